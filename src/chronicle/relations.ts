import type { RecordOf, Seen, Source } from '../case/index.ts'
import { begun, byWhen, fieldKnown } from './order.ts'
import { isOf } from './sides.ts'

export type Relation = RecordOf<'relations'>

/**
 * A relationship as of a view. What only one side claims is not established; where somebody contests it, or a visible
 * report denies it, it is contested.
 */
export interface RelationView {
  readonly relation: Relation
  readonly standing: 'established' | 'claimed' | 'confirmed' | 'contested'
  readonly claimedBy: readonly string[]
  readonly confirmedBy: readonly string[]
  readonly contestedBy: readonly string[]
  readonly sources: readonly Source[]
  /** Reports that conflict with it. */
  readonly denying: readonly Source[]
}

export function relationsOf(seen: Seen, between?: readonly [string, string]): readonly RelationView[] {
  return seen.records.relations
    .filter((one) => begun(one.since, seen.view.asOf))
    .filter((one) => between === undefined || joins(seen, one, between))
    .map((relation) => {
      const cited = seen.sources(relation.sources)
      const denying = cited.filter((one) => one.stance === 'denies')
      const known = (field: 'claimedBy' | 'confirmedBy' | 'contestedBy'): readonly string[] =>
        fieldKnown(seen, relation, field) ? (relation[field] ?? []) : []
      const [claimedBy, confirmedBy, contestedBy] = [
        known('claimedBy'),
        known('confirmedBy'),
        known('contestedBy'),
      ]
      const standing =
        contestedBy.length > 0 || denying.length > 0
          ? 'contested'
          : relation.claimedBy === undefined
            ? 'established'
            : confirmedBy.length > 0
              ? 'confirmed'
              : 'claimed'
      const sources = cited.filter((one) => one.stance === 'asserts')
      return { relation, standing, claimedBy, confirmedBy, contestedBy, sources, denying }
    })
}

/** Whether a relationship joins two actors, in either direction, or those who answer as them. */
function joins(seen: Seen, relation: Relation, [a, b]: readonly [string, string]): boolean {
  const { asOf } = seen.view
  const is = (actor: string, whole: string): boolean => isOf(seen, actor, whole, asOf)
  return (is(relation.from, a) && is(relation.to, b)) || (is(relation.from, b) && is(relation.to, a))
}

/** A possible effect of something on a relationship, with whose judgement it is in the record. */
export function effectsOn(seen: Seen, record: string): readonly RecordOf<'effects'>[] {
  return seen.records.effects.filter((one) => one.to.record === record)
}

/** What a scenario would do to a relationship, actor or issue, in the analyst’s judgement. */
export interface ScenarioEffect {
  readonly set: string
  readonly scenario: string
  /** The scenario in a word or two, and the analyst’s own words about the effect, where given. */
  readonly short: string
  readonly says: string | null
  readonly change: 'better' | 'worse' | 'same'
}

/** The effects of every visible scenario on one record. */
export function scenarioEffectsOn(seen: Seen, record: string): readonly ScenarioEffect[] {
  return seen.records.scenarios.flatMap((set) =>
    set.scenarios.flatMap((scenario) =>
      scenario.effects
        .filter((one) => one.on === record)
        .map((one) => ({
          set: set.id,
          scenario: scenario.id,
          short: scenario.short,
          says: one.says ?? null,
          change: one.change,
        })),
    ),
  )
}

/** A signal of support or coldness, by channel. */
export interface SignalView {
  readonly event: RecordOf<'events'>
  readonly from: readonly string[]
  readonly to: string
  readonly channel: 'state' | 'church' | 'military' | 'media'
  readonly support: boolean
  readonly sources: readonly Source[]
}

/** Signals up to the as-of day, oldest first; to one actor (or who answers as it) or to all. */
export function signalsOf(seen: Seen, to?: string): readonly SignalView[] {
  const { asOf } = seen.view
  return [...seen.records.events]
    .sort((a, b) => byWhen(a.date, b.date))
    .flatMap((event) => {
      const { signal } = event
      if (signal === undefined || !begun(event.date, asOf)) return []
      if (to !== undefined && !isOf(seen, signal.to, to, dayOf(event, asOf))) return []
      const from = (event.actors ?? []).filter((one) => one !== signal.to)
      const { channel, support } = signal
      const host = event.host === undefined || from.includes(event.host) ? [] : [event.host]
      const senders = from.length > 0 ? from : host
      return [{ event, from: senders, to: signal.to, channel, support, sources: seen.sources(event.sources) }]
    })
}

/** Meetings of two sides up to the as-of day, oldest first, and the days since the last. */
export interface Meetings {
  readonly meetings: readonly RecordOf<'events'>[]
  /** Null where they have not met, or the day of the last meeting is open. */
  readonly daysSinceLast: number | null
}

const TOGETHER: ReadonlySet<string> = new Set(['meeting', 'visit', 'reception'])

/** When two actors met, themselves or through those who answered as them on the day. */
export function meetingsOf(seen: Seen, a: string, b: string): Meetings {
  const { asOf } = seen.view
  const meetings = seen.records.events
    .filter((one) => TOGETHER.has(one.kind) && begun(one.date, asOf))
    .filter((one) => {
      const there = [
        ...(one.actors ?? []),
        ...one.participants,
        ...(one.host === undefined ? [] : [one.host]),
      ]
      const day = dayOf(one, asOf)
      const of = (side: string): boolean => there.some((actor) => isOf(seen, actor, side, day))
      return of(a) && of(b)
    })
    .sort((x, y) => byWhen(x.date, y.date))
  const day = meetings.at(-1)?.date?.to ?? null
  return { meetings, daysSinceLast: day === null ? null : Math.max(0, asOf - day) }
}

function dayOf(event: RecordOf<'events'>, otherwise: number): number {
  return event.date?.from ?? event.date?.to ?? otherwise
}

/** Two actors as a dyad: what joins them, when they met, and the signals between them. */
export interface Dyad extends Meetings {
  readonly a: string
  readonly b: string
  readonly relations: readonly RelationView[]
  readonly signals: readonly SignalView[]
}

/** Everything recorded between two actors up to the as-of day. */
export function dyadOf(seen: Seen, a: string, b: string): Dyad {
  const { asOf } = seen.view
  const from = (signal: SignalView, side: string): boolean =>
    signal.from.some((one) => isOf(seen, one, side, dayOf(signal.event, asOf)))
  return {
    a,
    b,
    ...meetingsOf(seen, a, b),
    relations: relationsOf(seen, [a, b]),
    signals: [
      ...signalsOf(seen, b).filter((one) => from(one, a)),
      ...signalsOf(seen, a).filter((one) => from(one, b)),
    ].sort((x, y) => byWhen(x.event.date, y.event.date)),
  }
}
