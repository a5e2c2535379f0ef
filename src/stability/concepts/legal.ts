/**
 * Legal sequences of joint moves: what a coalition H can reach.
 *
 * R_H(s) holds the states that members of H reach from s by a finite sequence of at least one move in which no party
 * moves twice in succession; a party may move again after somebody else did. Kilgour, Hipel and Fang 1987; L. Fang,
 * K. W. Hipel and D. M. Kilgour, Interactive Decision Making: The Graph Model for Conflict Resolution, Wiley 1993,
 * chapter 4; inductively, with Ω_H(s, t) the set of possible last movers:
 *
 *  1. j ∈ H and t ∈ R_j(s) give t ∈ R_H(s) and j ∈ Ω_H(s, t);
 *  2. t ∈ R_H(s), j ∈ H, v ∈ R_j(t) and Ω_H(s, t) ≠ {j} give v ∈ R_H(s) and j ∈ Ω_H(s, v).
 *
 * We search over pairs (state, last mover), which is the same set. Departure: s itself is in R_H(s) when it can be
 * left and reached again; some authors leave it out. No sanction depends on it.
 */
import type { Game } from './game.ts'

/** One step of a joint sequence. */
export interface Step {
  readonly mover: number
  readonly to: number
}

/** Which moves may be used in a sequence: all, or those that a rule admits. */
export type Admits = (mover: number, from: number, to: number) => boolean

/** A reached state with a shortest legal sequence to it. */
export interface Reached {
  readonly state: number
  readonly path: readonly Step[]
}

/**
 * The states of R_H(s), nearest first, each once, with a shortest legal sequence.
 *
 * @param movers the coalition H
 * @param longest sequences of more steps are not followed
 */
export function* reach(
  game: Game,
  movers: readonly number[],
  from: number,
  admits: Admits = () => true,
  longest = Number.POSITIVE_INFINITY,
): Generator<Reached, void, undefined> {
  interface Visit extends Step {
    readonly before: Visit | null
    readonly length: number
  }
  const seen = new Set<number>()
  const yielded = new Set<number>()
  const queue: Visit[] = []
  const visit = (mover: number, to: number, before: Visit | null): Visit | null => {
    const key = to * game.parties + mover
    if (seen.has(key)) return null
    seen.add(key)
    const made = { mover, to, before, length: (before?.length ?? 0) + 1 }
    queue.push(made)
    return made
  }
  const pathTo = (last: Visit): readonly Step[] => {
    const path: Step[] = []
    for (let at: Visit | null = last; at !== null; at = at.before)
      path.unshift({ mover: at.mover, to: at.to })
    return path
  }
  for (let next = -1; next < queue.length; next++) {
    const here = next < 0 ? null : (queue[next] as Visit)
    if (here !== null && !yielded.has(here.to)) {
      yielded.add(here.to)
      yield { state: here.to, path: pathTo(here) }
    }
    if ((here?.length ?? 0) >= longest) continue
    const state = here?.to ?? from
    for (const mover of movers) {
      if (mover === here?.mover) continue
      for (const to of game.moves(mover, state)) if (admits(mover, state, to)) visit(mover, to, here)
    }
  }
}

/** R_H(s) as a set. */
export function reachable(
  game: Game,
  movers: readonly number[],
  from: number,
  admits?: Admits,
): ReadonlySet<number> {
  return new Set([...reach(game, movers, from, admits)].map((one) => one.state))
}
