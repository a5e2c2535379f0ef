/**
 * The least value that can be reached, by flooding backwards from the least values first.
 *
 * States are taken by ascending value; from each that is not yet visited all its predecessors are visited in turn, and
 * every newly visited state gets the value. Each state is visited once. The predecessors of t by opponent j are the
 * states of j's fibre of t that j can leave for t: all of them (moves), or those that j likes less (improvements). Each
 * cell of a fibre (fibre-lists.ts) remembers how far it has been visited, so no member is looked at twice.
 *
 * Linear in the states in every case, times 2^q for a party with q one-way options; but it jumps about in memory, so
 * sweeping is tried first. With parents kept it yields a sanctioning path for every state.
 */
import type { OwnOptions, RankedOrder } from '../../model/index.ts'
import { cellAt, fibreNumbers, oneWayOptions } from './fibre-lists.ts'
import type { RankedModel } from './sweeps.ts'

/** The cells of one party: members by ascending rank. */
interface Cells {
  readonly cellOf: Uint32Array
  readonly starts: Uint32Array
  readonly members: Uint32Array
  /** For each cell the cells of its fibre from which the party can move into it, itself included. */
  readonly into: readonly (readonly number[])[]
}

export interface FibreGround {
  readonly model: RankedModel
  readonly cells: readonly Cells[]
}

export function fibreGround(model: RankedModel): FibreGround {
  return {
    model,
    cells: model.own.map((own, party) => cellsOf(model, own, model.orders[party] as RankedOrder)),
  }
}

function cellsOf({ table }: RankedModel, own: OwnOptions, order: RankedOrder): Cells {
  const { fibreOf } = fibreNumbers(table, own)
  const oneWay = oneWayOptions(own)
  const size = 2 ** oneWay.length
  const numbers = new Map<number, number>()
  const keys: number[] = []
  const cellOf = new Uint32Array(table.count)
  for (let s = 0; s < table.count; s++) {
    const key = (fibreOf[s] as number) * size + cellAt(table, own, oneWay, s)
    const number = numbers.get(key) ?? keys.length
    if (number === keys.length) {
      numbers.set(key, number)
      keys.push(key)
    }
    cellOf[s] = number
  }
  const starts = new Uint32Array(keys.length + 1)
  for (let s = 0; s < table.count; s++) (starts[(cellOf[s] as number) + 1] as number) += 1
  for (let c = 0; c < keys.length; c++) (starts[c + 1] as number) += starts[c] as number
  const next = starts.slice()
  const members = new Uint32Array(table.count)
  for (const state of ascending(order.rank, order.tiers)) {
    const cell = cellOf[state] as number
    const at = next[cell] as number
    members[at] = state
    next[cell] = at + 1
  }
  const into = keys.map((key) => {
    const used = key % size
    const base = key - used
    const found: number[] = []
    for (let smaller = used; ; smaller = (smaller - 1) & used) {
      const cell = numbers.get(base + smaller)
      if (cell !== undefined) found.push(cell)
      if (smaller === 0) return found
    }
  })
  return { cellOf, starts, members, into }
}

/** The states by ascending value; values run from 0 to `values` − 1. */
export function ascending(value: Uint32Array | Int32Array, values: number): Uint32Array {
  const starts = new Uint32Array(values + 1)
  for (let s = 0; s < value.length; s++) (starts[(value[s] as number) + 1] as number) += 1
  for (let v = 0; v < values; v++) (starts[v + 1] as number) += starts[v] as number
  const sorted = new Uint32Array(value.length)
  for (let s = 0; s < value.length; s++) {
    const v = value[s] as number
    const at = starts[v] as number
    sorted[at] = s
    starts[v] = at + 1
  }
  return sorted
}

/** M_i: the best rank among a state and the states to which the party can move from it. */
export function bestByCells({ model, cells }: FibreGround, party: number): Int32Array {
  const { rank } = model.orders[party] as RankedOrder
  const { cellOf, starts, members, into } = cells[party] as Cells
  const best = new Int32Array(into.length).fill(-1)
  for (const [cell, sources] of into.entries()) {
    const top = rank[members[(starts[cell + 1] as number) - 1] as number] as number
    for (const source of sources) best[source] = Math.max(best[source] as number, top)
  }
  return Int32Array.from(cellOf, (cell) => best[cell] as number)
}

/** The first step of a path to the value that a state was given; a state that keeps its own value has none. */
export interface Parents {
  readonly mover: Int8Array
  readonly to: Int32Array
}

export function noParents(states: number): Parents {
  return { mover: new Int8Array(states).fill(-1), to: new Int32Array(states).fill(-1) }
}

/** Replace each state's value by the least that the opponents of `party` can bring the conflict to from there. */
export function floodFibres(
  ground: FibreGround,
  party: number,
  steps: 'moves' | 'improvements',
  worth: Int32Array,
  parents: Parents | null = null,
): void {
  const { model, cells } = ground
  const states = model.table.count
  const visited = new Uint8Array(states)
  const queue = new Uint32Array(states)
  let tail = 0
  const opponents = cells.flatMap((one, mover) => {
    if (mover === party) return []
    const rank = (model.orders[mover] as RankedOrder).rank
    // How far each cell has been visited, as an index into its members.
    return [{ ...one, mover, rank, reached: one.starts.slice(0, -1) }]
  })
  const tiers = (model.orders[party] as RankedOrder).tiers
  for (const seed of ascending(worth, tiers)) {
    if (visited[seed] === 1) continue
    const value = worth[seed] as number
    visited[seed] = 1
    let head = tail
    queue[tail++] = seed
    while (head < tail) {
      const here = queue[head++] as number
      for (const { cellOf, starts, members, into, mover, rank, reached } of opponents)
        for (const cell of into[cellOf[here] as number] as readonly number[]) {
          const end = starts[cell + 1] as number
          let at = reached[cell] as number
          for (; at < end; at++) {
            const state = members[at] as number
            if (steps === 'improvements' && (rank[state] as number) >= (rank[here] as number)) break
            if (visited[state] === 1) continue
            visited[state] = 1
            worth[state] = value
            queue[tail++] = state
            if (parents !== null) {
              parents.mover[state] = mover
              parents.to[state] = here
            }
          }
          reached[cell] = at
        }
    }
  }
}
