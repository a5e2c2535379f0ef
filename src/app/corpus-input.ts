import { say } from '../text/index.ts'
import type { CorpusItem } from './corpus-item.ts'
import { linesOf } from './corpus-lines.ts'
import { type Effects, type Listed, troubleOf } from './effects.ts'
import { isReportName, REPORT_LIMIT, readSource } from './start-source.ts'

/** Longer names are no names; the log of a run is searched for them. */
const LONGEST_ID = 1000

/** The reports of a folder in the order of their paths, or of a file of JSON lines; one at a time, never all. */
export function corpusItems(path: string, effects: Effects): AsyncIterable<CorpusItem> {
  return effects.files.stat(path)?.kind === 'folder'
    ? fromFolder(path, '', effects)
    : fromLines(path, effects)
}

async function* fromFolder(root: string, below: string, effects: Effects): AsyncIterable<CorpusItem> {
  const { files } = effects
  let entries: readonly Listed[]
  try {
    entries = files.list(files.join(root, below))
  } catch (error) {
    // The corpus itself must be there; a folder below it that may not be read is one fault among others.
    if (below === '') throw error
    yield faulty(`${below}/`, `the folder cannot be read: ${troubleOf(error)}`)
    return
  }
  for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const id = below === '' ? name : `${below}/${name}`
    if (name.startsWith('.')) continue
    if (kind === 'folder') yield* fromFolder(root, id, effects)
    else if (kind === 'file' && isReportName(name)) {
      const read = await readSource(files.join(root, id), effects)
      if (read.ok) yield { id, text: read.source.text, date: isoOf(read.source.published), fault: null }
      else yield faulty(id, say(read.finding).message)
    }
  }
}

async function* fromLines(path: string, { files }: Effects): AsyncIterable<CorpusItem> {
  const decoder = new TextDecoder()
  let number = 0
  for await (const { bytes, size } of linesOf(files.chunks(path), REPORT_LIMIT)) {
    number += 1
    const otherwise = `line-${number}`
    if (size > REPORT_LIMIT) yield faulty(otherwise, `the line is longer than ${REPORT_LIMIT / 1_000_000} MB`)
    else {
      const line = decoder.decode(bytes)
      if (line.trim() !== '') yield itemOf(line, otherwise)
    }
  }
}

function itemOf(line: string, otherwise: string): CorpusItem {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return faulty(otherwise, 'the line is no JSON')
  }
  if (value === null || typeof value !== 'object') return faulty(otherwise, 'the line is no JSON object')
  const { id, text, date } = value as Readonly<Record<string, unknown>>
  const given = typeof id === 'number' ? String(id) : id
  const name = typeof given === 'string' && given !== '' && given.length <= LONGEST_ID ? given : otherwise
  if (typeof text !== 'string') return faulty(name, 'the line has no "text"')
  return { id: name, text, date: typeof date === 'string' ? isoOf(date) : null, fault: null }
}

function faulty(id: string, fault: string): CorpusItem {
  return { id, text: '', date: null, fault }
}

function isoOf(published: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null
}
