/** From what an analyst wrote about a party's preference to an order of the model's states, with findings. */
import { rowOf } from '../num/index.ts'
import { type Diagnostic, diagnostic, type Place } from '../text/index.ts'
import type { Option, Party, StateReference } from './form.ts'
import { layManual, type ManualReport } from './preference/manual.ts'
import { compareStates, type Order, type RankedOrder } from './preference/order.ts'
import { pairOrder, preferenceCycle, type ResolvedPair } from './preference/pairs.ts'
import type { Manual, Pair, Preference, Ranking } from './preference/preference.ts'
import { orderOfTiers, placeRanking, withUnknownPairs } from './preference/ranking.ts'
import { statementOrder, statementTruths } from './preference/statements.ts'
import { weightOrder } from './preference/weights.ts'
import { printReference, resolveState } from './reference.ts'
import type { StateTable } from './state-table.ts'
import { labelOfState, type States } from './states.ts'

/** States named in one message. */
const shownStates = 8

export interface PartyOrder {
  readonly order: Order
  /** What a ranking by hand changed; null when there is none. */
  readonly manual: ManualReport | null
  readonly findings: readonly Diagnostic[]
}

/** What the orders of one model have in common. */
export interface OrderContext {
  readonly states: States
  readonly options: readonly Option[]
  readonly indexOf: (option: string) => number
}

/** The order of one party; without errors among the findings it can be used. */
export function partyOrder(preference: Preference, party: Party, context: OrderContext): PartyOrder {
  const { states } = context
  switch (preference.kind) {
    case 'indifferent':
      return plain(orderOfTiers([{ states: indices(states.count), strong: false }], states.count))
    case 'unknown':
      return plain({ kind: 'relation', compare: (a, b) => (a === b ? 'same' : 'unknown') })
    case 'statements':
    case 'weights':
      return computed(preference, party, context)
    case 'ranking':
      return ranked(preference.ranking, preference.unknown, party, context)
    case 'pairs':
      return paired(preference, party, context)
  }
}

function plain(order: Order, findings: readonly Diagnostic[] = []): PartyOrder {
  return { order, manual: null, findings }
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}

function labels(states: States, some: readonly number[]) {
  return {
    states: some.slice(0, shownStates).map((state) => labelOfState(states, state)),
    count: some.length,
  }
}

type Computed = Extract<Preference, { kind: 'statements' | 'weights' }>

function computed(preference: Computed, party: Party, context: OrderContext): PartyOrder {
  const { states, indexOf } = context
  if (states.kind === 'named')
    throw new TypeError('statements and weights need options; the reader admits none')
  const { table } = states
  const manual = preference.manual
  const orderOf = (known: boolean): Order =>
    preference.kind === 'weights'
      ? weightOrder(preference.weights, preference.strongFrom, table, indexOf)
      : statementOrder(
          known ? preference.statements.map((one) => ({ ...one, known: true })) : preference.statements,
          table,
          indexOf,
        )
  const findings = preference.kind === 'statements' ? idleStatements(preference, party, table, indexOf) : []
  // Under a ranking by hand an unknown direction only helps to place new states.
  const rows = orderOf(manual !== null)
  const lifted = lift(rows, party, states)
  findings.push(...lifted.findings)
  if (manual === null || lifted.order.kind !== 'ranked') return plain(lifted.order, findings)
  return overlaid(manual, lifted.order, party, context, findings)
}

/** A statement that is the same in all states is worth a note. */
function idleStatements(
  preference: Extract<Preference, { kind: 'statements' }>,
  party: Party,
  table: StateTable,
  indexOf: (option: string) => number,
): Diagnostic[] {
  const truths = statementTruths(preference.statements, table, indexOf)
  const spare = 32 * ((table.count + 31) >>> 5) - table.count
  const last = 0xffffffff >>> spare
  return preference.statements.flatMap((statement, at) => {
    const truth = truths[at] as Uint32Array
    const all = (value: number) =>
      truth.every((word, w) =>
        w === truth.length - 1 ? ((word ^ value) & last) === 0 : word === value >>> 0,
      )
    const always = all(0xffffffff)
    if (!always && !all(0)) return []
    const detail = { party: party.title, statement: statement.text, always }
    return [diagnostic('model-statement-idle', statement.place, detail)]
  })
}

/** An order of the table's rows as one of the states: coalesced rows must be equal. */
function lift(
  rows: Order,
  party: Party,
  states: Exclude<States, { kind: 'named' }>,
): { readonly order: Order; readonly findings: readonly Diagnostic[] } {
  if (states.kind === 'vectors') return { order: rows, findings: [] }
  const findings: Diagnostic[] = []
  const first = Uint32Array.from({ length: states.count }, (_, state) => rowOf(states.rows, state)[0] ?? 0)
  for (const [state, title] of states.titles) {
    const here = first[state] as number
    const other = rowOf(states.rows, state).find((row) => compareStates(rows, here, row) !== 'same')
    if (other === undefined) continue
    const label = (row: number) =>
      labelOfState({ kind: 'vectors', count: states.table.count, table: states.table }, row)
    const detail = { title, party: party.title, first: label(here), second: label(other) }
    findings.push(diagnostic('model-coalesced-differ', null, detail))
  }
  if (rows.kind === 'relation')
    return {
      order: {
        kind: 'relation',
        compare: (a, b) => rows.compare(first[a] as number, first[b] as number),
      },
      findings,
    }
  return { order: { ...rows, rank: first.map((row) => rows.rank[row] as number) }, findings }
}

function resolver(context: OrderContext) {
  return (reference: StateReference) => resolveState(context.states, context.options, reference)
}

function overlaid(
  manual: Manual,
  base: RankedOrder,
  party: Party,
  context: OrderContext,
  findings: Diagnostic[],
): PartyOrder {
  const { states } = context
  const { order, report } = layManual(manual, base, resolver(context), states.count)
  const about = (code: 'model-manual-vanished' | 'model-manual-appeared', names: readonly string[]) => {
    if (names.length === 0) return
    const detail = { party: party.title, states: names.slice(0, shownStates), count: names.length }
    findings.push(diagnostic(code, manual.place, detail))
  }
  about(
    'model-manual-vanished',
    report.vanished.map(({ reference }) => printReference(reference)),
  )
  about(
    'model-manual-appeared',
    report.appeared.map(({ state }) => labelOfState(states, state)),
  )
  findings.push(...repeats(report.repeated, party, states, manual.place))
  return { order, manual: report, findings }
}

function repeats(
  repeated: readonly number[],
  party: Party,
  states: States,
  place: Place | null,
): readonly Diagnostic[] {
  if (repeated.length === 0) return []
  return [diagnostic('model-ranking-repeats', place, { party: party.title, ...labels(states, repeated) })]
}

function ranked(
  ranking: Ranking,
  unknown: readonly (readonly [StateReference, StateReference])[],
  party: Party,
  context: OrderContext,
): PartyOrder {
  const { states } = context
  const resolve = resolver(context)
  const placed = placeRanking(ranking, resolve, states.count)
  const findings: Diagnostic[] = placed.lost.map(({ reference, why }) =>
    noSuchState(reference, why, `The ranking of ${party.title}`),
  )
  findings.push(...repeats(placed.repeated, party, states, ranking.place))
  if (placed.missing.length > 0) {
    const detail = { party: party.title, ...labels(states, placed.missing) }
    findings.push(diagnostic('model-ranking-misses', ranking.place, detail))
  }
  const pairs: [number, number][] = []
  for (const pair of unknown) {
    const [a, b] = pair.map((reference) => {
      const state = resolve(reference)
      if (typeof state === 'number') return state
      findings.push(noSuchState(reference, state, `An unknown pair of ${party.title}`))
      return null
    })
    if (typeof a === 'number' && typeof b === 'number') pairs.push([a, b])
  }
  const order = orderOfTiers(placed.tiers, states.count)
  return plain(withUnknownPairs(order, pairs, states.count), findings)
}

export function noSuchState(reference: StateReference, why: string, where: string): Diagnostic {
  return diagnostic('model-no-such-state', reference.place, {
    written: printReference(reference),
    why,
    where,
  })
}

function paired(
  preference: Extract<Preference, { kind: 'pairs' }>,
  party: Party,
  context: OrderContext,
): PartyOrder {
  const { states } = context
  const resolve = resolver(context)
  const findings: Diagnostic[] = []
  const pairs: ResolvedPair[] = []
  const stateOf = (reference: StateReference): number | null => {
    const state = resolve(reference)
    if (typeof state === 'number') return state
    findings.push(noSuchState(reference, state, `A pair of ${party.title}`))
    return null
  }
  const seen = new Map<number, Pair>()
  for (const pair of preference.pairs) {
    const better = stateOf(pair.better)
    const worse = stateOf(pair.worse)
    if (better === null || worse === null) continue
    if (better === worse || seen.has(worse * states.count + better)) {
      const detail = {
        party: party.title,
        first: labelOfState(states, better),
        second: labelOfState(states, worse),
      }
      findings.push(diagnostic('model-pair-contradicts', pair.place, detail))
    }
    seen.set(better * states.count + worse, pair)
    pairs.push({ better, worse, strong: pair.strong })
  }
  const contradicts = findings.some((finding) => finding.code === 'model-pair-contradicts')
  const cycle = contradicts ? null : preferenceCycle(pairs)
  if (cycle !== null) {
    const detail = { party: party.title, states: cycle.map((state) => labelOfState(states, state)) }
    findings.push(diagnostic('model-preference-cycle', preference.place, detail))
  }
  return plain(pairOrder(pairs, preference.otherwise, states.count), findings)
}
