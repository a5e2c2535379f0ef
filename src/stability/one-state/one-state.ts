/**
 * The stability of one state in a model too large to list: up to 2^64 states.
 *
 * Nothing is enumerated but the own moves of single parties (at most 2^{@link ownOptionLimit} each). From the set of
 * deterrent states we go backwards, one reply at a time, to the states from which the opponents can reach it; the party's
 * improvements are then looked up. The same definitions as in ../concepts hold; that no party moves twice in succession
 * changes nothing here, as two such steps are one.
 *
 * GMR and SMR are followed until nothing is added. SEQ and SSEQ are bounded by a number of replies, since unbounded
 * sequences of improvements would make it a reachability problem over all states.
 */
import {
  buildModel,
  compareVectors,
  DiagramFull,
  difference,
  mayChange,
  type Node,
  nodeLimit,
  type OptionForm,
  type Statement,
  subsetsOf,
  type Vector,
  ynOf,
} from '../../model/index.ts'
import { type Diagnostic, diagnostic } from '../../text/index.ts'
import type { Certificate, Sanction, StepTo } from '../certificate.ts'
import type { Concept } from '../concepts/concept.ts'
import { type PartyTerrain, Terrain } from './terrain.ts'

/** A party whose own moves are tried one by one may have so many options. */
export const ownOptionLimit = 16

export interface StateQuestion {
  readonly state: Vector
  /** The index of the focal party. */
  readonly party: number
  readonly concept: Exclude<Concept, 'sim'>
  /** Most steps of a sanction; for SEQ and SSEQ it has to be finite. */
  readonly replies: number
}

export type StateAnswer =
  | { readonly ok: true; readonly certificate: Certificate<Vector> }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

/** A model about whose states questions can be asked. */
export interface StateOracle {
  readonly ask: (question: StateQuestion) => StateAnswer
}

export type OpenedStates =
  | { readonly ok: true; readonly states: StateOracle }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

/** Prepare a model for questions about single states. Needs statements of known direction and the plain move rule. */
export function openStates(form: OptionForm, nodes: number = nodeLimit): OpenedStates {
  const findings: Diagnostic[] = []
  const statements = form.preferences.map((preference, at): readonly Statement[] => {
    if (preference.kind === 'indifferent') return []
    if (
      preference.kind === 'statements' &&
      preference.manual === null &&
      preference.statements.every((one) => one.known)
    )
      return preference.statements
    findings.push(diagnostic('stability-needs-statements', null, { party: form.parties[at]?.title ?? '' }))
    return []
  })
  const rule =
    form.coalesced.length > 0
      ? 'coalesced states'
      : form.forbiddenMoves.length > 0
        ? 'forbidden moves'
        : form.moveRule === 'one-option'
          ? 'the rule that only one option changes in a move'
          : null
  if (rule !== null) findings.push(diagnostic('stability-needs-plain-moves', null, { found: rule }))
  for (const [at, party] of form.parties.entries()) {
    const options = form.options.filter((option) => option.party === at).length
    if (options > ownOptionLimit)
      findings.push(
        diagnostic('stability-too-many-own-options', null, {
          party: party.title,
          options,
          limit: ownOptionLimit,
        }),
      )
  }
  if (findings.length > 0) return { ok: false, findings }
  try {
    const terrain = new Terrain(form, statements, nodes)
    // The ordinary reader of contradictions explains why there is no state.
    if (terrain.feasible === 0) {
      const built = buildModel(form)
      return { ok: false, findings: built.findings }
    }
    // A diagram only grows, so every question gets a new one.
    const ask = (question: StateQuestion): StateAnswer => {
      try {
        return answered(new Terrain(form, statements, nodes), form, question)
      } catch (error) {
        return tooHard(error, nodes)
      }
    }
    return { ok: true, states: { ask } }
  } catch (error) {
    return tooHard(error, nodes)
  }
}

function tooHard(
  error: unknown,
  nodes: number,
): { readonly ok: false; readonly findings: readonly Diagnostic[] } {
  if (!(error instanceof DiagramFull)) throw error
  return { ok: false, findings: [diagnostic('stability-too-hard', null, { nodes })] }
}

function answered(terrain: Terrain, form: OptionForm, question: StateQuestion): StateAnswer {
  if (terrain.contains(terrain.feasible, question.state))
    return { ok: true, certificate: certificateOf(terrain, question) }
  const written = ynOf(question.state, form.options.length)
  const detail = { written, why: 'not feasible', where: 'The question' }
  return { ok: false, findings: [diagnostic('model-no-such-state', null, detail)] }
}

function certificateOf(terrain: Terrain, question: StateQuestion): Certificate<Vector> {
  const { concept, party, state } = question
  const about = { concept, party, state }
  const improvements = movesFrom(terrain, party, state).filter((to) => terrain.prefers(party, to, state))
  if (improvements.length === 0) return { ...about, verdict: 'stable', because: 'no-improvement' }
  const [first] = improvements
  if (concept === 'nash' && first !== undefined) return { ...about, verdict: 'unstable', improvement: first }
  const layers = new SanctionLayers(terrain, question)
  const sanctions: Sanction<Vector>[] = []
  for (const improvement of improvements) {
    const steps = sanctioningSteps(terrain, question, layers, improvement)
    const last = steps?.[steps.length - 1]
    if (steps === null || last === undefined) return { ...about, verdict: 'unstable', improvement }
    sanctions.push({ improvement, manner: 'sequence', steps, end: last.to })
  }
  return { ...about, verdict: 'stable', because: 'sanctioned', sanctions }
}

/** The feasible states to which a party can move, ascending. */
function movesFrom(terrain: Terrain, party: number, from: Vector): readonly Vector[] {
  const { own } = terrain.parties[party] as PartyTerrain
  const found: Vector[] = []
  for (const change of subsetsOf(own.own)) {
    const to = difference(from, change)
    if (mayChange(own, from, to) && terrain.contains(terrain.feasible, to)) found.push(to)
  }
  return found.sort(compareVectors)
}

function isImproving(concept: StateQuestion['concept']): boolean {
  return concept === 'seq' || concept === 'sseq'
}

/**
 * Layer d: the states from which the opponents reach a deterrent state in at most d steps. The first reply to an
 * improvement is tried move by move, so layers are needed only for the replies after it, and only while some improvement
 * is not yet answered.
 */
class SanctionLayers {
  readonly #terrain: Terrain
  readonly #question: StateQuestion
  readonly #layers: Node[]
  #complete = false

  constructor(terrain: Terrain, question: StateQuestion) {
    this.#terrain = terrain
    this.#question = question
    this.#layers = [deterrentStates(terrain, question)]
  }

  /** The states from which at most `steps` steps lead to a deterrent one. */
  within(steps: number): Node {
    while (!this.#complete && this.#layers.length <= steps) this.#add()
    return this.#layers[Math.min(steps, this.#layers.length - 1)] as Node
  }

  /** How many different layers there are; known once no step adds anything. */
  get last(): number {
    return this.#complete ? this.#layers.length - 1 : Number.POSITIVE_INFINITY
  }

  #add(): void {
    const { concept, party } = this.#question
    const last = this.#layers[this.#layers.length - 1] as Node
    let next = last
    for (const one of this.#terrain.parties.keys()) {
      if (one === party) continue
      const back = isImproving(concept)
        ? this.#terrain.beforeImprovement(one, last)
        : this.#terrain.beforeMove(one, last)
      next = this.#terrain.diagram.join('or', next, back)
    }
    if (next === last) this.#complete = true
    else this.#layers.push(next)
  }
}

/** Where the party would not want to end; for SMR and SSEQ also without a way out. */
function deterrentStates(terrain: Terrain, { concept, party, state }: StateQuestion): Node {
  const { diagram } = terrain
  const noBetter = terrain.noBetterThan(party, terrain.truths(party, state))
  const deterrent = diagram.join('and', terrain.feasible, noBetter)
  if (concept !== 'smr' && concept !== 'sseq') return deterrent
  const better = diagram.join('and', terrain.feasible, diagram.not(noBetter))
  return diagram.join('and', deterrent, diagram.not(terrain.beforeMove(party, better)))
}

/** A shortest sanction of one improvement; null when there is none. */
function sanctioningSteps(
  terrain: Terrain,
  { concept, party, replies }: StateQuestion,
  layers: SanctionLayers,
  improvement: Vector,
): readonly StepTo<Vector>[] | null {
  const improving = isImproving(concept)
  for (let after = 0; after < replies; after++) {
    const target = layers.within(after)
    if (after > layers.last) return null
    const first = firstStep(terrain, party, improvement, target, improving)
    if (first === null) continue
    const steps = [first]
    for (let left = after - 1; left >= 0; left--) {
      const { to } = steps[steps.length - 1] as StepTo<Vector>
      const next = firstStep(terrain, party, to, layers.within(left), improving)
      if (next === null) throw new Error('a state of a layer leads to the one before')
      steps.push(next)
    }
    return steps
  }
  return null
}

function firstStep(
  terrain: Terrain,
  party: number,
  from: Vector,
  into: Node,
  improving: boolean,
): StepTo<Vector> | null {
  for (const mover of terrain.parties.keys()) {
    if (mover === party) continue
    for (const to of movesFrom(terrain, mover, from))
      if (terrain.contains(into, to) && (!improving || terrain.prefers(mover, to, from))) return { mover, to }
  }
  return null
}
