import { alike, type Fragment, fragment, type Line, noLook } from './paint.ts'
import { clustersOf, clusterWidth, isWide, widthOf } from './width.ts'

/** Fragments that no line break may part, and their width. */
interface Word {
  readonly fragments: readonly Fragment[]
  readonly width: number
  /** Whether a space stood before it. */
  readonly spaced: boolean
}

/**
 * Fill lines of `width` cells. Lines break at spaces, after hyphens, dashes and slashes between letters, and beside
 * ideographs; a word longer than a line breaks between clusters. `hang` cells are left free on all lines but the first.
 */
export function wrap(fragments: readonly Fragment[], width: number, hang = 0): readonly Line[] {
  const lines: Line[] = []
  let line: Fragment[] = []
  let used = 0
  const room = () => Math.max(1, width - (lines.length === 0 ? 0 : hang))
  const end = () => {
    lines.push(line)
    line = []
    used = 0
  }
  for (const word of wordsOf(fragments)) {
    const gap = word.spaced && used > 0 ? 1 : 0
    if (used > 0 && used + gap + word.width > room()) end()
    else if (gap > 0) {
      line.push(spaceBetween(line.at(-1), word.fragments[0]))
      used += 1
    }
    if (word.width <= room() - used) {
      line.push(...word.fragments)
      used += word.width
      continue
    }
    for (const part of word.fragments)
      for (const piece of piecesOf(part.text, room())) {
        if (used > 0 && used + piece.width > room()) end()
        line.push({ text: piece.text, look: part.look })
        used += piece.width
      }
  }
  if (line.length > 0) end()
  return lines.map(join)
}

/** One line as it is, in stretches of at most `width` cells. */
export function chop(words: string, width: number): readonly Line[] {
  if (words.length <= width && widthOf(words) <= width) return [[fragment(words)]]
  const lines: Line[] = []
  let text = ''
  let used = 0
  for (const piece of piecesOf(words, width)) {
    if (used > 0 && used + piece.width > width) {
      lines.push([fragment(text)])
      text = ''
      used = 0
    }
    text += piece.text
    used += piece.width
  }
  return [...lines, [fragment(text)]]
}

/** The widest word: below this, words break. */
export function longestWord(fragments: readonly Fragment[]): number {
  return wordsOf(fragments).reduce((longest, word) => Math.max(longest, word.width), 0)
}

/** The width of fragments on one line, spaces folded. */
export function naturalWidth(fragments: readonly Fragment[]): number {
  let width = 0
  for (const word of wordsOf(fragments)) width += word.width + (word.spaced && width > 0 ? 1 : 0)
  return width
}

/** Clusters, and the characters of a cluster that is wider than a whole line. */
function piecesOf(words: string, room: number): readonly { readonly text: string; readonly width: number }[] {
  return clustersOf(words)
    .flatMap((cluster) => (clusterWidth(cluster) > room ? [...cluster] : [cluster]))
    .map((text) => ({ text, width: clusterWidth(text) }))
}

const breakable = /(?<=\p{L}[-‐–—/](?=\p{L}))/u

function wordsOf(fragments: readonly Fragment[]): readonly Word[] {
  const words: Word[] = []
  let parts: Fragment[] = []
  let spaced = false
  const end = () => {
    if (parts.length > 0) {
      words.push({
        fragments: parts,
        width: parts.reduce((sum, part) => sum + widthOf(part.text), 0),
        spaced,
      })
      spaced = false
    }
    parts = []
  }
  for (const { text, look } of fragments) {
    for (const piece of text.split(/( +)/)) {
      if (piece === '') continue
      if (piece.startsWith(' ')) {
        end()
        spaced = true
        continue
      }
      for (const [index, stretch] of piece.split(breakable).flatMap(besideIdeographs).entries()) {
        if (index > 0) end()
        parts.push({ text: stretch, look })
      }
    }
  }
  end()
  return words
}

/** Split before and after every ideograph, but leave closing punctuation with what it closes. */
function besideIdeographs(stretch: string): readonly string[] {
  if (!/[\u1100-\u{3fffd}]/u.test(stretch)) return [stretch]
  const out: string[] = []
  let before = false
  for (const cluster of clustersOf(stretch)) {
    const wide = isWide(cluster.codePointAt(0) ?? 0)
    const closes = /^[\p{Pe}\p{Pf}、。，．！？：；]/u.test(cluster)
    const last = out.length - 1
    if (last >= 0 && (closes || !(wide || before))) out[last] += cluster
    else out.push(cluster)
    before = wide
  }
  return out
}

function spaceBetween(before: Fragment | undefined, after: Fragment | undefined): Fragment {
  const inside = before !== undefined && after !== undefined && alike(before.look, after.look)
  return { text: ' ', look: inside ? before.look : noLook }
}

/** Neighbours that look alike become one fragment. */
function join(line: Line): Line {
  const out: Fragment[] = []
  for (const part of line) {
    const last = out.at(-1)
    if (last !== undefined && alike(last.look, part.look))
      out[out.length - 1] = { text: last.text + part.text, look: part.look }
    else out.push(part)
  }
  return out
}
