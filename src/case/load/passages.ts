import { type Diagnostic, diagnostic } from '../../text/index.ts'
import type { Case } from '../case.ts'
import { schemas } from '../kinds/index.ts'
import type { Source } from '../kinds/parts.ts'
import { locatePassage } from '../passage.ts'
import { placeIn } from '../place.ts'
import { markedOf, valuesAt } from './marked.ts'

/** Verify every passage of every record against the immutable text of its report. */
export function passageFindings(from: Case): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  for (const entry of from.entries.values()) {
    for (const { path, mark } of markedOf(schemas[entry.kind])) {
      if (mark.stands !== 'source') continue
      for (const { value, path: at } of valuesAt(entry.record, path)) {
        const source = value as Source
        const report = from.reports.get(source.report)
        if (report === undefined) continue
        const places = locatePassage(report, source)
        const place = (): ReturnType<typeof placeIn> => placeIn(from, entry.record.id, [...at, 'exact'])
        const detail = { report: report.id, exact: source.exact }
        if (places.length === 0)
          findings.push(diagnostic('passage-not-in-report', place(), { ...detail, nearest: null }))
        else if (places.length > 1)
          findings.push(diagnostic('passage-ambiguous', place(), { ...detail, times: places.length }))
      }
    }
  }
  return findings
}
