import type { Day, Seen, Source, When } from '../case/index.ts'

/** Chronological order: by first possible day, then by last; the undated come first. */
export function byWhen(a: When | undefined, b: When | undefined): number {
  return compare(firstDay(a), firstDay(b)) || compare(lastDay(a), lastDay(b))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function firstDay(when: When | undefined): number {
  return when?.from ?? when?.to ?? Number.NEGATIVE_INFINITY
}

function lastDay(when: When | undefined): number {
  return when === undefined ? Number.NEGATIVE_INFINITY : (when.to ?? Number.POSITIVE_INFINITY)
}

/** Whether something may have happened by the end of a day; the undated count as past. */
export function begun(when: When | undefined, day: Day): boolean {
  return when === undefined || when.from === null || when.from <= day
}

/** Whether something has surely ended before a day: its end lies in the past, whichever day it was. */
export function over(until: When | undefined, day: Day): boolean {
  return until?.to !== undefined && until.to !== null && until.to < day
}

/**
 * Whether a visible source was published by the as-of day. Where the view looks back (`knownBy` after `asOf`), a plan
 * that was made known only later was not yet a plan.
 */
export function announced(seen: Seen, sources: readonly Source[] | undefined): boolean {
  return seen.sources(sources).some((one) => {
    const report = seen.reports.get(one.report)
    return report !== undefined && report.head.published <= seen.view.asOf
  })
}

/**
 * Whether a field of a record is known: where passages say that they are about this field alone, one of them is
 * visible. A field that no passage singles out goes with its record.
 */
export function fieldKnown(
  seen: Seen,
  record: { readonly sources?: readonly Source[] | undefined },
  field: string,
): boolean {
  const about = (record.sources ?? []).filter((one) => one.field === field)
  return about.length === 0 || seen.sources(about).length > 0
}

/** Whether a part of a record that carries its own sources is known. A part without sources goes with its record. */
export function partKnown(seen: Seen, part: { readonly sources?: readonly Source[] | undefined }): boolean {
  return part.sources === undefined || part.sources.length === 0 || seen.sources(part.sources).length > 0
}
