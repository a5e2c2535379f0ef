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
export type { Steps } from './steps.ts'
