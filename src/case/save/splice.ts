import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { blockText, flowText, isMapping, keyText, type Notation, scalarText, valueText } from './print.ts'

/** One change of a text: what stands from `start` to `end` becomes `put`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly put: string
}

/** The text around a change: how it is written and how its lines end. */
export interface Page {
  readonly text: string
  readonly notation: Notation
  readonly eol: string
}

export function pageOf(file: string, text: string): Page {
  return {
    text,
    notation: file.endsWith('.json') ? 'json' : 'yaml',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
}

export function applied(text: string, { start, end, put }: Splice): string {
  return text.slice(0, start) + put + text.slice(end)
}

export function pairNamed(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
}

/** Write another value for a key that a mapping has, or for an item of a sequence. Null where no splice can. */
export function replaceValue(
  page: Page,
  holder: YAMLMap | YAMLSeq,
  step: PropertyKey,
  value: unknown,
): Splice | null {
  if (isSeq(holder)) {
    const old: unknown = holder.items[Number(step)]
    if (!isNode(old)) return null
    const [start, end] = extent(page, old)
    const margin = columnOf(page.text, start)
    const put = isFlow(holder) || isFlow(old) ? flowText(value, page.notation) : itemText(page, value, margin)
    return { start, end, put }
  }
  const pair = pairNamed(holder, String(step))
  if (pair === undefined || !isNode(pair.key)) return null
  const colon = page.text.indexOf(':', pair.key.range?.[1] ?? 0)
  const old = pair.value
  if (!isNode(old) || old.range?.[0] === old.range?.[1]) {
    if (isFlow(holder)) return { start: colon + 1, end: colon + 1, put: ` ${flowText(value, page.notation)}` }
    const put = valueText(value, keyColumn(page, holder), colon - (pair.key.range?.[0] ?? 0), page.eol)
    return { start: colon + 1, end: colon + 1, put }
  }
  const [start, end] = extent(page, old)
  if (isFlow(holder) || isFlow(old)) return { start, end, put: flowText(value, page.notation) }
  if (!isCollection(old) && !isCollectionValue(value))
    return { start, end, put: scalarText(value, page.notation, false) }
  // A comment between the key and its block would be lost.
  if (page.text.slice(colon, start).includes('#')) return null
  const put = valueText(value, keyColumn(page, holder), colon - (pair.key.range?.[0] ?? 0), page.eol)
  return { start: colon + 1, end, put }
}

/** Add a key that a mapping lacks, after its last one. */
export function insertPair(page: Page, map: YAMLMap, key: string, value: unknown): Splice | null {
  const name = keyText(key, page.notation)
  const last = map.items.at(-1)
  if (isFlow(map)) {
    const pair = `${name}: ${flowText(value, page.notation)}`
    if (last === undefined)
      return { start: map.range?.[0] ?? 0, end: map.range?.[1] ?? 0, put: `{ ${pair} }` }
    const at = endOfPair(page, last)
    return { start: at, end: at, put: `, ${pair}` }
  }
  if (last === undefined) return null
  const indent = keyColumn(page, map)
  const at = endOfLine(page.text, endOfPair(page, last))
  return {
    start: at,
    end: at,
    put: `${page.eol}${' '.repeat(indent)}${name}:${valueText(value, indent, name.length, page.eol)}`,
  }
}

/** Take a key out of a mapping. */
export function removePair(page: Page, map: YAMLMap, key: string): Splice | null {
  const at = map.items.findIndex((item) => isScalar(item.key) && String(item.key.value) === key)
  const pair = map.items[at]
  if (pair === undefined || !isNode(pair.key)) return null
  return removed(page, isFlow(map), map, at, startOf, (one) => endOfPair(page, one as Pair))
}

/** Add an item at the end of a sequence; a blank line sets it off where the last two are set off so. */
export function appendItem(page: Page, seq: YAMLSeq, value: unknown): Splice | null {
  const last = seq.items.at(-1)
  if (isFlow(seq)) {
    const item = flowText(value, page.notation)
    if (!isNode(last)) return { start: seq.range?.[0] ?? 0, end: seq.range?.[1] ?? 0, put: `[${item}]` }
    const [, at] = extent(page, last)
    const lines = page.text.slice(seq.range?.[0] ?? 0, last.range?.[0] ?? 0)
    const gap = lines.includes('\n')
      ? `${page.eol}${' '.repeat(columnOf(page.text, last.range?.[0] ?? 0))}`
      : ' '
    return { start: at, end: at, put: `,${gap}${item}` }
  }
  if (!isNode(last)) return null
  const [start, end] = extent(page, last)
  const dash = page.text.lastIndexOf('-', start - 1)
  const indent = columnOf(page.text, dash)
  const at = endOfLine(page.text, end)
  const before = seq.items.at(-2)
  const apart = isNode(before) && /\n[ \t]*\r?\n/.test(page.text.slice(extent(page, before)[1], start))
  const gap = apart ? page.eol : ''
  return {
    start: at,
    end: at,
    put: `${gap}${page.eol}${' '.repeat(indent)}- ${itemText(page, value, indent + 2)}`,
  }
}

/** Take an item out of a sequence. */
export function removeItem(page: Page, seq: YAMLSeq, index: number): Splice | null {
  return removed(
    page,
    isFlow(seq),
    seq,
    index,
    (one) => (isFlow(seq) ? startOf(one) : page.text.lastIndexOf('-', startOf(one) - 1)),
    (one) => (isNode(one) ? extent(page, one)[1] : 0),
  )
}

function itemText(page: Page, value: unknown, indent: number): string {
  if (!isCollectionValue(value)) return scalarText(value, page.notation, false)
  const flow = flowText(value, page.notation)
  return isMapping(value) && indent + flow.length > 100 ? blockText(value, indent, page.eol) : flow
}

/** Cut one part out of a collection: with its lines in a block, with its comma in brackets. */
function removed(
  page: Page,
  flow: boolean,
  holder: YAMLMap | YAMLSeq,
  at: number,
  start: (item: unknown) => number,
  end: (item: unknown) => number,
): Splice | null {
  const item = holder.items[at]
  const next = holder.items[at + 1]
  const previous = holder.items[at - 1]
  if (item === undefined) return null
  if (next === undefined && previous === undefined) return null
  if (flow)
    return next !== undefined
      ? { start: start(item), end: start(next), put: '' }
      : { start: end(previous), end: end(item), put: '' }
  const from = start(item)
  const lineStart = page.text.lastIndexOf('\n', from - 1) + 1
  // The first part of a record stands behind the record's dash.
  if (page.text.slice(lineStart, from).trim() !== '')
    return next === undefined ? null : { start: from, end: start(next), put: '' }
  const lineEnd = endOfLine(page.text, end(item))
  const newline = page.text.indexOf('\n', lineEnd)
  return newline === -1
    ? { start: Math.max(0, lineStart - page.eol.length), end: lineEnd, put: '' }
    : { start: lineStart, end: newline + 1, put: '' }
}

function startOf(item: unknown): number {
  if (isNode(item)) return item.range?.[0] ?? 0
  const key = (item as Pair).key
  return isNode(key) ? (key.range?.[0] ?? 0) : 0
}

function endOfPair(page: Page, pair: Pair): number {
  if (isNode(pair.value) && pair.value.range?.[0] !== pair.value.range?.[1])
    return extent(page, pair.value)[1]
  const key = pair.key
  return isNode(key) ? page.text.indexOf(':', key.range?.[1] ?? 0) + 1 : 0
}

/** From the first to behind the last character of a node; line ends that a block scalar takes in are left out. */
function extent(page: Page, node: Node): readonly [start: number, end: number] {
  const [start, end] = node.range ?? [0, 0]
  const written = page.text.slice(start, end)
  return [start, start + written.trimEnd().length]
}

function keyColumn(page: Page, map: YAMLMap): number {
  const first = map.items[0]
  return first === undefined ? 0 : columnOf(page.text, startOf(first))
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** The end of the line on which something ends, behind its comment and before the line end. */
function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  const end = newline === -1 ? text.length : newline
  return text.charAt(end - 1) === '\r' && newline !== -1 ? end - 1 : end
}

function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true
}

function isCollection(node: Node): boolean {
  return isMap(node) || isSeq(node)
}

function isCollectionValue(value: unknown): boolean {
  return isMapping(value) || Array.isArray(value)
}
