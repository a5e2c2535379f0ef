import { corpusItems } from './corpus-input.ts'
import type { CorpusItem } from './corpus-item.ts'
import { idsIn, repairEnd } from './corpus-log.ts'
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
/** What is under way at most, a longer report alone. A line is some fifteen times as long as its report. */
const CHARACTERS_UNDER_WAY = 2_000_000

/** A batch on its way, in the order of the corpus. */
interface UnderWay {
  readonly items: readonly CorpusItem[]
  readonly characters: number
  readonly lines: Promise<string>
}

/**
 * Read a corpus into a file of JSON lines, one a report, in the corpus's order. The file is the log: a run that was
 * stopped goes on after its last whole line; a half-written one is cut off. Only a few batches are in memory at a
 * time, beside the ids of all. Trouble with the corpus or the file as a whole is thrown; what was written stays.
 */
export async function readCorpus(
  from: string,
  out: string,
  workers: number,
  effects: Effects,
  elapsed: () => number,
): Promise<CorpusDone | 'taken'> {
  const { files } = effects
  const unlock = files.lock(`${out}.lock`)
  if (unlock === null) return 'taken'
  const threads = await effects.threads(workers)
  try {
    repairEnd(out, files)
    const done = await idsIn(out, files)
    const before = done.size
    const times = new Map<string, number>()
    let read = 0
    let faults = 0
    let shown = elapsed()
    const begun = shown
    const queue: UnderWay[] = []
    let characters = 0
    const writeFirst = async (): Promise<void> => {
      const first = queue.shift()
      if (first === undefined) return
      files.append(out, await first.lines)
      characters -= first.characters
      read += first.items.length
      faults += first.items.filter((one) => one.fault !== null).length
      if (elapsed() - shown < 1000) return
      shown = elapsed()
      effects.log(`read ${read} reports (${rateOf(read, shown - begun)} a second)${skipped(before)}`)
    }
    let number = 0
    const send = async (items: readonly CorpusItem[]): Promise<void> => {
      const size = items.reduce((sum, one) => sum + one.text.length, 0)
      while (queue.length > 0 && (queue.length >= workers * 2 || characters + size > CHARACTERS_UNDER_WAY))
        await writeFirst()
      const lines = threads.read({ number: number++, items })
      // Awaited in its turn; until then a failure must not count as unhandled.
      lines.catch(() => undefined)
      queue.push({ items, characters: size, lines })
      characters += size
    }
    let items: CorpusItem[] = []
    let gathered = 0
    for await (const found of corpusItems(from, effects)) {
      const time = (times.get(found.id) ?? 0) + 1
      times.set(found.id, time)
      const item = time === 1 ? found : { ...found, id: `${found.id}#${time}` }
      if (done.delete(item.id)) continue
      items.push(item)
      gathered += item.text.length
      if (items.length < BATCH_REPORTS && gathered < BATCH_CHARACTERS) continue
      await send(items)
      items = []
      gathered = 0
    }
    if (items.length > 0) await send(items)
    while (queue.length > 0) await writeFirst()
    return { read, before, faults }
  } finally {
    await threads.end()
    unlock()
  }
}

function rateOf(read: number, milliseconds: number): number {
  return Math.round((read * 1000) / milliseconds)
}

function skipped(before: number): string {
  return before === 0 ? '' : `; ${before} read earlier`
}
