import type { Table } from '../../ledger/index.ts'
import type { Answer, Given, Option } from '../verb.ts'

export type Cell = string | number | null

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
  const plain = rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)))
  return orCsv(given, answer, columns, plain)
}

/**
 * Comma-separated values by RFC 4180, section 2: a header line, CRLF after each record, quotes where a field needs
 * them; nothing known is an empty field. We depart in one point: a text that a spreadsheet would run as a formula
 * (it begins with = + - @ or a control character) gets an apostrophe in front, and what would act on a terminal is
 * replaced, since texts come from other people.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

/** What would act on a terminal or reorder its neighbours; tabs and line ends stay. */
const ACTING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const inert = cell.replace(ACTING, '�')
  const text = /^[=+\-@\u0000-\u001f]/.test(inert) ? `'${inert}` : inert
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
