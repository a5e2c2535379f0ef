/**
 * How many cells of a terminal a text takes.
 *
 * A grapheme cluster (UAX #29, by Intl.Segmenter) is as wide as its code points together: wide and fullwidth ones
 * (UAX #11) 2, marks and format characters 0, others 1; a cluster shown as an emoji is 2 whatever it is made of.
 * Terminals differ on ambiguous and composed characters; ambiguous ones count 1.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const plain = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2070-\u2094]*$/
const zero = /^(?![\u00ad\u0600-\u0605\u06dd\u08e2])[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u
const emojiShown = /^\p{Emoji_Presentation}|^\p{Emoji}[\u{1f3fb}-\u{1f3ff}\ufe0f]|^\p{RI}\p{RI}/u

/** First and last code point of every wide block (East Asian Width W and F, Unicode 16, joined over unassigned gaps). */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4dc0, 0x4dff],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
]

/** The clusters of a text. */
export function clustersOf(words: string): readonly string[] {
  if (plain.test(words)) return [...words]
  return Array.from(segmenter.segment(words), (part) => part.segment)
}

/** The cells that a text takes on one line; it holds no control characters. */
export function widthOf(words: string): number {
  if (plain.test(words)) return words.length
  let width = 0
  for (const cluster of clustersOf(words)) width += clusterWidth(cluster)
  return width
}

/** The cells that one cluster takes. */
export function clusterWidth(cluster: string): number {
  if (emojiShown.test(cluster)) return 2
  let width = 0
  for (const character of cluster) width += pointWidth(character)
  return width
}

function pointWidth(character: string): number {
  if (zero.test(character)) return 0
  return isWide(character.codePointAt(0) ?? 0) ? 2 : 1
}

/** Whether a line may break beside a character: those written without spaces. */
export function isWide(point: number): boolean {
  if (point < 0x1100) return false
  let low = 0
  let high = wideRanges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = wideRanges[middle] as readonly [number, number]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}
