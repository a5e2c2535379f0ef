/** The individual concepts by name, for a profile, a report or a test. */
import { type Attitude, attitudes } from './attitude.ts'
import { allStates, type Game } from './game.ts'
import { isGmr } from './gmr.ts'
import { isNash } from './nash.ts'
import { isSeq } from './seq.ts'
import { isSim } from './sim.ts'
import { isSmr } from './smr.ts'
import { isSseq } from './sseq.ts'

export type Concept = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq' | 'sim'

/** In the order in which results are listed. */
export const concepts: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim']

type Predicate = (game: Game, attitude: Attitude, party: number, state: number) => boolean

const predicates: { readonly [C in Concept]: Predicate } = {
  nash: isNash,
  gmr: isGmr,
  smr: isSmr,
  seq: isSeq,
  sseq: isSseq,
  sim: (game, attitude, party, state) => {
    if (attitude.name !== 'simple') throw new TypeError('SIM is defined for simple preference only')
    return isSim(game, party, state)
  },
}

/** Whether a state is stable for a party. */
export function isStable(
  game: Game,
  concept: Concept,
  party: number,
  state: number,
  attitude: Attitude = attitudes.simple,
): boolean {
  return predicates[concept](game, attitude, party, state)
}

/** The states that are stable for a party, ascending. */
export function stableStates(
  game: Game,
  concept: Concept,
  party: number,
  attitude: Attitude = attitudes.simple,
): readonly number[] {
  return allStates(game).filter((state) => isStable(game, concept, party, state, attitude))
}

/** The concept by which each party judges: the same for all, or one for each. Name the profile where it is shown. */
export type Profile = Concept | readonly Concept[]

/** The states that are stable for every party, each by its own concept, ascending. */
export function equilibria(
  game: Game,
  profile: Profile,
  attitude: Attitude = attitudes.simple,
): readonly number[] {
  return allStates(game).filter((state) =>
    Array.from({ length: game.parties }, (_, party) => party).every((party) => {
      const concept = typeof profile === 'string' ? profile : profile[party]
      if (concept === undefined) throw new RangeError(`no concept for party ${party}`)
      return isStable(game, concept, party, state, attitude)
    }),
  )
}
