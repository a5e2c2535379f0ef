import { indexLines } from './lines.ts'
import type { Place, Span } from './place.ts'

/** At most so many units of a line are shown around a caret. */
const SHOWN = 100

/**
 * The line of a file's text on which a place begins, and below it `^` under its extent on that line. Null where the
 * text has no such line.
 */
export function caretAt(text: string, place: Place): string | null {
  const { starts } = indexLines(text)
  const lineStart = starts[place.line - 1]
  if (lineStart === undefined) return null
  const start = lineStart + place.column - 1
  if (start > lineEndFrom(text, lineStart)) return null
  const { end } = place
  if (end === undefined) return caretUnder(text, { start, end: start + 1 })
  const lastLine = starts[end.line - 1]
  return caretUnder(text, { start, end: lastLine === undefined ? text.length : lastLine + end.column - 1 })
}

/**
 * The line on which a span of a text begins, cut around it where it is long, and below it `^` under the span's extent
 * on that line. Tabs stay in both lines, so that they line up; nothing in it moves a terminal's cursor.
 */
export function caretUnder(text: string, span: Span): string {
  const lineStart = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1
  const line = text.slice(lineStart, lineEndFrom(text, lineStart))
  const at = span.start - lineStart
  const from = line.length <= SHOWN ? 0 : Math.max(0, Math.min(at - SHOWN / 2, line.length - SHOWN))
  const to = Math.min(line.length, from + SHOWN)
  const before = from > 0 ? '…' : ''
  const after = to < line.length ? '…' : ''
  const width = Math.max(1, Math.min(span.end - lineStart, to) - at)
  const indent = (before === '' ? '' : ' ') + line.slice(from, at).replace(/[^\t]/g, ' ')
  return `${before}${inert(line.slice(from, to))}${after}\n${indent}${'^'.repeat(width)}`
}

/** Where the line that starts here ends, its line end left out. */
function lineEndFrom(text: string, lineStart: number): number {
  const newline = text.indexOf('\n', lineStart)
  const end = newline === -1 ? text.length : newline
  return end > lineStart && text[end - 1] === '\r' ? end - 1 : end
}

/**
 * Text that a terminal only shows: control characters as their pictures, and what hides or reverses text as a
 * replacement character, one unit for one. Tabs and line ends stay.
 */
export function inert(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (control) =>
      String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '\ufffd')
}
