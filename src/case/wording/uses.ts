import type { Place } from '../../text/index.ts'
import type { Case, Entry } from '../case.ts'
import type { Source } from '../kinds/parts.ts'
import { locatePassage } from '../passage.ts'
import { placeIn } from '../place.ts'
import { loadedIn } from './loaded.ts'

/** Who uses a word: actors whose words are recorded, a report in its own text, or the analyst in a record. */
export type Speaker =
  | { readonly kind: 'actors'; readonly actors: readonly string[] }
  | { readonly kind: 'report'; readonly report: string; readonly attributedTo: string | null }
  | { readonly kind: 'analyst' }

/** A loaded word with who uses it and where. */
export interface WordUse {
  readonly word: string
  readonly found: string
  readonly speaker: Speaker
  /** Whether it stands in quotation marks there. */
  readonly quoted: boolean
  /** The record or report in which it stands. */
  readonly id: string
  readonly place: Place | null
  /** The sentence or clause around it, cut to a readable length. */
  readonly around: string
}

/** Keys whose text nobody reads as prose, or that are never printed. */
const SILENT: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'report',
  'note',
  'url',
  'prefix',
  'suffix',
  'if',
  'then',
  'means',
  'counts',
  'suppliedBy',
  'needs',
  'contingent',
  'trigger',
  'target',
  'that',
  'by',
  'on',
  'aliases',
])

/**
 * Every loaded word of a case with who uses it (G4): what actors are recorded to have said, what reports write outside
 * the passages that records take from them, and the analyst's own prose.
 */
export function loadedUses(from: Case): readonly WordUse[] {
  const uses: WordUse[] = []
  const quoted = new Map<string, (readonly [start: number, end: number])[]>()
  const add = (text: string, speaker: Speaker, id: string, place: () => Place | null): void => {
    for (const { word, found, start } of loadedIn(text))
      uses.push({
        word,
        found,
        speaker,
        quoted: isQuoted(text, start),
        id,
        place: place(),
        around: aroundOf(text, start, found.length),
      })
  }
  for (const entry of from.entries.values()) {
    const { record } = entry
    const visit = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value === 'string')
        add(value, speakerOf(entry, path), record.id, () => placeIn(from, record.id, path))
      else if (Array.isArray(value)) for (const [at, one] of value.entries()) visit(one, [...path, at])
      else if (value !== null && typeof value === 'object')
        for (const [key, one] of Object.entries(value)) if (!SILENT.has(key)) visit(one, [...path, key])
    }
    visit(record, [])
    for (const source of sourcesIn(record)) {
      const report = from.reports.get(source.report)
      if (report === undefined) continue
      const ranges = locatePassage(report, source).map(({ start, end }) => [start, end] as const)
      quoted.set(report.id, [...(quoted.get(report.id) ?? []), ...ranges])
    }
  }
  for (const report of from.reports.values()) {
    const taken = quoted.get(report.id) ?? []
    for (const { word, found, start } of loadedIn(report.text)) {
      if (taken.some(([from_, to]) => from_ <= start && start < to)) continue
      const before = report.text.slice(0, start)
      const line = report.textLine + before.split('\n').length - 1
      const column = start - (before.lastIndexOf('\n') + 1) + 1
      uses.push({
        word,
        found,
        speaker: { kind: 'report', report: report.id, attributedTo: null },
        quoted: isQuoted(report.text, start),
        id: report.id,
        place: { file: report.file, line, column, end: { line, column: column + found.length } },
        around: aroundOf(report.text, start, found.length),
      })
    }
  }
  return uses
}

/** Whose words stand at a path of a record. */
function speakerOf(entry: Entry, path: readonly (string | number)[]): Speaker {
  const { kind, record } = entry
  const at = path.lastIndexOf('sources')
  if (at !== -1) {
    if (kind === 'claims') return claimant(record)
    const list = path.slice(0, at + 2).reduce<unknown>((value, step) => (value as never)[step], record)
    const { report, attributedTo } = list as Source
    return { kind: 'report', report, attributedTo: attributedTo ?? null }
  }
  if (kind === 'claims' && path[0] !== 'title') return claimant(record)
  if (kind === 'terms' && path[0] === 'says') {
    const holders = record.readings.flatMap((one) => one.holder ?? [])
    return holders.length === 0 ? { kind: 'analyst' } : { kind: 'actors', actors: [...new Set(holders)] }
  }
  return { kind: 'analyst' }
}

function claimant(record: Extract<Entry, { readonly kind: 'claims' }>['record']): Speaker {
  const actors =
    record.kind === 'proposition'
      ? record.stands.flatMap((one) => (one.stance === 'asserts' ? one.by : []))
      : record.by
  return { kind: 'actors', actors: [...new Set(actors)] }
}

function sourcesIn(value: unknown): readonly Source[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(sourcesIn)
  const { report, exact } = value as { readonly report?: unknown; readonly exact?: unknown }
  if (typeof report === 'string' && typeof exact === 'string') return [value as Source]
  return Object.values(value).flatMap(sourcesIn)
}

/** Whether an offset lies between an opening quotation mark and its closing one, within a paragraph. */
function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n\n', at) + 1, at)
  const curly = paragraph.lastIndexOf('“')
  if (curly > paragraph.lastIndexOf('”')) return true
  return (paragraph.match(/"/g)?.length ?? 0) % 2 === 1
}

const SHOWN = 40

function aroundOf(text: string, start: number, length: number): string {
  const from = Math.max(0, start - SHOWN)
  const to = Math.min(text.length, start + length + SHOWN)
  const part = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`
}
