import type { Document } from '../document.ts'
import { referredNotes } from '../leaf.ts'
import { markSigns } from '../mark.ts'
import { strong, text } from '../run.ts'
import { superscripts } from '../superscript.ts'
import { documentStretches, marksOf } from '../walk.ts'
import { blocksMarkdown, headingMarkdown, leadIn } from './blocks.ts'
import { blockMarkdown } from './inline.ts'

/**
 * A document as Markdown: CommonMark with GFM tables and footnotes. A note that nothing refers to is printed under its
 * number as a paragraph, since readers of GFM drop footnotes without references. Readers number footnotes by their first
 * reference, so notes should be numbered in that order.
 */
export function toMarkdown(document: Document): string {
  const parts = [...head(document), ...blocksMarkdown(document.blocks), ...foot(document)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function head(document: Document): readonly string[] {
  const meta = document.meta
    .map(({ label, value }) => (label === '' ? value : `${label} ${value}`))
    .join(' · ')
  return [
    headingMarkdown(1, [text(document.title)]),
    document.subtitle === null ? '' : blockMarkdown([strong(document.subtitle)]),
    blockMarkdown([text(meta)]),
  ]
}

function foot(document: Document): readonly string[] {
  const referred = new Set(documentStretches(document).flatMap(referredNotes))
  const shown = marksOf(document)
  const noted = document.notes.length > 0 || document.notesEnd.length > 0
  if (!noted && shown.length === 0) return []
  const legend = shown.map((mark) => `${markSigns[mark].symbol} ${markSigns[mark].label}`).join(' · ')
  return [
    '---',
    noted ? blockMarkdown(leadIn(document.notesTitle, document.notesEnd)) : '',
    ...document.notes
      .filter((note) => !referred.has(note.number))
      .map((note) => blockMarkdown([text(`${superscripts([note.number])} `), ...note.runs])),
    blockMarkdown([text(legend)]),
    ...document.notes
      .filter((note) => referred.has(note.number))
      .map((note) => `[^${note.number}]: ${blockMarkdown(note.runs)}`),
  ]
}
