/**
 * Symmetric sequential stability: every improvement is sanctioned by improvements of the others, and the party cannot
 * escape the sanction by one counter-move of its own.
 *
 *     s is stable for i  iff  for every s1 ∈ R_i^+(s) there is an s2 ∈ R_{N−i}^+(s1) with s2 ⪯_i s
 *                             and s3 ⪯_i s for every s3 ∈ R_i(s2)
 *
 * L. C. Rêgo and G. I. A. Vieira, "Symmetric sequential stability in the graph model for conflict resolution with
 * multiple decision makers", Group Decision and Negotiation 26, 2017, 775–792.
 */
import type { Attitude } from './attitude.ts'
import { type Game, others } from './game.ts'
import { reach } from './legal.ts'
import { isInescapable } from './smr.ts'
import { replyRule, temptations } from './temptation.ts'

export function isSseq(game: Game, attitude: Attitude, party: number, state: number): boolean {
  return temptations(game, attitude, party, state).every((s1) => {
    for (const { state: s2 } of reach(game, others(game, party), s1, replyRule(game, attitude)))
      if (isInescapable(game, attitude, party, s2, state)) return true
    return false
  })
}
