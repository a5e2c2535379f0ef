import type { Case } from '../../case/index.ts'
import type { Ledger } from '../state/ledger.ts'
import { changesBetween, type LedgerChanges } from './changes.ts'

/** Where two analysts' ledgers part: the records that differ, and what follows. */
export interface LedgerComparison extends LedgerChanges {
  /** Records and reports that only one of the cases has, or that they word differently. */
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
    records: recordDifferences(first.seen.case, second.seen.case),
    sameView: JSON.stringify(first.seen.view) === JSON.stringify(second.seen.view),
  }
}

function recordDifferences(first: Case, second: Case): LedgerComparison['records'] {
  const [one, other] = [contents(first), contents(second)]
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((id): LedgerComparison['records'] => {
    const [a, b] = [one.get(id), other.get(id)]
    if (a === b) return []
    return [{ id, is: a === undefined ? 'only-second' : b === undefined ? 'only-first' : 'different' }]
  })
}

function contents(from: Case): ReadonlyMap<string, string> {
  return new Map([
    ...[...from.entries].map(([id, entry]) => [id, JSON.stringify(entry)] as const),
    ...[...from.reports].map(([id, report]) => [id, JSON.stringify([report.head, report.text])] as const),
  ])
}
