/** A stretch of a line: plain, or the passage itself, or words that lead. */
export interface Stretch {
  readonly text: string
  readonly look: 'plain' | 'passage' | 'lead' | 'quiet'
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Cells that a text takes. */
export function cells(text: string): number {
  let width = 0
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/** Words from outside made inert: nothing in them can move the cursor, colour the screen or reorder its neighbours. */
export function inert(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu, '\ufffd')
}

/** Cut to a width, with a sign that something is missing. */
export function fitted(text: string, width: number): string {
  if (cells(text) <= width) return text
  let out = ''
  let used = 0
  for (const character of text) {
    const size = cells(character)
    if (used + size > width - 1) break
    out += character
    used += size
  }
  return `${out}…`
}

/** Stretches broken into lines of a width; a word longer than a line is cut. */
export function wrapped(
  stretches: readonly Stretch[],
  width: number,
  margin = 0,
): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = []
  let line: Stretch[] = []
  let used = 0
  const room = Math.max(8, width - margin)
  const end = (): void => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const { text, look } of stretches) {
    for (const piece of inert(text).split(/(?<=\s)|(?=\s)/u)) {
      for (const part of cutLong(piece, room)) {
        const size = cells(part)
        if (used + size > room && used > 0) end()
        if (used === 0 && part.trim() === '') continue
        const last = line.at(-1)
        if (last !== undefined && last.look === look) line[line.length - 1] = { text: last.text + part, look }
        else line.push({ text: part, look })
        used += size
      }
    }
  }
  if (line.length > 0) end()
  return lines.map((one) =>
    margin === 0 ? one : [{ text: ' '.repeat(margin), look: 'plain' as const }, ...one],
  )
}

function cutLong(piece: string, room: number): readonly string[] {
  if (cells(piece) <= room) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (cells(part + character) > room) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** A line as the terminal gets it; without colour the passage stands between brackets. */
export function painted(line: readonly Stretch[], colour: boolean): string {
  return line
    .map(({ text, look }) => (colour ? coloured(text, look) : text))
    .join('')
    .trimEnd()
}

function coloured(text: string, look: Stretch['look']): string {
  switch (look) {
    case 'passage':
      return `\u001b[1;7m${text}\u001b[0m`
    case 'lead':
      return `\u001b[1m${text}\u001b[0m`
    case 'quiet':
      return `\u001b[2m${text}\u001b[0m`
    case 'plain':
      return text
  }
}
