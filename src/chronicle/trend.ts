import type { Seen } from '../case/index.ts'
import { byWhen } from './order.ts'

/** Violent incidents on record in two windows of equal length that end on, and just before, the as-of day. */
export interface IncidentTrend {
  readonly days: number
  /** Ids of incidents surely within the last `days` days, the as-of day included. */
  readonly recent: readonly string[]
  /** The same for the `days` days before. */
  readonly before: readonly string[]
  /** Ids of incidents whose date does not say in which window they fall. */
  readonly uncertain: readonly string[]
}

/**
 * The recorded incidents of two neighbouring windows. A count of reports, not of events: a window that nobody watched
 * looks quiet.
 */
export function incidentTrend(seen: Seen, days: number): IncidentTrend {
  const { asOf } = seen.view
  const start = asOf - days + 1
  const earlier = start - days
  const incidents = seen.records.events
    .filter((one) => one.incident !== undefined && one.date !== undefined)
    .sort((a, b) => byWhen(a.date, b.date))
  const within = (from: number, to: number): readonly string[] =>
    incidents.flatMap(({ id, date }) => {
      if (date?.from === null || date?.from === undefined || date.to === null) return []
      return date.from >= from && date.to <= to ? [id] : []
    })
  const recent = within(start, asOf)
  const before = within(earlier, start - 1)
  const placed = new Set([...recent, ...before])
  const uncertain = incidents.flatMap(({ id, date }) => {
    const mayFall = (date?.from ?? earlier) <= asOf && (date?.to ?? asOf) >= earlier
    return mayFall && !placed.has(id) ? [id] : []
  })
  return { days, recent, before, uncertain }
}
