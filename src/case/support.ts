import type { Source } from './kinds/parts.ts'
import type { Ref } from './reason.ts'
import type { Seen } from './view.ts'

/** Who supports or denies something, counted by origin: two papers with one dispatch are one. */
export interface Support {
  readonly asserts: readonly Source[]
  readonly denies: readonly Source[]
  readonly assertingOrigins: readonly string[]
  readonly denyingOrigins: readonly string[]
}

/**
 * The visible support of a list of sources. With `field`, only what is about the whole record or that field counts;
 * without, everything does.
 */
export function supportOf(seen: Seen, list: readonly Source[] | undefined, field?: string): Support {
  const visible = seen
    .sources(list)
    .filter((one) => field === undefined || one.field === undefined || one.field === field)
  const asserts = visible.filter((one) => one.stance === 'asserts')
  const denies = visible.filter((one) => one.stance === 'denies')
  return {
    asserts,
    denies,
    assertingOrigins: originsOf(seen, asserts),
    denyingOrigins: originsOf(seen, denies),
  }
}

/** The distinct origins of sources: the dispatch, agency or speaker; a report without one is its own. */
export function originsOf(seen: Seen, list: readonly Source[]): readonly string[] {
  return [...new Set(list.map((one) => seen.case.reports.get(one.report)?.head.origin ?? one.report))]
}

/** Sources as leaves of a reason. */
export function passages(list: readonly Source[]): readonly Ref[] {
  return list.map((one) => ({ leaf: 'passage', report: one.report, exact: one.exact, stance: one.stance }))
}
