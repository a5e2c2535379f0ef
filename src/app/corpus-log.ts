import { linesOf } from './corpus-lines.ts'
import type { Files } from './effects.ts'

/*
 * The file that a corpus is read into is also the log of the run: what stands in it in whole lines is done.
 */

/** A line's id stands in its first characters; a line is not held, let alone parsed, for it. */
const HEAD = 20_000

/** Cut off what follows the last line end: a line that was being written when the run was stopped. */
export function repairEnd(out: string, files: Files): void {
  const size = files.stat(out)?.bytes ?? 0
  const length = 65_536
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - length)
    const at = files.part(out, start, end - start).lastIndexOf(10)
    if (at !== -1) {
      if (start + at + 1 < size) files.truncate(out, start + at + 1)
      return
    }
    end = start
  }
  if (size > 0) files.truncate(out, 0)
}

/** The ids of the lines that are there. */
export async function idsIn(out: string, files: Files): Promise<Set<string>> {
  const ids = new Set<string>()
  if (files.stat(out) === null) return ids
  const decoder = new TextDecoder()
  for await (const { bytes } of linesOf(files.chunks(out), HEAD)) {
    const head = decoder.decode(bytes)
    const id = /^\{"schema":"demarche-gold\/1","id":("(?:[^"\\]|\\.)*")/.exec(head)?.[1]
    if (id !== undefined) ids.add(JSON.parse(id) as string)
  }
  return ids
}
