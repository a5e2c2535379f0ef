import type { PledgeState } from '../state/ledger.ts'

/** Whether a pledge is a past one, known by its outcome alone and not followed act by act, as far as is visible. */
export function isPast(of: PledgeState): boolean {
  return of.pledge.outcome !== undefined
}
