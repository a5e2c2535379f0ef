import { type Credibility, credibilityOf, type Ledger } from '../ledger/index.ts'
import { type PrefersKeeping, prefersKeeping } from './prefers-keeping.ts'

/** Will it be kept? The panel of the ledger, and whether the debtor would prefer keeping it once due, in this model. */
export interface Keeping {
  readonly panel: Credibility
  readonly inModel: PrefersKeeping
}

/** The panel of one promise; null for an unknown id. */
export function keepingOf(ledger: Ledger, id: string): Keeping | null {
  const panel = credibilityOf(ledger, id)
  const state = ledger.pledges.get(id)
  return panel === null || state === undefined ? null : { panel, inModel: prefersKeeping(ledger, state) }
}
