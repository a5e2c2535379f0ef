import { see, type View } from '../../case/index.ts'
import { type Facts, factsOf } from '../../facts/index.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'
import { ledgerOf, matterOf } from '../state/ledger-of.ts'
import { pledgeStateOf } from '../state/pledge-state.ts'

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

/** Single pledges under another view, worked out when asked for: for questions about a few of many. */
export interface Glimpse {
  readonly facts: Facts
  readonly state: (pledge: string) => PledgeState | null
}

/** A glimpse of the ledger where these readings govern. */
export function glimpseUnder(ledger: Ledger, readings: View['readings']): Glimpse {
  const { case: from, view } = ledger.seen
  const seen = see(from, { ...view, readings })
  const facts = factsOf(seen)
  const matter = matterOf(seen, facts, ledger.options)
  return {
    facts,
    state: (id) => {
      const pledge = seen.get('pledges', id)
      return pledge === null ? null : pledgeStateOf(matter, pledge)
    },
  }
}
