/** @module chronicle — what was done, said, held, demanded and blamed, as of a view. */
export {
  type Blame,
  type BlameCell,
  type BlameMatrix,
  blameOf,
  type Characterisation,
  howItWasRead,
  type Proposition,
  type PropositionView,
  propositionsOf,
  type Statement,
  statementsOf,
} from './claims.ts'
export { type DemandFlag, type DemandView, demandsOf } from './demands.ts'
export {
  type EnvoyView,
  type Leg,
  type LegStatus,
  type LegView,
  type Mission,
  type MissionView,
  missionsOf,
} from './missions.ts'
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
export {
  meetingsOf,
  type Relation,
  type RelationView,
  relationsOf,
  type SignalView,
  signalsOf,
} from './relations.ts'
export {
  type EffortView,
  effortsOf,
  type TimelineEntry,
  type TimelineFilter,
  type TimelineKind,
  timelineOf,
} from './timeline.ts'
export { type Voice, voicesOf } from './voices.ts'
