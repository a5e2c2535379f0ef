/** @module app — the use cases, handed their effects: open, check and save a case folder. */
export { checkCase } from './check.ts'
export { type CorpusDone, readCorpus } from './corpus.ts'
export {
  type Effects,
  type Files,
  LIMITS,
  type Limits,
  type Listed,
  type Stat,
  troubleOf,
} from './effects.ts'
export { type Found, findCase, shippedCases } from './find.ts'
export { type Begun, initCase } from './init.ts'
export { nodeEffects } from './node.ts'
export { type OpenCase, type Opened, openCase } from './open.ts'
export { standardInput } from './start-input.ts'
export {
  isReportName,
  REPORT_LIMIT,
  readSource,
  type SourceRead,
  type SourceText,
  sourceOf,
} from './start-source.ts'
