import type { Diagnostic, Place } from '../text/index.ts'
import type { Case, Entry, Report } from './case.ts'
import { groupByKind } from './group.ts'
import type { CaseHead } from './kinds/case.ts'
import type { ReportHead } from './kinds/report.ts'

/** Changes whenever the frozen form or what loading makes of a file changes. */
export const FROZEN_FORMAT = 1

/** A place in five numbers: index of the file, line, column, line and column of the end (0 where there is none). */
type FrozenPlace = readonly [file: number, line: number, column: number, endLine: number, endColumn: number]

interface FrozenReport {
  readonly id: string
  readonly file: number
  readonly head: ReportHead
  /** Where the text lies in the decoded file. */
  readonly start: number
  readonly end: number
  readonly textLine: number
  readonly place: FrozenPlace
}

interface Frozen {
  readonly format: number
  readonly paths: readonly string[]
  readonly head: CaseHead
  readonly reports: readonly FrozenReport[]
  readonly entries: readonly (readonly [kind: string, record: unknown, place: FrozenPlace])[]
  readonly yaml: readonly number[]
  readonly findings: readonly Diagnostic[]
}

/** The decoded text of the files of a case, by path with the overlays' prefixes; null where one is missing. */
export type TextOf = (path: string) => string | null

/**
 * A loaded case as one text without the files' own: what `thaw` needs to skip schemas and YAML. Only good with the
 * very files that it was made from; the caller keeps a hash of them beside it.
 */
export function freeze(from: Case, textOf: TextOf): string {
  const paths: string[] = []
  const index = new Map<string, number>()
  const indexOf = (path: string): number => {
    const known = index.get(path)
    if (known !== undefined) return known
    index.set(path, paths.length)
    return paths.push(path) - 1
  }
  const frozenPlace = (id: string): FrozenPlace => {
    const place = from.places.get(id)
    if (place === undefined) return [-1, 0, 0, 0, 0]
    return [indexOf(place.file), place.line, place.column, place.end?.line ?? 0, place.end?.column ?? 0]
  }
  const frozen: Frozen = {
    format: FROZEN_FORMAT,
    head: from.head,
    reports: [...from.reports.values()].map(({ id, file, head, text, textLine }) => {
      const source = textOf(file) ?? ''
      const end = source.endsWith('\n') ? source.length - 1 : source.length
      const start = Math.max(0, end - text.length)
      return {
        id,
        file: indexOf(file),
        head,
        start,
        end: start + text.length,
        textLine,
        place: frozenPlace(id),
      }
    }),
    entries: [...from.entries.values()].map(({ kind, record }) => [kind, record, frozenPlace(record.id)]),
    yaml: [...from.files.keys()].map(indexOf),
    findings: from.findings,
    paths,
  }
  return JSON.stringify(frozen)
}

/**
 * The case that was frozen, given its files again; null where the text is no frozen case of this format or a file is
 * missing. Places of parts of records are those of the records until `withPlaces` reads the files.
 */
export function thaw(text: string, textOf: TextOf): Case | null {
  const frozen = parse(text)
  if (frozen === null) return null
  const placeFrom = ([file, line, column, endLine, endColumn]: FrozenPlace): Place | null => {
    const path = frozen.paths[file]
    if (path === undefined) return null
    const start = { file: path, line, column }
    return endLine === 0 ? start : { ...start, end: { line: endLine, column: endColumn } }
  }
  const places = new Map<string, Place>()
  const reports = new Map<string, Report>()
  for (const { id, file: at, head, start, end, textLine, place } of frozen.reports) {
    const file = frozen.paths[at]
    const source = file === undefined ? null : textOf(file)
    const where = placeFrom(place)
    if (file === undefined || source === null || where === null) return null
    reports.set(id, { id, file, head, text: source.slice(start, end), textLine })
    places.set(id, where)
  }
  const entries = new Map<string, Entry>()
  for (const [kind, record, place] of frozen.entries) {
    const entry = { kind, record } as Entry
    const where = placeFrom(place)
    if (where === null) return null
    entries.set(entry.record.id, entry)
    places.set(entry.record.id, where)
  }
  const files = new Map<string, string>()
  for (const at of frozen.yaml) {
    const path = frozen.paths[at]
    const source = path === undefined ? null : textOf(path)
    if (path === undefined || source === null) return null
    files.set(path, source)
  }
  return {
    head: frozen.head,
    reports,
    records: groupByKind(entries.values()),
    entries,
    places,
    files,
    findings: frozen.findings,
    locate: (id) => places.get(id) ?? null,
  }
}

function parse(text: string): Frozen | null {
  try {
    const value = JSON.parse(text) as Frozen | null
    return value !== null && typeof value === 'object' && value.format === FROZEN_FORMAT ? value : null
  } catch {
    return null
  }
}
