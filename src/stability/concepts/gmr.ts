/**
 * General metarationality: every improvement can be sanctioned, whatever the sanction costs the others.
 *
 *     s is stable for i  iff  for every s1 ∈ R_i^+(s) there is an s2 ∈ R_{N−i}(s1) with s2 ⪯_i s
 *
 * N. Howard, Paradoxes of Rationality, MIT Press 1971; in the graph model Fang, Hipel and Kilgour 1993, definition 3.2.
 */
import type { Attitude } from './attitude.ts'
import { type Game, others } from './game.ts'
import { reach } from './legal.ts'
import { deters, temptations } from './temptation.ts'

export function isGmr(game: Game, attitude: Attitude, party: number, state: number): boolean {
  return temptations(game, attitude, party, state).every((s1) => {
    for (const { state: s2 } of reach(game, others(game, party), s1))
      if (deters(game, attitude, party, s2, state)) return true
    return false
  })
}
