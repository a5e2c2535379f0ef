import type { z } from 'zod'
import { type Diagnostic, diagnostic, nearestName, type Place } from '../../text/index.ts'
import type { Entry } from '../case.ts'
import { KINDS, type Kind, schemas } from '../kinds/index.ts'
import { findingsOf } from './issues.ts'
import { parseYaml, type YamlFile } from './yaml.ts'

/** A record as read, with its place in its file. */
export interface ReadRecord {
  readonly entry: Entry
  readonly place: Place
  readonly file: string
  readonly path: readonly PropertyKey[]
}

/**
 * Read one file under `records/`: a list of records of the kind that the path names, one record, or a mapping from
 * kinds to lists. Every record that does not fit its schema becomes findings; none is dropped without one.
 */
export function readRecords(
  file: string,
  text: string,
): { readonly records: readonly ReadRecord[]; readonly findings: readonly Diagnostic[] } {
  const yaml = parseYaml(file, text)
  if (yaml.findings.length > 0) return { records: [], findings: yaml.findings }
  if (yaml.value === null || yaml.value === undefined) return { records: [], findings: [] }
  const records: ReadRecord[] = []
  const findings: Diagnostic[] = []
  for (const group of groupsOf(yaml, findings)) {
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

function groupsOf(yaml: YamlFile, findings: Diagnostic[]): readonly Group[] {
  const named = kindOfPath(yaml.file)
  const value = yaml.value
  if (named !== null && (Array.isArray(value) || (isMapping(value) && !keyedByKinds(value))))
    return [groupOf(named, value, [])]
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([key, inner]) => {
      if (isKind(key) && (Array.isArray(inner) || isMapping(inner))) return [groupOf(key, inner, [key])]
      if (isKind(key)) {
        findings.push(diagnostic('records-shape', yaml.at([key]), { kind: key }))
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
  const name = (parts[1] ?? '').replace(/\.ya?ml$/, '')
  return isKind(name) ? name : null
}

function nearestFile(file: string): string | null {
  const near = nearestName((file.split('/').at(-1) ?? '').replace(/\.ya?ml$/, ''), KINDS)
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
  if (result.success) return { entry: { kind, record: result.data } as Entry, place, file: yaml.file, path }
  const id = isMapping(value) && typeof value['id'] === 'string' ? value['id'] : null
  const subject = id === null ? `a record of ${kind}` : id
  return { findings: findingsOf(result.error.issues, yaml, path, subject, (at) => keysAt(schemas[kind], at)) }
}

/** The keys that a schema knows at a path; from all branches of a union. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path
  const def = (schema as z.ZodType).def as { readonly type: string; readonly [key: string]: unknown }
  switch (def.type) {
    case 'object': {
      const shape = (schema as z.ZodObject).shape
      if (step === undefined) return Object.keys(shape)
      const inner = shape[String(step)]
      return inner === undefined ? [] : keysAt(inner, rest)
    }
    case 'array':
      return step === undefined ? [] : keysAt(def['element'] as z.core.$ZodType, rest)
    case 'record':
      return step === undefined ? [] : keysAt(def['valueType'] as z.core.$ZodType, rest)
    case 'optional':
    case 'default':
      return keysAt(def['innerType'] as z.core.$ZodType, path)
    case 'pipe':
      return keysAt(def['in'] as z.core.$ZodType, path)
    case 'union':
      return [
        ...new Set((def['options'] as readonly z.core.$ZodType[]).flatMap((option) => keysAt(option, path))),
      ]
    default:
      return []
  }
}
