/*
 * One sentence seen as a scene of events: what was said in it, which days it names, and the events found so far.
 */
import type { DateSpan } from '../dates.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, type Reading } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { SentenceView } from '../sentence.ts'
import type { Claim } from '../speech.ts'
import type { Authors } from './authors.ts'
import type { EventCode } from './codes.ts'
import type { EventDraft, Modality } from './draft.ts'
import { dateFor, locations } from './where.ts'

/** Acts that are done towards others: an actor's own forces or envoys are how it acts. */
const OWN_SIDE: ReadonlySet<string> = new Set([
  'RETREAT',
  'CONCEDE',
  'AGREE',
  'MOBILIZE',
  'THREATEN',
  'SANCTION',
  'CONSULT',
  'REJECT',
])

export class Scene extends SentenceView {
  readonly claims: readonly Claim[]
  readonly dates: readonly DateSpan[]
  readonly authors: Authors
  readonly events: EventDraft[] = []
  /** Clauses already part of another's event. */
  readonly used = new Set<Clause>()
  readonly covered: [number, number][] = []

  constructor(
    reading: Reading,
    p: ParsedSentence,
    claims: readonly Claim[],
    dates: readonly DateSpan[],
    authors: Authors,
  ) {
    super(reading, p)
    this.claims = claims
    this.dates = dates
    this.authors = authors
  }

  /** The claim whose content covers the token, or undefined. */
  claimAt(token: number): Claim | undefined {
    return this.claims.find((c) => c.content.first <= token && token <= c.content.last)
  }

  add(
    first: number,
    last: number,
    code: EventCode,
    actors: readonly EntityDraft[],
    recipients: readonly EntityDraft[],
    modality: Modality,
    optional = false,
  ): void {
    if (last < first) return
    this.events.push({
      trigger: { sentence: this.index, first, last },
      code,
      actors,
      recipients: OWN_SIDE.has(code.type)
        ? recipients.filter((e) => !actors.some((a) => e.memberOf === a.id))
        : recipients,
      location: locations(this, first, Math.min(last + 6, this.p.sentence.tokens.length - 1)),
      date: dateFor(this, first, last),
      modality,
      optional,
      reportedBy: this.claimAt(first)?.speakers.find((e) => !actors.includes(e)) ?? null,
      corefOf: null,
    })
    this.covered.push([first, last])
  }

  /** The last token of the trigger's core: the clause's own words, before a condition. */
  coreEnd(clause: Clause): number {
    const end = extentEnd(this.reading, this.p, clause.verb.head, { conditions: true })
    return Math.min(end, Math.max(clause.end, clause.verb.last))
  }

  /** Whether an event already covers the token. */
  isCovered(token: number): boolean {
    return this.covered.some(([a, b]) => token >= a && token <= b)
  }
}
