import { appendFileSync, closeSync, existsSync, openSync, readSync, statSync, truncateSync } from 'node:fs'
import { corpusItems, linesOf } from './corpus-input.ts'
import type { Batch, CorpusItem } from './corpus-item.ts'
import { threadsOf } from './corpus-threads.ts'
import type { Effects } from './effects.ts'

export interface CorpusDone {
  /** Reports read by this run. */
  readonly read: number
  /** Reports that an earlier run had read. */
  readonly before: number
  /** Reports of this run that could not be read; each has a line that says why. */
  readonly faults: number
}

const BATCH_CHARACTERS = 200_000
const BATCH_REPORTS = 32
const LONGEST_LINE = 512_000_000

/**
 * Read a corpus into a file of JSON lines, one a report, in the corpus's order. The file is the log: a run that was
 * stopped goes on after its last whole line; a half-written one is cut off. Only as many reports are in memory as
 * the threads can hold, beside the ids of all.
 */
export async function readCorpus(
  from: string,
  out: string,
  workers: number,
  effects: Effects,
  elapsed: () => number,
): Promise<CorpusDone | 'taken'> {
  const unlock = effects.files.lock(`${out}.lock`)
  if (unlock === null) return 'taken'
  const threads = threadsOf(workers)
  try {
    repairEnd(out)
    const done = await idsIn(out)
    const before = done.size
    const times = new Map<string, number>()
    let read = 0
    let faults = 0
    let shown = elapsed()
    const begun = shown
    const waiting: { readonly items: readonly CorpusItem[]; readonly lines: Promise<string> }[] = []
    const writeFirst = async (): Promise<void> => {
      const first = waiting.shift()
      if (first === undefined) return
      appendFileSync(out, await first.lines)
      read += first.items.length
      faults += first.items.filter((one) => one.fault !== null).length
      if (elapsed() - shown >= 1000) {
        shown = elapsed()
        effects.log(
          `read ${read} reports (${Math.round((read * 1000) / (shown - begun))} a second)${skipped(before)}`,
        )
      }
    }
    let number = 0
    const send = async (items: readonly CorpusItem[]): Promise<void> => {
      const batch: Batch = { number: number++, items }
      waiting.push({ items, lines: threads.read(batch) })
      while (waiting.length >= threads.count * 2) await writeFirst()
    }
    let items: CorpusItem[] = []
    let characters = 0
    for await (const found of corpusItems(from, effects)) {
      const time = (times.get(found.id) ?? 0) + 1
      times.set(found.id, time)
      const item = time === 1 ? found : { ...found, id: `${found.id}#${time}` }
      if (done.has(item.id)) continue
      items.push(item)
      characters += item.text.length
      if (items.length >= BATCH_REPORTS || characters >= BATCH_CHARACTERS) {
        await send(items)
        items = []
        characters = 0
      }
    }
    if (items.length > 0) await send(items)
    while (waiting.length > 0) await writeFirst()
    return { read, before, faults }
  } finally {
    await threads.end()
    unlock()
  }
}

function skipped(before: number): string {
  return before === 0 ? '' : `; ${before} read earlier`
}

/** Cut off what follows the last line end: a line that was being written when the run was stopped. */
function repairEnd(out: string): void {
  if (!existsSync(out)) return
  const size = statSync(out).size
  const file = openSync(out, 'r')
  try {
    const piece = new Uint8Array(65_536)
    for (let end = size; end > 0; ) {
      const start = Math.max(0, end - piece.length)
      const count = readSync(file, piece, 0, end - start, start)
      const at = piece.subarray(0, count).lastIndexOf(10)
      if (at !== -1) {
        if (start + at + 1 < size) truncateSync(out, start + at + 1)
        return
      }
      end = start
    }
    truncateSync(out, 0)
  } finally {
    closeSync(file)
  }
}

/** The ids of the lines that are there. A line's id stands near its beginning, so a line is not parsed whole. */
async function idsIn(out: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  if (!existsSync(out)) return ids
  for await (const line of linesOf(out, LONGEST_LINE)) {
    const id = /^\{"schema":"demarche-gold\/1","id":("(?:[^"\\]|\\.)*")/.exec(line ?? '')?.[1]
    if (id !== undefined) ids.add(JSON.parse(id) as string)
  }
  return ids
}
