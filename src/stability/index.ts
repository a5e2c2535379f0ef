/** @module stability — solution concepts of the graph model: readable definitions, a fast engine, reasons for both. */
export type { Certificate, Sanction, StepTo } from './certificate.ts'
export { certify } from './certify.ts'
export { type Attitude, type AttitudeName, attitudes } from './concepts/attitude.ts'
export {
  type Coalition,
  type CoalitionConcept,
  coalitionConcepts,
  coalitionsOf,
  type EquilibriumJump,
  equilibriumJumps,
  isCoalitionStable,
  isCoalitionStableFor,
  isUniversallyStable,
  universallyStableStates,
} from './concepts/coalition.ts'
export {
  type Concept,
  concepts,
  equilibria,
  isStable,
  type Profile,
  stableStates,
} from './concepts/concept.ts'
export { type Game, gameOf, improvements } from './concepts/game.ts'
export { isLimitedMoveStable, limitedMoveRefusal, type NonMyopic, nonMyopic } from './concepts/limited.ts'
export { type Dominance, dominanceOf, isParetoOptimal } from './concepts/pareto.ts'
export { isSeq } from './concepts/seq.ts'
export { type Strength, strengthOf } from './concepts/strength.ts'
export { allCertificates } from './engine/all-certificates.ts'
export {
  type Analysis,
  type AnalysisSettings,
  type Declined,
  equilibriumStates,
  type Method,
  openAnalysis,
  type StableRequest,
  weaklyStable,
} from './engine/analysis.ts'
export { type CoalitionAnalysis, openCoalitions } from './engine/coalitions.ts'
export type { FibreList } from './engine/fibre-lists.ts'
export {
  type Loops,
  prepareSweeps,
  type RankedModel,
  rankedModel,
  type SweepRequest,
  type Sweeps,
  type SweptConcept,
  sweptAll,
  sweptStates,
} from './engine/sweeps.ts'
export {
  type EquilibriumPosition,
  positionOf,
  type SanctionQuality,
  type Saturation,
  sanctionQuality,
  saturationOf,
  saturationShare,
} from './honesty.ts'
export {
  analyseHypergame,
  type HypergameResult,
  type PerceivedGame,
  type SharedState,
  type Surprise,
  sharedName,
} from './hypergame.ts'
export {
  type OpenedStates,
  openStates,
  ownOptionLimit,
  type StateAnswer,
  type StateOracle,
  type StateQuestion,
} from './one-state/one-state.ts'
export {
  type CountResult,
  countEquilibria,
  partyNames,
  type ReportedConcept,
  type ReportedState,
  type ReportResult,
  type ReportSettings,
  type StabilityReport,
  saturationFindings,
  stabilityReport,
  unknownFindings,
} from './report.ts'
export { type RobustState, robustness } from './robustness.ts'
export { type SaidPath, sayPath, sayTarget } from './say-paths.ts'
export {
  analyseStatusQuo,
  type PathStep,
  type StatusQuoAnalysis,
  type TargetPaths,
  type Unlocking,
  unlockingEffort,
} from './status-quo.ts'
export { conceptNames, type Names, namesIn, sayCertificate, sayMove } from './words.ts'
