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
  Pledge,
  PledgeState,
  Power,
  PowerStanding,
  PowerState,
  Question,
  ShownVerdict,
  Version,
} from './state/ledger.ts'
export { READINGS_OF_STATE, type Reads, STATES, type State, type Transition } from './state/states.ts'
