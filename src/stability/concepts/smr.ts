/**
 * Symmetric metarationality: every improvement can be sanctioned, and the party cannot escape the sanction by one
 * counter-move of its own.
 *
 *     s is stable for i  iff  for every s1 ∈ R_i^+(s) there is an s2 ∈ R_{N−i}(s1) with s2 ⪯_i s
 *                             and s3 ⪯_i s for every s3 ∈ R_i(s2)
 *
 * Howard 1971; in the graph model Fang, Hipel and Kilgour 1993, definition 3.3.
 */
import type { Attitude } from './attitude.ts'
import { type Game, others } from './game.ts'
import { reach } from './legal.ts'
import { deters, temptations } from './temptation.ts'

export function isSmr(game: Game, attitude: Attitude, party: number, state: number): boolean {
  return temptations(game, attitude, party, state).every((s1) => {
    for (const { state: s2 } of reach(game, others(game, party), s1))
      if (isInescapable(game, attitude, party, s2, state)) return true
    return false
  })
}

/** Whether s2 deters from leaving s, and so does every state to which the party can move on from s2. */
export function isInescapable(
  game: Game,
  attitude: Attitude,
  party: number,
  s2: number,
  state: number,
): boolean {
  return (
    deters(game, attitude, party, s2, state) &&
    game.moves(party, s2).every((s3) => deters(game, attitude, party, s3, state))
  )
}
