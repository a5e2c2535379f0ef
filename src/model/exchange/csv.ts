/**
 * CSV tables (RFC 4180): comma, CRLF, quotation marks doubled. A text that a spreadsheet would take for a formula (it
 * begins with =, +, -, @, a tab or a carriage return) is written with an apostrophe before it, as spreadsheets expect.
 */
export type Cell = string | number | boolean | null

export function csvTable(head: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [line(head)]
  for (const row of rows) lines.push(line(row))
  return lines.join('')
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
