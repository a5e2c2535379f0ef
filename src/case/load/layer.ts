import { type Diagnostic, diagnostic, type Place, printPlace } from '../../text/index.ts'
import type { Entry, Report } from '../case.ts'
import { decode } from '../decode.ts'
import type { CaseFiles } from '../loading.ts'
import { readRecords } from './records.ts'
import { readReport } from './reports.ts'
import { parseYaml, type YamlFile } from './yaml.ts'

/** One folder, read: the case's own or an overlay. Ids are unique within it. */
export interface Layer {
  readonly head: YamlFile | null
  readonly reports: ReadonlyMap<string, { readonly report: Report; readonly place: Place }>
  readonly entries: ReadonlyMap<string, { readonly entry: Entry; readonly place: Place }>
  readonly texts: ReadonlyMap<string, string>
  readonly findings: readonly Diagnostic[]
}

/** Read one folder. `prefix` stands before its paths in places, so that an overlay's are told from the case's. */
export function readLayer(folder: CaseFiles, prefix: string, limit: number): Layer {
  const findings: Diagnostic[] = []
  const texts = new Map<string, string>()
  const reports = new Map<string, { readonly report: Report; readonly place: Place }>()
  const entries = new Map<string, { readonly entry: Entry; readonly place: Place }>()
  let head: YamlFile | null = null
  const isFree = (id: string, place: Place): boolean => {
    const other = reports.get(id)?.place ?? entries.get(id)?.place
    if (other === undefined) return true
    findings.push(diagnostic('record-id-twice', place, { id, other: printPlace(other) }))
    return false
  }
  for (const [path, bytes] of [...folder].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const role = roleOf(path)
    if (role === 'other') continue
    const file = prefix + path
    const text = textOf(file, bytes, role === 'outside', limit)
    if (typeof text !== 'string') {
      findings.push(text)
    } else if (role === 'head') {
      texts.set(file, text)
      head = parseYaml(file, text)
      findings.push(...head.findings)
    } else if (role === 'report') {
      const read = readReport(file, text)
      if ('findings' in read) findings.push(...read.findings)
      else if (isFree(read.report.id, read.place)) reports.set(read.report.id, read)
    } else {
      texts.set(file, text)
      const read = readRecords(file, path, text)
      findings.push(...read.findings)
      for (const one of read.records)
        if (isFree(one.entry.record.id, one.place)) entries.set(one.entry.record.id, one)
    }
  }
  return { head, reports, entries, texts, findings }
}

function textOf(file: string, bytes: Uint8Array, outside: boolean, limit: number): string | Diagnostic {
  const start: Place = { file, line: 1, column: 1 }
  if (outside) return diagnostic('file-path-escapes', start, { file })
  if (bytes.length > limit) return diagnostic('file-too-large', start, { file, bytes: bytes.length, limit })
  const decoded = decode(file, bytes)
  return 'finding' in decoded ? decoded.finding : decoded.text
}

function roleOf(file: string): 'head' | 'report' | 'records' | 'outside' | 'other' {
  if (/(?:^|\/)\.{0,2}(?:\/|$)|\\|[\u0000-\u001f]/.test(file)) return 'outside'
  if (file === 'case.yaml') return 'head'
  if (/^reports\/.+\.(md|txt)$/.test(file)) return 'report'
  if (/^records\/.+\.(ya?ml|json)$/.test(file)) return 'records'
  return 'other'
}
