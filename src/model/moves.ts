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

/** With so many own options or fewer, trying every subset is cheaper than an index of the states. */
const fewOptions = 8

/**
 * R_i(s) in option form, ascending, for many states. With many own options the states that agree outside them are
 * listed once, at the first question, so that a model with few feasible states among many vectors costs its states.
 */
export function moverOf(table: StateTable, own: OwnOptions): (state: number) => readonly number[] {
  if (sizeOf(own.own) <= fewOptions) return (state) => bySubsets(table, own, state)
  let groups: { readonly fibres: SparseRows; readonly fibreOf: Uint32Array } | null = null
  return (state) => {
    groups ??= fibreIndex(table, own.own)
    const from = vectorAt(table, state)
    const members = rowOf(groups.fibres, groups.fibreOf[state] as number)
    return Array.from(members).filter((to) => to !== state && mayChange(own, from, vectorAt(table, to)))
  }
}

function bySubsets(table: StateTable, own: OwnOptions, state: number): readonly number[] {
  const from = vectorAt(table, state)
  const found: number[] = []
  for (const change of subsetsOf(own.own)) {
    const to = difference(from, change)
    const row = mayChange(own, from, to) ? rowAt(table, to) : null
    if (row !== null) found.push(row)
  }
  return found.sort((a, b) => a - b)
}

/** The states that agree outside some options, group by group: the fibres of a party. */
export function fibresOf(table: StateTable, own: Vector): SparseRows {
  return fibreIndex(table, own).fibres
}

/** The fibres, and for each state its own. */
function fibreIndex(table: StateTable, own: Vector) {
  const fibreOf = new Uint32Array(table.count)
  const ids = new Map<number | string, number>()
  for (let s = 0; s < table.count; s++) {
    const { low, high } = vectorAt(table, s)
    const [rest, above] = [(low & ~own.low) >>> 0, (high & ~own.high) >>> 0]
    // A double holds 53 options.
    const key = above < 2 ** 21 ? rest + above * 2 ** 32 : `${rest},${above}`
    const known = ids.get(key)
    fibreOf[s] = known ?? ids.size
    if (known === undefined) ids.set(key, ids.size)
  }
  const starts = new Uint32Array(ids.size + 1)
  for (const fibre of fibreOf) (starts[fibre + 1] as number) += 1
  for (let fibre = 0; fibre < ids.size; fibre++) (starts[fibre + 1] as number) += starts[fibre] as number
  const next = starts.slice()
  const columns = new Uint32Array(table.count)
  for (const [s, fibre] of fibreOf.entries()) {
    columns[next[fibre] as number] = s
    ;(next[fibre] as number) += 1
  }
  return { fibres: { rowCount: ids.size, columnCount: table.count, starts, columns }, fibreOf }
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
