/** @module facts — the value of any atom, term or expression at a day, as of a view, with reasons. */

export {
  type Asker,
  type Assertion,
  type ChosenBy,
  type Facts,
  type Governing,
  type Incident,
  NOBODY,
  type Reading,
  type Term,
} from './facts.ts'
export { type Change, changedBy, factsOf, factsWithEvent } from './facts-of.ts'
export { factFindings } from './findings.ts'
export { type Standing, standingOf } from './standing.ts'
export { BEGINNING, END, type Settled, type Steps } from './steps.ts'
export type { Stretch } from './stretch.ts'
