import { parseDay, printDay } from '../../case/index.ts'

/** Whether a value of the reading is a whole day, ISO: 1998-06-16, and no month or year. */
export function isDay(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** Whether the words of a date name a day of the week, which one of before or after may be meant. */
export function isWeekday(words: string): boolean {
  return /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i.test(words)
}

/** A day, ISO, so many days later; what is no day comes back as it is. */
export function laterBy(day: string, days: number): string {
  const parsed = parseDay(day)
  return parsed === null ? day : printDay(parsed + days)
}
