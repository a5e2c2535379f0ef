/**
 * A graph model as the definitions see it (Kilgour, Hipel and Fang 1987; see the model room): states and parties are
 * numbers from 0. Every file of this folder is one published definition, written to be read beside its source; speed
 * is the business of the engine.
 */

import {
  type Comparison,
  compareStates,
  difference,
  type GraphModel,
  isBetter,
  moverOf,
  type Order,
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

/** The definitions' view of a model. Moves are worked out when they are first asked for. */
export function gameOf(model: GraphModel): Game {
  const { states } = model
  const known = model.parties.map(() => new Map<number, readonly number[]>())
  const movers = moversOf(model)
  return {
    parties: model.parties.length,
    states: states.count,
    moves: (party, state) => {
      const found = known[party]?.get(state) ?? movers[party]?.(state) ?? []
      known[party]?.set(state, found)
      return found
    },
    compare: (party, a, b) => compareStates(model.orders[party] as Order, a, b),
    together:
      states.kind === 'vectors'
        ? (state, targets) => {
            const ends = targets.map((to) => vectorAt(states.table, to))
            return stateOfVector(states, combined(vectorAt(states.table, state), ends))
          }
        : null,
  }
}

/** R_i(s) of every party. */
export function moversOf({ moves }: GraphModel): readonly ((state: number) => readonly number[])[] {
  return moves.kind === 'arcs'
    ? moves.parties.map((arcs) => (state) => [...rowOf(arcs, state)])
    : moves.parties.map((own) => moverOf(moves.table, own))
}

/** Each party changes only its own options, so the changes of all can be laid over each other. */
function combined(from: Vector, targets: readonly Vector[]): Vector {
  return targets.reduce((whole, to) => difference(whole, difference(from, to)), from)
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
