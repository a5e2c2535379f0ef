import {
  passages,
  type Reason,
  type RecordOf,
  type Ref,
  reason,
  type Seen,
  type Source,
  surelyBy,
  type When,
} from '../case/index.ts'
import { begun, byWhen } from './order.ts'

export type Mission = RecordOf<'missions'>
export type Leg = Mission['legs'][number]

/** `sought`: wanted but not agreed; `unknown`: its expected date has passed without a report. */
export type LegStatus = 'planned' | 'sought' | 'under-way' | 'held' | 'cancelled' | 'unknown'

/** One stop of an envoy as of a view. Planned is not happened. */
export interface LegView {
  readonly leg: Leg
  readonly status: LegStatus
  /** When it was reported to be so; the expected date where nothing was reported; null before it. */
  readonly since: When | null
  readonly sources: readonly Source[]
  /** Visible passages that deny what the status says. */
  readonly denying: readonly Source[]
  readonly reason: Reason
}

/**
 * One stop as of a view; null where nothing visible speaks of it. Only a report moves a stop on: the latest one dated
 * up to the as-of day, where a visible passage asserts it; earlier reports of the same status say since when. A stop without sources of its own goes with its mission.
 */
export function legView(seen: Seen, mission: Mission, leg: Leg): LegView | null {
  const { asOf } = seen.view
  const cited = seen.sources(leg.sources)
  const reported = leg.reported
    .map((one) => ({ ...one, sources: seen.sources(one.sources) }))
    .filter((one) => begun(one.on, asOf) && one.sources.some((source) => source.stance === 'asserts'))
    .sort((a, b) => byWhen(a.on, b.on))
  const last = reported.at(-1)
  if (last !== undefined) {
    const same = reported.filter((one) => one.status === last.status)
    const sources = same.flatMap((one) => one.sources)
    return {
      leg,
      status: last.status,
      since: same[0]?.on ?? last.on,
      sources: sources.filter((one) => one.stance === 'asserts'),
      denying: sources.filter((one) => one.stance === 'denies'),
      reason: reason('leg-reported', passages(sources)),
    }
  }
  if (leg.sources !== undefined && leg.sources.length > 0 && cited.length === 0) return null
  const plan = {
    leg,
    sources: cited.filter((one) => one.stance === 'asserts'),
    denying: cited.filter((one) => one.stance === 'denies'),
  }
  const why = passages(cited.length > 0 ? cited : seen.sources(mission.sources))
  if (!leg.confirmed) return { ...plan, status: 'sought', since: null, reason: reason('leg-sought', why) }
  if (leg.expected === undefined || !surelyBy(leg.expected, asOf - 1))
    return { ...plan, status: 'planned', since: null, reason: reason('leg-planned', why) }
  const absence: Ref = {
    leaf: 'absence',
    sought: `whether ${leg.envoy} was in ${leg.place}`,
    reports: [...seen.reports.keys()],
  }
  return {
    ...plan,
    status: 'unknown',
    since: leg.expected,
    reason: reason('leg-unreported', [absence, ...why]),
  }
}
