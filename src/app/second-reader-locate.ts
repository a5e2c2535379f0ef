/** Where a quote stands in a text. */
export interface Located {
  readonly start: number
  readonly end: number
}

/**
 * Find a quote inside a stretch of a text: exactly, else with white space, quotation marks and dashes taken as one.
 * Null where it does not stand there, so that a model's own words are never shown as the report's.
 */
export function locateQuote(text: string, quote: string, from = 0, to = text.length): Located | null {
  const wanted = quote.trim()
  if (wanted === '') return null
  const exact = text.indexOf(wanted, from)
  if (exact !== -1 && exact + wanted.length <= to) return { start: exact, end: exact + wanted.length }
  const plain = plainOf(text.slice(from, to))
  const sought = plainOf(wanted).text
  const at = sought === '' ? -1 : plain.text.indexOf(sought)
  if (at === -1) return null
  const start = plain.offsets[at]
  const last = plain.offsets[at + sought.length - 1]
  return start === undefined || last === undefined ? null : { start: from + start, end: from + last + 1 }
}

/** A text with marks made alike and runs of white space made one, and where each character came from. */
function plainOf(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  let out = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = plainCharacter(text.charAt(at))
    if (character === ' ' && (out.endsWith(' ') || out === '')) continue
    out += character
    offsets.push(at)
  }
  const trimmed = out.trimEnd()
  return { text: trimmed, offsets: offsets.slice(0, trimmed.length) }
}

function plainCharacter(character: string): string {
  if (/\s/.test(character)) return ' '
  if (/[“”„«»"]/.test(character)) return '"'
  if (/[‘’‚`']/.test(character)) return "'"
  return /[–—‐‑−]/.test(character) ? '-' : character
}
