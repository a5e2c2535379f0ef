/** @module ledger — what was promised, by whom, on which condition, and what has become of it, as of a view. */

export { ESCAPE_CODES, type Escape, type EscapeCode } from './escapes/escape.ts'
export { type Escapes, escapeFindings, escapesOf } from './escapes/escapes.ts'
export { ledgerFindings } from './findings.ts'
export { type BreachRow, breachesOf } from './questions/breaches.ts'
export { type PledgeCard, pledgeCard } from './questions/card.ts'
export {
  asBelieved,
  changesBetween,
  ifReading,
  ifWithout,
  type LedgerChanges,
  type PledgeChange,
  type Standing,
} from './questions/changes.ts'
export { compareLedgers, type LedgerComparison } from './questions/compare.ts'
export { type Dispute, disputesOf } from './questions/disputes.ts'
export { type DueList, type DueRow, dueOf } from './questions/due.ts'
export { type GoodFaith, keptEarly } from './questions/good-faith.ts'
export { type HistoryRow, historyOf } from './questions/history.ts'
export {
  type Implementation,
  type ImplementationCell,
  type ImplementationOptions,
  type ImplementationShare,
  implementationOf,
  implementationTable,
} from './questions/implementation.ts'
export {
  type Disagreement,
  type FoundAgainst,
  foundAgainstSilence,
  type Layers,
  layersOf,
  stateOn,
  verdictGaps,
} from './questions/layers.ts'
export { type OutsideCondition, outsideConditions } from './questions/outside-conditions.ts'
export { type PromisedRow, promised } from './questions/promised.ts'
export { type Repeated, repeatedAfterBreach } from './questions/repeated.ts'
export { type Cell, csvOf, type Table } from './questions/table.ts'
export {
  breachesTable,
  disputesTable,
  dueTable,
  historyTable,
  incidentsTable,
  promisedTable,
  recordTable,
  threatsTable,
  waitsTable,
} from './questions/tables.ts'
export { type ThreatRow, threatsOutstanding } from './questions/threats.ts'
export { type PowerOver, type WhoMay, whoMay } from './questions/who-may.ts'
export {
  type Awaited,
  type MoveBy,
  type MoveClaim,
  type WhoseMove,
  whoseMove,
} from './questions/whose-move.ts'
export {
  betaEstimate,
  discounted,
  type Estimate,
  EVEN_PRIOR,
  type Evidence,
  evidenceOf,
  type Prior,
  sumEvidence,
} from './record/beta.ts'
export { type ChainFactors, chainOfKeeping, exactly, type ProbabilityRange } from './record/chain.ts'
export {
  type Belief,
  type ConditionLikelihood,
  type Credibility,
  credibilityOf,
} from './record/credibility.ts'
export {
  type Excluded,
  type ExcludedBecause,
  type LevelChoice,
  type Outcome,
  outcomeOf,
  type PastOutcome,
  USUAL_LEVELS,
} from './record/outcomes.ts'
export { isPast } from './record/past.ts'
export { sayTooFew } from './record/say.ts'
export {
  counterpartsOf,
  likenessOf,
  USUAL_WEIGHTING,
  type Weight,
  type Weighting,
} from './record/similar.ts'
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
} from './record/track.ts'
export { conditionBy } from './state/condition-by.ts'
export { explain } from './state/explain.ts'
export type {
  Agreement,
  Breach,
  Cue,
  Decider,
  Due,
  Interval,
  Ledger,
  LedgerOptions,
  PartDenied,
  Pledge,
  PledgeState,
  Power,
  PowerStanding,
  PowerState,
  Question,
  ShownVerdict,
  Version,
} from './state/ledger.ts'
export { ledgerOf, stateOf } from './state/ledger-of.ts'
export { READINGS_OF_STATE, type Reads, STATES, type State, type Transition } from './state/states.ts'
export { updateLedger } from './state/update.ts'
export { sayContested } from './terms/say.ts'
export {
  contestedTerms,
  type IncidentRow,
  type ReadingView,
  readingsHeld,
  type TermPledge,
  type TermView,
  termOf,
} from './terms/terms.ts'
export { ledgerByHolder, ledgerUnder } from './terms/under.ts'
export { namesBelow, type Part, partsOf } from './terms/uses.ts'
export { sayFact } from './terms/words.ts'
export { type ReadingDependence, readingDependence, type WaitsByReading } from './waits/dependence.ts'
export { askerFor, type OpenNode, type Stance } from './waits/derive.ts'
export {
  type Arc,
  type Given,
  type MutualWait,
  type Stuck,
  type WaitGraph,
  waitGraph,
} from './waits/graph.ts'
export { factOf, literalOf, type WaitNode } from './waits/node.ts'
export type { OwnCondition } from './waits/own-conditions.ts'
export { commands, inOneLine, partiesAmong } from './waits/parties.ts'
export { type PlainWaits, plainWaits } from './waits/plain.ts'
export { PRECEDENTS, type Precedent, WAY_KINDS, type WayKind } from './waits/precedents.ts'
export { sayDependence, sayMutualWait, sayWouldAct } from './waits/say.ts'
export { freedBy, producersAmong, UNLOCK_LIMIT, type UnlockSets, unlockSets } from './waits/unlock.ts'
export {
  explainMutualWait,
  explainNode,
  type FirstMove,
  followsFrom,
  type MutualWaitFound,
  type WaitOptions,
  type Waits,
  waitsOf,
} from './waits/waits.ts'
export { type Bridge, type Gap, type Ways, waysTo } from './waits/ways.ts'
export { type WayLever, type WayOut, type WaysOut, waysOut } from './waits/ways-out.ts'
export type { WouldAct } from './waits/would-act.ts'
