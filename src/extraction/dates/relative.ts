/*
 * Days told from the dateline: "on Monday", "yesterday", "this morning", "three days ago", "within 90 days".
 */
import { DAY, isoDay, shiftBy } from './calendar.ts'
import { type DateContext, type DateRule, found } from './context.ts'
import { DAY_PARTS, WEEKDAYS } from './words.ts'

const weekdayValue = (c: DateContext, weekday: number, i: number): string | null => {
  const { base } = c
  if (base === null) return null
  const modifier = c.lower(i - 1)
  const today = new Date(base.ms).getUTCDay()
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  if (modifier === 'next' || (modifier !== 'last' && c.futureNear(i) && ahead > 0))
    return isoDay(base.ms + (ahead === 0 ? 7 : ahead) * DAY)
  if (modifier === 'last') return isoDay(base.ms - (back === 0 ? 7 : back) * DAY)
  return isoDay(base.ms - back * DAY)
}

/** "Monday", "last Friday", "Tuesday, June 16" */
export const weekday: DateRule = (c, i) => {
  const n = WEEKDAYS.get(c.lower(i))
  if (n === undefined || !/^\p{Lu}/u.test(c.tokens[i]?.text ?? '')) return null
  const first = ['last', 'next', 'this'].includes(c.lower(i - 1)) ? i - 1 : i
  // "Tuesday, June 16" and "Tuesday 16 June" are one date; the month and day decide.
  const at = i + (c.lower(i + 1) === ',' ? 2 : 1)
  const monthFirst = c.month(at) > 0 && c.dayNumber(at + 1) > 0
  const dayFirst = c.dayNumber(at) > 0 && c.month(at + 1) > 0
  if (monthFirst || dayFirst) {
    const m = c.month(monthFirst ? at : at + 1)
    const d = c.dayNumber(monthFirst ? at + 1 : at)
    const written = c.yearAfter(at + 2)
    const y = written.year > 0 ? written.year : c.yearFor(m, d, i)
    return found(first, written.year > 0 ? written.at : at + 1, 'date', c.dayValue(y, m, d), 'date in text')
  }
  const last = DAY_PARTS.has(c.lower(i + 1)) ? i + 1 : i
  return found(first, last, 'relative', weekdayValue(c, n, i), 'weekday, from dateline')
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** "today", "yesterday evening", "this morning", "last night" */
export const nearDay: DateRule = (c, i) => {
  const shift = SHIFTS.get(c.lower(i))
  const day = (n: number): string | null => (c.base === null ? null : isoDay(c.base.ms + n * DAY))
  if (shift !== undefined) return found(i, i, 'relative', day(shift), 'from dateline')
  if (!DAY_PARTS.has(c.lower(i + 1))) return null
  if (c.lower(i) === 'this') return found(i, i + 1, 'relative', day(0), 'from dateline')
  return c.lower(i) === 'last' && c.lower(i + 1) === 'night'
    ? found(i, i + 1, 'relative', day(-1), 'from dateline')
    : null
}

/** "in the next six weeks", "within the coming ten days": a deadline; with "past" or "last" a span of time */
export const nextSpan: DateRule = (c, i) => {
  const word = c.lower(i)
  if (!['last', 'next', 'past', 'coming', 'previous'].includes(word)) return null
  const n = c.count(i + 1)
  const u = c.unit(i + 2)
  if (n < 0 || u === '') return null
  const the = c.lower(i - 1) === 'the' ? i - 1 : i
  const lead = c.lower(the - 1)
  const deadline = (word === 'next' || word === 'coming') && (lead === 'in' || lead === 'within') && n > 0
  if (!deadline) return found(the, i + 2, 'duration', null, 'span of time', { scored: false })
  const value = c.base === null ? null : shiftBy(c.base, u, n)
  return found(the - 1, i + 2, 'deadline', value, 'from dateline')
}

/** "three days ago", "a year earlier", "within 90 days", "three weeks" */
export const countedSpan: DateRule = (c, i) => {
  const n = c.count(i)
  const u = c.unit(i + 1)
  if (n < 0 || u === '' || c.tokens[i]?.pos === 'PROPN') return null
  const { base } = c
  const next = c.lower(i + 2)
  if (next === 'ago') {
    const value = base !== null && n > 0 ? shiftBy(base, u, -n) : null
    // "three days ago" tells the day, "four years ago" the year; "two months ago" is vague
    return found(i, i + 2, 'relative', value, 'from dateline', {
      scored: (n > 0 && u === 'day') || (n > 1 && u === 'year'),
    })
  }
  if (next === 'earlier' || next === 'later' || next === 'before' || next === 'after')
    return found(i, i + 2, 'duration', null, 'relative to another day', { scored: false })
  // "in a week's time"
  if (c.lower(i - 1) === 'in' && c.lower(i + 2) === "'s" && c.lower(i + 3) === 'time') {
    const value = base !== null && n > 0 ? shiftBy(base, u, n) : null
    return found(i - 1, i + 3, 'deadline', value, 'from dateline', { scored: n > 0 })
  }
  const within = c.lower(i - 1)
  if (within === 'within' || within === 'in') {
    const value =
      base === null || n <= 0
        ? null
        : u === 'hour'
          ? isoDay(base.ms + Math.ceil(n / 24) * DAY)
          : shiftBy(base, u, n)
    return found(i - 1, i + 1, 'deadline', value, 'from dateline', { scored: false })
  }
  return found(i, i + 1, 'duration', null, 'span of time', { scored: false })
}
