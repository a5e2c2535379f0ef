import { originsOf, type Seen, type Source } from '../case/index.ts'
import { natureOf } from './nature.ts'

/** How one reported event or claim is sourced. */
export interface Sourcing {
  readonly id: string
  readonly nature: 'event' | 'claim'
  /** Distinct origins that assert it: two papers with one dispatch are one. */
  readonly origins: readonly string[]
  /**
   * `named`: a passage at first hand, or whose report names its source. `not-given`: every passage says that the
   * report names nobody. `not-stated`: the report speaks on its own authority, or the analyst has not said.
   * `none`: no visible passage.
   */
  readonly source: 'named' | 'not-given' | 'not-stated' | 'none'
}

export interface SourcingSummary {
  readonly all: readonly Sourcing[]
  readonly named: number
  /** Of `all`, per cent; null where there is nothing. */
  readonly namedShare: number | null
  /** Ids that rest on one origin alone. */
  readonly single: readonly string[]
  readonly notGiven: readonly string[]
  readonly unsourced: readonly string[]
}

export const SOURCE_NOT_GIVEN = 'not given'

/** The sourcing of every visible reported event and claim. */
export function sourcingOf(seen: Seen): SourcingSummary {
  const all = [...seen.case.entries.keys()].flatMap((id): readonly Sourcing[] => {
    const entry = seen.find(id)
    const nature = entry === null ? null : natureOf(entry)
    if (entry === null || nature === null || nature === 'judgement') return []
    const asserting = seen.sources(allSources(entry.record)).filter((one) => one.stance === 'asserts')
    return [{ id, nature, origins: originsOf(seen, asserting), source: sourceOf(asserting) }]
  })
  const named = all.filter((one) => one.source === 'named').length
  const ids = (keep: (one: Sourcing) => boolean): readonly string[] => all.filter(keep).map((one) => one.id)
  return {
    all,
    named,
    namedShare: all.length === 0 ? null : (100 * named) / all.length,
    single: ids((one) => one.origins.length === 1),
    notGiven: ids((one) => one.source === 'not-given'),
    unsourced: ids((one) => one.source === 'none'),
  }
}

/** A record’s own sources, and those of the stands that make up a proposition. */
function allSources(record: object): readonly Source[] {
  const own =
    'sources' in record && Array.isArray(record.sources) ? (record.sources as readonly Source[]) : []
  const stands =
    'stands' in record && Array.isArray(record.stands)
      ? (record.stands as readonly { readonly sources?: readonly Source[] }[])
      : []
  return [...own, ...stands.flatMap((one) => one.sources ?? [])]
}

function sourceOf(asserting: readonly Source[]): Sourcing['source'] {
  if (asserting.length === 0) return 'none'
  const named = asserting.some(
    (one) =>
      one.hand === 'first' || (one.attributedTo !== undefined && one.attributedTo !== SOURCE_NOT_GIVEN),
  )
  if (named) return 'named'
  return asserting.every((one) => one.attributedTo === SOURCE_NOT_GIVEN) ? 'not-given' : 'not-stated'
}
