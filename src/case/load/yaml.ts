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
  parseDocument,
} from 'yaml'
import {
  type Diagnostic,
  diagnostic,
  indexLines,
  type LineIndex,
  type Place,
  placeOf,
} from '../../text/index.ts'

/** A YAML file with the place of everything in it. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** The place of a path; of the nearest enclosing node where the path does not exist. */
  readonly at: (path: readonly PropertyKey[]) => Place
  /** The place of a key of a mapping; of the mapping where it lacks the key. */
  readonly atKey: (path: readonly PropertyKey[], key: string) => Place
  readonly findings: readonly Diagnostic[]
}

/**
 * Parse YAML 1.2 with positions. `offset` and `lines` place a fragment (front matter) inside its file.
 * A malformed file has findings and no value.
 */
export function parseYaml(file: string, source: string, whole: string = source, offset = 0): YamlFile {
  const lines = indexLines(whole)
  const spot = (start: number, end: number): Place =>
    placeOf(file, lines, { start: start + offset, end: end + offset })
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
  })
  const findings = document.errors.map((error) =>
    diagnostic('yaml-malformed', spot(error.pos[0], error.pos[1]), {
      problem: error.message.split('\n')[0] ?? '',
    }),
  )
  const start = spot(0, 0)
  if (findings.length > 0) return { file, value: undefined, at: () => start, atKey: () => start, findings }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    const finding = diagnostic('yaml-too-many-aliases', start, {})
    return { file, value: undefined, at: () => start, atKey: () => start, findings: [finding] }
  }
  return {
    file,
    value,
    at: (path) => placeOfNode(nodeAt(document, path).node, spot, start),
    atKey: (path, key) => {
      const { node } = nodeAt(document, path)
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined
      return placeOfNode(pair !== undefined && isNode(pair.key) ? pair.key : node, spot, start)
    },
    findings,
  }
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
function nodeAt(document: Document, path: readonly PropertyKey[]): { readonly node: Node | null } {
  let node: Node | null = document.contents
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null
    let next: unknown
    if (isSeq(node)) next = node.items[Number(step)]
    else if (isMap(node))
      next = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))?.value
    else if (isCollection(node)) next = node.get(step, true)
    if (isPair(next)) next = next.value
    if (!isNode(next)) return { node }
    node = next
  }
  return { node }
}

export type { LineIndex }
