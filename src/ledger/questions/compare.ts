import { type AnyRecord, KINDS, type Seen, type Source } from '../../case/index.ts'
import type { Ledger } from '../state/ledger.ts'
import { changesBetween, type LedgerChanges } from './changes.ts'

/** Where two analysts' ledgers part: the records that differ, and what follows. */
export interface LedgerComparison extends LedgerChanges {
  /** Visible records and reports that only one of the cases has, or that they word differently. */
  readonly records: readonly {
    readonly id: string
    readonly is: 'only-first' | 'only-second' | 'different'
  }[]
  /** Whether the two look from the same day, with the same knowledge and choice of readings. */
  readonly sameView: boolean
}

/** Question 18. Compare two analysts' ledgers: the differences, and the records from which they start. */
export function compareLedgers(first: Ledger, second: Ledger): LedgerComparison {
  return {
    ...changesBetween(first, second),
    records: recordDifferences(first.seen, second.seen),
    sameView: JSON.stringify(first.seen.view) === JSON.stringify(second.seen.view),
  }
}

function recordDifferences(first: Seen, second: Seen): LedgerComparison['records'] {
  const [one, other] = [contents(first), contents(second)]
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((id): LedgerComparison['records'] => {
    const [a, b] = [one.get(id), other.get(id)]
    if (a === b) return []
    return [{ id, is: a === undefined ? 'only-second' : b === undefined ? 'only-first' : 'different' }]
  })
}

/** What a view shows, without the passages that it does not. */
function contents(seen: Seen): ReadonlyMap<string, string> {
  const shown = (key: string, value: unknown): unknown =>
    key === 'sources' && Array.isArray(value) ? seen.sources(value as readonly Source[]) : value
  return new Map([
    ...KINDS.flatMap((kind) => seen.records[kind] as readonly AnyRecord[]).map(
      (one) => [one.id, JSON.stringify(one, shown)] as const,
    ),
    ...[...seen.reports].map(([id, report]) => [id, JSON.stringify([report.head, report.text])] as const),
  ])
}
