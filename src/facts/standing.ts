import type { Seen, Source } from '../case/index.ts'

/** How a record or a part of it stands with the visible sources. */
export type Standing =
  /** Some visible source asserts it and none denies it, or the analyst recorded it without a source. */
  | 'asserted'
  | 'denied'
  | 'disputed'
  /** Its sources are hidden; what stands of the record is about another part. */
  | 'unsupported'

/**
 * Whether visible sources assert or deny a part of a record. A source without `field` is about all of it; one with
 * a field only where that field is named in `parts`. Presence decides, not number: one origin denying is a dispute.
 */
export function standingOf(
  seen: Seen,
  sources: readonly Source[] | undefined,
  parts: readonly string[],
): Standing {
  if (sources === undefined || sources.length === 0) return 'asserted'
  let declared = false
  let asserts = false
  let denies = false
  for (const one of sources) {
    if (one.field !== undefined && !parts.includes(one.field)) continue
    declared = true
    if (!seen.reports.has(one.report)) continue
    if (one.stance === 'asserts') asserts = true
    else denies = true
  }
  if (asserts) return denies ? 'disputed' : 'asserted'
  if (denies) return 'denied'
  return declared ? 'unsupported' : 'asserted'
}
