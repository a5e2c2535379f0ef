/**
 * Pareto position: whether all parties could be better off elsewhere.
 *
 * A state is dominated when some feasible state is at least as good for every party and better for one; it is dominated
 * by all when that state is better for every party. V. Pareto, Manuale di economia politica, 1906. A pair that is not
 * compared counts as not at least as good.
 */
import { isBetter } from '../../model/index.ts'
import { allStates, type Game } from './game.ts'

export interface Dominance {
  /** A state at least as good for all and better for one, or null. */
  readonly better: number | null
  /** A state better for all, or null. */
  readonly betterForAll: number | null
}

export function dominanceOf(game: Game, state: number): Dominance {
  const parties = Array.from({ length: game.parties }, (_, party) => party)
  let better: number | null = null
  for (const other of allStates(game)) {
    const comparisons = parties.map((party) => game.compare(party, other, state))
    if (comparisons.every(isBetter)) return { better: better ?? other, betterForAll: other }
    if (
      better === null &&
      comparisons.some(isBetter) &&
      comparisons.every((one) => isBetter(one) || one === 'same')
    )
      better = other
  }
  return { better, betterForAll: null }
}

export function isParetoOptimal(game: Game, state: number): boolean {
  return dominanceOf(game, state).better === null
}
