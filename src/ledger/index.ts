/** @module ledger — what was promised, by whom, on which condition, and what has become of it, as of a view. */

export * from './escapes/index.ts'
export { ledgerFindings } from './findings.ts'
export * from './questions/index.ts'
export * from './record/index.ts'
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
export * from './terms/index.ts'
export * from './waits/index.ts'
