/**
 * Limited-move stability L_h and non-myopic stability, for two parties.
 *
 * The parties alternate; each looks h moves ahead and moves only for a strict gain. G_h(i, s) is the state in which i,
 * who is to move at s, expects to end:
 *
 *     G_0(i, s) = s
 *     G_h(i, s) = s                        if R_i(s) = ∅, or no G_{h−1}(j, t), t ∈ R_i(s), is better than s for i
 *               = G_{h−1}(j, t*)           otherwise, with t* ∈ R_i(s) best for i
 *
 * s is L_h-stable for i iff G_h(i, s) = s. It is non-myopically stable when it is L_h-stable for all h from some h on.
 *
 * F. C. Zagare, "Limited-move equilibria in 2 × 2 games", Theory and Decision 16, 1984, 1–19; D. M. Kilgour,
 * "Equilibria for far-sighted players", Theory and Decision 16, 1984, 135–157, and "Anticipation and stability in
 * two-person noncooperative games", 1985; Fang, Hipel and Kilgour 1993, chapter 3.
 *
 * L_1 is Nash. Assumed: strict preference, since with ties the expected state is not unique ("On some properties of
 * limited move stability", Discrete Applied Mathematics, 2024), and two parties, since for more the published
 * definitions disagree on who replies.
 */
import { isBetter } from '../../model/index.ts'
import type { Game } from './game.ts'

/** Why limited-move stability is not defined here, or null when it is. */
export function limitedMoveRefusal(game: Game): 'two-parties' | 'strict' | null {
  if (game.parties !== 2) return 'two-parties'
  for (let a = 0; a < game.states; a++)
    for (let b = a + 1; b < game.states; b++)
      for (const party of [0, 1]) {
        const comparison = game.compare(party, a, b)
        if (comparison === 'same' || comparison === 'unknown') return 'strict'
      }
  return null
}

/** G_h for both parties and all states: `expected[party][state]`. */
export type Expected = readonly (readonly number[])[]

/** G_0. */
export function noForesight(game: Game): Expected {
  return [0, 1].map(() => Array.from({ length: game.states }, (_, state) => state))
}

/** G_h from G_{h−1}. */
export function lookFurther(game: Game, before: Expected): Expected {
  return [0, 1].map((party) =>
    Array.from({ length: game.states }, (_, state) => {
      const ends = game.moves(party, state).map((to) => before[1 - party]?.[to] as number)
      const best = ends.reduce<number | null>(
        (found, end) => (found === null || isBetter(game.compare(party, end, found)) ? end : found),
        null,
      )
      return best !== null && isBetter(game.compare(party, best, state)) ? best : state
    }),
  )
}

/** @param horizon h, from 0 */
export function isLimitedMoveStable(game: Game, horizon: number, party: number, state: number): boolean {
  let expected = noForesight(game)
  for (let h = 0; h < horizon; h++) expected = lookFurther(game, expected)
  return expected[party]?.[state] === state
}

export interface NonMyopic {
  /** For each party and state whether it is stable from some horizon on. */
  readonly stable: readonly (readonly boolean[])[]
  /** From the horizon `from` on, the expectations repeat every `period` steps. */
  readonly from: number
  readonly period: number
}

/**
 * Non-myopic stability: the expectations take finitely many values, so they repeat; stable is what is stable through
 * one whole period.
 */
export function nonMyopic(game: Game): NonMyopic {
  const seen = new Map<string, number>()
  const history: Expected[] = []
  for (let expected = noForesight(game); ; expected = lookFurther(game, expected)) {
    const key = JSON.stringify(expected)
    const from = seen.get(key)
    if (from !== undefined) {
      const cycle = history.slice(from)
      const stable = [0, 1].map((party) =>
        Array.from({ length: game.states }, (_, state) => cycle.every((g) => g[party]?.[state] === state)),
      )
      return { stable, from, period: cycle.length }
    }
    seen.set(key, history.length)
    history.push(expected)
  }
}
