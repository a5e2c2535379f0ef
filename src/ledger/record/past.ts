import type { Seen } from '../../case/index.ts'
import type { PledgeState } from '../state/ledger.ts'

/** Whether a pledge is a past one, known by its outcome alone and not followed act by act, as far as is visible. */
export function isPast(seen: Seen, of: PledgeState): boolean {
  const { outcome } = of.pledge
  if (outcome === undefined) return false
  const cited = outcome.sources ?? []
  return cited.length === 0 || seen.sources(cited).length > 0
}
