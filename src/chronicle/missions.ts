import {
  type Office,
  officesOn,
  RANKS,
  type Reason,
  type RecordOf,
  type Ref,
  reason,
  type Seen,
  type Source,
  surelyBy,
  type When,
} from '../case/index.ts'
import { begun } from './order.ts'

export type Mission = RecordOf<'missions'>
export type Leg = Mission['legs'][number]

/** `sought`: wanted but not agreed; `unknown`: its expected date has passed without a report. */
export type LegStatus = 'planned' | 'sought' | 'under-way' | 'held' | 'cancelled' | 'unknown'

/** One stop of an envoy as of a view. Planned is not happened. */
export interface LegView {
  readonly leg: Leg
  readonly status: LegStatus
  readonly since: When | null
  readonly sources: readonly Source[]
  readonly reason: Reason
}

/** An envoy with the office held at the dispatch. */
export interface EnvoyView {
  readonly actor: string
  readonly office: Office | null
  readonly legs: readonly LegView[]
}

/** A mission as of a view. */
export interface MissionView {
  readonly mission: Mission
  readonly envoys: readonly EnvoyView[]
  readonly legs: readonly LegView[]
  /** The highest rank among the envoys; null where no office is recorded. */
  readonly level: (typeof RANKS)[number] | null
  /** Earlier visible missions of the same sender, and how this level compares with their highest. */
  readonly earlier: number
  readonly levelAgainstEarlier: 'higher' | 'same' | 'lower' | null
  readonly consulted: readonly string[]
  /** Parties to the conflict that no confirmed leg reaches. */
  readonly notReached: readonly string[]
  /** Open until a report closes it. */
  readonly outcome: 'open' | 'yes' | 'partly' | 'no'
}

/** Missions visible and dispatched or announced by the as-of day, oldest first. */
export function missionsOf(seen: Seen, sender?: string): readonly MissionView[] {
  const shown = seen.records.missions
    .filter((one) => sender === undefined || one.sender === sender)
    .sort((a, b) => (a.dispatched.from ?? 0) - (b.dispatched.from ?? 0))
  return shown.map((mission) => missionView(seen, mission, shown))
}

function missionView(seen: Seen, mission: Mission, all: readonly Mission[]): MissionView {
  const legs = mission.legs.flatMap((leg) => {
    const view = legView(seen, mission, leg)
    return view === null ? [] : [view]
  })
  const envoys = mission.envoys.map((actor) => ({
    actor,
    office: highestOffice(seen, actor, mission),
    legs: legs.filter((one) => one.leg.envoy === actor),
  }))
  const level = highest(envoys.map((one) => one.office))
  const before = all.filter(
    (one) =>
      one.sender === mission.sender &&
      one !== mission &&
      (one.dispatched.from ?? 0) < (mission.dispatched.from ?? 0),
  )
  const earlierLevel = highest(
    before.flatMap((one) => one.envoys.map((actor) => highestOffice(seen, actor, one))),
  )
  const confirmed = legs.filter(
    (one) => one.status === 'planned' || one.status === 'under-way' || one.status === 'held',
  )
  const reached = new Set(confirmed.flatMap((one) => one.leg.with ?? []))
  const parties = seen.records.actors.filter((one) => one.role === 'party').map((one) => one.id)
  const outcome = mission.outcome
  return {
    mission,
    envoys,
    legs,
    level,
    earlier: before.length,
    levelAgainstEarlier: compareRanks(level, earlierLevel),
    consulted: [
      ...new Set(confirmed.flatMap((one) => (one.leg.country === undefined ? [] : [one.leg.country]))),
    ],
    notReached: parties.filter((party) => !reached.has(party)),
    outcome:
      outcome !== undefined && seen.sources(outcome.sources).length > 0 && begun(outcome.on, seen.view.asOf)
        ? outcome.reached
        : 'open',
  }
}

/** A leg with sources is visible when one of them is; one without goes with its mission. */
function legView(seen: Seen, mission: Mission, leg: Leg): LegView | null {
  const planned = seen.sources(leg.sources)
  const reports = leg.reported
    .map((one) => ({ ...one, sources: seen.sources(one.sources) }))
    .filter((one) => one.sources.length > 0 && begun(one.on, seen.view.asOf))
    .sort((a, b) => (a.on.from ?? 0) - (b.on.from ?? 0))
  const last = reports.at(-1)
  if (last === undefined && leg.sources !== undefined && leg.sources.length > 0 && planned.length === 0)
    return null
  const cites = (list: readonly Source[]): readonly Ref[] =>
    list.map((one) => ({ leaf: 'passage', report: one.report, exact: one.exact, stance: one.stance }))
  if (last !== undefined)
    return {
      leg,
      status: last.status,
      since: last.on,
      sources: last.sources,
      reason: reason('leg-reported', cites(last.sources)),
    }
  if (!leg.confirmed)
    return {
      leg,
      status: 'sought',
      since: null,
      sources: planned,
      reason: reason('leg-sought', cites(planned)),
    }
  if (leg.expected !== undefined && surelyBy(leg.expected, seen.view.asOf - 1)) {
    const absence: Ref = {
      leaf: 'absence',
      sought: `whether ${leg.envoy} was in ${leg.place}`,
      reports: [...seen.reports.keys()],
    }
    return {
      leg,
      status: 'unknown',
      since: leg.expected,
      sources: planned,
      reason: reason('leg-unreported', [absence]),
    }
  }
  const why = cites(planned.length > 0 ? planned : seen.sources(mission.sources))
  return { leg, status: 'planned', since: null, sources: planned, reason: reason('leg-planned', why) }
}

function highestOffice(seen: Seen, actor: string, mission: Mission): Office | null {
  const day = mission.dispatched.from ?? mission.dispatched.to ?? seen.view.asOf
  const held = officesOn(seen.case, actor, day).filter((one) => seen.get('offices', one.id) !== null)
  return [...held].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))[0] ?? null
}

function highest(offices: readonly (Office | null)[]): (typeof RANKS)[number] | null {
  const places = offices.flatMap((one) => (one === null ? [] : [RANKS.indexOf(one.rank)]))
  return places.length === 0 ? null : (RANKS[Math.min(...places)] ?? null)
}

function compareRanks(
  a: (typeof RANKS)[number] | null,
  b: (typeof RANKS)[number] | null,
): MissionView['levelAgainstEarlier'] {
  if (a === null || b === null) return null
  const difference = RANKS.indexOf(a) - RANKS.indexOf(b)
  return difference === 0 ? 'same' : difference < 0 ? 'higher' : 'lower'
}
