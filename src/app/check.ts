import type { Case, Day, View } from '../case/index.ts'
import { type Diagnostic, type Severity, severityOf } from '../text/index.ts'

const ORDER: readonly Severity[] = ['error', 'warning', 'note']

/**
 * Every finding about a case: those of loading it, then those of each room that has an opinion about records,
 * errors first, then by file and line. The way out that the wording of an open promise leaves is looked for on the
 * view’s day, or on the case’s own where no view is given; everything else is independent of any view.
 */
export async function checkCase(from: Case, view: View | null = null): Promise<readonly Diagnostic[]> {
  const [{ loading, see, viewAt }, { outlookFindings }, { escapeFindings, ledgerFindings, ledgerOf }] =
    await Promise.all([
      import('../case/index.ts'),
      import('../outlook/index.ts'),
      import('../ledger/index.ts'),
    ])
  const { withPlaces } = await loading()
  const placed = withPlaces(from)
  const own = ownDay(placed)
  const looked = view ?? (own === null ? null : viewAt(own))
  return inOrder([
    ...from.findings,
    ...ledgerFindings(placed),
    ...outlookFindings(placed),
    ...(looked === null ? [] : escapeFindings(ledgerOf(see(placed, looked)))),
  ])
}

/** The day that the case names, else that of its last report; null where it has neither. */
function ownDay(from: Case): Day | null {
  const days = [...from.reports.values()].map((one) => one.head.published)
  return from.head.asOf ?? (days.length === 0 ? null : days.reduce((last, one) => Math.max(last, one)))
}

function inOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = (one: Diagnostic): readonly [number, string, number, number] => [
    ORDER.indexOf(severityOf(one)),
    one.place?.file ?? '',
    one.place?.line ?? 0,
    one.place?.column ?? 0,
  ]
  return [...findings].sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    for (const [index, value] of left.entries()) {
      const other = right[index] as typeof value
      if (value !== other) return value < other ? -1 : 1
    }
    return 0
  })
}
