import { see, type View } from '../../case/index.ts'
import type { Ledger } from '../state/ledger.ts'
import { ledgerOf } from '../state/ledger-of.ts'

/** The ledger of the same case under another view, read with the same options. */
export function ledgerUnder(ledger: Ledger, change: Partial<View>): Ledger {
  const { case: from, view } = ledger.seen
  return ledgerOf(see(from, { ...view, ...change }), ledger.options)
}

/** The ledger where one holder's definitions govern all terms that it has a reading of. */
export function ledgerByHolder(ledger: Ledger, holder: string): Ledger {
  return ledgerUnder(ledger, { readings: { holder, terms: {} } })
}
