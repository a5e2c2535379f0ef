import { type Document, isMap, isNode, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import { type Diagnostic, diagnostic } from '../../text/index.ts'
import { KINDS, type Kind } from '../kinds/kind.ts'
import { parseYaml } from '../load/yaml.ts'
import { blockText, isMapping } from './print.ts'
import {
  appendItem,
  applied,
  insertPair,
  type Page,
  pageOf,
  pairNamed,
  removeItem,
  removePair,
  replaceValue,
  type Splice,
} from './splice.ts'

/** The new text of a file, or why it was not changed. */
export type Edited =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

type Path = readonly PropertyKey[]

/**
 * Write a value into a record: `path` within the record, dates as ISO text; `undefined` takes the part out. Only what
 * changes is written; comments, order, style and every other byte of the file stay. The result is read again and
 * must say exactly what was meant, else the file stays as it was.
 */
export function editRecord(file: string, text: string, id: string, path: Path, value: unknown): Edited {
  const whole = parseYaml(file, text)
  if (whole.findings.length > 0) return { ok: false, findings: whole.findings }
  const base = pathOfRecord(whole.value, id)
  if (base === null) return missing(file, id)
  const wanted = withValue(whole.value, [...base, ...path], value)
  return written(file, text, base.concat(path), value, wanted)
}

/** Take a record back on a day, with the reason; nothing is deleted. */
export function retractRecord(
  file: string,
  text: string,
  id: string,
  retracted: { readonly on: string; readonly why: string },
): Edited {
  return editRecord(file, text, id, ['retracted'], retracted)
}

/**
 * Add a record at the end of its list. `text` may be empty: a file named after a kind then begins a list, any other
 * a mapping from kinds to lists.
 */
export function addRecord(
  file: string,
  text: string,
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
): Edited {
  const whole = parseYaml(file, text)
  if (whole.findings.length > 0) return { ok: false, findings: whole.findings }
  const id = record['id']
  if (typeof id === 'string' && pathOfRecord(whole.value, id) !== null)
    return { ok: false, findings: [diagnostic('record-id-twice', whole.at([]), { id, other: file })] }
  const { value } = whole
  if (value === null || value === undefined) return begun(file, text, kind, record)
  if (Array.isArray(value)) return written(file, text, [value.length], record, [...value, record])
  if (!isMapping(value)) return missing(file, kind)
  const list = value[kind]
  if (list === undefined || list === null)
    return written(file, text, [kind], [record], { ...value, [kind]: [record] })
  if (!Array.isArray(list)) return missing(file, kind)
  return written(file, text, [kind, list.length], record, { ...value, [kind]: [...list, record] })
}

function begun(file: string, text: string, kind: Kind, record: Readonly<Record<string, unknown>>): Edited {
  const page = pageOf(file, text)
  const named = kindNamedBy(file) === kind
  const list = named ? [record] : { [kind]: [record] }
  const start = text === '' || text.endsWith('\n') ? text : text + page.eol
  const body =
    page.notation === 'json'
      ? JSON.stringify(list, null, 2)
      : named
        ? `- ${blockText(record, 2, page.eol)}`
        : `${kind}:${page.eol}  - ${blockText(record, 4, page.eol)}`
  return verified(file, `${start}${body}${page.eol}`, list)
}

/** Apply the smallest splices that make the value at a path what is wanted. */
function written(file: string, text: string, path: Path, value: unknown, wanted: unknown): Edited {
  const spliced = spliceInto(file, text, path, value)
  const result = spliced === null ? null : verified(file, spliced, wanted)
  if (result?.ok) return result
  return verified(file, rewritten(text, path, value), wanted)
}

/** The whole document through the YAML library: comments and order stay, spacing is made even. The last resort. */
function rewritten(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  if (value === undefined) document.deleteIn(path)
  else document.setIn(path, document.createNode(value))
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function verified(file: string, text: string, wanted: unknown): Edited {
  const read = parseYaml(file, text)
  if (read.findings.length > 0) return { ok: false, findings: read.findings }
  if (!same(read.value, wanted))
    return { ok: false, findings: [diagnostic('save-not-faithful', { file, line: 1, column: 1 }, { file })] }
  return { ok: true, text }
}

function spliceInto(file: string, text: string, path: Path, value: unknown): string | null {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false })
  const page = pageOf(file, text)
  const at = deepest(document, path)
  if (at === null) return null
  const { node, rest } = at
  const [step, ...below] = rest
  // The value stands there already: change only the parts of it that differ.
  if (step === undefined) return null
  const filled = below.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)
  if (below.length > 0 && value === undefined) return text
  const splice = spliceFor(page, node, step, filled)
  if (splice !== null) return applied(text, splice)
  const parts = partsToChange(node, step, filled)
  if (parts === null) return null
  return parts.reduce<string | null>(
    (so, part) =>
      so === null ? null : spliceInto(file, so, [...path.slice(0, -rest.length), ...part.path], part.value),
    text,
  )
}

/** One splice that does it; null where the value is a collection that differs only in parts, or no splice can. */
function spliceFor(page: Page, node: Node, step: PropertyKey, value: unknown): Splice | null {
  if (isMap(node)) {
    const pair = pairNamed(node, String(step))
    if (value === undefined)
      return pair === undefined ? { start: 0, end: 0, put: '' } : removePair(page, node, String(step))
    if (pair === undefined) return insertPair(page, node, String(step), value)
    return goesDeeper(pair.value, value) ? null : replaceValue(page, node, step, value)
  }
  if (!isSeq(node)) return null
  const index = Number(step)
  if (value === undefined) return removeItem(page, node, index)
  if (index >= node.items.length) return appendItem(page, node, value)
  return goesDeeper(node.items[index], value) ? null : replaceValue(page, node, index, value)
}

/** Whether both are filled collections of one kind, so that only the parts that differ need to change. */
function goesDeeper(old: unknown, value: unknown): boolean {
  if (isMap(old)) return isMapping(value) && old.items.length > 0 && Object.keys(value).length > 0
  return isSeq(old) && Array.isArray(value) && old.items.length > 0 && value.length > 0
}

/** The parts of a collection that differ from the one wanted, in an order in which they can be changed one by one. */
function partsToChange(
  node: Node,
  step: PropertyKey,
  value: unknown,
): readonly { readonly path: Path; readonly value: unknown }[] | null {
  const held = isMap(node)
    ? pairNamed(node, String(step))?.value
    : isSeq(node)
      ? node.items[Number(step)]
      : null
  if (isMap(held) && isMapping(value)) {
    const old = held.toJSON() as Readonly<Record<string, unknown>>
    const keys = [...new Set([...Object.keys(value), ...Object.keys(old)])]
    return keys
      .filter((key) => !same(old[key], value[key]))
      .map((key) => ({ path: [step, key], value: value[key] }))
  }
  if (isSeq(held) && Array.isArray(value)) {
    const old = held.toJSON() as readonly unknown[]
    const changed = value.flatMap((one: unknown, at) =>
      same(old[at], one) ? [] : [{ path: [step, at], value: one }],
    )
    const gone = old
      .slice(value.length)
      .map((_, at) => ({ path: [step, old.length - 1 - at], value: undefined }))
    return [...changed, ...gone]
  }
  return null
}

/** The deepest collection on the way that exists, and the steps from it. */
function deepest(document: Document, path: Path): { readonly node: Node; readonly rest: Path } | null {
  let node: Node | null = document.contents
  if (node === null) return null
  for (const [at, step] of path.entries()) {
    const next: unknown = isMap(node)
      ? pairNamed(node as YAMLMap, String(step))?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : null
    const isLast = at === path.length - 1
    if (isLast || !isNode(next) || !(isMap(next) || isSeq(next))) return { node, rest: path.slice(at) }
    node = next
  }
  return { node, rest: [] }
}

/** Where the record with an id stands in the value of a file. */
function pathOfRecord(value: unknown, id: string): Path | null {
  const has = (one: unknown): boolean => isMapping(one) && one['id'] === id
  if (has(value)) return []
  if (Array.isArray(value)) {
    const at = value.findIndex(has)
    return at === -1 ? null : [at]
  }
  if (!isMapping(value)) return null
  for (const kind of KINDS) {
    const list = value[kind]
    if (has(list)) return [kind]
    const at = Array.isArray(list) ? list.findIndex(has) : -1
    if (at !== -1) return [kind, at]
  }
  return null
}

function withValue(value: unknown, path: Path, put: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return put
  if (Array.isArray(value)) {
    const copy = [...value]
    const inner = withValue(copy[Number(step)], rest, put)
    if (inner === undefined) copy.splice(Number(step), 1)
    else copy[Number(step)] = inner
    return copy
  }
  const copy = isMapping(value) ? { ...value } : {}
  const inner = withValue(copy[String(step)], rest, put)
  if (inner === undefined || (put === undefined && !(String(step) in copy))) delete copy[String(step)]
  else copy[String(step)] = inner
  return copy
}

/** Equal as data; a key with the value undefined is as good as absent. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, at) => same(one, b[at]))
  if (isMapping(a) && isMapping(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
  return Object.is(a, b) || (a === 0 && b === 0)
}

function kindNamedBy(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.(?:ya?ml|json)$/, '')
}

function missing(file: string, id: string): Edited {
  return {
    ok: false,
    findings: [diagnostic('save-record-missing', { file, line: 1, column: 1 }, { file, id })],
  }
}
