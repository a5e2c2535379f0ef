import { see, type View } from '../../case/index.ts'
import type { Ledger } from '../state/ledger.ts'
import { ledgerOf } from '../state/ledger-of.ts'

/** Ledgers under other views, by the ledger that they were asked from: several questions try the same definitions. */
const remembered = new WeakMap<Ledger, Map<string, Ledger>>()

/** The ledger of the same case under another view, read with the same options. */
export function ledgerUnder(ledger: Ledger, change: Partial<View>): Ledger {
  const { case: from, view } = ledger.seen
  const known = remembered.get(ledger) ?? new Map<string, Ledger>()
  remembered.set(ledger, known)
  const key = JSON.stringify(change)
  const found = known.get(key) ?? ledgerOf(see(from, { ...view, ...change }), ledger.options)
  known.set(key, found)
  return found
}

/** The ledger where one holder's definitions govern all terms that it has a reading of. */
export function ledgerByHolder(ledger: Ledger, holder: string): Ledger {
  return ledgerUnder(ledger, { readings: { holder, terms: {} } })
}
