/**
 * Comma-separated values read back (RFC 4180): quoted cells may hold commas, quotation marks and line ends. The
 * apostrophe that keeps a spreadsheet from reading a cell as a formula is taken off again.
 */
import type { Place } from '../../text/index.ts'

export interface CsvCell {
  readonly text: string
  readonly place: Place
}

export type CsvRows =
  | { readonly ok: true; readonly rows: readonly (readonly CsvCell[])[] }
  /** A quoted cell that is never closed. */
  | { readonly ok: false; readonly place: Place }

/** The rows of a table; empty lines are left out. */
export function csvRows(text: string, file: string): CsvRows {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let line = 1
  let start = 0
  let at = 0
  const placeOf = (offset: number): Place => ({ file, line, column: offset - start + 1 })
  const endRow = (): void => {
    if (row.length > 1 || (row[0]?.text ?? '') !== '') rows.push(row)
    row = []
  }
  for (;;) {
    const place = placeOf(at)
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const end = text.indexOf('"', at)
        if (end === -1) return { ok: false, place }
        const part = text.slice(at, end)
        cell += part
        for (let found = part.indexOf('\n'); found !== -1; found = part.indexOf('\n', found + 1)) {
          line += 1
          start = at + found + 1
        }
        at = end + 1
        if (text[at] !== '"') break
        cell += '"'
        at += 1
      }
    }
    const rest = /^[^,\r\n]*/.exec(text.slice(at, at + 100_000))?.[0] ?? ''
    cell += rest
    at += rest.length
    row.push({ text: cell.replace(/^'(?=[=+\-@\t\r])/, ''), place })
    if (text[at] === ',') {
      at += 1
      continue
    }
    endRow()
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    if (at >= text.length) return { ok: true, rows }
    line += 1
    start = at
  }
}
