import type { Report } from './case.ts'
import type { Source } from './kinds/parts.ts'

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
