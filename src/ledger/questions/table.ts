/** One cell: text, a number, true or false, or nothing known. */
export type Cell = string | number | boolean | null

/** A table as plain data: named columns, and rows with a cell for each. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * A table as comma-separated values: RFC 4180, section 2, with the header line, CRLF after every record, and quotes
 * where a field holds a comma, a quote or a line break. Nothing known is an empty field.
 *
 * We depart in one point: a text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a
 * carriage return) gets an apostrophe in front, since the texts come from other people's reports.
 */
export function csvOf(table: Table): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? inert(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
