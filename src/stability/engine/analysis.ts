/** The engine's door: which states are stable for a party, by the fastest method that the model allows. */

import { allArcs, type GraphModel, sizeOf } from '../../model/index.ts'
import { allBits, andInto, andNotInto, type Bits, type SparseRows } from '../../num/index.ts'
import { type AttitudeName, attitudes } from '../concepts/attitude.ts'
import type { Concept, Profile } from '../concepts/concept.ts'
import { arcGround, arcModel, floodedStates } from './arc-flood.ts'
import { boundedArcStates, boundedStates } from './bounded.ts'
import { fitsRelation, relationStates } from './relation.ts'
import { simultaneousStates } from './simultaneous.ts'
import { type Loops, prepareSweeps, rankedModel, type Sweeps, sweptAll } from './sweeps.ts'

/**
 * How an analysis works. `sweeps`: option form, rankings; time linear in the states. `arcs`: listed moves, rankings;
 * linear in the moves. `relations`: any preferences; quadratic in the states.
 */
export type Method = 'sweeps' | 'arcs' | 'relations'

/**
 * Why there is no answer: SIM needs the option form and not too many combinations, and is not defined for strength or
 * unknown preference; relations need few states; a bounded horizon needs rankings.
 */
export type Declined =
  | 'needs-option-form'
  | 'needs-simple-preference'
  | 'needs-rankings'
  | 'too-many-combinations'
  | 'too-many-states'

export interface StableRequest {
  readonly party: number
  readonly concept: Concept
}

export interface Analysis {
  readonly model: GraphModel
  readonly method: Method
  /**
   * The states that are stable for a party. Calls are independent of each other, so that a caller may share out
   * (party, concept) pairs among threads, each with an analysis of its own.
   */
  readonly stable: (party: number, concept: Concept, attitude?: AttitudeName) => Bits | Declined
  /** The same for many (party, concept) pairs at once, in order: faster than one by one. */
  readonly stableAll: (
    requests: readonly StableRequest[],
    attitude?: AttitudeName,
  ) => readonly (Bits | Declined)[]
  /** SEQ with sanctions of at most so many steps; needs rankings. */
  readonly boundedSeq: (party: number, replies: number) => Bits | Declined
}

export interface AnalysisSettings {
  /** The hot loops; unless told otherwise in WebAssembly for large models, where it can be had. */
  readonly loops?: Loops
  /** Rounds of sweeping before flooding; for tests of the flood. */
  readonly rounds?: number
  /** Forbid a faster method; for tests of the others. */
  readonly method?: Method
}

export function openAnalysis(model: GraphModel, settings: AnalysisSettings = {}): Analysis {
  const ranked = rankedModel(model)
  const wanted = settings.method ?? 'sweeps'
  if (ranked !== null && wanted === 'sweeps')
    return overSweeps(model, prepareSweeps(ranked, settings.loops, settings.rounds))
  const arcs = lazily(() => allArcs(model.moves))
  const isRanked = model.orders.every((order) => order.kind === 'ranked')
  return isRanked && wanted !== 'relations' ? overArcs(model, arcs) : overRelations(model, arcs)
}

/** Moves that are listed one by one, beyond which the methods that need the list decline. */
export const listedMoveLimit = 50_000_000

/** Whether the moves can be listed: exactly when they are arcs already, else by an upper bound. */
function canListMoves(model: GraphModel): boolean {
  if (model.moves.kind === 'arcs') return true
  const most = model.moves.parties.reduce((sum, { own }) => sum + 2 ** sizeOf(own) - 1, 0)
  return most * model.states.count <= listedMoveLimit
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function simultaneous(model: GraphModel, party: number, attitude: AttitudeName): Bits | Declined {
  if (attitude !== 'simple') return 'needs-simple-preference'
  if (model.states.kind !== 'vectors') return 'needs-option-form'
  return simultaneousStates(model, party) ?? 'too-many-combinations'
}

/** Under a ranking nothing is unknown, so all attitudes but the strong one agree. */
function sanctionOf(attitude: AttitudeName): 'no-better' | 'strongly-worse' {
  return attitude === 'strong' ? 'strongly-worse' : 'no-better'
}

function overSweeps(model: GraphModel, sweeps: Sweeps): Analysis {
  const stableAll: Analysis['stableAll'] = (requests, attitude = 'simple') => {
    const sanction = sanctionOf(attitude)
    const swept = requests.flatMap(({ party, concept }) =>
      concept === 'sim' ? [] : [{ party, concept, sanction }],
    )
    const answers = sweptAll(sweeps, swept)
    let next = 0
    return requests.map(({ party, concept }) =>
      concept === 'sim' ? simultaneous(model, party, attitude) : (answers[next++] as Bits),
    )
  }
  return {
    model,
    method: 'sweeps',
    stable: (party, concept, attitude) => stableAll([{ party, concept }], attitude)[0] as Bits | Declined,
    stableAll,
    boundedSeq: (party, replies) => boundedStates(sweeps, party, replies),
  }
}

/** Many questions, one by one. */
function each(stable: Analysis['stable']): Analysis['stableAll'] {
  return (requests, attitude) => requests.map(({ party, concept }) => stable(party, concept, attitude))
}

function overArcs(model: GraphModel, arcs: () => readonly SparseRows[]): Analysis {
  const listed = lazily(() => arcModel(model, arcs()))
  const ground = lazily(() => arcGround(listed()))
  const stable: Analysis['stable'] = (party, concept, attitude = 'simple') => {
    if (concept === 'sim') return simultaneous(model, party, attitude)
    if (!canListMoves(model)) return 'too-many-states'
    return floodedStates(ground(), party, concept, sanctionOf(attitude))
  }
  return {
    model,
    method: 'arcs',
    stable,
    stableAll: each(stable),
    boundedSeq: (party, replies) =>
      canListMoves(model) ? boundedArcStates(listed(), party, replies) : 'too-many-states',
  }
}

function overRelations(model: GraphModel, arcs: () => readonly SparseRows[]): Analysis {
  const stable: Analysis['stable'] = (party, concept, attitude = 'simple') => {
    if (concept === 'sim') return simultaneous(model, party, attitude)
    if (!fitsRelation(model) || !canListMoves(model)) return 'too-many-states'
    return relationStates({ model, arcs: arcs() }, party, concept, attitudes[attitude])
  }
  return {
    model,
    method: 'relations',
    stable,
    stableAll: each(stable),
    boundedSeq: () => 'needs-rankings',
  }
}

/** The states that are stable for every party, each by its own concept. */
export function equilibriumStates(
  analysis: Analysis,
  profile: Profile,
  attitude: AttitudeName = 'simple',
): Bits | Declined {
  const requests = [...analysis.model.parties.keys()].map((party) => {
    const concept = typeof profile === 'string' ? profile : profile[party]
    if (concept === undefined) throw new RangeError(`no concept for party ${party}`)
    return { party, concept }
  })
  const all = allBits(analysis.model.states.count)
  for (const stable of analysis.stableAll(requests, attitude)) {
    if (typeof stable === 'string') return stable
    andInto(all, stable)
  }
  return all
}

/** The states that are stable, but not strongly so. */
export function weaklyStable(analysis: Analysis, party: number, concept: Concept): Bits | Declined {
  const general = analysis.stable(party, concept)
  const strong = analysis.stable(party, concept, 'strong')
  if (typeof general === 'string') return general
  if (typeof strong === 'string') return strong
  const weak = general.slice()
  andNotInto(weak, strong)
  return weak
}
