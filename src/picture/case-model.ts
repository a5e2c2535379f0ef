import { answersAs, type Seen } from '../case/index.ts'
import type { Facts } from '../facts/index.ts'
import { buildModel, formOfCase, type GraphModel, statusQuoOf } from '../model/index.ts'

import { type Game, gameOf } from '../stability/index.ts'

/** A case's model made ready under a view: the game, and the states in which the conflict may be. */
export interface PlayedCase {
  readonly model: GraphModel
  readonly game: Game
  readonly statusQuo: readonly number[]
}

/** More states than this are not worked through for a remark in the margin. */
const MANY_STATES = 1 << 16

/** The model of a case; null where it records none, or one that cannot be used. */
export function playedCase(seen: Seen, facts: Facts): PlayedCase | null {
  const found = formOfCase(seen, facts)
  if (found === null || found.form === null) return null
  const built = buildModel(found.form)
  if (!built.ok || built.model.states.count > MANY_STATES) return null
  const statusQuo = statusQuoOf(seen, facts, built.model, found.record).states
  return { model: built.model, game: gameOf(built.model), statusQuo }
}

/** The party of the model that an actor is, or answers as; null where it is none. */
export function partyOf(played: PlayedCase, seen: Seen, actor: string): number | null {
  const lines = answersAs(seen, actor, seen.view.asOf)
  const recorded = seen.records.model[0]?.parties ?? {}
  const at = played.model.parties.findIndex((party) => lines.includes(recorded[party.id]?.actor ?? party.id))
  return at === -1 ? null : at
}
