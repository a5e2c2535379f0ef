import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../text/index.ts'
import type { CorpusItem } from './corpus-item.ts'
import type { Effects } from './effects.ts'
import { isReportName, REPORT_LIMIT, readSource } from './start-source.ts'

/** The reports of a folder in the order of their paths, or of a file of JSON lines; one at a time, never all. */
export function corpusItems(path: string, effects: Effects): AsyncIterable<CorpusItem> {
  return effects.files.stat(path)?.kind === 'folder' ? fromFolder(path, '', effects) : fromLines(path)
}

async function* fromFolder(root: string, below: string, effects: Effects): AsyncIterable<CorpusItem> {
  const entries = readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  for (const entry of entries) {
    const id = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* fromFolder(root, id, effects)
    else if (entry.isFile() && isReportName(entry.name)) {
      const read = await readSource(join(root, id), effects)
      if (read.ok) yield { id, text: read.source.text, date: isoOf(read.source.published), fault: null }
      else yield { id, text: '', date: null, fault: say(read.finding).message }
    }
  }
}

/** Lines of a file as text, without holding more than one; a line beyond the limit comes as null. */
export async function* linesOf(path: string, limit: number): AsyncIterable<string | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const line = (): string | null => {
    const text = size > limit ? null : new TextDecoder().decode(joined(parts, size))
    parts = []
    size = 0
    return text
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Uint8Array
    let from = 0
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
      if (size <= limit) parts.push(bytes.subarray(from, at))
      size += at - from
      yield line()
      from = at + 1
    }
    if (size <= limit) parts.push(bytes.subarray(from))
    size += bytes.length - from
    if (size > limit) parts = []
  }
  if (size > 0) yield line()
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

async function* fromLines(path: string): AsyncIterable<CorpusItem> {
  let number = 0
  for await (const line of linesOf(path, REPORT_LIMIT)) {
    number += 1
    if (line !== null && line.trim() === '') continue
    yield itemOf(line, `line-${number}`)
  }
}

function itemOf(line: string | null, otherwise: string): CorpusItem {
  const bad = (fault: string): CorpusItem => ({ id: otherwise, text: '', date: null, fault })
  if (line === null) return bad(`the line is longer than ${REPORT_LIMIT / 1_000_000} MB`)
  try {
    const value: unknown = JSON.parse(line)
    if (value === null || typeof value !== 'object') return bad('the line is no JSON object')
    const { id, text, date } = value as Readonly<Record<string, unknown>>
    const name = typeof id === 'string' && id !== '' ? id : typeof id === 'number' ? String(id) : otherwise
    if (typeof text !== 'string') return { ...bad('the line has no "text"'), id: name }
    return { id: name, text, date: typeof date === 'string' ? isoOf(date) : null, fault: null }
  } catch {
    return bad('the line is no JSON')
  }
}

function isoOf(published: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null
}
