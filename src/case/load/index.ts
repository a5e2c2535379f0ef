/** @module case/load — the half of the room that needs schemas and a YAML parser: reading, checking, saving. */
import { type Diagnostic, diagnostic, type Place, printPlace } from '../../text/index.ts'
import type { Case, Entry, Records, Report } from '../case.ts'
import { type CaseHead, caseHead } from '../kinds/case.ts'
import { KINDS, type Kind, type RecordOf } from '../kinds/index.ts'
import type { CaseFiles } from '../loading.ts'
import { decode } from './decode.ts'
import { findingsOf } from './issues.ts'
import { keysAt } from './keys.ts'
import { linkFindings } from './link/index.ts'
import { locator } from './locate.ts'
import { readRecords } from './records.ts'
import { readReport } from './reports.ts'
import { parseYaml } from './yaml.ts'

export { addRecord, type Edited, editRecord, retractRecord } from '../save/edit.ts'
export { type Change, historyLine } from '../save/history.ts'
export { withPlaces, writtenValue } from './locate.ts'
export type { CaseFiles }

const UNTITLED: CaseHead = caseHead.parse({ title: 'untitled', scope: 'not stated', author: 'not stated' })

/** A larger file is no report and no list of records that anybody could work with; it is refused whole. */
export const FILE_BYTES = 10_000_000

export interface LoadOptions {
  /** The largest file that is read, in bytes. */
  readonly fileBytes?: number
}

/**
 * Load a case from its files, with overlays on top: a record of an overlay replaces the one with its id, or is added.
 * All findings are collected; nothing throws half-way; what cannot be read has a finding.
 */
export function loadCase(
  files: CaseFiles,
  overlays: readonly CaseFiles[] = [],
  options: LoadOptions = {},
): Case {
  const limit = options.fileBytes ?? FILE_BYTES
  const findings: Diagnostic[] = []
  const texts = new Map<string, string>()
  const reports = new Map<string, Report>()
  const entries = new Map<string, Entry>()
  const places = new Map<string, Place>()
  let head = UNTITLED
  for (const [layer, folder] of [files, ...overlays].entries()) {
    const seen = new Map<string, Place>()
    const claim = (id: string, place: Place): boolean => {
      const other = seen.get(id)
      if (other !== undefined) {
        findings.push(diagnostic('record-id-twice', place, { id, other: printPlace(other) }))
        return false
      }
      seen.set(id, place)
      places.set(id, place)
      return true
    }
    for (const [file, bytes] of [...folder].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const role = roleOf(file)
      if (role === 'other') continue
      if (role === 'outside') {
        findings.push(diagnostic('file-path-escapes', { file, line: 1, column: 1 }, { file }))
        continue
      }
      if (bytes.length > limit) {
        const detail = { file, bytes: bytes.length, limit }
        findings.push(diagnostic('file-too-large', { file, line: 1, column: 1 }, detail))
        continue
      }
      const decoded = decode(file, bytes)
      if ('finding' in decoded) {
        findings.push(decoded.finding)
        continue
      }
      if (role === 'head') {
        texts.set(file, decoded.text)
        const read = readHead(file, decoded.text)
        if ('findings' in read) findings.push(...read.findings)
        else head = read.head
      } else if (role === 'report') {
        const read = readReport(file, decoded.text)
        if ('findings' in read) findings.push(...read.findings)
        else if (claim(read.report.id, read.place)) {
          reports.set(read.report.id, read.report)
          entries.delete(read.report.id)
        }
      } else {
        texts.set(file, decoded.text)
        const read = readRecords(file, decoded.text)
        findings.push(...read.findings)
        for (const { entry, place } of read.records)
          if (claim(entry.record.id, place)) {
            entries.set(entry.record.id, entry)
            reports.delete(entry.record.id)
          }
      }
    }
    if (layer === 0 && !folder.has('case.yaml')) findings.push(diagnostic('case-head-missing', null, {}))
  }
  const loaded: Case = {
    head,
    reports,
    records: groupByKind(entries.values()),
    entries,
    places,
    files: texts,
    findings,
    locate: locator(texts, places),
  }
  return { ...loaded, findings: [...findings, ...linkFindings(loaded)] }
}

/** Records grouped by kind, in the order in which they were read. */
export function groupByKind(entries: Iterable<Entry>): Records {
  const records: Partial<Record<Kind, RecordOf<Kind>[]>> = {}
  for (const kind of KINDS) records[kind] = []
  for (const entry of entries) records[entry.kind]?.push(entry.record)
  return records as Records
}

function roleOf(file: string): 'head' | 'report' | 'records' | 'outside' | 'other' {
  if (/(?:^|\/)\.{0,2}(?:\/|$)|\\|[\u0000-\u001f]/.test(file)) return 'outside'
  if (file === 'case.yaml') return 'head'
  if (/^reports\/.+\.(md|txt)$/.test(file)) return 'report'
  if (/^records\/.+\.(ya?ml|json)$/.test(file)) return 'records'
  return 'other'
}

function readHead(
  file: string,
  text: string,
): { readonly head: CaseHead } | { readonly findings: readonly Diagnostic[] } {
  const yaml = parseYaml(file, text)
  if (yaml.findings.length > 0) return { findings: yaml.findings }
  const result = caseHead.safeParse(yaml.value)
  if (result.success) return { head: result.data }
  return {
    findings: findingsOf(result.error.issues, yaml, [], 'case.yaml', (path) => keysAt(caseHead, path)),
  }
}
