import { printDay, printWhen, type When } from '../../case/index.ts'
import type { TrackRecord } from '../record/track.ts'
import type { TermView } from '../terms/terms.ts'
import type { Waits } from '../waits/waits.ts'
import type { BreachRow } from './breaches.ts'
import type { Dispute } from './disputes.ts'
import type { DueList } from './due.ts'
import type { HistoryRow } from './history.ts'
import type { PromisedRow } from './promised.ts'
import type { Cell, Table } from './table.ts'
import type { ThreatRow } from './threats.ts'

/** Several ids in one cell. */
const many = (list: readonly string[]): string => list.join('; ')
const date = (day: number | null): Cell => (day === null ? null : printDay(day))
const when = (value: When | null): Cell => (value === null ? null : printWhen(value))

/** What was promised, one row a pledge. */
export function promisedTable(rows: readonly PromisedRow[]): Table {
  return {
    columns: [
      'pledge',
      'valence',
      'debtor',
      'addressee',
      'beneficiary',
      'demander',
      'short',
      'kind',
      'if',
      'then',
      'due',
      'said',
      'state',
      'reads',
      'possible',
      'content disputed',
      'existence disputed',
      'mentions',
    ],
    rows: rows.map((one) => [
      one.pledge,
      one.valence,
      many(one.debtors),
      many(one.addressees),
      many(one.beneficiaries),
      many(one.demanders),
      one.short,
      one.kind,
      one.if,
      one.then,
      date(one.due),
      one.dueSaid,
      one.state,
      one.reads,
      many(one.possible),
      one.contentDisputed,
      one.existenceDisputed,
      one.mentions,
    ]),
  }
}

/** Deadlines passed and ahead, in that order. */
export function dueTable(list: DueList): Table {
  return {
    columns: ['pledge', 'valence', 'debtor', 'day', 'of', 'in days', 'said', 'chosen by', 'silence'],
    rows: [...list.overdue, ...list.next].map((one) => [
      one.pledge,
      one.valence,
      many(one.debtors),
      date(one.day),
      one.of,
      one.inDays,
      one.said,
      one.choice,
      one.silence,
    ]),
  }
}

/** The history of a pledge, one row a state. */
export function historyTable(rows: readonly HistoryRow[]): Table {
  return {
    columns: ['from', 'to', 'state', 'transition', 'by', 'reports'],
    rows: rows.map((one) => [
      date(one.from),
      date(one.to),
      one.state,
      one.transition,
      one.cue.by,
      many(one.reports),
    ]),
  }
}

/** Disputes, one a row. */
export function disputesTable(rows: readonly Dispute[]): Table {
  return {
    columns: ['pledge', 'about', 'names', 'one side', 'other side', 'leads to'],
    rows: rows.map((one) => [
      one.pledge,
      one.about,
      many(one.names),
      many(one.one),
      many(one.other),
      many(one.leadsTo),
    ]),
  }
}

/** Breaches, one a row, by debtor. */
export function breachesTable(rows: readonly BreachRow[]): Table {
  return {
    columns: ['debtor', 'pledge', 'day', 'cause', 'silence'],
    rows: rows.flatMap((row) =>
      row.breaches.map(({ pledge, breach }) => [
        row.debtor,
        pledge,
        date(breach.day),
        breach.cause,
        breach.silence,
      ]),
    ),
  }
}

/** Standing threats, one a row. */
export function threatsTable(rows: readonly ThreatRow[]): Table {
  return {
    columns: ['threat', 'by', 'against', 'if', 'then', 'state', 'deadline', 'extended', 'open-ended'],
    rows: rows.map((one) => [
      one.threat,
      many(one.by),
      many(one.against),
      one.if,
      one.then,
      one.state,
      date(one.deadline),
      one.extended,
      one.openEnded,
    ]),
  }
}

/** Incidents of a term, one a row, and a column for each definition that counts them. */
export function incidentsTable(term: TermView): Table {
  const counting = term.readings.filter((one) => one.kind === 'lull')
  return {
    columns: ['incident', 'date', ...counting.map((one) => one.id), 'disagree'],
    rows: term.incidents.map((row) => [
      row.incident,
      when(row.when),
      ...counting.map((one) => row.counts[one.id] ?? null),
      row.disagree,
    ]),
  }
}

/** Who waits for whom, one row an arc. */
export function waitsTable(waits: Waits): Table {
  return {
    columns: ['from', 'owner', 'waits for', 'owner of that', 'facts', 'mutual'],
    rows: waits.arcs.map((arc) => [
      arc.from,
      many(waits.nodes.get(arc.from)?.owners ?? []),
      arc.to,
      many(waits.nodes.get(arc.to)?.owners ?? []),
      many(arc.for),
      waits.mutual.some((wait) => wait.members.includes(arc.from) && wait.members.includes(arc.to)),
    ]),
  }
}

/** A track record, one row a past promise, those that do not count below with the reason. */
export function recordTable(record: TrackRecord): Table {
  return {
    columns: ['pledge', 'topic', 'made', 'outcome', 'level', 'outcome on', 'basis'],
    rows: [
      ...record.outcomes.map((one) => [
        one.pledge,
        one.topic,
        when(one.made) ?? 'date not given',
        one.outcome,
        one.level,
        when(one.on),
        one.basis,
      ]),
      ...record.excluded.map((one) => [
        one.pledge,
        null,
        null,
        `not counted: ${one.because}`,
        null,
        null,
        null,
      ]),
    ],
  }
}
