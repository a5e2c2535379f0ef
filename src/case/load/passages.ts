import { type Diagnostic, diagnostic } from '../../text/index.ts'
import type { Case, Report } from '../case.ts'
import { schemas } from '../kinds/index.ts'
import type { Source } from '../kinds/parts.ts'
import { placeIn } from './locate.ts'
import { markedOf, valuesAt } from './marked.ts'

/** Where a passage stands in its report (W3C TextQuoteSelector): every place where prefix + exact + suffix occur. */
export function locatePassage(
  report: Report,
  source: Pick<Source, 'exact' | 'prefix' | 'suffix'>,
): readonly number[] {
  const prefix = source.prefix ?? ''
  const wanted = prefix + source.exact + (source.suffix ?? '')
  const found: number[] = []
  for (let at = report.text.indexOf(wanted); at !== -1; at = report.text.indexOf(wanted, at + 1))
    found.push(at + prefix.length)
  return found
}

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
