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

/**
 * Comma-separated values by RFC 4180, section 2: a header line, CRLF after each record, quotes where a field needs
 * them; nothing known is an empty field. We depart in one point: a text that a spreadsheet would run as a formula
 * (it begins with = + - @ or a control character) gets an apostrophe in front, since texts come from other people.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\u0000-\u001f]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
