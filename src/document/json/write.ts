import type { Document } from '../document.ts'

/** The name and version that stand at the head of a stored document. */
export const documentFormat = 'demarche-document'
export const documentVersion = 1

/**
 * A document as JSON: `{ format, version, document }`, where `document` is the tree as `Document` declares it, two
 * spaces deep, ending in a line feed. Control and bidirectional characters are written as `\u` escapes, so the text is
 * inert on a terminal; it reads back as it was.
 */
export function toJson(document: Document): string {
  const written = JSON.stringify({ format: documentFormat, version: documentVersion, document }, null, 2)
  return `${written.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, asEscape)}\n`
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
