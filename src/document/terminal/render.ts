import type { Block } from '../block.ts'
import { cleanLines, cleanText } from '../clean.ts'
import type { Document } from '../document.ts'
import { markSigns } from '../mark.ts'
import { superscripts } from '../superscript.ts'
import { marksOf } from '../walk.ts'
import { fragmentsOf } from './inline.ts'
import { type Fragment, fragment, type Line, paint } from './paint.ts'
import { tableLines } from './table.ts'
import { clustersOf, clusterWidth, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

/** Prose is never set wider than this, however wide the window; tables and verbatim lines are. */
const measure = 88
const narrowest = 20

export interface TerminalOptions {
  /** Cells a line may take; fewer than 20 are treated as 20. */
  readonly width: number
  /** Whether bold, italic, dim and underline may be set by SGR escape sequences. Without it none is printed. */
  readonly colour: boolean
}

interface Setting {
  readonly width: number
  readonly colour: boolean
}

/** A document as lines for a terminal, ending in a line feed. No line is wider than `width`. */
export function toTerminal(document: Document, options: TerminalOptions): string {
  const width = Math.max(narrowest, Math.floor(options.width))
  const setting = { width, colour: options.colour }
  const parts = [
    head(document, setting),
    ...document.blocks.map((block) => lines(block, setting)),
    ...foot(document, setting),
  ]
  return `${separated(parts)
    .map((line) => paint(line, options.colour))
    .join('\n')}\n`
}

/** Blocks alone as lines for a terminal, without title and notes. */
export function blocksToTerminal(blocks: readonly Block[], options: TerminalOptions): string {
  const setting = { width: Math.max(narrowest, Math.floor(options.width)), colour: options.colour }
  return `${separated(blocks.map((block) => lines(block, setting)))
    .map((line) => paint(line, options.colour))
    .join('\n')}\n`
}

function separated(parts: readonly (readonly Line[])[]): readonly Line[] {
  return parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [[], ...part]))
}

function head(document: Document, { width }: Setting): readonly Line[] {
  const room = Math.min(width, measure)
  const title = wrap([fragment(cleanText(document.title), { bold: true })], room)
  const subtitle =
    document.subtitle === null ? [] : wrap([fragment(cleanText(document.subtitle), { italic: true })], room)
  const meta = document.meta
    .map(({ label, value }) => cleanText(label === '' ? value : `${label} ${value}`))
    .join(' · ')
  return [
    ...title,
    ...subtitle,
    ...wrap([fragment(meta, { dim: true })], room),
    [fragment('─'.repeat(room), { dim: true })],
  ]
}

function lines(block: Block, setting: Setting): readonly Line[] {
  const { width, colour } = setting
  const room = Math.min(width, measure)
  switch (block.kind) {
    case 'heading': {
      const set = wrap(raised(fragmentsOf(block.runs, { bold: true }), colour && block.level < 3), room)
      if (block.level > 1 || colour) return set
      const longest = Math.max(
        0,
        ...set.map((line) => line.reduce((sum, part) => sum + widthOf(part.text), 0)),
      )
      return [...set, [fragment('─'.repeat(longest))]]
    }
    case 'paragraph':
      return wrap(leadIn(block.lead, block.runs, colour), room)
    case 'list':
      return listLines(block.items, block.ordered, setting)
    case 'table':
      return tableLines(block, width)
    case 'definitions':
      return separated(
        block.items.map((item) => [
          ...wrap(fragmentsOf(item.term, { bold: true }), room),
          ...indented(separated(item.blocks.map((inner) => lines(inner, within(setting, 2)))), '  '),
        ]),
      )
    case 'rule':
      return [[fragment('─'.repeat(room), { dim: true })]]
    case 'quotation': {
      const source: readonly Fragment[] =
        block.source.length === 0 ? [] : [fragment('— '), ...fragmentsOf(block.source)]
      const inner = within(setting, 2)
      return indented(
        [
          ...separated(block.blocks.map((part) => lines(part, inner))),
          ...wrap(source, Math.min(inner.width, measure)),
        ],
        '│ ',
      )
    }
    case 'callout': {
      const title =
        block.title.length === 0
          ? [fragment(block.tone === 'warning' ? 'Warning' : 'Note', { bold: true })]
          : fragmentsOf(block.title, { bold: true })
      const inner = within(setting, 2)
      return indented(
        [
          ...wrap(title, Math.min(inner.width, measure)),
          ...separated(block.blocks.map((part) => lines(part, inner))),
        ],
        block.tone === 'warning' ? '! ' : '│ ',
      )
    }
    case 'verbatim':
      return cleanLines(block.text).flatMap((line) => chopped(line, width))
    case 'figure':
      return separated([
        wrap(fragmentsOf(block.caption, { italic: true }), room),
        lines(block.behind, setting),
      ])
  }
}

function leadIn(
  lead: Parameters<typeof fragmentsOf>[0],
  runs: Parameters<typeof fragmentsOf>[0],
  colour: boolean,
): readonly Fragment[] {
  const opening = raised(fragmentsOf(lead, { bold: true }), colour)
  const words = fragmentsOf(runs)
  return opening.length > 0 && words.length > 0
    ? [...opening, fragment(' '), ...words]
    : [...opening, ...words]
}

/** Without colour a heading is told by capitals. */
function raised(fragments: readonly Fragment[], colour: boolean): readonly Fragment[] {
  return colour ? fragments : fragments.map(({ text, look }) => ({ text: text.toUpperCase(), look }))
}

function within({ width, colour }: Setting, cells: number): Setting {
  return { width: Math.max(narrowest / 2, width - cells), colour }
}

function indented(set: readonly Line[], by: string): readonly Line[] {
  return set.map((line) => [fragment(by, { dim: true }), ...line])
}

function listLines(
  items: readonly (readonly Block[])[],
  ordered: boolean,
  setting: Setting,
): readonly Line[] {
  const widest = ordered ? String(items.length).length + 2 : 2
  const inner = within(setting, widest)
  const set = items.map((blocks, index) => {
    const body = blocks.flatMap((block, at) => {
      const part = lines(block, inner)
      return at > 0 && block.kind !== 'list' ? [[], ...part] : part
    })
    const sign = ordered ? `${index + 1}.`.padStart(widest - 1) : '•'
    const [first = [], ...rest] = body
    return [[fragment(`${sign} `), ...first], ...indented(rest, ' '.repeat(widest))]
  })
  const loose = items.some((blocks) => blocks.some((block, at) => at > 0 && block.kind !== 'list'))
  return loose ? separated(set) : set.flat()
}

function chopped(line: string, width: number): readonly Line[] {
  const out: Line[] = []
  let text = ''
  let used = 0
  for (const cluster of clustersOf(line)) {
    const cells = clusterWidth(cluster)
    if (used > 0 && used + cells > width) {
      out.push([fragment(text)])
      text = ''
      used = 0
    }
    text += cluster
    used += cells
  }
  return [...out, [fragment(text)]]
}

function foot(document: Document, { width, colour }: Setting): readonly (readonly Line[])[] {
  const room = Math.min(width, measure)
  const shown = marksOf(document)
  const legend = shown.map((mark) => `${markSigns[mark].symbol}\u00a0${markSigns[mark].label}`).join(' · ')
  if (document.notes.length === 0 && document.notesEnd.length === 0 && shown.length === 0) return []
  const noted = document.notes.length > 0 || document.notesEnd.length > 0
  const notes = document.notes.map((note): readonly Line[] =>
    wrap([fragment(`${superscripts([note.number])} `), ...fragmentsOf(note.runs)], room, 2).map((line, at) =>
      at === 0 ? line : [fragment('  '), ...line],
    ),
  )
  return [
    [[fragment('─'.repeat(Math.min(room, 12)), { dim: true })]],
    noted
      ? [
          ...wrap(raised(fragmentsOf(document.notesTitle, { bold: true }), colour), room),
          ...notes.flat(),
          ...wrap(fragmentsOf(document.notesEnd), room),
        ]
      : [],
    legend === '' ? [] : wrap([fragment(legend, { dim: true })], room),
  ]
}
