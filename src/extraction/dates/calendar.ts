/*
 * Days, months and years as numbers in universal time. Nothing here reads a clock or a time zone.
 */
export const DAY = 86_400_000

export interface CalendarDay {
  readonly y: number
  /** 1–12. */
  readonly m: number
  readonly d: number
  /** Midnight in universal time, in milliseconds. */
  readonly ms: number
}

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export const isoDay = (ms: number): string => {
  const d = new Date(ms)
  return `${pad(d.getUTCFullYear(), 4)}-${pad(d.getUTCMonth() + 1)}-${pad(d.getUTCDate())}`
}

export const utc = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d)
export const daysIn = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate()

/** The day of an ISO date, or null when it is none. */
export const parseIso = (value: string): CalendarDay | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  if (match === null) return null
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return { y, m, d, ms: utc(y, m, d) }
}

/** The day, month or year that lies `n` units from the base, as precise as the unit. */
export const shiftBy = (base: CalendarDay, unit: string, n: number): string => {
  if (unit === 'day') return isoDay(base.ms + n * DAY)
  if (unit === 'week') return isoDay(base.ms + 7 * n * DAY)
  if (unit === 'hour') return isoDay(base.ms + Math.round((n / 24) * DAY))
  if (unit === 'month') {
    const months = base.y * 12 + base.m - 1 + n
    return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
  }
  return pad(base.y + n * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1), 4)
}

/** First and last day of the week (from Monday), weekend, month or year that holds the day, shifted by whole units. */
export const periodOf = (ms: number, unit: string, shift: number): readonly [string, string] => {
  const d = new Date(ms)
  const y = d.getUTCFullYear()
  const m = d.getUTCMonth() + 1
  if (unit === 'day') return [isoDay(ms + shift * DAY), isoDay(ms + shift * DAY)]
  if (unit === 'week' || unit === 'weekend') {
    const monday = ms - ((d.getUTCDay() + 6) % 7) * DAY + shift * 7 * DAY
    if (unit === 'weekend') return [isoDay(monday + 5 * DAY), isoDay(monday + 6 * DAY)]
    return [isoDay(monday), isoDay(monday + 6 * DAY)]
  }
  if (unit === 'month') {
    const months = y * 12 + m - 1 + shift
    const yy = Math.floor(months / 12)
    const mm = (months % 12) + 1
    return [`${pad(yy, 4)}-${pad(mm)}-01`, `${pad(yy, 4)}-${pad(mm)}-${pad(daysIn(yy, mm))}`]
  }
  const yy = y + shift * (unit === 'decade' ? 10 : 1)
  return [`${pad(yy, 4)}-01-01`, `${pad(yy, 4)}-12-31`]
}
