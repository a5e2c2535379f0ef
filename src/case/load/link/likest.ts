/** A text made plainer, with the offset in the original of each of its units. */
export interface Plain {
  readonly text: string
  readonly offsets: readonly number[]
}

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '.',
}

/**
 * Level differences out: runs of white space to one space; for `marks` also typographic quotation marks, apostrophes
 * and dashes to their plain forms; for `case` also capitals.
 */
export function plainly(source: string, level: 'spaces' | 'marks' | 'case'): Plain {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < source.length; at++) {
    let unit = source.charAt(at)
    if (/\s/.test(unit)) {
      if (text.endsWith(' ')) continue
      unit = ' '
    } else if (level !== 'spaces') {
      unit = MARKS[unit] ?? unit
      if (level === 'case' && unit.toLowerCase().length === 1) unit = unit.toLowerCase()
    }
    text += unit
    offsets.push(at)
  }
  return { text, offsets }
}

const WORD = /[\p{L}\p{N}]+/gu
/** A passage that shares fewer of the quote's words is not offered. */
const ENOUGH = 0.6

/**
 * The passage of a text that shares most words with a quote: the window of as many words with the largest overlap,
 * counted with repeats. Null where the best shares fewer than three in five. Time grows with the length of the text.
 */
export function likestPassage(text: string, quote: string): string | null {
  const wanted = words(quote).map((word) => word.text)
  const there = words(text)
  const size = wanted.length
  if (size === 0 || there.length === 0) return null
  const missing = new Map<string, number>()
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1)
  let shared = 0
  let best = 0
  let bestAt = -1
  for (let at = 0; at < there.length; at++) {
    shared += take(missing, there[at]?.text ?? '', -1)
    if (at >= size) shared -= take(missing, there[at - size]?.text ?? '', 1)
    if (shared > best) {
      best = shared
      bestAt = at
    }
  }
  if (best / size < ENOUGH) return null
  const first = there[Math.max(0, bestAt - size + 1)]
  const last = there[bestAt]
  return first === undefined || last === undefined
    ? null
    : text.slice(first.start, last.end).replace(/\s+/g, ' ')
}

/** Count a word in (-1) or out (+1) of the window; 1 where that changes how many wanted words it holds. */
function take(missing: Map<string, number>, word: string, by: 1 | -1): 0 | 1 {
  const left = missing.get(word)
  if (left === undefined) return 0
  missing.set(word, left + by)
  return (by === -1 ? left > 0 : left >= 0) ? 1 : 0
}

function words(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORD)].map((found) => ({
    text: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }))
}
