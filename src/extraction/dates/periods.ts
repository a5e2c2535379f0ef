/*
 * Months, years and other periods: "May 1994", "last March", "mid-2004", "early next year", "the end of the month".
 */
import { daysIn, pad, periodOf } from './calendar.ts'
import { type DateContext, type DateRule, found } from './context.ts'
import { MONTHS, UNITS } from './words.ts'

const LEADS_MONTH = /^(in|since|by|until|from|of|last|next|early|late|this|and|to|between|before|after|mid)$/
const PART_OF = /^(early|late|mid|earlier|later)$/

/** "May 1994", "May of 1994" */
export const monthYear: DateRule = (c, i) => {
  const m = c.month(i)
  if (m === 0) return null
  const link = c.lower(i + 1) === ',' || c.lower(i + 1) === 'of' || c.lower(i + 1) === '.'
  const at = c.yearNumber(i + 1) > 0 ? i + 1 : link && c.yearNumber(i + 2) > 0 ? i + 2 : 0
  if (at === 0) return null
  const y = c.yearNumber(at)
  const first = PART_OF.test(c.lower(i - 1)) ? i - 1 : i
  return found(first, at, 'interval', `${y}-${pad(m)}`, 'month and year in text', {
    from: c.dayValue(y, m, 1),
    to: c.dayValue(y, m, daysIn(y, m)),
  })
}

/** "in April", "last July", "late March" */
export const bareMonth: DateRule = (c, i) => {
  const m = c.month(i)
  if (m === 0) return null
  const word = c.lower(i)
  const before = c.lower(i - 1)
  if ((word === 'may' || word === 'march') && !LEADS_MONTH.test(before)) return null
  let y = c.yearFor(m, 0, i)
  let first = i
  if (/^(last|next|this|early|late|mid)$/.test(before)) {
    first = i - 1
    if (c.base !== null && before === 'last') y = m < c.base.m ? c.base.y : c.base.y - 1
    if (c.base !== null && before === 'next') y = m > c.base.m ? c.base.y : c.base.y + 1
  }
  return found(
    first,
    i,
    'interval',
    y === null ? null : `${y}-${pad(m)}`,
    'month in text, year from dateline',
    y === null ? {} : { from: c.dayValue(y, m, 1), to: c.dayValue(y, m, daysIn(y, m)) },
  )
}

const BEFORE_YEAR = new Set(
  'in for since by until from of early late the during before after to and ( between mid - – year spring summer autumn fall winter ,'.split(
    ' ',
  ),
)
const COUNTED = new Set(['about', 'some', 'than', 'over', 'nearly', 'around', '$'])

/** "1991", "the 2003 coup"; not "1,500" nor "1991 people" */
export const bareYear: DateRule = (c, i) => {
  const y = c.yearNumber(i)
  if (y === 0 || (c.base !== null && y > c.base.y + 30)) return null
  const before = c.lower(i - 1)
  if (!BEFORE_YEAR.has(before) && c.lower(i + 1) === '') return null
  const noun = c.tokens[i + 1]
  const counts =
    noun !== undefined &&
    noun.pos === 'NOUN' &&
    /s$/.test(noun.lower) &&
    !['in', 'for', 'since', 'by', 'of', 'the', 'during'].includes(before)
  if (counts || COUNTED.has(before)) return null
  return found(i, i, 'interval', String(y), 'year in text', { from: `${y}-01-01`, to: `${y}-12-31` })
}

/** "mid-2004", "mid-March" */
export const middleOf: DateRule = (c, i) => {
  const match = /^(?:mid|early|late)-(\w+)$/.exec(c.lower(i))
  if (match === null) return null
  const word = match[1] ?? ''
  if (/^(1[6-9]|20)\d\d$/.test(word))
    return found(i, i, 'interval', word, 'part of a year in text', {
      from: `${word}-01-01`,
      to: `${word}-12-31`,
    })
  const m = MONTHS.get(word)
  if (m === undefined) return null
  const written = c.yearAfter(i + 1)
  const y = written.year > 0 ? written.year : c.yearFor(m, 0, i)
  return found(
    i,
    written.year > 0 ? written.at : i,
    'interval',
    y === null ? null : `${y}-${pad(m)}`,
    'part of a month in text',
    y === null ? {} : { from: c.dayValue(y, m, 1), to: c.dayValue(y, m, daysIn(y, m)) },
  )
}

/** "last week", "this very week", "early next year", "later this month" */
export const namedPeriod: DateRule = (c, i) => {
  const word = c.lower(i)
  if (!['last', 'next', 'this', 'past', 'coming'].includes(word)) return null
  const at = ['very', 'same', 'coming', 'past'].includes(c.lower(i + 1)) ? i + 2 : i + 1
  const u = c.unit(at)
  if (u === '' || u === 'hour' || u === 'minute' || u === 'day' || /s$/.test(c.lower(at))) return null
  const first = PART_OF.test(c.lower(i - 1)) ? i - 1 : i
  const shift = word === 'last' || word === 'past' ? -1 : word === 'next' || word === 'coming' ? 1 : 0
  const days = c.base === null ? null : periodOf(c.base.ms, u, shift)
  return found(first, at, 'interval', null, `${word} ${u}, from dateline`, {
    scored: word !== 'past' && word !== 'coming',
    from: days?.[0] ?? null,
    to: days?.[1] ?? null,
  })
}

/** Where "the end of" begins, when it stands before the token, or -1. */
const endBefore = (c: DateContext, i: number): number => {
  if (c.lower(i - 1) !== 'of' || c.lower(i - 2) !== 'end') return -1
  return c.lower(i - 3) === 'the' ? i - 3 : i - 2
}

/** "the end of 2015", "the end of March", "the end of this week" */
export const endOfPeriod: DateRule = (c, i) => {
  if (c.lower(i) !== 'end' || c.lower(i + 1) !== 'of') return null
  const first = c.lower(i - 1) === 'the' ? i - 1 : i
  const day = (last: number, value: string | null): ReturnType<DateRule> =>
    found(first, last, 'deadline', value, 'end of the period', { to: value })
  const y = c.yearNumber(i + 2)
  if (y > 0) return day(i + 2, `${y}-12-31`)
  const m = c.month(i + 2)
  if (m > 0) {
    const written = c.yearAfter(i + 3)
    const year = written.year > 0 ? written.year : c.yearFor(m, 0, i + 2)
    return day(
      written.year > 0 ? written.at : i + 2,
      year === null ? null : c.dayValue(year, m, daysIn(year, m)),
    )
  }
  const shift = ['last', 'this', 'next'].indexOf(c.lower(i + 2)) - 1
  const u = c.unit(i + 3)
  if (shift >= -1 && UNITS.has(u) && u !== 'day')
    return day(i + 3, c.base === null ? null : (periodOf(c.base.ms, u, shift)[1] ?? null))
  return null
}

/** "the week", "the weekend", "the end of the month" */
export const thePeriod: DateRule = (c, i) => {
  const u = c.unit(i + 1)
  if (
    c.lower(i) !== 'the' ||
    !['week', 'month', 'year', 'weekend'].includes(u) ||
    c.lower(i + 2) === 'of' ||
    /s$/.test(c.lower(i + 1))
  )
    return null
  // "over the weekend" tells of the last one, unless the clause looks ahead or it is the weekend
  const weekday = c.base === null ? 0 : new Date(c.base.ms).getUTCDay()
  const over = u === 'weekend' && weekday >= 1 && weekday <= 4 && !c.futureNear(i)
  const days = c.base === null ? null : periodOf(c.base.ms, u, over ? -1 : 0)
  const end = endBefore(c, i)
  if (end >= 0)
    return found(end, i + 1, 'deadline', days?.[1] ?? null, 'end of the period', { to: days?.[1] ?? null })
  return found(i, i + 1, 'interval', null, 'the current period', {
    scored: u === 'weekend',
    from: days?.[0] ?? null,
    to: days?.[1] ?? null,
  })
}
