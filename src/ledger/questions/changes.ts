import type { View } from '../../case/index.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import type { Reads, State } from '../state/states.ts'
import { ledgerUnder } from '../terms/under.ts'
import { waitsOf } from '../waits/waits.ts'

/** Where a pledge stands, in the parts that two ledgers are compared by. Reasons are left out. */
export interface Standing {
  readonly state: State
  readonly reads: Reads
  readonly possible: readonly State[]
  readonly due: number | null
  readonly content: 'agreed' | 'disputed' | 'denied'
  readonly existence: 'agreed' | 'disputed' | 'denied'
  readonly breaches: number
}

export interface PledgeChange {
  readonly pledge: string
  /** Null where the pledge is not there. */
  readonly before: Standing | null
  readonly after: Standing | null
}

/** What differs between two ledgers of one conflict. */
export interface LedgerChanges {
  readonly pledges: readonly PledgeChange[]
  readonly waitsEnded: readonly (readonly string[])[]
  readonly waitsBegun: readonly (readonly string[])[]
}

/** What differs from one ledger to another, pledge by pledge, and in the mutual waits. */
export function changesBetween(before: Ledger, after: Ledger): LedgerChanges {
  const ids = [...new Set([...before.pledges.keys(), ...after.pledges.keys()])]
  const pledges = ids.flatMap((pledge) => {
    const one = standing(before.pledges.get(pledge))
    const other = standing(after.pledges.get(pledge))
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ pledge, before: one, after: other }]
  })
  const waits = (ledger: Ledger): readonly (readonly string[])[] =>
    waitsOf(ledger).mutual.map((wait) => [...wait.members].sort())
  const [ended, begun] = [waits(before), waits(after)]
  const without = (list: typeof ended, other: typeof ended): typeof ended =>
    list.filter((one) => !other.some((two) => two.join() === one.join()))
  return { pledges, waitsEnded: without(ended, begun), waitsBegun: without(begun, ended) }
}

/** Question 4. What changes if these reports or records are wrong: the same view without them. */
export function ifWithout(ledger: Ledger, ids: readonly string[]): LedgerChanges {
  const { view } = ledger.seen
  return changesBetween(ledger, ledgerUnder(ledger, { without: [...view.without, ...ids] }))
}

/** Question 4. What changes if this holder's definitions govern, or these readings of single terms. */
export function ifReading(ledger: Ledger, readings: View['readings']): LedgerChanges {
  return changesBetween(ledger, ledgerUnder(ledger, { readings }))
}

/** Question 15. What did we believe on a day: the ledger as known then, and what has changed since. */
export function asBelieved(
  ledger: Ledger,
  knownBy: number,
): { readonly then: Ledger; readonly since: LedgerChanges } {
  const then = ledgerUnder(ledger, { knownBy })
  return { then, since: changesBetween(then, ledger) }
}

function standing(of: PledgeState | undefined): Standing | null {
  if (of === undefined) return null
  return {
    state: of.state,
    reads: of.reads,
    possible: of.possible,
    due: of.due.day,
    content: of.content.is,
    existence: of.existence.is,
    breaches: of.breaches.length,
  }
}
