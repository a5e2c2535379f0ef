/**
 * Simultaneous sanctions, for every state: an improvement is sanctioned when the opponents can each make an improvement
 * of their own from the same state, at the same time, or stay, so that the combined state is no better.
 *
 *     s is stable for i  iff  for every s1 ∈ R_i^+(s) there are t_j ∈ {s} ∪ R_j^+(s), j ≠ i, whose combination with s1
 *                             is feasible and ⪯_i s
 *
 * Option form only. After Fraser and Hipel 1979 and 1984 (see seq.ts). Departure, and why the name needs care: conflict
 * analysis applies simultaneous stability as a last step, only to outcomes that are unstable for two players or more;
 * like GMCR+ we apply it to every state by itself. It is not a stronger or weaker form of SEQ.
 *
 * Defined for simple preference only. With several opponents the test tries every combination, so it is exponential in their number.
 */
import { attitudes } from './attitude.ts'
import { type Game, improvements, others } from './game.ts'
import { deters } from './temptation.ts'

/** @throws TypeError in graph form, where moves cannot be combined */
export function isSim(game: Game, party: number, state: number): boolean {
  const { together } = game
  if (together === null) throw new TypeError('simultaneous moves need the option form')
  const choices = others(game, party).map((other) => [state, ...improvements(game, other, state)])
  return improvements(game, party, state).every((s1) => {
    for (const replies of combinations(choices)) {
      const end = together(state, [s1, ...replies])
      if (end !== null && deters(game, attitudes.simple, party, end, state)) return true
    }
    return false
  })
}

/** One choice from each list, in every way. */
export function* combinations(
  choices: readonly (readonly number[])[],
): Generator<readonly number[], void, undefined> {
  const [first, ...rest] = choices
  if (first === undefined) {
    yield []
    return
  }
  for (const tail of combinations(rest)) for (const head of first) yield [head, ...tail]
}
