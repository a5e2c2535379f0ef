/**
 * Sequential stability: every improvement is sanctioned by moves that are themselves improvements for their movers,
 * each judged at the state where it is made.
 *
 *     s is stable for i  iff  for every s1 ∈ R_i^+(s) there is an s2 ∈ R_{N−i}^+(s1) with s2 ⪯_i s
 *
 * N. M. Fraser and K. W. Hipel, "Solving complex conflicts", IEEE Transactions on Systems, Man, and Cybernetics 9(12),
 * 1979, 805–816, and Conflict Analysis, North-Holland 1984; in the graph model Fang, Hipel and Kilgour 1993,
 * definition 3.4.
 *
 * Bounded horizon (ours): with `replies` the sanctioning sequence has at most so many steps. With three parties or more
 * unbounded sequences wander so far that almost everything is sanctioned.
 */
import type { Attitude } from './attitude.ts'
import { type Game, others } from './game.ts'
import { reach } from './legal.ts'
import { deters, replyRule, temptations } from './temptation.ts'

export function isSeq(
  game: Game,
  attitude: Attitude,
  party: number,
  state: number,
  replies = Number.POSITIVE_INFINITY,
): boolean {
  return temptations(game, attitude, party, state).every((s1) => {
    for (const { state: s2 } of reach(game, others(game, party), s1, replyRule(game, attitude), replies))
      if (deters(game, attitude, party, s2, state)) return true
    return false
  })
}
