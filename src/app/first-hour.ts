/** The half of the room that takes reports in: reading, starting a case, proposing, reviewing. */
export { type CorpusDone, readCorpus } from './corpus.ts'
export { isLoopback } from './loopback.ts'
export { type BottomLine, type Closing, type Counts, type Decided, type Doubt, Review } from './review.ts'
export { readWithSecond, type SecondRead } from './second-reader.ts'
export { locateQuote } from './second-reader-locate.ts'
export { analystOf, gatherReports, type Started, type StartedReport, startCase } from './start.ts'
export { type DraftCase, draftFrom, filesOf, withProposals } from './start-draft.ts'
export {
  isReportName,
  REPORT_LIMIT,
  readSource,
  type SourceRead,
  type SourceText,
  sourceOf,
} from './start-source.ts'
export { splitDigest } from './start-split.ts'
export { isReady, pendingOf, put, type Suggested, suggest, waitingIn } from './suggest.ts'
export { readTray, type Tray } from './suggest-log.ts'
