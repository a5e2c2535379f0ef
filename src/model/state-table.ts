import { compareVectors, decimalOf, isTaken, type Vector, ynOf } from './vector.ts'

/** Feasible states in option form, in ascending decimal value; state s is row s, its number in print is s + 1. */
export interface StateTable {
  readonly count: number
  /** How many options a state has, at most 64. */
  readonly options: number
  readonly low: Uint32Array
  /** Options 32 and up; null when there are none. */
  readonly high: Uint32Array | null
}

/** The option values of a row. */
export function vectorAt(table: StateTable, state: number): Vector {
  return { low: table.low[state] ?? 0, high: table.high?.[state] ?? 0 }
}

/** Whether every combination of options is a row, so that row s has the decimal value s. */
export function isWhole(table: StateTable): boolean {
  return table.count === 2 ** table.options
}

/** The row of a state, or null when it is not feasible; by bisection. */
export function rowAt(table: StateTable, vector: Vector): number | null {
  if (isWhole(table)) return vector.high === 0 && vector.low < table.count ? vector.low : null
  let from = 0
  let to = table.count
  while (from < to) {
    const middle = (from + to) >>> 1
    const order = compareVectors(vectorAt(table, middle), vector)
    if (order === 0) return middle
    if (order < 0) from = middle + 1
    else to = middle
  }
  return null
}

/** `YNN` of a row. */
export function ynAt(table: StateTable, state: number): string {
  return ynOf(vectorAt(table, state), table.options)
}

/** The decimal value of a row; see `decimalOf`. */
export function decimalAt(table: StateTable, state: number): number | string {
  return decimalOf(vectorAt(table, state))
}

/** Whether an option is taken in a row. */
export function takes(table: StateTable, state: number, option: number): boolean {
  return isTaken(vectorAt(table, state), option)
}
