import type { Day } from '../case/index.ts'
import type { Four } from '../language/index.ts'

/**
 * A value over all days that changes on known days only.
 *
 * Beside Belnap's value stands whether it is *settled*: whether it stays what it is however the undecided atoms
 * (no information, both) turn out. Belnap makes "both or none" true; nothing in the ledger fires on that.
 */
export interface Steps {
  /** Belnap's value on a day. */
  readonly at: (day: Day) => Four
  /** `true` or `false` where settled, else `none`. */
  readonly settled: (day: Day) => 'true' | 'false' | 'none'
  /** The next day after this one on which the value or its settledness changes; null where none does. */
  readonly next: (after: Day) => Day | null
}
