/*
 * The day that a report bears itself ("MOSCOW, June 16, 1998 (Agency) –", "Published: 19 Nov 2015"), when it gives a
 * year. Only the head of the text is looked at, and the date that stands first counts.
 */
import { pad, parseIso } from './dates/calendar.ts'
import { MONTHS } from './dates/words.ts'

const HEAD = 500
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?'
const YEAR = '((?:1[89]|20)\\d\\d)'

interface Form {
  readonly pattern: RegExp
  /** Places of day, month and year among the groups. */
  readonly order: readonly [number, number, number]
}

const FORMS: readonly Form[] = [
  { pattern: new RegExp(`\\b${YEAR}-(\\d{1,2})-(\\d{1,2})\\b`), order: [3, 2, 1] },
  { pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'i'), order: [2, 1, 3] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+${YEAR}\\b`, 'i'), order: [1, 2, 3] },
  { pattern: new RegExp(`\\b(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}\\b`), order: [1, 2, 3] },
]

/** The ISO day in the head of the report, or null. */
export const ownDateline = (text: string): string | null => {
  const head = text.slice(0, HEAD)
  let best: { readonly at: number; readonly day: string } | null = null
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(head)
    if (match === null || (best !== null && match.index >= best.at)) continue
    const [d = '', m = '', y = ''] = order.map((group) => match[group] ?? '')
    const month = /^\d/.test(m) ? Number(m) : (MONTHS.get(m.toLowerCase()) ?? 0)
    const day = `${y}-${pad(month)}-${pad(Number(d))}`
    const parsed = parseIso(day)
    // A day that the calendar does not have is no date.
    if (parsed === null || new Date(parsed.ms).getUTCDate() !== Number(d) || month < 1 || month > 12) continue
    best = { at: match.index, day }
  }
  return best?.day ?? null
}
