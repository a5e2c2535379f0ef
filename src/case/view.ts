import type { Case, Entry, Records, Report } from './case.ts'
import type { Day } from './day.ts'
import type { RecordOf } from './kinds/index.ts'
import { KINDS, type Kind } from './kinds/kind.ts'
import type { Source } from './kinds/parts.ts'
import { withShownParts } from './shown-parts.ts'

/** Whose definitions govern: each party's own, unless a holder or single readings are chosen. */
export interface ReadingChoice {
  /** An actor whose readings govern every term that it has one of; null: each party's own. */
  readonly holder: string | null
  /** The reading chosen for single terms: term id → reading id. */
  readonly terms: Readonly<Record<string, string>>
}

/**
 * From where one looks at a case. `asOf` is the day the question is about; only what was published by `knownBy`
 * counts; both are inclusive. `without` names reports and records that are left out.
 */
export interface View {
  readonly asOf: Day
  readonly knownBy: Day
  readonly readings: ReadingChoice
  readonly without: readonly string[]
}

export const OWN_READINGS: ReadingChoice = { holder: null, terms: {} }

/** A view; `knownBy` defaults to `asOf`, readings to each party's own. */
export function viewAt(asOf: Day, rest: Partial<Omit<View, 'asOf'>> = {}): View {
  return {
    asOf,
    knownBy: rest.knownBy ?? asOf,
    readings: rest.readings ?? OWN_READINGS,
    without: rest.without ?? [],
  }
}

/** What of a case is visible under a view. Analyses read this, never the case itself. */
export interface Seen {
  readonly case: Case
  readonly view: View
  readonly reports: ReadonlyMap<string, Report>
  readonly records: Records
  /** A visible record of one kind, or null. */
  readonly get: <K extends Kind>(kind: K, id: string) => RecordOf<K> | null
  /** A visible record of any kind, or null. */
  readonly find: (id: string) => Entry | null
  /** The sources of a list that are visible. */
  readonly sources: (list: readonly Source[] | undefined) => readonly Source[]
}

/** Kinds that exist under every view: the vocabulary of the case, not what is known about the world. */
const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(['actors', 'atoms', 'terms', 'issues', 'model'])

/**
 * What is visible (design, *One idea*): a report by its date of publication; a record when one of its sources is
 * visible and, where the analyst made it, from `madeOn`; actors, atoms, terms, issues and options always.
 * What `without` names and what is retracted by `knownBy` is absent. A part of a record that has sources of its own (a
 * reading of a term, an outcome) is there when one of them is visible.
 */
export function see(from: Case, view: View): Seen {
  const without = new Set(view.without)
  const retracted = (what: { readonly on: Day } | undefined): boolean =>
    what !== undefined && what.on <= view.knownBy
  const reports = new Map<string, Report>()
  for (const [id, report] of from.reports)
    if (report.head.published <= view.knownBy && !without.has(id) && !retracted(report.head.retracted))
      reports.set(id, report)
  const sources = (list: readonly Source[] | undefined): readonly Source[] =>
    list === undefined ? [] : list.filter((one) => reports.has(one.report))
  const visible = (entry: Entry): boolean => {
    const { record, kind } = entry
    if (without.has(record.id) || retracted(record.retracted)) return false
    if (record.madeOn !== undefined && record.madeOn > view.knownBy) return false
    if (ALWAYS.has(kind)) return true
    const cited = record.sources
    return cited === undefined || cited.length === 0 || cited.some((one) => reports.has(one.report))
  }
  const shown = new Map<string, Entry>()
  const records: Partial<Record<Kind, RecordOf<Kind>[]>> = {}
  for (const kind of KINDS) records[kind] = []
  const isShown = (part: { readonly sources?: readonly Source[] | undefined } | undefined): boolean =>
    part?.sources === undefined ||
    part.sources.length === 0 ||
    part.sources.some((one) => one.stance === 'asserts' && reports.has(one.report))
  for (const [id, whole] of from.entries) {
    if (!visible(whole)) continue
    const entry = withShownParts(whole, isShown)
    shown.set(id, entry)
    records[entry.kind]?.push(entry.record)
  }
  records.terms = sameAsBefore(from, records.terms ?? [])
  return {
    case: from,
    view,
    reports,
    records: records as Records,
    get: <K extends Kind>(kind: K, id: string): RecordOf<K> | null => {
      const entry = shown.get(id)
      return entry !== undefined && entry.kind === kind ? (entry.record as RecordOf<K>) : null
    },
    find: (id) => shown.get(id) ?? null,
    sources,
  }
}

const termLists = new WeakMap<Case, RecordOf<Kind>[][]>()
const REMEMBERED_LISTS = 8

/** One list for the same terms, whichever view shows them: what is worked out of a list is then worked out once. */
function sameAsBefore(from: Case, terms: RecordOf<Kind>[]): RecordOf<Kind>[] {
  const known = termLists.get(from) ?? []
  termLists.set(from, known)
  const found = known.find(
    (list) => list.length === terms.length && list.every((one, at) => isAlike(one, terms[at])),
  )
  if (found !== undefined) return found
  known.push(terms)
  if (known.length > REMEMBERED_LISTS) known.shift()
  return terms
}

/** Whether two terms of one case are the same with the same readings. */
function isAlike(one: RecordOf<Kind>, other: RecordOf<Kind> | undefined): boolean {
  if (one === other) return true
  if (other === undefined || !('readings' in one) || !('readings' in other) || one.id !== other.id)
    return false
  return (
    one.readings.length === other.readings.length &&
    one.readings.every((each, at) => each === other.readings[at])
  )
}
