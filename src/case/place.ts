import type { Place } from '../text/index.ts'
import type { Case } from './case.ts'

/**
 * The place of a part of a record (`due`, `sources.1.exact`). The record's own place where the part is not found,
 * or where the case came out of a cache and was not given its positions again; null for an unknown record.
 */
export function placeIn(from: Case, id: string, path: readonly PropertyKey[]): Place | null {
  return from.locate(id, path)
}
