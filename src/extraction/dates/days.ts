/*
 * Days of the calendar: "June 16, 1998", "16 June", "August 14 and 15", "from 3 to 5 May", "October 7 last year".
 */
import { parseIso } from './calendar.ts'
import { type DateContext, type DateRule, type FoundDate, found } from './context.ts'

const AND = new Set(['and', '-', '–', 'to', 'through'])

/** "last year", "this year" or "next year" after a day or month: the year, and its last token. */
const spokenYear = (c: DateContext, i: number): { readonly year: number; readonly at: number } | null => {
  if (c.base === null || c.lower(i + 1) !== 'year') return null
  const shift = ['last', 'this', 'next'].indexOf(c.lower(i)) - 1
  return shift < -1 ? null : { year: c.base.y + shift, at: i + 1 }
}

/** The year written or spoken from the token on, else reckoned from the dateline. */
const yearOf = (
  c: DateContext,
  i: number,
  m: number,
  d: number,
  first: number,
): { readonly year: number | null; readonly last: number; readonly told: boolean } => {
  const after = c.yearAfter(i)
  if (after.year > 0) return { year: after.year, last: after.at, told: true }
  const spoken = spokenYear(c, i)
  if (spoken !== null) return { year: spoken.year, last: spoken.at, told: true }
  return { year: c.yearFor(m, d, first), last: i - 1, told: false }
}

const range = (
  c: DateContext,
  first: number,
  last: number,
  y: number | null,
  m: number,
  days: readonly [number, number],
): FoundDate =>
  found(first, last, 'interval', null, 'month and days in text', {
    from: c.dayValue(y, m, days[0]),
    to: c.dayValue(y, m, days[1]),
  })

/** "19-21": two days in one token, or null. */
const joinedDays = (c: DateContext, i: number): readonly [number, number] | null => {
  const match = /^(\d{1,2})[-–](\d{1,2})$/.exec(c.lower(i))
  if (match === null) return null
  const [from, to] = [Number(match[1]), Number(match[2])]
  return from >= 1 && from < to && to <= 31 ? [from, to] : null
}

/** "June 16, 1998", "June 3-5" */
export const monthDay: DateRule = (c, i) => {
  const m = c.month(i)
  const joined = m > 0 ? joinedDays(c, i + 1) : null
  if (joined !== null) {
    const y = yearOf(c, i + 2, m, joined[0], i)
    return range(c, i, Math.max(i + 1, y.last), y.year, m, joined)
  }
  const d = m > 0 ? c.dayNumber(i + 1) : 0
  if (d === 0) return null
  const written = c.yearAfter(i + 2)
  const second = AND.has(c.lower(i + 2)) && written.year === 0 ? c.dayNumber(i + 3) : 0
  if (second > d && c.month(i + 4) === 0) {
    const y = yearOf(c, i + 4, m, d, i)
    return range(c, i, Math.max(i + 3, y.last), y.year, m, [d, second])
  }
  const y = yearOf(c, i + 2, m, d, i)
  return found(
    i,
    y.last,
    'date',
    c.dayValue(y.year, m, d),
    y.told ? 'date in text' : 'month and day in text, year from dateline',
  )
}

/** "16 June 1998", "the 5th of May", "14 and 15 August", "7 to 13 July" */
export const dayMonth: DateRule = (c, i) => {
  const joined = joinedDays(c, i)
  const after = joined === null ? 0 : c.month(i + 1)
  if (joined !== null && after > 0) {
    const y = yearOf(c, i + 2, after, joined[0], i)
    return range(c, i, Math.max(i + 1, y.last), y.year, after, joined)
  }
  const d = c.dayNumber(i)
  if (d === 0) return null
  const of = c.lower(i + 1) === 'of' ? 1 : 0
  const m = c.month(i + 1 + of)
  if (m > 0) {
    const y = yearOf(c, i + 2 + of, m, d, i)
    return found(
      i,
      y.last,
      'date',
      c.dayValue(y.year, m, d),
      y.told ? 'date in text' : 'day and month in text, year from dateline',
    )
  }
  const second = AND.has(c.lower(i + 1)) ? c.dayNumber(i + 2) : 0
  const m2 = second > d ? c.month(i + 3) : 0
  if (m2 === 0) return null
  const y = yearOf(c, i + 4, m2, d, i)
  return range(c, i, Math.max(i + 3, y.last), y.year, m2, [d, second])
}

/** "1998-06-16", "16.06.1998" */
export const numericDay: DateRule = (c, i) => {
  const text = c.tokens[i]?.text ?? ''
  const european = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(text)
  if (european !== null) {
    const [d, m, y] = [Number(european[1]), Number(european[2]), Number(european[3])]
    return m < 1 || m > 12 ? null : found(i, i, 'date', c.dayValue(y, m, d), 'date in text')
  }
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseIso(text) !== null
    ? found(i, i, 'date', text, 'date in text')
    : null
}
