/** The states of a pledge (ledger.md §4). */
export const STATES = [
  'conditional',
  'detached',
  'discharged',
  'violated',
  'remedied',
  'expired',
  'cancelled',
  'released',
  'suspended',
  'superseded',
  'terminated',
  'void',
] as const

export type State = (typeof STATES)[number]

/** The transitions of ledger.md §4. T16 and T17 change a role, T18 the terms; their state stays. */
export type Transition =
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T4'
  | 'T5'
  | 'T6'
  | 'T7'
  | 'T8'
  | 'T9'
  | 'T10'
  | 'T11'
  | 'T12'
  | 'T13'
  | 'T14'
  | 'T15'
  | 'T16'
  | 'T17'
  | 'T18'
  | 'T19'

/**
 * How a state reads (design, *Clock and silence*): `broken` and `kept` rest on a report, a verdict or a ruling;
 * what rests on the clock and silence alone reads `overdue` or `ended-no-breach-reported`.
 * The last three are outcomes of past pledges that are not followed act by act.
 */
export const READINGS_OF_STATE = [
  'not-yet-due',
  'due',
  'overdue',
  'broken',
  'kept',
  'kept-late',
  'lapsed',
  'withdrawn',
  'let-off',
  'on-hold',
  'replaced',
  'ended-by-right',
  'struck',
  'never-made',
  'ended-no-breach-reported',
  'partly-kept',
  'outcome-disputed',
  'outcome-unknown',
] as const

export type Reads = (typeof READINGS_OF_STATE)[number]

/** How a state reads where nothing more is known of it. */
export const READS: Readonly<Record<State, Reads>> = {
  conditional: 'not-yet-due',
  detached: 'due',
  discharged: 'kept',
  violated: 'broken',
  remedied: 'kept-late',
  expired: 'lapsed',
  cancelled: 'withdrawn',
  released: 'let-off',
  suspended: 'on-hold',
  superseded: 'replaced',
  terminated: 'ended-by-right',
  void: 'struck',
}
