/**
 * A graph model as the definitions see it (Kilgour, Hipel and Fang 1987; see the model room): states and parties are
 * numbers from 0. Every file of this folder is one published definition, written to be read beside its source; speed
 * is the business of the engine.
 */

import {
  allArcs,
  type Comparison,
  compareStates,
  type GraphModel,
  isBetter,
  stateOfVector,
  type Vector,
  vectorAt,
} from '../../model/index.ts'
import { rowOf } from '../../num/index.ts'

export interface Game {
  readonly parties: number
  readonly states: number
  /** R_i(s): where the party can move from a state in one move; never the state itself. */
  readonly moves: (party: number, state: number) => readonly number[]
  /** How state a stands to state b for the party. */
  readonly compare: (party: number, a: number, b: number) => Comparison
  /**
   * The state that results when moves out of one state are made at the same time, or null when it is not feasible.
   * Null altogether where moves cannot be combined, as in graph form.
   */
  readonly together: ((state: number, targets: readonly number[]) => number | null) | null
}

/** The definitions' view of a model. */
export function gameOf(model: GraphModel): Game {
  const rows = allArcs(model.moves).map((arcs) =>
    Array.from({ length: model.states.count }, (_, state) => [...rowOf(arcs, state)]),
  )
  const { states } = model
  return {
    parties: model.parties.length,
    states: states.count,
    moves: (party, state) => rows[party]?.[state] ?? [],
    compare: (party, a, b) => {
      const order = model.orders[party]
      if (order === undefined) throw new RangeError(`no party ${party}`)
      return compareStates(order, a, b)
    },
    together:
      states.kind === 'vectors'
        ? (state, targets) =>
            stateOfVector(
              states,
              combined(
                vectorAt(states.table, state),
                targets.map((to) => vectorAt(states.table, to)),
              ),
            )
        : null,
  }
}

/** Each party changes only its own options, so the changes of all can be laid over each other. */
function combined(from: Vector, targets: readonly Vector[]): Vector {
  return targets.reduce(
    (whole, to) => ({
      low: (whole.low ^ (from.low ^ to.low)) >>> 0,
      high: (whole.high ^ (from.high ^ to.high)) >>> 0,
    }),
    from,
  )
}

/** R_i^+(s): the unilateral improvements of a party from a state. */
export function improvements(game: Game, party: number, state: number): readonly number[] {
  return game.moves(party, state).filter((to) => isBetter(game.compare(party, to, state)))
}

/** N − i. */
export function others(game: Game, party: number): readonly number[] {
  return Array.from({ length: game.parties }, (_, one) => one).filter((one) => one !== party)
}

/** All states, in order. */
export function allStates(game: Game): readonly number[] {
  return Array.from({ length: game.states }, (_, state) => state)
}
