/**
 * Simultaneous sanctions for all states (concepts/sim.ts): a search over the opponents' combined improvements, state by
 * state, on bit vectors. Exponential in the number of opponents, so the work is bounded beforehand.
 */

import {
  compareStates,
  countMoves,
  difference,
  type GraphModel,
  isBetter,
  type Order,
  rowAt,
  sizeOf,
  type Vector,
  vectorAt,
} from '../../model/index.ts'
import { type Bits, emptyBits, setBit } from '../../num/index.ts'
import { moversOf } from '../concepts/game.ts'

/** The most moves that are looked at, and the most combinations that are tried, for one party. */
export const combinationLimit = 2 ** 28

/** The states that are stable for a party, or null: no option form, or more than {@link combinationLimit} moves or combinations. */
export function simultaneousStates(model: GraphModel, party: number, limit = combinationLimit): Bits | null {
  if (model.states.kind !== 'vectors') return null
  const { table } = model.states
  const stable = emptyBits(table.count)
  const order = model.orders[party] as Order
  if (moveCount(model) > limit) return null
  const movers = moversOf(model)
  const improvements = (who: number, state: number): readonly number[] => {
    const by = model.orders[who] as Order
    return movers[who]?.(state).filter((to) => isBetter(compareStates(by, to, state))) ?? []
  }
  const opponents = [...model.parties.keys()].filter((at) => at !== party)
  let tried = 0
  for (let s = 0; s < table.count; s++) {
    const tempting = improvements(party, s)
    if (tempting.length === 0) {
      setBit(stable, s)
      continue
    }
    const here = vectorAt(table, s)
    const choices = opponents.map((other) => [
      noChange,
      ...improvements(other, s).map((to) => difference(here, vectorAt(table, to))),
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

/** Beyond so many states the moves are not counted but bounded by the numbers of own options. */
const countedStates = 2 ** 22

function moveCount({ moves, states }: GraphModel): number {
  if (moves.kind === 'arcs') return moves.parties.reduce((sum, arcs) => sum + arcs.columns.length, 0)
  const most = moves.parties.reduce((sum, { own }) => sum + 2 ** sizeOf(own) - 1, 0) * states.count
  if (most <= combinationLimit || states.count > countedStates) return most
  return moves.parties.reduce((sum, own) => sum + countMoves(moves.table, own), 0)
}
