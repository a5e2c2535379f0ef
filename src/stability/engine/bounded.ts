/**
 * Sequential stability with a bounded horizon, for all states: sanctions of at most k steps (concepts/seq.ts).
 *
 * In option form w_0 = u_i and w_d(s) = min(w_{d−1}(s), min over the opponents' improvements s → t of w_{d−1}(t)), for
 * d up to k. With arcs there is one value for each first mover, since the next step must be another's:
 * b_m(s) = min over m's improvements s → t of min(u_i(t), min over other movers m' of the b_m'(t) of one step less).
 */

import type { RankedOrder } from '../../model/index.ts'
import { type Bits, emptyBits, rowOf, type SparseRows, setBit } from '../../num/index.ts'
import type { ArcModel } from './arc-flood.ts'
import type { FibreList } from './fibre-lists.ts'
import * as marks from './fibre-lists.ts'
import { toPlaces } from './placement.ts'
import { type Sweeps, testedStates } from './sweeps.ts'

const { fibreStart, stateMask, tierStart } = marks
const highest = 0x7fffffff

/** The states of an option-form model that are SEQ-stable for a party by sanctions of at most `replies` steps. */
export function boundedStates(sweeps: Sweeps, party: number, replies: number): Bits {
  const { model, lists, kernels, worth, bound } = sweeps
  toPlaces((model.orders[party] as RankedOrder).rank, bound)
  const next = bound.slice()
  const before = new Int32Array(next.length)
  for (let step = 0; step < replies; step++) {
    before.set(next)
    for (const [mover, list] of lists.entries()) if (mover !== party) stepBack(list, before, next)
    if (before.every((value, place) => value === next[place])) break
  }
  const ranks = bound.slice()
  bound.set(next)
  kernels.putLane(bound, worth, 0)
  bound.set(ranks)
  return testedStates(sweeps, party, 0)
}

/** Lower `next` to what one improvement of the list's party brings from `worth`. */
function stepBack(list: FibreList, worth: Int32Array, next: Int32Array): void {
  const { entries, cells } = list
  const size = 2 ** (cells?.bits ?? 0)
  const least = new Int32Array(size)
  for (let from = 0, to = 0; from < entries.length; from = to) {
    if (((entries[from] as number) & fibreStart) !== 0) least.fill(highest)
    to = from + 1
    while (to < entries.length && ((entries[to] as number) & tierStart) === 0) to += 1
    for (let at = from; at < to; at++) {
      const state = (entries[at] as number) & stateMask
      let value = next[state] as number
      const cell = cells?.of[at] ?? 0
      for (let larger = cell; ; larger = (larger + 1) | cell) {
        value = Math.min(value, least[larger] as number)
        if (larger === size - 1) break
      }
      next[state] = value
    }
    for (let at = from; at < to; at++) {
      const cell = cells?.of[at] ?? 0
      const state = (entries[at] as number) & stateMask
      least[cell] = Math.min(least[cell] as number, worth[state] as number)
    }
  }
}

/** The same for a model with arcs. */
export function boundedArcStates(model: ArcModel, party: number, replies: number): Bits {
  const { rank } = model.orders[party] as RankedOrder
  const opponents = model.arcs.flatMap((arcs, mover) =>
    mover === party ? [] : [{ arcs, ranks: (model.orders[mover] as RankedOrder).rank }],
  )
  let best = opponents.map(() => new Int32Array(model.states).fill(highest))
  for (let step = 0; step < replies; step++) {
    const before = best
    best = opponents.map(({ arcs, ranks }, mine) =>
      Int32Array.from({ length: model.states }, (_, from) => {
        let least = highest
        for (const to of rowOf(arcs, from)) {
          if ((ranks[to] as number) <= (ranks[from] as number)) continue
          least = Math.min(least, rank[to] as number)
          for (const [other, values] of before.entries())
            if (other !== mine) least = Math.min(least, values[to] as number)
        }
        return least
      }),
    )
  }
  const stable = emptyBits(model.states)
  const own = model.arcs[party] as SparseRows
  for (let s = 0; s < model.states; s++) {
    const here = rank[s] as number
    const isSafe = (to: number) =>
      (rank[to] as number) <= here || best.some((values) => (values[to] as number) <= here)
    if (rowOf(own, s).every(isSafe)) setBit(stable, s)
  }
  return stable
}
