/**
 * Whole days, without clocks or zones, in the proleptic Gregorian calendar (ISO 8601-1:2019, 5.2.2.1).
 * A day is the integer number of days since 1970-01-01, so that arithmetic is plain arithmetic.
 */
export type Day = number

const MILLISECONDS_A_DAY = 86_400_000
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_PATTERN = /^(\d{4})-(\d{2})$/
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The day of a calendar date, or null where there is no such date (30 February). Month and day count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return exists ? Math.round(at.getTime() / MILLISECONDS_A_DAY) : null
}

/** Read `1998-06-20`; null where it is not a date that exists. */
export function parseDay(text: string): Day | null {
  const found = DAY_PATTERN.exec(text)
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** Read `1998-06` as its first and last day; null where it is not a month. */
export function parseMonth(text: string): { readonly from: Day; readonly to: Day } | null {
  const found = MONTH_PATTERN.exec(text)
  if (found === null) return null
  const year = Number(found[1])
  const month = Number(found[2])
  const from = dayOf(year, month, 1)
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return from === null || next === null ? null : { from, to: next - 1 }
}

function civil(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const at = new Date(day * MILLISECONDS_A_DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** `1998-06-20`. */
export function printDay(day: Day): string {
  const date = civil(day)
  const padded = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`
}

/** `20 June 1998`; without the year where `inYear` is the year of the day. */
export function sayDay(day: Day, inYear?: number): string {
  const date = civil(day)
  const short = `${date.day} ${MONTHS[date.month - 1]}`
  return date.year === inYear ? short : `${short} ${date.year}`
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return civil(day).year
}

/** The month of a day in words: `June 1998`; without the year where `inYear` is the year of the day. */
export function sayMonth(day: Day, inYear?: number): string {
  const date = civil(day)
  const month = MONTHS[date.month - 1] ?? ''
  return date.year === inYear ? month : `${month} ${date.year}`
}
