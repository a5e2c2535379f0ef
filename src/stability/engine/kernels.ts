/**
 * The hot loops, in TypeScript; kernels.wat has their twins. All arrays are by place (placement.ts).
 *
 * Worth is the value that a state can be brought to, for one focal party; a smaller value is a harder sanction. It has one
 * or several lanes at each place, one for each question that is settled in the same passes.
 */

import type { FibreList } from './fibre-lists.ts'
import * as marks from './fibre-lists.ts'

// Constants of this file, since some module loaders turn each use of an imported name into a call.
const fibreStart = marks.fibreStart | 0
const tierStart = marks.tierStart
const stateMask = marks.stateMask

/** Above every rank. */
const highest = 0x7fffffff

export interface Worth {
  readonly lanes: 1 | 4
  /** The value of lane k at place p is `values[lanes · p + k]`. */
  readonly values: Int32Array
}

/** The loops over fibre lists that the engine is made of. */
export interface Kernels {
  /** How many lanes of worth the loops work on. */
  readonly lanes: 1 | 4
  /**
   * In the free lanes (bit k: lane k) give each state the least worth of the states of its fibre that the list's party
   * prefers to it, if that is less than its own. Returns whether anything changed.
   */
  readonly sweepImprovements: (list: FibreList, worth: Worth, free: number) => boolean
  /** The same over all states of the fibre that the party can move to. */
  readonly sweepMoves: (list: FibreList, worth: Worth, free: number) => boolean
  /** Mark the states from which every improvement of the list's party has, in one lane, a worth of at most the bound. */
  readonly testStates: (
    list: FibreList,
    worth: Worth,
    lane: number,
    bound: Int32Array,
    marked: Uint32Array,
  ) => void
  /** Put into a lane the best rank among a state and the states that the list's party can move to from it. */
  readonly bestReach: (list: FibreList, rank: Int32Array, worth: Worth, lane: number) => void
  /** Put a value for each place into a lane. */
  readonly putLane: (values: Int32Array, worth: Worth, lane: number) => void
}

export const kernels: Kernels = {
  lanes: 1,

  sweepImprovements(list, worth, free) {
    let changed = false
    for (let lane = 0; lane < worth.lanes; lane++)
      if (((free >> lane) & 1) === 1) changed = sweepLane(list, worth, lane) || changed
    return changed
  },

  sweepMoves(list, worth, free) {
    let changed = false
    for (let lane = 0; lane < worth.lanes; lane++)
      if (((free >> lane) & 1) === 1) changed = sweepLaneMoves(list, worth, lane) || changed
    return changed
  },

  testStates(list, { values, lanes }, lane, bound, marked) {
    if (list.cells !== null) return testCells(list.entries, list.cells, values, lanes, lane, bound, marked)
    const { entries } = list
    let most = -1
    let limit = -1
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as number
      const place = entry & stateMask
      if ((entry & fibreStart) !== 0) most = -1
      if ((entry & tierStart) !== 0) limit = most
      if (limit <= (bound[place] as number)) (marked[place >>> 5] as number) |= 1 << (place & 31)
      const value = values[place * lanes + lane] as number
      most = value > most ? value : most
    }
  },

  bestReach(list, rank, { values, lanes }, lane) {
    if (list.cells !== null) return bestCells(list.entries, list.cells, rank, values, lanes, lane)
    const { entries } = list
    let first = 0
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] as number
      const place = entry & stateMask
      if ((entry & fibreStart) !== 0) first = rank[place] as number
      values[place * lanes + lane] = first
    }
  },

  putLane(from, { values, lanes }, lane) {
    for (let place = 0, to = lane; place < from.length; place++, to += lanes)
      values[to] = from[place] as number
  },
}

function sweepLane({ entries, cells }: FibreList, { values, lanes }: Worth, lane: number): boolean {
  if (cells !== null) return sweepCells(entries, cells, values, lanes, lane)
  let changed = 0
  let least = highest
  let limit = highest
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as number
    const index = (entry & stateMask) * lanes + lane
    if ((entry & fibreStart) !== 0) least = highest
    if ((entry & tierStart) !== 0) limit = least
    const before = values[index] as number
    const after = before < limit ? before : limit
    values[index] = after
    changed |= before ^ after
    least = after < least ? after : least
  }
  return changed !== 0
}

function sweepLaneMoves({ entries, cells }: FibreList, { values, lanes }: Worth, lane: number): boolean {
  if (cells !== null) return sweepCellMoves(entries, cells, values, lanes, lane)
  let changed = 0
  for (let from = 0, to = 0; from < entries.length; from = to) {
    let least = highest
    do {
      const value = values[((entries[to] as number) & stateMask) * lanes + lane] as number
      least = value < least ? value : least
      to += 1
    } while (to < entries.length && ((entries[to] as number) & fibreStart) === 0)
    for (let at = from; at < to; at++) {
      const index = ((entries[at] as number) & stateMask) * lanes + lane
      changed |= (values[index] as number) ^ least
      values[index] = least
    }
  }
  return changed !== 0
}

type Cells = NonNullable<FibreList['cells']>

/** The end of the tier that begins at `from`. */
function tierEnd(entries: Uint32Array, from: number): number {
  let to = from + 1
  while (to < entries.length && ((entries[to] as number) & tierStart) === 0) to += 1
  return to
}

/** The end of the fibre that begins at `from`. */
function fibreEnd(entries: Uint32Array, from: number): number {
  let to = from + 1
  while (to < entries.length && ((entries[to] as number) & fibreStart) === 0) to += 1
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

function sweepCells(
  entries: Uint32Array,
  cells: Cells,
  values: Int32Array,
  lanes: number,
  lane: number,
): boolean {
  const least = new Int32Array(1 << cells.bits)
  let changed = 0
  for (let from = 0, to = 0; from < entries.length; from = to) {
    if (((entries[from] as number) & fibreStart) !== 0) least.fill(highest)
    to = tierEnd(entries, from)
    for (let at = from; at < to; at++) {
      const index = ((entries[at] as number) & stateMask) * lanes + lane
      const before = values[index] as number
      const after = Math.min(before, over(least, cells.of[at] as number, 1))
      values[index] = after
      changed |= before ^ after
    }
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      const index = ((entries[at] as number) & stateMask) * lanes + lane
      least[cell] = Math.min(least[cell] as number, values[index] as number)
    }
  }
  return changed !== 0
}

function sweepCellMoves(
  entries: Uint32Array,
  cells: Cells,
  values: Int32Array,
  lanes: number,
  lane: number,
): boolean {
  const least = new Int32Array(1 << cells.bits)
  let changed = 0
  for (let from = 0, to = 0; from < entries.length; from = to) {
    least.fill(highest)
    to = fibreEnd(entries, from)
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      const index = ((entries[at] as number) & stateMask) * lanes + lane
      least[cell] = Math.min(least[cell] as number, values[index] as number)
    }
    for (let at = from; at < to; at++) {
      const index = ((entries[at] as number) & stateMask) * lanes + lane
      const before = values[index] as number
      const after = Math.min(before, over(least, cells.of[at] as number, 1))
      values[index] = after
      changed |= before ^ after
    }
  }
  return changed !== 0
}

function testCells(
  entries: Uint32Array,
  cells: Cells,
  values: Int32Array,
  lanes: number,
  lane: number,
  bound: Int32Array,
  marked: Uint32Array,
): void {
  const most = new Int32Array(1 << cells.bits)
  for (let from = 0, to = 0; from < entries.length; from = to) {
    if (((entries[from] as number) & fibreStart) !== 0) most.fill(-1)
    to = tierEnd(entries, from)
    for (let at = from; at < to; at++) {
      const place = (entries[at] as number) & stateMask
      if (over(most, cells.of[at] as number, -1) <= (bound[place] as number))
        (marked[place >>> 5] as number) |= 1 << (place & 31)
    }
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      const index = ((entries[at] as number) & stateMask) * lanes + lane
      most[cell] = Math.max(most[cell] as number, values[index] as number)
    }
  }
}

function bestCells(
  entries: Uint32Array,
  cells: Cells,
  rank: Int32Array,
  values: Int32Array,
  lanes: number,
  lane: number,
): void {
  const most = new Int32Array(1 << cells.bits)
  for (let from = 0, to = 0; from < entries.length; from = to) {
    most.fill(-1)
    to = fibreEnd(entries, from)
    for (let at = from; at < to; at++) {
      const cell = cells.of[at] as number
      most[cell] = Math.max(most[cell] as number, rank[(entries[at] as number) & stateMask] as number)
    }
    for (let at = from; at < to; at++)
      values[((entries[at] as number) & stateMask) * lanes + lane] = over(most, cells.of[at] as number, -1)
  }
}
