/** @module app — the use cases, handed their effects: open, check and save a case folder. */
export { checkCase } from './check.ts'
export {
  type Effects,
  type Files,
  LIMITS,
  type Limits,
  type Listed,
  type Stat,
  type Threads,
  troubleOf,
} from './effects.ts'
export { type Found, findCase, shippedCases } from './find.ts'
export type {
  BottomLine,
  Closing,
  Counts,
  Decided,
  Doubt,
  DraftCase,
  Review,
  SourceText,
  Started,
  StartedReport,
  Suggested,
  Tray,
} from './first-hour.ts'
export { type Begun, initCase } from './init.ts'
export { nodeEffects } from './node.ts'
export { type OpenCase, type Opened, openCase } from './open.ts'
export { openPair, type Pair } from './pair.ts'
export { type Edit, type Saved, type Signed, saveChange } from './save.ts'
export { standardInput } from './standard-input.ts'
export { type FirstHour, firstHour } from './taking-in.ts'
