import type { Block } from '../block.ts'
import { cleanText } from '../clean.ts'
import type { Document } from '../document.ts'
import { markSigns } from '../mark.ts'
import { superscripts } from '../superscript.ts'
import { marksOf } from '../walk.ts'
import { blockLines, measure, raised, type Setting, separated } from './blocks.ts'
import { fragmentsOf } from './inline.ts'
import { fragment, type Line, paint } from './paint.ts'
import { wrap } from './wrap.ts'

const narrowest = 20

export interface TerminalOptions {
  /** Cells a line may take; fewer than 20 are treated as 20. */
  readonly width: number
  /** Whether bold, italic, dim and underline may be set by SGR escape sequences. Without it none is printed. */
  readonly colour: boolean
}

/**
 * A document as lines for a terminal, ending in a line feed. No line is wider than `width`; prose is never set wider
 * than 88 cells, tables and verbatim lines are. Without colour, capitals tell a heading.
 */
export function toTerminal(document: Document, options: TerminalOptions): string {
  const setting = settingOf(options)
  return print(
    [head(document, setting), ...blockLines(document.blocks, setting), ...foot(document, setting)],
    setting,
  )
}

/** Blocks alone as lines for a terminal, without title, notes and legend. */
export function blocksToTerminal(blocks: readonly Block[], options: TerminalOptions): string {
  const setting = settingOf(options)
  return print(blockLines(blocks, setting), setting)
}

function settingOf({ width, colour }: TerminalOptions): Setting {
  return { width: Math.max(narrowest, Math.floor(width)), colour }
}

function print(parts: readonly (readonly Line[])[], { colour }: Setting): string {
  return `${separated(parts)
    .map((line) => paint(line, colour))
    .join('\n')}\n`
}

function head(document: Document, { width }: Setting): readonly Line[] {
  const room = Math.min(width, measure)
  const meta = document.meta.map(({ label, value }) => cleanText(label === '' ? value : `${label} ${value}`))
  return [
    ...wrap([fragment(cleanText(document.title), { bold: true })], room),
    ...wrap([fragment(cleanText(document.subtitle ?? ''), { italic: true })], room),
    ...wrap([fragment(meta.join(' · '), { dim: true })], room),
    [fragment('─'.repeat(room), { dim: true })],
  ]
}

function foot(document: Document, { width, colour }: Setting): readonly (readonly Line[])[] {
  const room = Math.min(width, measure)
  const shown = marksOf(document)
  const noted = document.notes.length > 0 || document.notesEnd.length > 0
  if (!noted && shown.length === 0) return []
  const notes = document.notes.flatMap((note) =>
    wrap([fragment(`${superscripts([note.number])} `), ...fragmentsOf(note.runs)], room, 2).map(
      (line, at): Line => (at === 0 ? line : [fragment('  '), ...line]),
    ),
  )
  const heading = wrap(raised(fragmentsOf(document.notesTitle, { bold: true }), colour), room)
  const legend = shown.map((mark) => `${markSigns[mark].symbol}\u00a0${markSigns[mark].label}`).join(' · ')
  return [
    [[fragment('─'.repeat(12), { dim: true })]],
    noted ? [...heading, ...notes, ...wrap(fragmentsOf(document.notesEnd), room)] : [],
    wrap([fragment(legend, { dim: true })], room),
  ]
}
