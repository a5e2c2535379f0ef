/** @module chronicle — what was done, said, held, demanded and blamed, as of a view. */
export { type Assessment, assessedIn, howItWasRead, type Readings, readingsOf } from './assessments.ts'
export { type BlameCell, type BlameMatrix, type BlameShift, blameOf } from './blame.ts'
export { type ConditionStanding, conditionStanding, type Standing } from './conditions.ts'
export { type DemandFlag, type DemandView, demandsOf } from './demands.ts'
export { type EffortView, effortsOf } from './efforts.ts'
export { wordingFindings } from './findings.ts'
export type { Leg, LegStatus, LegView, Mission } from './legs.ts'
export { loadedWordsIn, type WordUse, wordsBySpeaker } from './loaded.ts'
export { type Mention, type NamedBy, resolveActor } from './mentions.ts'
export {
  type EnvoyView,
  type MissionView,
  missionsOf,
  type PerformerView,
  type Rank,
  type Reached,
} from './missions.ts'
export { type Nature, type Natures, natureOf, naturesOf } from './nature.ts'
export { type ConditionView, type ObjectView, objectOf } from './object.ts'
export { type PartialAct, type Partiality, partialityOf } from './partiality.ts'
export {
  type Disposition,
  dispositionOf,
  type Position,
  type PositionMatrix,
  type PositionView,
  positionMatrix,
  positionsOf,
} from './positions.ts'
export { type Posture, type PostureLadder, posturesOf, type Stage } from './postures.ts'
export { type Precondition, preconditionsOf } from './preconditions.ts'
export { type PropositionView, propositionsOf, statementsOf } from './propositions.ts'
export {
  type Dyad,
  dyadOf,
  effectsOn,
  type Meetings,
  meetingsOf,
  type Relation,
  type RelationView,
  relationsOf,
  type ScenarioEffect,
  type SignalView,
  scenarioEffectsOn,
  signalsOf,
} from './relations.ts'
export { type Resting, restingOn } from './resting.ts'
export {
  type Blame,
  type Call,
  type Characterisation,
  type Claim,
  claimants,
  namesOf,
  type Proposition,
  type Statement,
  sayClaim,
  sayStance,
  titleOf,
} from './said.ts'
export { isOf, officeOf, sidesOf, standsFor } from './sides.ts'
export { type Sourcing, type SourcingSummary, sourcingOf } from './sourcing.ts'
export {
  type TimelineEntry,
  type TimelineFilter,
  type TimelineKind,
  timelineOf,
  undatedOf,
} from './timeline.ts'
export { type IncidentTrend, incidentTrend } from './trend.ts'
export { type Voice, voicesOf } from './voices.ts'
