/**
 * Nash stability (rationality): the party has nowhere better to go.
 *
 *     s is stable for i  iff  R_i^+(s) = ∅
 *
 * J. Nash, "Equilibrium points in n-person games", PNAS 36(1), 1950, 48–49; in the graph model Fang, Hipel and Kilgour
 * 1993, definition 3.1.
 */
import type { Attitude } from './attitude.ts'
import type { Game } from './game.ts'
import { temptations } from './temptation.ts'

export function isNash(game: Game, attitude: Attitude, party: number, state: number): boolean {
  return temptations(game, attitude, party, state).length === 0
}
