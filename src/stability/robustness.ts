/**
 * Robustness: which single changes of preference would end an equilibrium. An equilibrium that falls with one doubtful
 * statement rests on that statement.
 */
import {
  type ChangedPreference,
  type ConflictForm,
  type GraphModel,
  indexer,
  type Order,
  type PreferenceChange,
  partyOrder,
  singleChanges,
} from '../model/index.ts'
import { type Concept, isStable } from './concepts/concept.ts'
import { type Game, gameOf } from './concepts/game.ts'

export interface RobustState {
  readonly state: number
  /** How many single changes were tried, over all parties. */
  readonly tried: number
  /** The changes after which the state is no equilibrium any more. */
  readonly ending: readonly { readonly party: number; readonly change: PreferenceChange }[]
}

/**
 * Try every single change of every party's preference on some equilibria.
 *
 * @param form the conflict as written, from which `model` was built
 */
export function robustness(
  form: ConflictForm,
  model: GraphModel,
  concept: Concept,
  states: readonly number[],
): readonly RobustState[] {
  const game = gameOf(model)
  const parties = [...model.parties.keys()]
  const context = { states: model.states, options: model.options, indexOf: indexer(model) }
  const changed = parties.flatMap((party) => {
    const preference = form.preferences[party]
    const who = model.parties[party]
    if (preference === undefined || who === undefined) return []
    return singleChanges(preference).map(({ change, preference: other }: ChangedPreference) => ({
      party,
      change,
      game: withOrder(game, model, party, partyOrder(other, who, context).order),
    }))
  })
  return states.map((state) => ({
    state,
    tried: changed.length,
    ending: changed
      .filter((one) => !parties.every((party) => isStable(one.game, concept, party, state)))
      .map(({ party, change }) => ({ party, change })),
  }))
}

/** The game with another preference of one party. */
function withOrder(game: Game, model: GraphModel, party: number, order: Order): Game {
  const orders = model.orders.map((one, at) => (at === party ? order : one))
  const { compare } = gameOf({ ...model, orders })
  return { ...game, compare }
}
