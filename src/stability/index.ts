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
export { isSeq } from './concepts/seq.ts'
export { allCertificates } from './engine/all-certificates.ts'
export {
  type Analysis,
  type AnalysisSettings,
  type Declined,
  equilibriumStates,
  type Method,
  openAnalysis,
  weaklyStable,
} from './engine/analysis.ts'
export { type CoalitionAnalysis, openCoalitions } from './engine/coalitions.ts'
