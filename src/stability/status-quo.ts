/**
 * Status quo analysis: how the conflict can get from where it is to where it could rest.
 *
 * K. W. Li, D. M. Kilgour and K. W. Hipel, "Status quo analysis in the graph model for conflict resolution", Journal of
 * the Operational Research Society 56, 2005, 699–707; H. Xu, D. M. Kilgour, K. W. Hipel and G. Kemkes, "Using matrices to
 * link conflict evolution and resolution in a graph model", European Journal of Operational Research 207, 2010, 318–329.
 *
 * For each target: a shortest legal path by any moves, one by improvements only, one with the fewest steps against the
 * interest of whoever makes them; and, where improvements alone do not lead there, the smallest coalition that would
 * jump there together from a state that they do lead to (coalition improvement: ./concepts/coalition.ts).
 *
 * Paths are legal sequences: no party moves twice in succession.
 */
import { type Comparison, isBetter } from '../model/index.ts'
import { type Coalition, coalitionsOf } from './concepts/coalition.ts'
import type { Game } from './concepts/game.ts'
import { reach } from './concepts/legal.ts'
import { PriorityQueue } from './priority-queue.ts'

/** One step, with how its end stands to its start for the party that makes it. */
export interface PathStep {
  readonly mover: number
  readonly to: number
  readonly stands: Comparison
}

export interface Unlocking {
  readonly coalition: Coalition
  /** The state in which the coalition acts, and how improvements lead there from the status quo. */
  readonly from: number
  readonly approach: readonly PathStep[]
  /** The coalition's joint moves; single steps may hurt their movers, the end pleases all members. */
  readonly jump: readonly PathStep[]
}

export interface TargetPaths {
  readonly target: number
  readonly byMoves: readonly PathStep[] | null
  readonly byImprovements: readonly PathStep[] | null
  /** Fewest steps that are no improvement for their mover, then fewest steps. */
  readonly byLeastSacrifice: readonly PathStep[] | null
  /** Null where improvements alone lead to the target, and where no coalition was found. */
  readonly unlocking: Unlocking | null
}

export interface StatusQuoAnalysis {
  readonly from: number
  readonly targets: readonly TargetPaths[]
  /** How many states improvements lead to, and how many moves lead to; the status quo itself not counted. */
  readonly reached: { readonly byMoves: number; readonly byImprovements: number }
  /** False when the search for unlocking coalitions was cut short. */
  readonly searchedAll: boolean
}

/** Joint moves that are tried in the search for coalitions. */
export const unlockingEffort = 1_000_000

export function analyseStatusQuo(
  game: Game,
  from: number,
  targets: readonly number[],
  effort: number = unlockingEffort,
): StatusQuoAnalysis {
  const byMoves = explore(game, from, 'moves')
  const byImprovements = explore(game, from, 'improvements')
  const bySacrifice = explore(game, from, 'sacrifice')
  const budget = { left: effort }
  return {
    from,
    targets: targets.map((target) => {
      const improving = byImprovements.pathTo(target)
      return {
        target,
        byMoves: byMoves.pathTo(target),
        byImprovements: improving,
        byLeastSacrifice: bySacrifice.pathTo(target),
        unlocking: improving === null ? unlocking(game, from, target, byImprovements, budget) : null,
      }
    }),
    reached: { byMoves: byMoves.reached.length, byImprovements: byImprovements.reached.length },
    searchedAll: budget.left > 0,
  }
}

interface Exploration {
  /** States reached, nearest first, without the start. */
  readonly reached: readonly number[]
  /** The empty path for the start itself; null for what is not reached. */
  readonly pathTo: (state: number) => readonly PathStep[] | null
}

/** What one sacrifice counts in steps: more than any path is long. */
const sacrificeCost = 2 ** 32

/**
 * Cheapest legal paths to all states, by search over (state, last mover) in ascending cost. A step costs 1; with `by`
 * sacrifice, a step that is no improvement for its mover outweighs any number of steps.
 */
function explore(game: Game, from: number, by: 'moves' | 'improvements' | 'sacrifice'): Exploration {
  interface Visit {
    readonly state: number
    readonly step: PathStep | null
    readonly before: Visit | null
  }
  const done = new Set<number>()
  const first = new Map<number, Visit>()
  const queue = new PriorityQueue<Visit>()
  queue.put(0, { state: from, step: null, before: null })
  for (let next = queue.take(); next !== null; next = queue.take()) {
    const { item: visit, key: cost } = next
    const last = visit.step?.mover ?? game.parties
    const node = visit.state * (game.parties + 1) + last
    if (done.has(node)) continue
    done.add(node)
    if (!first.has(visit.state)) first.set(visit.state, visit)
    for (let mover = 0; mover < game.parties; mover++) {
      if (mover === last) continue
      for (const to of game.moves(mover, visit.state)) {
        const stands = game.compare(mover, to, visit.state)
        const improves = isBetter(stands)
        if (by === 'improvements' && !improves) continue
        if (done.has(to * (game.parties + 1) + mover)) continue
        const more = by === 'sacrifice' && !improves ? 1 + sacrificeCost : 1
        queue.put(cost + more, { state: to, step: { mover, to, stands }, before: visit })
      }
    }
  }
  return {
    reached: [...first.keys()].filter((state) => state !== from),
    pathTo: (state) => {
      const end = first.get(state)
      if (end === undefined) return null
      const path: PathStep[] = []
      for (let at: Visit | null = end; at !== null; at = at.before)
        if (at.step !== null) path.unshift(at.step)
      return path
    },
  }
}

/** The smallest coalition that jumps to the target from the status quo or from where improvements lead, nearest first. */
function unlocking(
  game: Game,
  from: number,
  target: number,
  improvements: Exploration,
  budget: { left: number },
): Unlocking | null {
  const everybody = Array.from({ length: game.parties }, (_, party) => party)
  for (const coalition of coalitionsOf(everybody)) {
    if (coalition.length < 2) continue
    for (const start of [from, ...improvements.reached]) {
      if (!coalition.every((party) => isBetter(game.compare(party, target, start)))) continue
      for (const { state, path } of reach(game, coalition, start)) {
        budget.left -= 1
        if (budget.left < 0) return null
        if (state !== target) continue
        return {
          coalition,
          from: start,
          approach: improvements.pathTo(start) ?? [],
          jump: judged(game, start, path),
        }
      }
    }
  }
  return null
}

function judged(
  game: Game,
  from: number,
  path: readonly { readonly mover: number; readonly to: number }[],
): readonly PathStep[] {
  let at = from
  return path.map(({ mover, to }) => {
    const stands = game.compare(mover, to, at)
    at = to
    return { mover, to, stands }
  })
}
