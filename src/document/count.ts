import type { Document } from './document.ts'
import { plainBlocks, plainText } from './plain.ts'

/**
 * The words a reader counts: stretches between spaces that hold a letter or a digit. So "(55–80%)" is one, "·" none,
 * and marks and note numbers none. Title and particulars are not counted; `notes: true` adds the notes, their heading
 * and their end; `notesOnly` counts nothing else.
 */
export function countWords(
  document: Document,
  counted: { readonly body?: boolean; readonly notes?: boolean } = {},
): number {
  const body = (counted.body ?? true) ? plainBlocks(document.blocks) : ''
  const notes = (counted.notes ?? false) ? notesText(document) : ''
  return wordsIn(body) + wordsIn(notes)
}

function notesText(document: Document): string {
  if (document.notes.length === 0 && document.notesEnd.length === 0) return ''
  return [document.notesTitle, ...document.notes.map((note) => note.runs), document.notesEnd]
    .map(plainText)
    .join('\n')
}

/** Stretches between spaces that hold a letter or a digit. */
export function wordsIn(words: string): number {
  return words.split(/\s+/u).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch)).length
}
