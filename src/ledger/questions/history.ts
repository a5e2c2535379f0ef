import { leavesOf, type Ref } from '../../case/index.ts'
import { explain } from '../state/explain.ts'
import type { Interval, Ledger } from '../state/ledger.ts'

/** One stretch of a pledge's history, and what brought it about. */
export interface HistoryRow extends Interval {
  /** The leaves of the reasons for the change. */
  readonly refs: readonly Ref[]
  /** The reports behind the change; none where the clock alone or the analyst made it. */
  readonly reports: readonly string[]
}

/** Question 3. The history of a pledge with the report behind each change; null for an unknown id. */
export function historyOf(ledger: Ledger, id: string): readonly HistoryRow[] | null {
  const of = ledger.pledges.get(id)
  if (of === undefined) return null
  const fired = (explain(ledger, id)?.because ?? []).filter((one) => /^T\d+$/.test(one.rule))
  return of.history.map((interval, index) => {
    const because = fired[index]
    const refs = because === undefined ? [] : leavesOf([because])
    const reports = refs.flatMap((ref) => (ref.leaf === 'passage' ? [ref.report] : []))
    return { ...interval, refs, reports: [...new Set(reports)] }
  })
}
