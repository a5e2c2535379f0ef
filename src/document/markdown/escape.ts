/**
 * Characters that could be read as Markdown (CommonMark 0.31.2, GFM 0.29) get a backslash, no others: a page of prose
 * stays legible as it stands.
 */

/** Words inside a line. */
export function escapeInline(words: string): string {
  return words
    .replace(/[\\`*_[\]<|~$]/g, '\\$&')
    .replace(/&(?=[#A-Za-z])/g, '\\&')
    .replace(/(?<=https?|ftp|xmpp|mailto):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/@/g, '\\@')
}

/** Words at the very start of a block: what would open a heading, list, quotation or rule there. */
export function escapeStart(line: string): string {
  return line.replace(/^[#>+\-=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** A character as an entity, which counts as punctuation for the delimiter beside it. */
export function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0xfffd};`
}

/** CommonMark's Unicode whitespace or punctuation: beside these a delimiter needs no help. */
export function isLoose(character: string): boolean {
  return /^[\s\p{P}\p{S}]$/u.test(character)
}
