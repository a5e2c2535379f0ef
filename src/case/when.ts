import { type Day, parseMonth, printDay, sayDay, sayMonth, yearOf } from './day.ts'

/**
 * When something happened or holds: some day from `from` to `to`, both inclusive; null is an open end.
 * One day has `from === to`. A thing without a date has no When at all.
 */
export interface When {
  readonly from: Day | null
  readonly to: Day | null
}

/** A When that is one known day. */
export function isOneDay(when: When): when is { readonly from: Day; readonly to: Day } {
  return when.from !== null && when.from === when.to
}

/** Whether the thing has certainly happened by the end of `day`. */
export function surelyBy(when: When, day: Day): boolean {
  return when.to !== null && when.to <= day
}

/** Whether the thing may have happened by the end of `day`. */
export function maybeBy(when: When, day: Day): boolean {
  return when.from === null || when.from <= day
}

/** ISO form as in the case file: `1998-06-20`, `1998-06` or `[1998-06-17, null]`. */
export function printWhen(when: When): string {
  if (isOneDay(when)) return printDay(when.from)
  const month = wholeMonth(when)
  if (month !== null) return printDay(month).slice(0, 7)
  const end = (day: Day | null): string => (day === null ? 'null' : printDay(day))
  return `[${end(when.from)}, ${end(when.to)}]`
}

/** In words: `20 June 1998`, `June 1998`, `between 17 and 18 June 1998`, `by …`, `after …`. */
export function sayWhen(when: When, inYear?: number): string {
  if (isOneDay(when)) return sayDay(when.from, inYear)
  const month = wholeMonth(when)
  if (month !== null) return sayMonth(month, inYear)
  if (when.from === null && when.to === null) return 'at an unknown date'
  if (when.from === null) return `by ${sayDay(when.to ?? 0, inYear)}`
  if (when.to === null) return `on or after ${sayDay(when.from, inYear)}`
  const sameMonth = printDay(when.from).slice(0, 7) === printDay(when.to).slice(0, 7)
  const first = sameMonth ? String(Number(printDay(when.from).slice(8))) : sayDay(when.from, yearOf(when.to))
  return `between ${first} and ${sayDay(when.to, inYear)}`
}

function wholeMonth(when: When): Day | null {
  if (when.from === null || when.to === null) return null
  const month = parseMonth(printDay(when.from).slice(0, 7))
  return month !== null && month.from === when.from && month.to === when.to ? month.from : null
}
