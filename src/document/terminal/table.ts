import type { Alignment, Table } from '../block.ts'
import { fragmentsOf } from './inline.ts'
import { type Fragment, fragment, type Line } from './paint.ts'
import { widthOf } from './width.ts'
import { longestWord, naturalWidth, wrap } from './wrap.ts'

const gap = 2
const longest = 14

/**
 * A table in `width` cells: columns as wide as their words where there is room, else the widest give way, down to
 * their longest word, or to 14 cells where a word is longer. Where even that is too wide every row becomes a small list of "header: cell".
 */
export function tableLines(table: Table, width: number): readonly Line[] {
  const heads = table.columns.map((column) => fragmentsOf(column.header, { bold: true }))
  const rows = table.rows.map((row) =>
    row.map((cell, at) => fragmentsOf(cell, table.rowHeaders && at === 0 ? { bold: true } : {})),
  )
  const caption = wrap(fragmentsOf(table.caption, { italic: true }), width)
  const widths = columnWidths([heads, ...rows], width)
  const body = widths === null ? stacked(heads, rows, width) : grid(table, heads, rows, widths)
  return [...caption, ...body]
}

type Cells = readonly (readonly Fragment[])[]

/** Widths that fill no more than `width`, or null when there is no room for columns. */
export function columnWidths(rows: readonly Cells[], width: number): readonly number[] | null {
  const count = rows[0]?.length ?? 0
  const free = width - gap * (count - 1)
  const over = (measure: (cell: readonly Fragment[]) => number) =>
    Array.from({ length: count }, (_, at) => Math.max(1, ...rows.map((row) => measure(row[at] ?? []))))
  const natural = over(naturalWidth)
  const words = over(longestWord)
  return (
    shrink(natural, words, free) ??
    shrink(
      natural,
      words.map((word) => Math.min(word, longest)),
      free,
    )
  )
}

/** Take cells from the widest columns above their floors, alike from equal ones, until the sum fits. */
function shrink(
  natural: readonly number[],
  floor: readonly number[],
  free: number,
): readonly number[] | null {
  if (floor.reduce((sum, cells) => sum + cells, 0) > free) return null
  const widths = [...natural]
  let sum = widths.reduce((total, cells) => total + cells, 0)
  while (sum > free) {
    let widest = -1
    for (const [at, cells] of widths.entries())
      if (cells > (floor[at] ?? 0) && (widest < 0 || cells > (widths[widest] ?? 0))) widest = at
    const alike = widths.filter((cells, at) => cells === widths[widest] && cells > (floor[at] ?? 0)).length
    const next = Math.max(
      floor[widest] ?? 0,
      (widths[widest] ?? 0) - Math.ceil((sum - free) / alike),
      ...widths.filter((cells, at) => at !== widest && cells < (widths[widest] ?? 0)),
    )
    const taken = Math.max(1, (widths[widest] ?? 0) - next)
    widths[widest] = (widths[widest] ?? 0) - taken
    sum -= taken
  }
  return widths
}

function grid(
  table: Table,
  heads: Cells,
  rows: readonly Cells[],
  widths: readonly number[],
): readonly Line[] {
  const aligns = table.columns.map((column) => column.align)
  const set = rows.map((row) => rowLines(row, widths, aligns))
  const airy = set.filter((lines) => lines.length > 1).length * 4 > set.length
  const named = heads.some((head) => head.length > 0)
  const under = widths.flatMap((cells, at) => [
    fragment('─'.repeat(cells + (at < widths.length - 1 ? gap : 0))),
  ])
  return [
    ...(named ? [...rowLines(heads, widths, aligns), under] : []),
    ...set.flatMap((lines, at) => (airy && at > 0 ? [[], ...lines] : lines)),
  ]
}

function rowLines(row: Cells, widths: readonly number[], aligns: readonly Alignment[]): readonly Line[] {
  const cells = row.map((cell, at) => wrap(cell, widths[at] ?? 1))
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells.flatMap((lines, at) => {
      const last = at === cells.length - 1
      const set = padded(lines[line] ?? [], widths[at] ?? 1, aligns[at] ?? 'start')
      return last ? set : [...set, fragment(' '.repeat(gap))]
    }),
  )
}

function padded(line: Line, width: number, align: Alignment): Line {
  const free = Math.max(0, width - line.reduce((sum, part) => sum + widthOf(part.text), 0))
  const before = align === 'end' ? free : align === 'centre' ? free >> 1 : 0
  return [fragment(' '.repeat(before)), ...line, fragment(' '.repeat(free - before))]
}

function stacked(heads: Cells, rows: readonly Cells[], width: number): readonly Line[] {
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [[]] : []),
    ...row.flatMap((cell, at) => {
      const head = heads[at] ?? []
      return wrap(
        head.length === 0 ? cell : [...head, fragment(': ', { bold: true }), ...cell],
        width,
        2,
      ).map((line, number) => (number === 0 ? line : [fragment('  '), ...line]))
    }),
  ])
}
