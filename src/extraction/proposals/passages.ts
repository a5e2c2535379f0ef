import type { GoldSpan } from '../gold.ts'
import type { Passage } from './proposal.ts'

const CONTEXT = 60
const LONGEST = 600

/** A span of a report as a passage; where its words stand there more than once, with as much around them as tells it apart. */
export function passageOf(report: string, text: string, span: Pick<GoldSpan, 'start' | 'end'>): Passage {
  const start = span.start
  const end = Math.min(span.end, start + LONGEST)
  const exact = text.slice(start, end)
  const bare: Passage = { report, start, end, exact }
  if (isOnly(text, exact)) return bare
  for (let width = 10; width <= CONTEXT * 8; width *= 2) {
    const prefix = text.slice(Math.max(0, start - width), start)
    if (isOnly(text, prefix + exact)) return { ...bare, prefix }
    const suffix = text.slice(end, end + width)
    if (isOnly(text, exact + suffix)) return { ...bare, suffix }
    if (isOnly(text, prefix + exact + suffix)) return { ...bare, prefix, suffix }
  }
  return {
    ...bare,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

function isOnly(text: string, wanted: string): boolean {
  const first = text.indexOf(wanted)
  return first !== -1 && text.indexOf(wanted, first + 1) === -1
}

/** A passage as the `sources` of a record have it. */
export function sourceOf(
  passage: Passage,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    report: passage.report,
    exact: passage.exact,
    ...(passage.prefix === undefined || passage.prefix === '' ? {} : { prefix: passage.prefix }),
    ...(passage.suffix === undefined || passage.suffix === '' ? {} : { suffix: passage.suffix }),
    ...more,
  }
}
