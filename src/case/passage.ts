import type { Report } from './case.ts'
import type { Source } from './kinds/parts.ts'

/** Where a passage stands in the text of its report: offsets, the end exclusive. */
export interface PassageRange {
  readonly start: number
  readonly end: number
}

type Quote = Pick<Source, 'exact' | 'prefix' | 'suffix'>

/**
 * Where a passage stands in its report (W3C TextQuoteSelector): every place where prefix + exact + suffix occur. Where
 * the very characters occur nowhere, a space of the quote also stands for one line break within a paragraph, since
 * where a line was wrapped is no part of what was written; the range is then that of the report's own characters.
 *
 * @param most no more places than this are looked for
 */
export function locatePassage(
  report: Pick<Report, 'text'>,
  source: Quote,
  most: number = Number.POSITIVE_INFINITY,
): readonly PassageRange[] {
  const found = verbatim(report.text, source, most)
  return found.length > 0 ? found : acrossLines(report.text, source, most)
}

function verbatim(text: string, { exact, prefix = '', suffix = '' }: Quote, most: number): PassageRange[] {
  const wanted = prefix + exact + suffix
  const found: PassageRange[] = []
  for (let at = text.indexOf(wanted); at !== -1 && found.length < most; at = text.indexOf(wanted, at + 1))
    found.push({ start: at + prefix.length, end: at + prefix.length + exact.length })
  return found
}

function acrossLines(text: string, { exact, prefix = '', suffix = '' }: Quote, most: number): PassageRange[] {
  if (!LONE_SPACE.test(prefix + exact + suffix)) return []
  const wanted = new RegExp(`(${wrapped(prefix)})(${wrapped(exact)})${wrapped(suffix)}`, 'g')
  const found: PassageRange[] = []
  for (let match = wanted.exec(text); match !== null && found.length < most; match = wanted.exec(text)) {
    const start = match.index + (match[1] ?? '').length
    found.push({ start, end: start + (match[2] ?? '').length })
    wanted.lastIndex = match.index + 1
  }
  return found
}

/** A space between two words: not beside another space or a line break, so that no paragraph break is passed over. */
const LONE_SPACE = /(?<!\s) (?!\s)/

/** A pattern for a quote whose lone spaces may be line breaks, with the blanks that wrapping leaves around them. */
function wrapped(quote: string): string {
  return quote
    .split(new RegExp(LONE_SPACE, 'g'))
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('(?: |[ \\t]*\\n[ \\t]*)')
}
