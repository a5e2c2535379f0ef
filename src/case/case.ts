import type { Diagnostic, Place } from '../text/index.ts'
import type { CaseHead } from './kinds/case.ts'
import type { AnyRecord, Kind, RecordOf } from './kinds/index.ts'
import type { ReportHead } from './kinds/report.ts'

/** A report: its head and its immutable text. */
export interface Report {
  readonly id: string
  readonly file: string
  readonly head: ReportHead
  readonly text: string
  /** Line in the file on which the text begins, from 1. */
  readonly textLine: number
}

/** A record with its kind. */
export type Entry = { readonly [K in Kind]: { readonly kind: K; readonly record: RecordOf<K> } }[Kind]

export type Records = { readonly [K in Kind]: readonly RecordOf<K>[] }

/**
 * An immutable case. Everything the product says is a function of a case and a view.
 * Records that could not be read are not here; each has a finding among `findings`.
 */
export interface Case {
  readonly head: CaseHead
  readonly reports: ReadonlyMap<string, Report>
  readonly records: Records
  readonly entries: ReadonlyMap<string, Entry>
  /** Place of each record and report, by id. */
  readonly places: ReadonlyMap<string, Place>
  /** The text of every YAML file, by path; places are read from it. */
  readonly files: ReadonlyMap<string, string>
  readonly findings: readonly Diagnostic[]
  /** Where a part of a record stands; see `placeIn`. */
  readonly locate: Locate
}

/** The place of a part of a record by the record's id and the path of the part. */
export type Locate = (id: string, path: readonly PropertyKey[]) => Place | null

/** The record of one kind with this id, or null. */
export function recordOf<K extends Kind>(from: Case, kind: K, id: string): RecordOf<K> | null {
  const entry = from.entries.get(id)
  return entry !== undefined && entry.kind === kind ? (entry.record as RecordOf<K>) : null
}

/** The id of any record. */
export function idOf(record: AnyRecord): string {
  return record.id
}
