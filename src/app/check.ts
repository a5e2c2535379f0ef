import type { Case } from '../case/index.ts'
import { type Diagnostic, type Severity, severityOf } from '../text/index.ts'

const ORDER: readonly Severity[] = ['error', 'warning', 'note']

/**
 * Every finding about a case: those of loading it, then those of each room that has an opinion about records,
 * errors first, then by file and line. Independent of any view.
 */
export async function checkCase(from: Case): Promise<readonly Diagnostic[]> {
  const { withPlaces } = await (await import('../case/index.ts')).loading()
  const placed = withPlaces(from)
  const { outlookFindings } = await import('../outlook/index.ts')
  return inOrder([...from.findings, ...outlookFindings(placed)])
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
