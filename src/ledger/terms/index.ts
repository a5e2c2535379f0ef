export { sayContested } from './say.ts'
export {
  contestedTerms,
  type IncidentRow,
  type ReadingView,
  readingsHeld,
  type TermPledge,
  type TermView,
  termOf,
} from './terms.ts'
export { ledgerByHolder, ledgerUnder } from './under.ts'
export { namesBelow, type Part, partsOf } from './uses.ts'
export { sayFact, sayText, wordingOf } from './words.ts'
