/**
 * The moves that each party controls (Kilgour, Hipel and Fang 1987): R_i(s), never containing s.
 *
 * In option form a party changes any subset of its own options in one move, if the result is feasible; states on the
 * way need not be. Everything else (one option at a time, forbidden transitions, coalesced states, explicit graphs) is
 * kept as arcs, for each party on its own: two parties may control the same move.
 */
import { rowOf, type SparseRows, sparseRows } from '../num/index.ts'
import { rowAt, type StateTable, vectorAt } from './state-table.ts'
import { difference, sizeOf, subsetsOf, type Vector } from './vector.ts'

/** A party's options as masks; `rise` may only go from no to yes, `fall` only from yes to no. */
export interface OwnOptions {
  readonly own: Vector
  readonly rise: Vector
  readonly fall: Vector
}

export type Moves =
  | { readonly kind: 'own-options'; readonly table: StateTable; readonly parties: readonly OwnOptions[] }
  | { readonly kind: 'arcs'; readonly parties: readonly SparseRows[] }

/** Whether a party may move between two vectors that agree outside its own options. */
export function mayChange(own: OwnOptions, from: Vector, to: Vector): boolean {
  return (
    (from.low & ~to.low & own.rise.low) === 0 &&
    (from.high & ~to.high & own.rise.high) === 0 &&
    (to.low & ~from.low & own.fall.low) === 0 &&
    (to.high & ~from.high & own.fall.high) === 0
  )
}

/** Whether a party may move from one vector to another: they differ, in its own options only, in allowed directions. */
export function isMove(own: OwnOptions, from: Vector, to: Vector): boolean {
  const low = from.low ^ to.low
  const high = from.high ^ to.high
  return (
    (low | high) !== 0 &&
    (low & ~own.own.low) === 0 &&
    (high & ~own.own.high) === 0 &&
    mayChange(own, from, to)
  )
}

/** R_i(s) in option form, ascending. */
export function movesFrom(table: StateTable, own: OwnOptions, state: number): readonly number[] {
  const from = vectorAt(table, state)
  const found: number[] = []
  if (sizeOf(own.own) > 16) {
    for (let to = 0; to < table.count; to++) if (isMove(own, from, vectorAt(table, to))) found.push(to)
    return found
  }
  for (const change of subsetsOf(own.own)) {
    const to = difference(from, change)
    const row = mayChange(own, from, to) ? rowAt(table, to) : null
    if (row !== null) found.push(row)
  }
  return found.sort((a, b) => a - b)
}

/** The states that agree outside some options, group by group: the fibres of a party. */
export function fibresOf(table: StateTable, own: Vector): SparseRows {
  const ids = new Map<string, number>()
  const pairs: [number, number][] = []
  for (let s = 0; s < table.count; s++) {
    const { low, high } = vectorAt(table, s)
    const key = `${low & ~own.low},${high & ~own.high}`
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    pairs.push([id, s])
  }
  return sparseRows(ids.size, table.count, pairs)
}

/** The moves of one party in option form as arcs. Meant for models of some thousand states. */
export function arcsOf(table: StateTable, own: OwnOptions): SparseRows {
  const fibres = fibresOf(table, own.own)
  const pairs: [number, number][] = []
  for (let fibre = 0; fibre < fibres.rowCount; fibre++) {
    const members = rowOf(fibres, fibre)
    for (const from of members)
      for (const to of members)
        if (from !== to && mayChange(own, vectorAt(table, from), vectorAt(table, to))) pairs.push([from, to])
  }
  return sparseRows(table.count, table.count, pairs)
}

/** How many arcs a party has: exact when none of its options is one-way, else an upper bound. */
export function countMoves(table: StateTable, own: OwnOptions): number {
  const { starts, rowCount } = fibresOf(table, own.own)
  let count = 0
  for (let fibre = 0; fibre < rowCount; fibre++) {
    const size = (starts[fibre + 1] as number) - (starts[fibre] as number)
    count += size * (size - 1)
  }
  return count
}

/** All moves as arcs, one relation a party. */
export function allArcs(moves: Moves): readonly SparseRows[] {
  return moves.kind === 'arcs' ? moves.parties : moves.parties.map((own) => arcsOf(moves.table, own))
}
