/** One cell of a table: text, a number, true or false, or nothing known. */
export type Cell = string | number | boolean | null

/**
 * Comma-separated values: RFC 4180, section 2, with a header line, CRLF after every record, and quotes where a field
 * holds a comma, a quote or a line break. Nothing known is an empty field.
 *
 * We depart in one point: a text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a
 * carriage return) gets an apostrophe in front, since the texts come from other people's reports.
 */
export function csvOf(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [line(columns)]
  for (const row of rows) lines.push(line(row))
  return lines.join('')
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
