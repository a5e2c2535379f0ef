/**
 * The hot loops, in TypeScript; kernels.wat has their twins. All arrays are by place (placement.ts). `worth` is the value
 * that a state can be brought to, for one focal party; a smaller value is a harder sanction.
 */

import type { FibreList } from './fibre-lists.ts'
import * as marks from './fibre-lists.ts'

// Constants of this file, since some module loaders turn each use of an imported name into a call.
const fibreStart = marks.fibreStart | 0
const tierStart = marks.tierStart
const stateMask = marks.stateMask

/** Above every rank. */
const highest = 0x7fffffff

/** The loops over fibre lists that the engine is made of; there is a twin in WebAssembly. */
export interface Kernels {
  /**
   * Give each state the least worth of the states of its fibre that its party prefers to it, if that is less than its
   * own. Returns whether anything changed.
   */
  readonly sweepImprovements: (list: FibreList, worth: Int32Array) => boolean
  /** The same over all states of the fibre that the party can move to. */
  readonly sweepMoves: (list: FibreList, worth: Int32Array) => boolean
  /** Mark the states from which every improvement of the list's party has a worth of at most the state's bound. */
  readonly testStates: (list: FibreList, worth: Int32Array, bound: Int32Array, marked: Uint32Array) => void
  /** The best rank among a state and the states that the list's party can move to from it. */
  readonly bestReach: (list: FibreList, rank: Int32Array, best: Int32Array) => void
}

export const kernels: Kernels = {
  sweepImprovements(list, worth) {
    if (list.cells !== null) return sweepCells(list.entries, list.cells, worth)
    const { entries } = list
    let changed = 0
    let least = highest
    let limit = highest
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as number
      const state = entry & stateMask
      if ((entry & fibreStart) !== 0) least = highest
      if ((entry & tierStart) !== 0) limit = least
      const before = worth[state] as number
      const after = before < limit ? before : limit
      worth[state] = after
      changed |= before ^ after
      least = after < least ? after : least
    }
    return changed !== 0
  },

  sweepMoves(list, worth) {
    if (list.cells !== null) return sweepCellMoves(list.entries, list.cells, worth)
    const { entries } = list
    let changed = 0
    for (let from = 0, to = 0; from < entries.length; from = to) {
      let least = highest
      do {
        const value = worth[(entries[to] as number) & stateMask] as number
        least = value < least ? value : least
        to += 1
      } while (to < entries.length && ((entries[to] as number) & fibreStart) === 0)
      for (let at = from; at < to; at++) {
        const state = (entries[at] as number) & stateMask
        changed |= (worth[state] as number) ^ least
        worth[state] = least
      }
    }
    return changed !== 0
  },

  testStates(list, worth, bound, marked) {
    if (list.cells !== null) return testCells(list.entries, list.cells, worth, bound, marked)
    const { entries } = list
    let most = -1
    let limit = -1
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as number
      const state = entry & stateMask
      if ((entry & fibreStart) !== 0) most = -1
      if ((entry & tierStart) !== 0) limit = most
      if (limit <= (bound[state] as number)) (marked[state >>> 5] as number) |= 1 << (state & 31)
      const value = worth[state] as number
      most = value > most ? value : most
    }
  },

  bestReach(list, rank, best) {
    if (list.cells !== null) return bestCells(list.entries, list.cells, rank, best)
    const { entries } = list
    let first = 0
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as number
      const state = entry & stateMask
      if ((entry & fibreStart) !== 0) first = rank[state] as number
      best[state] = first
    }
  },
}

type Cells = NonNullable<FibreList['cells']>

/** The end of the tier that begins at `from`. */
function tierEnd(entries: Uint32Array, from: number): number {
  let to = from + 1
  while (to < entries.length && ((entries[to] as number) & tierStart) === 0) to += 1
  return to
}

/** The least or greatest entry of `values` over the cells that contain `cell`. */
function over(values: Int32Array, cell: number, sign: 1 | -1): number {
  const last = values.length - 1
  let found = values[cell] as number
  for (let larger = cell; larger !== last; ) {
    larger = (larger + 1) | cell
    const value = values[larger] as number
    if (sign * value < sign * found) found = value
  }
  return found
}

function sweepCells(entries: Uint32Array, cells: Cells, worth: Int32Array): boolean {
  const least = new Int32Array(1 << cells.bits)
  let changed = 0
  for (let from = 0, to = 0; from < entries.length; from = to) {
    if (((entries[from] as number) & fibreStart) !== 0) least.fill(highest)
    to = tierEnd(entries, from)
    for (let at = from; at < to; at++) {
      const state = (entries[at] as number) & stateMask
      const before = worth[state] as number
      const after = Math.min(before, over(least, cells.of[at] as number, 1))
      worth[state] = after
      changed |= before ^ after
    }
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      least[cell] = Math.min(least[cell] as number, worth[(entries[at] as number) & stateMask] as number)
    }
  }
  return changed !== 0
}

/** The end of the fibre that begins at `from`. */
function fibreEnd(entries: Uint32Array, from: number): number {
  let to = from + 1
  while (to < entries.length && ((entries[to] as number) & fibreStart) === 0) to += 1
  return to
}

function sweepCellMoves(entries: Uint32Array, cells: Cells, worth: Int32Array): boolean {
  const least = new Int32Array(1 << cells.bits)
  let changed = 0
  for (let from = 0, to = 0; from < entries.length; from = to) {
    least.fill(highest)
    to = fibreEnd(entries, from)
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      least[cell] = Math.min(least[cell] as number, worth[(entries[at] as number) & stateMask] as number)
    }
    for (let at = from; at < to; at++) {
      const state = (entries[at] as number) & stateMask
      const before = worth[state] as number
      const after = Math.min(before, over(least, cells.of[at] as number, 1))
      worth[state] = after
      changed |= before ^ after
    }
  }
  return changed !== 0
}

function testCells(
  entries: Uint32Array,
  cells: Cells,
  worth: Int32Array,
  bound: Int32Array,
  marked: Uint32Array,
): void {
  const most = new Int32Array(1 << cells.bits)
  for (let from = 0, to = 0; from < entries.length; from = to) {
    if (((entries[from] as number) & fibreStart) !== 0) most.fill(-1)
    to = tierEnd(entries, from)
    for (let at = from; at < to; at++) {
      const state = (entries[at] as number) & stateMask
      if (over(most, cells.of[at] as number, -1) <= (bound[state] as number))
        (marked[state >>> 5] as number) |= 1 << (state & 31)
    }
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      most[cell] = Math.max(most[cell] as number, worth[(entries[at] as number) & stateMask] as number)
    }
  }
}

function bestCells(entries: Uint32Array, cells: Cells, rank: Int32Array, best: Int32Array): void {
  const most = new Int32Array(1 << cells.bits)
  for (let from = 0, to = 0; from < entries.length; from = to) {
    most.fill(-1)
    to = fibreEnd(entries, from)
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      most[cell] = Math.max(most[cell] as number, rank[(entries[at] as number) & stateMask] as number)
    }
    for (let at = from; at < to; at++)
      best[(entries[at] as number) & stateMask] = over(most, cells.of[at] as number, -1)
  }
}
