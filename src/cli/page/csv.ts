import type { Table } from '../../ledger/index.ts'
import { type Cell, csvOf as csvOfRows } from '../../text/index.ts'
import type { Answer, Given, Option } from '../verb.ts'

export type { Cell }

/** The option that verbs with a table have. */
export const CSV_OPTION: Option = { flags: '--csv', says: 'print the table as comma-separated values' }

/** The answer as it is, or its table as comma-separated values where that was asked for. */
export function orCsv(
  given: Given,
  answer: Answer,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Answer {
  return given.flag('csv') ? { shown: { text: csvOf(columns, rows) }, json: answer.json } : answer
}

/** As `orCsv`, for a table of the ledger. */
export function orTable(given: Given, answer: Answer, { columns, rows }: Table): Answer {
  return orCsv(given, answer, columns, rows)
}

/** What would act on a terminal or reorder its neighbours; tabs and line ends stay. */
const ACTING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Comma-separated values that are printed: what would act on a terminal is replaced, since texts come from other people. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return csvOfRows(
    columns.map(inert),
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell))),
  )
}

/** A line end at the head of a text is kept from hiding a formula behind it. */
function inert(text: string): string {
  const shown = text.replace(ACTING, '�')
  return shown.startsWith('\n') ? `'${shown}` : shown
}
