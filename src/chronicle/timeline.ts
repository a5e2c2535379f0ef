import {
  type Day,
  type Reason,
  type RecordOf,
  reason,
  type Seen,
  type Source,
  type When,
} from '../case/index.ts'
import { announced, begun, byWhen } from './order.ts'
import { claimants, sayClaim } from './said.ts'
import { isOf } from './sides.ts'

/** What a line of the timeline is about. */
export type TimelineKind = 'event' | 'document' | 'mission' | 'posture' | 'verdict' | 'pledge' | 'claim'

/** One dated act. */
export interface TimelineEntry {
  readonly id: string
  readonly kind: TimelineKind
  readonly when: When
  /** A heading or a clause in the past tense, without a final stop. */
  readonly title: string
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly effort: string | null
  /** Dated after the as-of day: announced by then, not yet an event. */
  readonly expected: boolean
  readonly sources: readonly Source[]
  readonly reason: Reason
}

/** Which lines to keep; everything where empty. */
export interface TimelineFilter {
  readonly effort?: string
  readonly issue?: string
  /** The actor, or whoever answers as it on the day of the act. */
  readonly actor?: string
  readonly since?: Day
  /** Statements, calls, blame and characterisations too; left out by default. */
  readonly claims?: boolean
}

type Draft = Omit<TimelineEntry, 'when' | 'expected' | 'sources' | 'reason'> & {
  readonly when: When | undefined
  readonly cited: readonly Source[] | undefined
}

/**
 * Everything dated that is visible, in order: what may have happened by the as-of day, and after it what a report
 * published by then announces. Acts of one day stand in the order event, document, pledge, verdict, posture, claim,
 * mission.
 */
export function timelineOf(seen: Seen, filter: TimelineFilter = {}): readonly TimelineEntry[] {
  const { asOf } = seen.view
  return draftsOf(seen, filter.claims === true)
    .flatMap((draft): readonly TimelineEntry[] => {
      const { when, cited, ...rest } = draft
      if (when === undefined) return []
      const expected = !begun(when, asOf)
      if (expected && !announced(seen, cited)) return []
      return [
        {
          ...rest,
          when,
          issues: issuesWith(seen, rest),
          expected,
          sources: seen.sources(cited),
          reason: reason('dated', [{ leaf: 'record', id: rest.id, field: DATE_FIELDS[rest.kind] }]),
        },
      ]
    })
    .filter((one) => filter.effort === undefined || one.effort === filter.effort)
    .filter((one) => filter.issue === undefined || one.issues.includes(filter.issue))
    .filter((one) => filter.since === undefined || one.when.to === null || one.when.to >= filter.since)
    .filter((one) => filter.actor === undefined || concerns(seen, one, filter.actor))
    .sort((a, b) => byWhen(a.when, b.when))
}

/** What is visible and would stand in the timeline if a report gave its date. */
export function undatedOf(seen: Seen): readonly Pick<TimelineEntry, 'id' | 'kind' | 'title'>[] {
  return draftsOf(seen, false)
    .filter((one) => one.when === undefined)
    .map(({ id, kind, title }) => ({ id, kind, title }))
}

const DATE_FIELDS: Readonly<Record<TimelineKind, string>> = {
  event: 'date',
  document: 'date',
  mission: 'dispatched',
  posture: 'date',
  verdict: 'date',
  pledge: 'made',
  claim: 'said',
}

function concerns(seen: Seen, one: TimelineEntry, actor: string): boolean {
  const day = one.when.from ?? one.when.to ?? seen.view.asOf
  return one.actors.some((other) => isOf(seen, other, actor, day))
}

/** An act that names no issue serves the issues of its effort. */
function issuesWith(seen: Seen, one: Pick<Draft, 'issues' | 'effort'>): readonly string[] {
  if (one.issues.length > 0 || one.effort === null) return one.issues
  return seen.get('efforts', one.effort)?.issues ?? []
}

function draftsOf(seen: Seen, claims: boolean): readonly Draft[] {
  const { records } = seen
  return [
    ...records.events.map(fromEvent),
    ...records.documents.map((one) => fromDocument(seen, one)),
    ...records.pledges.map((one) => fromPledge(seen, one)),
    ...records.verdicts.map((one): Draft => {
      const { id, sources: cited } = one
      const title = one.title ?? one.says
      return { id, kind: 'verdict', when: one.date, title, actors: [one.by], issues: [], effort: null, cited }
    }),
    ...records.postures.map((one): Draft => {
      const { id, sources: cited } = one
      const title = one.title ?? one.says
      return {
        id,
        kind: 'posture',
        when: one.date,
        title,
        actors: [one.actor],
        issues: [],
        effort: null,
        cited,
      }
    }),
    ...(claims ? records.claims.flatMap((one) => fromClaim(seen, one)) : []),
    ...records.missions.map((one): Draft => {
      const { id, title, dispatched: when, sources: cited } = one
      const actors = [one.sender, ...one.envoys]
      return {
        id,
        kind: 'mission',
        when,
        title,
        actors,
        issues: one.issues ?? [],
        effort: one.effort ?? null,
        cited,
      }
    }),
  ]
}

function fromEvent(one: RecordOf<'events'>): Draft {
  const actors = [...(one.actors ?? []), ...one.participants, ...(one.host === undefined ? [] : [one.host])]
  return {
    id: one.id,
    kind: 'event',
    when: one.date,
    title: one.title ?? one.short ?? one.id,
    actors: [...new Set(actors)],
    issues: one.issues ?? [],
    effort: one.effort ?? null,
    cited: one.sources,
  }
}

/** A document belongs to the effort, and serves the issues, of the event that it came out of. */
function fromDocument(seen: Seen, one: RecordOf<'documents'>): Draft {
  const origin = seen.records.events.find((event) => event.id === one.from || event.produces === one.id)
  return {
    id: one.id,
    kind: 'document',
    when: one.date,
    title: one.title,
    actors: one.signatories,
    issues: origin?.issues ?? [],
    effort: origin?.effort ?? null,
    cited: one.sources,
  }
}

function fromPledge(seen: Seen, one: RecordOf<'pledges'>): Draft {
  const document = one.document === undefined ? null : seen.get('documents', one.document)
  const origin = document === null ? null : fromDocument(seen, document)
  return {
    id: one.id,
    kind: 'pledge',
    when: one.made,
    title: one.title ?? one.short ?? one.id,
    actors: [...one.roles.debtor, ...(one.roles.addressee ?? [])],
    issues: origin?.issues ?? [],
    effort: origin?.effort ?? null,
    cited: one.sources,
  }
}

function fromClaim(seen: Seen, one: RecordOf<'claims'>): readonly Draft[] {
  if (one.kind === 'proposition') return []
  const issues = one.kind === 'call' && one.issue !== undefined ? [one.issue] : []
  return [
    {
      id: one.id,
      kind: 'claim',
      when: one.said,
      title: sayClaim(seen, one),
      actors: claimants(one),
      issues,
      effort: null,
      cited: one.sources,
    },
  ]
}
