import type { z } from 'zod'
import { actor } from './actors.ts'
import { atom } from './atoms.ts'
import { claim } from './claims.ts'
import { credence } from './credences.ts'
import { document } from './documents.ts'
import { effect } from './effects.ts'
import { effort } from './efforts.ts'
import { event } from './events.ts'
import { indicator } from './indicators.ts'
import { interest } from './interests.ts'
import { issue } from './issues.ts'
import { judgement } from './judgements.ts'
import type { Kind } from './kind.ts'
import { lever } from './levers.ts'
import { mission } from './missions.ts'
import { graphModel } from './model.ts'
import { office } from './offices.ts'
import { outcome } from './outcomes.ts'
import { pledge } from './pledges.ts'
import { position } from './positions.ts'
import { posture } from './postures.ts'
import { power } from './powers.ts'
import { question } from './questions.ts'
import { relation } from './relations.ts'
import { ruling } from './rulings.ts'
import { scenarioSet } from './scenarios.ts'
import { stance } from './stances.ts'
import { term } from './terms.ts'
import { verdict } from './verdicts.ts'

/** Every kind of record and its schema. The key is the file name under `records/`. */
export const schemas = {
  actors: actor,
  offices: office,
  relations: relation,
  interests: interest,
  issues: issue,
  positions: position,
  efforts: effort,
  missions: mission,
  events: event,
  documents: document,
  claims: claim,
  credences: credence,
  atoms: atom,
  terms: term,
  rulings: ruling,
  pledges: pledge,
  powers: power,
  stances: stance,
  verdicts: verdict,
  postures: posture,
  model: graphModel,
  levers: lever,
  scenarios: scenarioSet,
  judgements: judgement,
  indicators: indicator,
  questions: question,
  outcomes: outcome,
  effects: effect,
} as const satisfies Record<Kind, z.ZodType>

/** The record type of a kind. */
export type RecordOf<K extends Kind> = z.output<(typeof schemas)[K]>

export type AnyRecord = { readonly [K in Kind]: RecordOf<K> }[Kind]

export { KINDS, type Kind } from './kind.ts'
