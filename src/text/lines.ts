import type { Place, Span } from './place.ts'

/** Start offsets of every line of a text; built once, asked often. */
export interface LineIndex {
  readonly starts: readonly number[]
}

/** Lines end at `\n`; a `\r` before it belongs to the line. */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return { starts }
}

/** Line and column (from 1) of an offset, in O(log lines). */
export function positionAt(
  index: LineIndex,
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0
  let high = index.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((index.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (index.starts[low] ?? 0) + 1 }
}

/** The place of a span of `file`. */
export function placeOf(file: string, index: LineIndex, span: Span): Place {
  return { file, ...positionAt(index, span.start), end: positionAt(index, span.end) }
}
