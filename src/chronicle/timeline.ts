import { type Reason, type RecordOf, reason, type Seen, type Source, type When } from '../case/index.ts'
import { begun, byWhen } from './order.ts'

/** What a line of the timeline is about. */
export type TimelineKind = 'event' | 'document' | 'mission' | 'posture' | 'verdict' | 'pledge'

/** One dated act, oldest first. */
export interface TimelineEntry {
  readonly id: string
  readonly kind: TimelineKind
  readonly when: When | undefined
  readonly title: string
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly effort: string | null
  readonly sources: readonly Source[]
  readonly reason: Reason
}

/** Which lines to keep; everything where empty. */
export interface TimelineFilter {
  readonly effort?: string
  readonly issue?: string
  readonly actor?: string
}

/** Everything dated that is visible and not later than the as-of day, in order. */
export function timelineOf(seen: Seen, filter: TimelineFilter = {}): readonly TimelineEntry[] {
  return [
    ...seen.records.events.map((one) => fromEvent(seen, one)),
    ...seen.records.missions.map((one) =>
      entry(
        seen,
        'mission',
        one.id,
        one.dispatched,
        one.title,
        [one.sender, ...one.envoys],
        one.issues ?? [],
        one.effort ?? null,
        one.sources,
      ),
    ),
    ...seen.records.documents.map((one) =>
      entry(seen, 'document', one.id, one.date, one.title, one.signatories, [], null, one.sources),
    ),
    ...seen.records.postures.map((one) =>
      entry(seen, 'posture', one.id, one.date, one.title ?? one.says, [one.actor], [], null, one.sources),
    ),
    ...seen.records.verdicts.map((one) =>
      entry(seen, 'verdict', one.id, one.date, one.title ?? one.says, [one.by], [], null, one.sources),
    ),
    ...seen.records.pledges.map((one) =>
      entry(
        seen,
        'pledge',
        one.id,
        one.made,
        one.title ?? one.short ?? one.id,
        one.roles.debtor,
        [],
        null,
        one.sources,
      ),
    ),
  ]
    .filter((one) => one.when !== undefined && begun(one.when, seen.view.asOf))
    .filter((one) => filter.effort === undefined || one.effort === filter.effort)
    .filter((one) => filter.issue === undefined || one.issues.includes(filter.issue))
    .filter((one) => filter.actor === undefined || one.actors.includes(filter.actor))
    .sort((a, b) => byWhen(a.when, b.when))
}

function fromEvent(seen: Seen, one: RecordOf<'events'>): TimelineEntry {
  const actors = [...(one.actors ?? []), ...one.participants, ...(one.host === undefined ? [] : [one.host])]
  const title = one.title ?? one.short ?? one.id
  return entry(
    seen,
    'event',
    one.id,
    one.date,
    title,
    [...new Set(actors)],
    one.issues ?? [],
    one.effort ?? null,
    one.sources,
  )
}

function entry(
  seen: Seen,
  kind: TimelineKind,
  id: string,
  when: When | undefined,
  title: string,
  actors: readonly string[],
  issues: readonly string[],
  effort: string | null,
  sources: readonly Source[] | undefined,
): TimelineEntry {
  const why = reason('dated', [{ leaf: 'record', id }])
  return { id, kind, when, title, actors, issues, effort, sources: seen.sources(sources), reason: why }
}

/** One effort as a bundle: its acts in order, the first and the last, and how many fell on each day. */
export interface EffortView {
  readonly effort: RecordOf<'efforts'>
  readonly acts: readonly TimelineEntry[]
  readonly first: TimelineEntry | null
  readonly last: TimelineEntry | null
  readonly perDay: ReadonlyMap<number, number>
}

export function effortsOf(seen: Seen): readonly EffortView[] {
  return seen.records.efforts.map((effort) => {
    const acts = timelineOf(seen, { effort: effort.id })
    const perDay = new Map<number, number>()
    for (const { when } of acts)
      if (when?.from !== null && when?.from !== undefined)
        perDay.set(when.from, (perDay.get(when.from) ?? 0) + 1)
    return { effort, acts, first: acts[0] ?? null, last: acts.at(-1) ?? null, perDay }
  })
}
