import type { RecordOf, Seen, Source } from '../case/index.ts'
import { begun } from './order.ts'

export type Relation = RecordOf<'relations'>

/** A relationship as of a view. What only one side claims is not established. */
export interface RelationView {
  readonly relation: Relation
  readonly standing: 'established' | 'claimed' | 'confirmed' | 'contested'
  readonly sources: readonly Source[]
}

export function relationsOf(seen: Seen, between?: readonly [string, string]): readonly RelationView[] {
  return seen.records.relations
    .filter((one) => begun(one.since, seen.view.asOf))
    .filter((one) => between === undefined || (between.includes(one.from) && between.includes(one.to)))
    .map((relation) => {
      const standing =
        relation.contestedBy !== undefined && relation.contestedBy.length > 0
          ? 'contested'
          : relation.claimedBy === undefined
            ? 'established'
            : relation.confirmedBy !== undefined && relation.confirmedBy.length > 0
              ? 'confirmed'
              : 'claimed'
      return { relation, standing, sources: seen.sources(relation.sources) }
    })
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

export function signalsOf(seen: Seen, to?: string): readonly SignalView[] {
  return seen.records.events.flatMap((event) => {
    const { signal } = event
    if (signal === undefined || !begun(event.date, seen.view.asOf) || (to !== undefined && signal.to !== to))
      return []
    return [
      {
        event,
        from: event.actors ?? [],
        to: signal.to,
        channel: signal.channel,
        support: signal.support,
        sources: seen.sources(event.sources),
      },
    ]
  })
}

/** Meetings of two actors up to the as-of day, oldest first, and the days since the last. */
export function meetingsOf(
  seen: Seen,
  a: string,
  b: string,
): { readonly meetings: readonly RecordOf<'events'>[]; readonly daysSinceLast: number | null } {
  const meetings = seen.records.events
    .filter(
      (one) =>
        (one.kind === 'meeting' || one.kind === 'visit' || one.kind === 'reception') &&
        begun(one.date, seen.view.asOf),
    )
    .filter((one) => {
      const there = [
        ...(one.actors ?? []),
        ...one.participants,
        ...(one.host === undefined ? [] : [one.host]),
      ]
      return there.includes(a) && there.includes(b)
    })
    .sort((x, y) => (x.date?.from ?? 0) - (y.date?.from ?? 0))
  const day = meetings.at(-1)?.date?.to ?? null
  return { meetings, daysSinceLast: day === null ? null : seen.view.asOf - day }
}
