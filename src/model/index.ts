/** @module model — conflicts as graph models: options, feasible states, moves, preferences and exchange formats. */
export { assumption, type Basis, type SourceReference } from './basis.ts'
export { type BuildLimits, type Built, buildLimits, buildModel, indexer, ownOptions } from './build.ts'
export { type CaseForm, formOfCase } from './case/form.ts'
export { type CaseStatusQuo, statusQuoOf } from './case/status-quo.ts'
export { countStates } from './diagram/count.ts'
export { Diagram, DiagramFull, type Node, nodeLimit } from './diagram/diagram.ts'
export { setOf } from './diagram/from-expression.ts'
export { before, type Change, renamed } from './diagram/quantify.ts'
export { graphMl, type StateAttribute } from './exchange/graphml.ts'
export { readTables, type TableText } from './exchange/read-tables.ts'
export { movesTable, statesTable } from './exchange/tables.ts'
export { enumerate, type Feasibility, forbidden, patternExpression, stateLimit } from './feasible.ts'
export type {
  Belief,
  Coalescence,
  ConflictForm,
  Constraint,
  Direction,
  ForbiddenMove,
  GraphForm,
  Option,
  OptionForm,
  Oversight,
  Party,
  StateReference,
} from './form.ts'
export { type ReadGmcr, readGmcr } from './gmcr/read.ts'
export { type WrittenGmcr, writeGmcr } from './gmcr/write.ts'
export type { GraphModel } from './graph-model.ts'
export { allArcs, countMoves, isMove, type Moves, mayChange, moverOf, type OwnOptions } from './moves.ts'
export { type OrderContext, type PartyOrder, partyOrder } from './orders.ts'
export { perceivedForms } from './perceived.ts'
export { type ChangedPreference, type PreferenceChange, singleChanges } from './preference/changes.ts'
export type { ManualReport } from './preference/manual.ts'
export {
  type Comparison,
  compareStates,
  isBetter,
  isStrict,
  type Order,
  type RankedOrder,
  type RelationOrder,
  reversed,
} from './preference/order.ts'
export type {
  Manual,
  Pair,
  Preference,
  Ranking,
  Statement,
  Tier,
  Weight,
} from './preference/preference.ts'
export { rankKeys, type Tiers } from './preference/rank.ts'
export { statementKeys } from './preference/statements.ts'
export { type ReadModel, readModel } from './read/model.ts'
export { isWhole, rowAt, type StateTable, vectorAt } from './state-table.ts'
export {
  decimalOfState,
  labelOfState,
  type States,
  stateOfVector,
  vectorsOf,
  ynOfState,
} from './states.ts'
export {
  compareVectors,
  decimalOf,
  difference,
  isTaken,
  optionLimit,
  sizeOf,
  subsetsOf,
  takenIn,
  type Vector,
  vectorOf,
  ynOf,
} from './vector.ts'
export { writeModel } from './write.ts'
