export { type BreachRow, breachesOf } from './breaches.ts'
export { type PledgeCard, pledgeCard } from './card.ts'
export {
  asBelieved,
  changesBetween,
  ifReading,
  ifWithout,
  type LedgerChanges,
  type PledgeChange,
  type Standing,
} from './changes.ts'
export { compareLedgers, type LedgerComparison } from './compare.ts'
export { type Dispute, disputesOf } from './disputes.ts'
export { type DueList, type DueRow, dueOf } from './due.ts'
export { type GoodFaith, keptEarly } from './good-faith.ts'
export { type HistoryRow, historyOf } from './history.ts'
export {
  type Implementation,
  type ImplementationCell,
  type ImplementationOptions,
  type ImplementationShare,
  implementationOf,
  implementationTable,
} from './implementation.ts'
export { type Disagreement, type Layers, layersOf, stateOn, verdictGaps } from './layers.ts'
export { type OutsideCondition, outsideConditions } from './outside-conditions.ts'
export { type PromisedRow, promised } from './promised.ts'
export { type Repeated, repeatedAfterBreach } from './repeated.ts'
export { type Cell, csvOf, type Table } from './table.ts'
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
} from './tables.ts'
export { type ThreatRow, threatsOutstanding } from './threats.ts'
export { type PowerOver, type WhoMay, whoMay } from './who-may.ts'
export { type Awaited, type MoveBy, type MoveClaim, type WhoseMove, whoseMove } from './whose-move.ts'
