import { type Office, RANKS, type Seen } from '../case/index.ts'
import { type LegView, legView, type Mission } from './legs.ts'
import { announced, begun, byWhen, partKnown } from './order.ts'
import { officeOf, standsFor } from './sides.ts'

export type Rank = (typeof RANKS)[number]

/** An envoy with the office held at the dispatch. */
export interface EnvoyView {
  readonly actor: string
  readonly office: Office | null
  readonly legs: readonly LegView[]
}

/** Whether a mission reaches somebody: by a stop agreed or held, by one only sought, or not at all. */
export type Reached = 'confirmed' | 'sought' | 'no'

/** Somebody whose act the mission seeks, and whether anybody talks to them or to those who can move them. */
export interface PerformerView {
  readonly actor: string
  readonly reached: Reached
  /** Others on the itinerary who are recorded as controlling, allied to or having influence over the performer. */
  readonly through: readonly { readonly actor: string; readonly record: string }[]
}

/** A mission as of a view. */
export interface MissionView {
  readonly mission: Mission
  readonly envoys: readonly EnvoyView[]
  readonly legs: readonly LegView[]
  /** The highest rank among the envoys; null where no office is recorded. */
  readonly level: Rank | null
  /** Earlier visible missions of the same sender, and how this level compares with their highest. */
  readonly earlier: number
  readonly levelAgainstEarlier: 'higher' | 'same' | 'lower' | null
  /** Countries on confirmed stops. */
  readonly consulted: readonly string[]
  /** Parties to the conflict whom no confirmed stop reaches, directly or through somebody who answers as them. */
  readonly notReached: readonly string[]
  readonly performers: readonly PerformerView[]
  /** Open until a report closes it. */
  readonly outcome: 'open' | 'yes' | 'partly' | 'no'
}

/**
 * Missions dispatched by the as-of day, or announced by then, oldest first. A report that came later may close one
 * (under a later `knownBy`), never before the date it gives.
 */
export function missionsOf(seen: Seen, sender?: string): readonly MissionView[] {
  const shown = seen.records.missions
    .filter((one) => begun(one.dispatched, seen.view.asOf) || announced(seen, one.sources))
    .sort((a, b) => byWhen(a.dispatched, b.dispatched))
  return shown
    .filter((one) => sender === undefined || one.sender === sender)
    .map((mission) => missionView(seen, mission, shown))
}

function missionView(seen: Seen, mission: Mission, all: readonly Mission[]): MissionView {
  const legs = mission.legs.flatMap((leg) => {
    const view = legView(seen, mission, leg)
    return view === null ? [] : [view]
  })
  const envoys = mission.envoys.map((actor) => ({
    actor,
    office: officeAtDispatch(seen, actor, mission),
    legs: legs.filter((one) => one.leg.envoy === actor),
  }))
  const level = highest(envoys.map((one) => one.office))
  const before = all.filter(
    (one) => one.sender === mission.sender && byWhen(one.dispatched, mission.dispatched) < 0,
  )
  const levelBefore = highest(
    before.flatMap((one) => one.envoys.map((actor) => officeAtDispatch(seen, actor, one))),
  )
  const confirmed = legs.filter(isConfirmed)
  const reached = counterparts(seen, confirmed)
  const sought = counterparts(
    seen,
    legs.filter((one) => one.status === 'sought'),
  )
  const parties = seen.records.actors.filter((one) => one.role === 'party').map((one) => one.id)
  const { outcome } = mission
  return {
    mission,
    envoys,
    legs,
    level,
    earlier: before.length,
    levelAgainstEarlier: compareRanks(level, levelBefore),
    consulted: [...new Set(confirmed.flatMap((one) => one.leg.country ?? []))],
    notReached: parties.filter((party) => !reached.has(party)),
    performers: (mission.object.performer ?? []).map((actor) => ({
      actor,
      reached: reached.has(actor) ? 'confirmed' : sought.has(actor) ? 'sought' : 'no',
      through: throughWhom(seen, actor, confirmed),
    })),
    outcome:
      outcome !== undefined && partKnown(seen, outcome) && begun(outcome.on, seen.view.asOf)
        ? outcome.reached
        : 'open',
  }
}

function isConfirmed(view: LegView): boolean {
  return view.status === 'planned' || view.status === 'under-way' || view.status === 'held'
}

/** Everybody whom stops reach: those met, and whom they answer as. */
function counterparts(seen: Seen, legs: readonly LegView[]): ReadonlySet<string> {
  return new Set(
    legs.flatMap((view) =>
      (view.leg.with ?? []).flatMap((one) => standsFor(seen, one, dayOfLeg(seen, view))),
    ),
  )
}

function dayOfLeg(seen: Seen, { leg, since }: LegView): number {
  return since?.from ?? leg.expected?.from ?? leg.expected?.to ?? seen.view.asOf
}

/** Who on confirmed stops, the host country included, could move the performer. */
function throughWhom(seen: Seen, performer: string, confirmed: readonly LegView[]): PerformerView['through'] {
  const met = new Set([
    ...counterparts(seen, confirmed),
    ...confirmed.flatMap((one) => one.leg.country ?? []),
  ])
  met.delete(performer)
  const controlling = [...met].flatMap((actor) =>
    (seen.get('actors', actor)?.controls ?? [])
      .filter((one) => one.actor === performer && partKnown(seen, one))
      .filter((one) => one.degree === 'full' || one.degree === 'partial')
      .map(() => ({ actor, record: actor })),
  )
  const related = seen.records.relations
    .filter((one) => begun(one.since, seen.view.asOf) && LEADING.has(one.type))
    .filter((one) => met.has(one.from) && one.to === performer)
    .map((one) => ({ actor: one.from, record: one.id }))
  return [...controlling, ...related]
}

/** Types of relationship by which one actor may move another. */
const LEADING: ReadonlySet<string> = new Set(['patronage', 'influence', 'alliance', 'kinship'])

function officeAtDispatch(seen: Seen, actor: string, { dispatched }: Mission): Office | null {
  return officeOf(seen, actor, dispatched.from ?? dispatched.to ?? seen.view.asOf)
}

function highest(offices: readonly (Office | null)[]): Rank | null {
  const places = offices.flatMap((one) => (one === null ? [] : [RANKS.indexOf(one.rank)]))
  return places.length === 0 ? null : (RANKS[Math.min(...places)] ?? null)
}

function compareRanks(a: Rank | null, b: Rank | null): MissionView['levelAgainstEarlier'] {
  if (a === null || b === null) return null
  const difference = RANKS.indexOf(a) - RANKS.indexOf(b)
  return difference === 0 ? 'same' : difference < 0 ? 'higher' : 'lower'
}
