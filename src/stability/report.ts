/**
 * The result of a stability analysis as plain JSON: documented in docs/concepts.md, and stable.
 *
 *     { parties: [name], options: [{ name, party }], states: [{ n, decimal, yn }],
 *       concepts: { nash: { stable: { party: [n] }, equilibria: [n] }, … } }
 *
 * Feasible states are numbered from 1 by decimal value, the first option being worth 1; `yn` has the options in order;
 * `decimal` is a string of digits beyond 2^53 − 1.
 */
import { decimalOfState, type GraphModel, ynOfState } from '../model/index.ts'
import { allBits, andInto, type Bits, countBits, eachMember } from '../num/index.ts'
import { type Diagnostic, diagnostic } from '../text/index.ts'
import type { AttitudeName } from './concepts/attitude.ts'
import { concepts as allConcepts, type Concept } from './concepts/concept.ts'
import { type Analysis, type Declined, equilibriumStates, openAnalysis } from './engine/analysis.ts'
import { combinationLimit } from './engine/simultaneous.ts'
import { saturationOf, saturationShare } from './honesty.ts'

export interface ReportedState {
  readonly n: number
  /** Null in graph form. */
  readonly decimal: number | string | null
  /** Letters in option order, `-` where coalesced vectors differ; null in graph form. */
  readonly yn: string | null
  /** The id in graph form, the title of a coalesced state. */
  readonly name?: string
}

export interface ReportedConcept {
  /** For each party, by name, the numbers of the states that are stable for it. */
  readonly stable: { readonly [party: string]: readonly number[] }
  readonly equilibria: readonly number[]
}

export interface StabilityReport {
  readonly parties: readonly string[]
  /** `party` is the name of the party that controls the option. */
  readonly options: readonly { readonly name: string; readonly party: string }[]
  readonly states: readonly ReportedState[]
  readonly concepts: { readonly [C in Concept]?: ReportedConcept }
}

export interface ReportSettings {
  /** The concepts wanted; all unless told otherwise. */
  readonly concepts?: readonly Concept[]
  readonly attitude?: AttitudeName
  /** An analysis of the same model, if one is open. */
  readonly analysis?: Analysis
}

export interface ReportResult {
  readonly report: StabilityReport
  /** What the report does not say: concepts left out, concepts that call most states stable, unknown preferences. */
  readonly findings: readonly Diagnostic[]
}

/** Party names must differ for the report's keys; parties with one title are told apart by their ids. */
export function partyNames(model: Pick<GraphModel, 'parties'>): readonly string[] {
  const titles = model.parties.map((party) => party.title)
  return model.parties.map(({ id, title }) =>
    titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${id})`,
  )
}

export function stabilityReport(model: GraphModel, settings: ReportSettings = {}): ReportResult {
  const analysis = settings.analysis ?? openAnalysis(model)
  const attitude = settings.attitude ?? 'simple'
  const names = partyNames(model)
  const findings: Diagnostic[] = attitude === 'simple' ? [...unknownFindings(model)] : []
  const found: { [C in Concept]?: ReportedConcept } = {}
  for (const concept of settings.concepts ?? allConcepts) {
    const reported = reportConcept(analysis, concept, attitude, names)
    if (typeof reported === 'string') findings.push(...declinedFindings(reported, model))
    else {
      found[concept] = reported.concept
      findings.push(...reported.saturation)
    }
  }
  return {
    report: {
      parties: names,
      options: model.options.map(({ title, party }) => ({ name: title, party: names[party] ?? '' })),
      states: Array.from({ length: model.states.count }, (_, state) => reportState(model, state)),
      concepts: found,
    },
    findings,
  }
}

export interface CountResult {
  /** For each concept that was asked for how many states are equilibria; null where it cannot be answered. */
  readonly equilibria: readonly { readonly concept: Concept; readonly count: number | null }[]
  /** As those of the report. */
  readonly findings: readonly Diagnostic[]
}

/** How many states are equilibria, without a list of them. */
export function countEquilibria(analysis: Analysis, wanted: readonly Concept[]): CountResult {
  const { model } = analysis
  const findings: Diagnostic[] = [...unknownFindings(model)]
  const equilibria = wanted.map((concept) => {
    const found = equilibriumStates(analysis, concept)
    if (typeof found === 'string') {
      findings.push(...declinedFindings(found, model))
      return { concept, count: null }
    }
    const count = countBits(found)
    findings.push(...saturationFindings(concept, count, model.states.count))
    return { concept, count }
  })
  return { equilibria, findings }
}

function reportState(model: GraphModel, state: number): ReportedState {
  const { states } = model
  const plain = { n: state + 1, decimal: decimalOfState(states, state), yn: ynOfState(states, state) }
  const name =
    states.kind === 'named'
      ? states.ids[state]
      : states.kind === 'coalesced'
        ? states.titles.get(state)
        : undefined
  return name === undefined ? plain : { ...plain, name }
}

/** State numbers, from 1. */
function numbersOf(bits: Bits): readonly number[] {
  const numbers = new Array<number>(countBits(bits))
  let at = 0
  eachMember(bits, (state) => {
    numbers[at++] = state + 1
  })
  return numbers
}

function reportConcept(
  analysis: Analysis,
  concept: Concept,
  attitude: AttitudeName,
  names: readonly string[],
): { readonly concept: ReportedConcept; readonly saturation: readonly Diagnostic[] } | Declined {
  const { count } = analysis.model.states
  const all = allBits(count)
  const stable: [string, readonly number[]][] = []
  const answers = analysis.stableAll(
    names.map((_, party) => ({ party, concept })),
    attitude,
  )
  for (const [party, bits] of answers.entries()) {
    if (typeof bits === 'string') return bits
    andInto(all, bits)
    stable.push([names[party] ?? '', numbersOf(bits)])
  }
  return {
    concept: { stable: Object.fromEntries(stable), equilibria: numbersOf(all) },
    saturation: saturationFindings(concept, countBits(all), count),
  }
}

/** That so many of the states are equilibria by a concept that being one says little; nothing where they are not. */
export function saturationFindings(concept: Concept, found: number, of: number): readonly Diagnostic[] {
  const { equilibria, states, saturated } = saturationOf(concept, found, of)
  return saturated
    ? [diagnostic('stability-saturated', null, { concept, equilibria, states, threshold: saturationShare })]
    : []
}

function declinedFindings(declined: Declined, model: GraphModel): readonly Diagnostic[] {
  switch (declined) {
    case 'needs-option-form':
    case 'needs-simple-preference':
      return [diagnostic('stability-sim-needs-options', null, {})]
    case 'too-many-combinations':
      return [diagnostic('stability-sim-too-many', null, { limit: combinationLimit })]
    case 'needs-rankings':
    case 'too-many-states':
      return [diagnostic('stability-too-many-states', null, { states: model.states.count })]
  }
}

/** Whose preferences are in part unknown. */
export function unknownFindings(model: GraphModel): readonly Diagnostic[] {
  const unknown = model.parties.filter((_, at) => hasUnknown(model, at))
  return unknown.length === 0
    ? []
    : [diagnostic('stability-unknown-preference', null, { parties: unknown.map((party) => party.title) })]
}

/** Whether some comparison of a party is unknown; looked for among the first states, which suffices for a note. */
function hasUnknown(model: GraphModel, party: number): boolean {
  const order = model.orders[party]
  if (order?.kind !== 'relation') return false
  const some = Math.min(model.states.count, 300)
  for (let a = 0; a < some; a++)
    for (let b = a + 1; b < some; b++) if (order.compare(a, b) === 'unknown') return true
  return false
}
