/** Addresses inside a document and out of it. */

/**
 * The address of a link, or null when a renderer must not make one: only http, https, mailto and `#` are let through.
 * What could end or escape an attribute, a Markdown destination or a terminal line comes back percent-encoded.
 */
export function safeHref(href: string): string | null {
  if (/[\u0000-\u0020\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u.test(href))
    return null
  if (!/^(?:https?:\/\/[^/]|mailto:[^/]|#)/i.test(href)) return null
  return href.replace(/["'`<>\\^{|}]/g, percent)
}

function percent(character: string): string {
  const bytes = encodeURIComponent(character)
  if (bytes !== character) return bytes
  return `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** The anchor of a sentence: `#` + this links to it. */
export function sentenceAnchor(id: string): string {
  return `sentence-${token(id)}`
}

/** The anchor of a heading. */
export function sectionAnchor(id: string): string {
  return `section-${token(id)}`
}

/** The anchor of a note. */
export function noteAnchor(number: number): string {
  return `note-${number}`
}

/** The anchor of the `occurrence`-th reference (from 1) to a note. */
export function referenceAnchor(number: number, occurrence: number): string {
  return occurrence === 1 ? `ref-${number}` : `ref-${number}-${occurrence}`
}

/** Letters, digits, dots and hyphens stay; any other character becomes `_` and its code, so distinct ids stay distinct. */
function token(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
}
