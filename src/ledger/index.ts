/** @module ledger — what was promised, by whom, on which condition, and what has become of it, as of a view. */
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
export {
  explainMutualWait,
  explainNode,
  type MutualWaitFound,
  type WaitOptions,
  type Waits,
  waitsOf,
} from './waits/waits.ts'
