/** @module outlook — the language of likelihood, exclusive scenarios, conditional risk, judgements and how they stand. */
export { mixedSentences, outlookFindings } from './findings.ts'
export { type Hedge, type HedgeUse, hedgesIn, hedgesOf } from './hedges.ts'
export {
  type Judgement,
  type JudgementView,
  judgementsOf,
  judgementView,
  type Standing,
} from './judgements.ts'
export { type LeverageRank, type LeverageRanking, leverageOn, MEANS, type Means } from './leverage.ts'
export { readLikelihood, type Stated, sayLikelihood, sayRange } from './likelihood.ts'
export { type Band, bandOfNumber, bandOfWord, type Scale, type ScaleId, scales } from './scales.ts'
export {
  outlookOf,
  type Risk,
  type RiskOutlook,
  type Scenario,
  type ScenarioOutlook,
  type ScenarioSet,
  type SetOutlook,
} from './scenarios.ts'
