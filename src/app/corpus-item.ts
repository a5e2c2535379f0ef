/** One report of a corpus on its way to a worker; `fault` where it could not be taken in. */
export interface CorpusItem {
  readonly id: string
  readonly text: string
  /** ISO, or null where none is known. */
  readonly date: string | null
  readonly fault: string | null
}

/** A batch out of the corpus, and the lines that come back for it. */
export interface Batch {
  readonly number: number
  readonly items: readonly CorpusItem[]
}

/** What a thread says: that it has loaded, then the lines of each batch. */
export type FromThread = 'ready' | BatchLines

export interface BatchLines {
  readonly number: number
  readonly lines: string
}

/** The line of a report that could not be read; it counts as done. */
export function faultLine(id: string, fault: string): string {
  return `${JSON.stringify({ schema: 'demarche-gold/1', id, fault })}\n`
}
