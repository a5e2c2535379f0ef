import { rowOf, type SparseRows } from '../num/index.ts'
import { decimalAt, rowAt, type StateTable, vectorAt, ynAt } from './state-table.ts'
import { isTaken, type Vector } from './vector.ts'

/** The states of a built model, numbered from 0; in print their numbers start at 1. */
export type States =
  | { readonly kind: 'vectors'; readonly count: number; readonly table: StateTable }
  | {
      /** Some feasible vectors count as one state. */
      readonly kind: 'coalesced'
      readonly count: number
      readonly table: StateTable
      /** For each state its rows in the table; states stand in the order of their first rows. */
      readonly rows: SparseRows
      /** For each row its state. */
      readonly stateOf: Uint32Array
      /** The titles of the coalesced states. */
      readonly titles: ReadonlyMap<number, string>
    }
  | {
      readonly kind: 'named'
      readonly count: number
      readonly ids: readonly string[]
      readonly titles: readonly string[]
    }

/** The state to which a vector belongs, or null when it is infeasible or the model has no vectors. */
export function stateOfVector(states: States, vector: Vector): number | null {
  if (states.kind === 'named') return null
  const row = rowAt(states.table, vector)
  if (row === null) return null
  return states.kind === 'coalesced' ? (states.stateOf[row] as number) : row
}

/** The vectors that make up a state; none in graph form. */
export function vectorsOf(states: States, state: number): readonly Vector[] {
  switch (states.kind) {
    case 'named':
      return []
    case 'vectors':
      return [vectorAt(states.table, state)]
    case 'coalesced':
      return Array.from(rowOf(states.rows, state), (row) => vectorAt(states.table, row))
  }
}

/** `YN-` of a state, with `-` where coalesced vectors differ; null in graph form. */
export function ynOfState(states: States, state: number): string | null {
  if (states.kind === 'named') return null
  if (states.kind === 'vectors') return ynAt(states.table, state)
  const vectors = vectorsOf(states, state)
  const letter = (option: number) => {
    const taken = vectors.filter((vector) => isTaken(vector, option)).length
    return taken === vectors.length ? 'Y' : taken === 0 ? 'N' : '-'
  }
  return Array.from({ length: states.table.options }, (_, option) => letter(option)).join('')
}

/** The decimal value of a state, the least of its vectors when coalesced; null in graph form. */
export function decimalOfState(states: States, state: number): number | string | null {
  if (states.kind === 'named') return null
  if (states.kind === 'vectors') return decimalAt(states.table, state)
  return decimalAt(states.table, rowOf(states.rows, state)[0] ?? 0)
}

/** A short name for messages: `3 (YNN)`, or the id in graph form. */
export function labelOfState(states: States, state: number): string {
  if (states.kind === 'named') return states.ids[state] ?? String(state + 1)
  const title = states.kind === 'coalesced' ? states.titles.get(state) : undefined
  return title ?? `${state + 1} (${ynOfState(states, state)})`
}
