import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import {
  type Diagnostic,
  diagnostic,
  indexLines,
  type LineIndex,
  type Place,
  placeOf,
} from '../../text/index.ts'

/** YAML text, whole or a part of a file, with the place of everything in it. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** The place of a path; of the nearest enclosing node where the path does not exist. */
  readonly at: (path: readonly PropertyKey[]) => Place
  /** The place of a key of a mapping; of the mapping where it lacks the key. */
  readonly atKey: (path: readonly PropertyKey[], key: string) => Place
  /** The characters of the number, word or text at a path, for numbers that no double holds; null where there is none. */
  readonly written: (path: readonly PropertyKey[]) => string | null
  readonly findings: readonly Diagnostic[]
}

/** Where a fragment stands in its file: the lines of the whole file, and the offset of the fragment in it. */
export interface Fragment {
  readonly lines: LineIndex
  readonly offset: number
}

const ALIASES = 100
/** After so many errors in one text the rest only follow from them. */
const ERRORS = 20
const DEEPEST = 500

/**
 * Parse YAML 1.2 (core schema) with positions. What is malformed, repeats a key, unfolds aliases without end or is
 * nested too deeply has findings and no value.
 */
export function parseYaml(file: string, source: string, within?: Fragment): YamlFile {
  const { lines, offset } = within ?? { lines: indexLines(source), offset: 0 }
  const last = source.trimEnd().length
  const inText = (at: number): number => Math.max(0, Math.min(at, last) + offset)
  const spot = (start: number, end: number): Place =>
    placeOf(file, lines, { start: inText(start), end: inText(end) })
  const start = spot(0, 0)
  const refused = (findings: readonly Diagnostic[]): YamlFile => {
    return { file, value: undefined, at: () => start, atKey: () => start, written: () => null, findings }
  }
  if (isTooDeep(source)) return refused([diagnostic('yaml-too-deep', start, {})])
  let document: Document
  let findings: readonly Diagnostic[]
  try {
    document = parseDocument(source, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
    findings = [
      ...[...document.errors, ...document.warnings].slice(0, ERRORS).map((error) =>
        diagnostic('yaml-malformed', spot(error.pos[0], error.pos[1]), {
          problem: error.message.split('\n')[0] ?? '',
        }),
      ),
      ...keyFindings(document.contents, spot),
    ]
  } catch (error) {
    // The parser and the walk recurse; nothing else of theirs throws, whatever the text.
    if (!(error instanceof RangeError)) throw error
    return refused([diagnostic('yaml-too-deep', start, {})])
  }
  if (findings.length > 0) return refused(findings)
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: ALIASES })
  } catch {
    return refused([diagnostic('yaml-too-many-aliases', start, {})])
  }
  return {
    file,
    value,
    at: (path) => placeOfNode(nodeAt(document, path), spot, start),
    atKey: (path, key) => {
      const node = nodeAt(document, path)
      const pair = isMap(node) ? pairOf(node, key) : undefined
      return placeOfNode(pair !== undefined && isNode(pair.key) ? pair.key : node, spot, start)
    },
    written: (path) => {
      const node = nodeAt(document, path)
      const scalar = isAlias(node) ? node.resolve(document) : node
      return isScalar(scalar) ? (scalar.source ?? null) : null
    },
    findings,
  }
}

/** A quick look at the brackets and dashes, since the parser recurses and makes an error of each that is open. */
function isTooDeep(source: string): boolean {
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === OPEN_LIST || unit === OPEN_MAPPING) depth += 1
    else if (unit === CLOSE_LIST || unit === CLOSE_MAPPING) depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  return /(?:[-?:][ \n]+){500}/.test(source)
}

const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_MAPPING = 0x7b
const CLOSE_MAPPING = 0x7d

/** Keys that stand twice in one mapping, and `__proto__`, which would vanish on the way to a record. */
function keyFindings(root: unknown, spot: (start: number, end: number) => Place): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const visit = (node: unknown): void => {
    if (isMap(node)) {
      const seen = new Set<string>()
      for (const { key, value } of node.items) {
        if (isScalar(key)) {
          const name = String(key.value)
          const place = placeOfNode(key, spot, spot(0, 0))
          if (name === '__proto__') findings.push(diagnostic('yaml-forbidden-key', place, { key: name }))
          else if (seen.has(name)) findings.push(diagnostic('yaml-duplicate-key', place, { key: name }))
          seen.add(name)
        }
        visit(value)
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item)
  }
  visit(root)
  return findings
}

function placeOfNode(
  node: Node | null,
  spot: (start: number, end: number) => Place,
  otherwise: Place,
): Place {
  const range = node?.range
  return range === null || range === undefined ? otherwise : spot(range[0], range[1])
}

/** The node at a path, or the last one on the way that exists. */
function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  let node: Node | null = document.contents
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null
    let next: unknown
    if (isSeq(node)) next = node.items[Number(step)]
    else if (isMap(node)) next = pairOf(node, String(step))?.value
    else if (isCollection(node)) next = node.get(step, true)
    if (isPair(next)) next = next.value
    if (!isNode(next)) return node
    node = next
  }
  return node
}

const indexed = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** The pair of a key; a large mapping is indexed at the first question, so that many questions stay cheap. */
function pairOf(map: YAMLMap, key: string): Pair | undefined {
  const named = (item: Pair): string | null => (isScalar(item.key) ? String(item.key.value) : null)
  if (map.items.length < 32) return map.items.find((item) => named(item) === key)
  const known = indexed.get(map) ?? new Map(map.items.map((item) => [named(item) ?? '', item]))
  indexed.set(map, known)
  return known.get(key)
}
