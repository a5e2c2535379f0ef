export {
  betaEstimate,
  discounted,
  type Estimate,
  EVEN_PRIOR,
  type Evidence,
  evidenceOf,
  type Prior,
  sumEvidence,
} from './beta.ts'
export { type ChainFactors, chainOfKeeping, exactly, type ProbabilityRange } from './chain.ts'
export { type Belief, type ConditionLikelihood, type Credibility, credibilityOf } from './credibility.ts'
export {
  type Excluded,
  type ExcludedBecause,
  type LevelChoice,
  type Outcome,
  outcomeOf,
  type PastOutcome,
  USUAL_LEVELS,
} from './outcomes.ts'
export { isPast } from './past.ts'
export { sayTooFew } from './say.ts'
export {
  counterpartsOf,
  likenessOf,
  USUAL_WEIGHTING,
  type Weight,
  type Weighting,
} from './similar.ts'
export {
  type Counts,
  type CountsByReading,
  type CountsOf,
  type EstimateChoices,
  estimateOf,
  type RecordEstimate,
  type RecordFilter,
  recordByReading,
  type TrackRecord,
  type TrackRecords,
  trackRecord,
  trackRecords,
  USUAL_CHOICES,
} from './track.ts'
