import type { Day } from '../../case/index.ts'
import type { Pledge, Version } from './ledger.ts'

/**
 * The last day on which the condition can be met, before suspensions: `ifBy`, and for a pledge to maintain or refrain
 * no later than the end of its window, after which nothing is left to be kept. Null: any day.
 */
export function conditionBy(
  kind: Pledge['kind'],
  { ifBy, until }: Pick<Version, 'ifBy' | 'until'>,
): Day | null {
  if (kind === 'achieve' || until === null) return ifBy
  return ifBy === null ? until : Math.min(ifBy, until)
}
