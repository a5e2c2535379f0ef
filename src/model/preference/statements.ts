/**
 * Preference from statements in order: a state is preferred when, on the first statement on which they differ, it is
 * the one where the statement is true (Fang et al. 2003, see preference.ts).
 *
 * The published score sums 2^(k−j) over the true statements; we compare the truth vectors themselves, which is the
 * same order for any number of statements, without overflow.
 *
 * Strength: two states that differ on a statement at least as important as the last strong one are strongly apart.
 * Unknown: two states that first differ on a statement of unknown direction are not compared. (Our extension of Li et
 * al. 2004 to statements.)
 */
import type { StateTable } from '../state-table.ts'
import { keysOf, optionColumns } from './columns.ts'
import type { Comparison, Order } from './order.ts'
import type { Statement } from './preference.ts'
import { rankKeys, type Tiers } from './rank.ts'
import { truthColumn } from './truth.ts'

/** The truth of each statement in each state, by words of 32 states. */
export function statementTruths(
  statements: readonly Pick<Statement, 'that'>[],
  table: StateTable,
  indexOf: (option: string) => number,
): readonly Uint32Array[] {
  const columns = optionColumns(table)
  const words = (table.count + 31) >>> 5
  return statements.map(({ that }) =>
    truthColumn(that, (name) => columns[indexOf(name)] as Uint32Array, words),
  )
}

/** The truth values of each state as one binary number, most important statement first; see `keysOf`. */
export function statementKeys(
  statements: readonly Pick<Statement, 'that'>[],
  table: StateTable,
  indexOf: (option: string) => number,
): readonly Uint32Array[] {
  return keysOf(statementTruths(statements, table, indexOf), table.count)
}

export function statementOrder(
  statements: readonly Statement[],
  table: StateTable,
  indexOf: (option: string) => number,
): Order {
  const keys = statementKeys(statements, table, indexOf)
  const lastStrong = statements.map((statement) => statement.strong).lastIndexOf(true)
  if (statements.some((statement) => !statement.known)) {
    const known = statements.map((statement) => statement.known)
    return { kind: 'relation', compare: (a, b) => compareKeys(keys, known, lastStrong, a, b) }
  }
  const tiers = rankKeys(keys, table.count, statements.length)
  return {
    kind: 'ranked',
    rank: tiers.rank,
    tiers: tiers.tiers,
    strongBelow: lastStrong < 0 ? null : strongBelow(tiers, keys, lastStrong),
  }
}

/** The first statement, counting from 0, on which two states differ; −1 when they agree on all. */
function firstDifference(keys: readonly Uint32Array[], a: number, b: number): number {
  for (const [at, key] of keys.entries()) {
    const difference = (key[a] as number) ^ (key[b] as number)
    if (difference !== 0) return 32 * at + Math.clz32(difference)
  }
  return -1
}

function compareKeys(
  keys: readonly Uint32Array[],
  known: readonly boolean[],
  lastStrong: number,
  a: number,
  b: number,
): Comparison {
  const first = firstDifference(keys, a, b)
  if (first < 0) return 'same'
  if (known[first] === false) return 'unknown'
  const holds = (((keys[first >>> 5] as Uint32Array)[a] as number) >>> (31 - (first & 31))) & 1
  if (first <= lastStrong) return holds === 1 ? 'much-better' : 'much-worse'
  return holds === 1 ? 'better' : 'worse'
}

/** Tiers that agree on all statements up to the last strong one are not strongly apart. */
function strongBelow(tiers: Tiers, keys: readonly Uint32Array[], lastStrong: number): Int32Array {
  const below = new Int32Array(tiers.tiers)
  let groupStart = 0
  for (let tier = 0; tier < tiers.tiers; tier++) {
    const here = tiers.example[tier] as number
    const first = tier === 0 ? -1 : firstDifference(keys, tiers.example[tier - 1] as number, here)
    if (tier > 0 && first <= lastStrong) groupStart = tier
    below[tier] = groupStart - 1
  }
  return below
}
