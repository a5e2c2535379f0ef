import { indexLines } from './lines.ts'
import type { Place } from './place.ts'

/** At most so many units of a line are shown around a caret. */
const SHOWN = 100

/**
 * The line of a file's text on which a place begins, and below it `^` under its extent on that line. Null where the
 * text has no such line. Tabs stay in both lines, so that they line up; nothing in it moves a terminal's cursor.
 */
export function caretAt(text: string, place: Place): string | null {
  const { starts } = indexLines(text)
  const start = starts[place.line - 1]
  if (start === undefined) return null
  const newline = text.indexOf('\n', start)
  const line = text.slice(start, newline === -1 ? text.length : newline).replace(/\r$/, '')
  const at = place.column - 1
  if (at > line.length) return null
  const from = line.length <= SHOWN ? 0 : Math.max(0, Math.min(at - SHOWN / 2, line.length - SHOWN))
  const to = Math.min(line.length, from + SHOWN)
  const before = from > 0 ? '…' : ''
  const after = to < line.length ? '…' : ''
  const end = place.end === undefined || place.end.line > place.line ? line.length : place.end.column - 1
  const width = Math.max(1, Math.min(place.end === undefined ? at + 1 : end, to) - at)
  const indent = (before === '' ? '' : ' ') + line.slice(from, at).replace(/[^\t]/g, ' ')
  return `${before}${inert(line.slice(from, to))}${after}\n${indent}${'^'.repeat(width)}`
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
