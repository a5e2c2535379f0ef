import {
  type Diagnostic,
  diagnostic,
  indexLines,
  type LineIndex,
  nearestName,
  type Place,
  placeOf,
} from '../../text/index.ts'
import type { Entry } from '../case.ts'
import { KINDS, type Kind, schemas } from '../kinds/index.ts'
import { parseFragment } from './fragment.ts'
import { findingsOf } from './issues.ts'
import { itemsOf } from './items.ts'
import { keysAt } from './keys.ts'
import { readQuick } from './quick.ts'
import { parseYaml, type YamlFile } from './yaml.ts'

/** A record as read, with its place in its file. */
export interface ReadRecord {
  readonly entry: Entry
  readonly place: Place
}

interface Read {
  readonly records: readonly ReadRecord[]
  readonly findings: readonly Diagnostic[]
}

/**
 * Read one file under `records/` (`path` in its folder, `file` in places): a list of records of the kind that the path names, one record, or a mapping from
 * kinds to lists. Each record is read by itself where the file can be cut; every record that does not fit its schema
 * becomes findings, none is dropped without one.
 */
export function readRecords(file: string, path: string, text: string): Read {
  const named = kindOfPath(path)
  const items = itemsOf(text, isKind)
  if (items === null || items.some((item) => item.key === null && named === null))
    return readWhole(file, named, text)
  const lines = indexLines(text)
  const records: ReadRecord[] = []
  const findings: Diagnostic[] = []
  for (const { key, start, end } of items) {
    const read = readItem(file, text, lines, key === null ? named : (key as Kind), start, end)
    if (read === null) {
      if (parseYaml(file, text).findings.length === 0) return readWhole(file, named, text)
      findings.push(...parseFragment(file, text, lines, start, end).findings)
    } else if ('findings' in read) findings.push(...read.findings)
    else records.push(read)
  }
  return { records, findings }
}

/** One record; null where its text is no YAML by itself. */
function readItem(
  file: string,
  text: string,
  lines: LineIndex,
  kind: Kind | null,
  start: number,
  end: number,
): ReadRecord | { readonly findings: readonly Diagnostic[] } | null {
  if (kind === null) return null
  const margin = start - (text.lastIndexOf('\n', start - 1) + 1)
  const quick = readQuick(text, start, end, margin)
  if (quick !== null) {
    const result = schemas[kind].safeParse(quick.value)
    const place = placeOf(file, lines, quick)
    if (result.success) return { entry: { kind, record: result.data } as Entry, place }
  }
  const yaml = parseFragment(file, text, lines, start, end)
  return yaml.findings.length > 0 ? null : readRecord(kind, yaml.value, yaml, [])
}

function readWhole(file: string, named: Kind | null, text: string): Read {
  const yaml = parseYaml(file, text)
  if (yaml.findings.length > 0) return { records: [], findings: yaml.findings }
  if (yaml.value === null || yaml.value === undefined) return { records: [], findings: [] }
  const records: ReadRecord[] = []
  const findings: Diagnostic[] = []
  for (const group of groupsOf(yaml, named, findings)) {
    group.items.forEach(({ value, path }) => {
      const read = readRecord(group.kind, value, yaml, path)
      if ('findings' in read) findings.push(...read.findings)
      else records.push(read)
    })
  }
  return { records, findings }
}

interface Group {
  readonly kind: Kind
  readonly items: readonly { readonly value: unknown; readonly path: readonly PropertyKey[] }[]
}

function groupsOf(yaml: YamlFile, named: Kind | null, findings: Diagnostic[]): readonly Group[] {
  const value = yaml.value
  if (named !== null && (Array.isArray(value) || (isMapping(value) && !keyedByKinds(value))))
    return [groupOf(named, value, [])]
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([key, inner]) => {
      if (isKind(key) && (Array.isArray(inner) || isMapping(inner))) return [groupOf(key, inner, [key])]
      if (isKind(key)) {
        if (inner !== null) findings.push(diagnostic('records-shape', yaml.at([key]), { kind: key }))
        return []
      }
      findings.push(
        diagnostic('record-unknown-key', yaml.atKey([], key), {
          key,
          nearest: nearestName(key, KINDS),
          in: yaml.file,
        }),
      )
      return []
    })
  }
  if (named === null)
    findings.push(
      diagnostic('file-unexpected', yaml.at([]), { file: yaml.file, nearest: nearestFile(yaml.file) }),
    )
  else findings.push(diagnostic('records-shape', yaml.at([]), { kind: named }))
  return []
}

function groupOf(kind: Kind, value: unknown, path: readonly PropertyKey[]): Group {
  if (!Array.isArray(value)) return { kind, items: [{ value, path }] }
  return { kind, items: value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) }
}

/** `records/events.yaml` and `records/events/june.yaml` hold events. */
function kindOfPath(file: string): Kind | null {
  const parts = file.split('/')
  const name = (parts[1] ?? '').replace(/\.(?:ya?ml|json)$/, '')
  return isKind(name) ? name : null
}

function nearestFile(file: string): string | null {
  const near = nearestName((file.split('/').at(-1) ?? '').replace(/\.(?:ya?ml|json)$/, ''), KINDS)
  return near === null ? null : `records/${near}.yaml`
}

function isKind(name: string): name is Kind {
  return (KINDS as readonly string[]).includes(name)
}

function keyedByKinds(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isKind)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readRecord(
  kind: Kind,
  value: unknown,
  yaml: YamlFile,
  path: readonly PropertyKey[],
): ReadRecord | { readonly findings: readonly Diagnostic[] } {
  const place = yaml.at(path)
  const result = schemas[kind].safeParse(value)
  if (result.success) return { entry: { kind, record: result.data } as Entry, place }
  const id = isMapping(value) && typeof value['id'] === 'string' ? value['id'] : null
  const subject = id === null ? `a record of ${kind}` : id
  return { findings: findingsOf(result.error.issues, yaml, path, subject, (at) => keysAt(schemas[kind], at)) }
}
