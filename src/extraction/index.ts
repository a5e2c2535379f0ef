/** @module extraction — report text to entities, dates, events, commitments, demands, claims, terms and outlook, each with its exact span. */
export { existsIn, type GazetteerEntry, type GazetteerForm, gazetteer } from './gazetteer/index.ts'
export type { GoldDocument, GoldSpan } from './gold.ts'
export { namesIn, renamed } from './proposals/names-in.ts'
export {
  type Addition,
  type Draft,
  GROUPS,
  type Group,
  inOrder,
  type Passage,
  type Proposal,
  type Written,
} from './proposals/proposal.ts'
export { type Proposer, proposalsFor, READER, type ReportText } from './proposals/propose.ts'
export { type ReadOptions, readReport } from './read.ts'

/** The schema of a reading, `demarche-gold/1`; loaded when asked for, since schemas are slow to load and reading needs none. */
export const goldSchema = async (): Promise<typeof import('./gold.ts').goldDocument> =>
  (await import('./gold.ts')).goldDocument
