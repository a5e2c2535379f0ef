/**
 * Simultaneous sanctions for all states (concepts/sim.ts): a search over the opponents' combined improvements, state by
 * state, on bit vectors. Exponential in the number of opponents, so the work is bounded beforehand.
 */

import {
  compareStates,
  difference,
  type GraphModel,
  isBetter,
  movesFrom,
  type Order,
  type OwnOptions,
  rowAt,
  type StateTable,
  type Vector,
  vectorAt,
} from '../../model/index.ts'
import { type Bits, emptyBits, rowOf, type SparseRows, setBit } from '../../num/index.ts'

/** The most combinations that are tried for one party. */
export const combinationLimit = 2 ** 28

/** The states that are stable for a party, or null: no option form, or more than {@link combinationLimit} combinations. */
export function simultaneousStates(model: GraphModel, party: number, limit = combinationLimit): Bits | null {
  if (model.states.kind !== 'vectors') return null
  const { table } = model.states
  const stable = emptyBits(table.count)
  const order = model.orders[party] as Order
  const opponents = [...model.parties.keys()].filter((at) => at !== party)
  let tried = 0
  for (let s = 0; s < table.count; s++) {
    const tempting = improvementsOf(model, table, party, s)
    if (tempting.length === 0) {
      setBit(stable, s)
      continue
    }
    const here = vectorAt(table, s)
    const choices = opponents.map((other) => [
      noChange,
      ...improvementsOf(model, table, other, s).map((to) => difference(here, vectorAt(table, to))),
    ])
    const isSanctioned = (state: Vector, from: number): boolean => {
      const mine = choices[from]
      if (mine === undefined) {
        tried += 1
        const end = rowAt(table, state)
        if (end === null) return false
        const comparison = compareStates(order, end, s)
        return comparison !== 'unknown' && !isBetter(comparison)
      }
      return tried <= limit && mine.some((change) => isSanctioned(difference(state, change), from + 1))
    }
    if (tempting.every((to) => isSanctioned(vectorAt(table, to), 0))) setBit(stable, s)
    if (tried > limit) return null
  }
  return stable
}

const noChange: Vector = { low: 0, high: 0 }

function improvementsOf(
  model: GraphModel,
  table: StateTable,
  party: number,
  state: number,
): readonly number[] {
  const { moves } = model
  const order = model.orders[party] as Order
  const reached =
    moves.kind === 'arcs'
      ? [...rowOf(moves.parties[party] as SparseRows, state)]
      : movesFrom(table, moves.parties[party] as OwnOptions, state)
  return reached.filter((to) => isBetter(compareStates(order, to, state)))
}
