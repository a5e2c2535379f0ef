import type { Block, List, Table } from '../block.ts'
import { cleanLines, cleanText } from '../clean.ts'
import type { Document } from '../document.ts'
import { referredNotes } from '../leaf.ts'
import { markSigns } from '../mark.ts'
import { type Run, strong } from '../run.ts'
import { superscripts } from '../superscript.ts'
import { documentStretches, marksOf } from '../walk.ts'
import { blockMarkdown, inlineMarkdown } from './inline.ts'

/**
 * A document as Markdown: CommonMark with GFM tables and footnotes. A note that nothing refers to is printed under its
 * number as a paragraph, since readers of GFM drop footnotes without references.
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
    `# ${headingText([{ kind: 'text', text: document.title }])}`,
    document.subtitle === null ? '' : blockMarkdown([strong(document.subtitle)]),
    blockMarkdown([{ kind: 'text', text: meta }]),
  ]
}

/** Blocks one by one. Lists that would run into each other take turns with their signs. */
function blocksMarkdown(blocks: readonly Block[]): readonly string[] {
  const out: string[] = []
  let other = false
  let before: Block | undefined
  for (const block of blocks) {
    other =
      block.kind === 'list' && before?.kind === 'list' && before.ordered === block.ordered ? !other : false
    const printed = block.kind === 'list' ? listMarkdown(block, other) : blockText(block)
    if (printed === '') continue
    out.push(printed)
    before = block
  }
  return out
}

function blockText(block: Exclude<Block, List>): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${headingText(block.runs)}`
    case 'paragraph':
      return blockMarkdown(leadIn(block.lead, block.runs))
    case 'table':
      return tableMarkdown(block)
    case 'definitions':
      return block.items
        .map((item) =>
          itemMarkdown(
            '-',
            [{ kind: 'paragraph', lead: [], runs: [strong(item.term)] }, ...item.blocks],
            false,
          ),
        )
        .join('\n')
    case 'rule':
      return '---'
    case 'quotation':
      return quoted([
        ...blocksMarkdown(block.blocks),
        block.source.length === 0 ? '' : blockMarkdown([{ kind: 'text', text: '— ' }, ...block.source]),
      ])
    case 'callout':
      return quoted([
        blockMarkdown([
          strong(block.title.length > 0 ? block.title : block.tone === 'warning' ? 'Warning' : 'Note'),
        ]),
        ...blocksMarkdown(block.blocks),
      ])
    case 'verbatim':
      return fenced(block.text)
    case 'figure':
      return [blockMarkdown([{ kind: 'emphasis', runs: block.caption }]), blockText(block.behind)]
        .filter((part) => part !== '')
        .join('\n\n')
  }
}

function leadIn(lead: readonly Run[], runs: readonly Run[]): readonly Run[] {
  if (lead.length === 0) return runs
  return runs.length === 0 ? [strong(lead)] : [strong(lead), { kind: 'text', text: ' ' }, ...runs]
}

/** A closing row of `#` would be taken for part of the heading. */
function headingText(runs: readonly Run[]): string {
  return inlineMarkdown(runs)
    .trim()
    .replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'))
}

function quoted(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

function listMarkdown(list: List, other: boolean): string {
  const loose = list.items.some((blocks) => blocks.some((block, at) => at > 0 && block.kind !== 'list'))
  return list.items
    .map((blocks, index) => {
      const sign = list.ordered ? `${index + 1}${other ? ')' : '.'}` : other ? '*' : '-'
      return itemMarkdown(sign, blocks, !loose)
    })
    .join(loose ? '\n\n' : '\n')
}

function itemMarkdown(sign: string, blocks: readonly Block[], tight: boolean): string {
  const parts = blocksMarkdown(blocks)
  const indent = ' '.repeat(sign.length + 1)
  return `${sign} ${parts.join(tight ? '\n' : '\n\n').replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd()
}

function fenced(text: string): string {
  const lines = cleanLines(text)
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...lines, fence].join('\n')
}

function tableMarkdown(table: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const caption = blockMarkdown([{ kind: 'emphasis', runs: table.caption }])
  const rules = table.columns.map(({ align }) =>
    align === 'end' ? '---:' : align === 'centre' ? ':---:' : '---',
  )
  const lines = [
    row(table.columns.map((column) => cellMarkdown(column.header))),
    row(rules),
    ...table.rows.map((cells) =>
      row(cells.map((cell, at) => cellMarkdown(table.rowHeaders && at === 0 ? [strong(cell)] : cell))),
    ),
  ].join('\n')
  return caption === '' ? lines : `${caption}\n\n${lines}`
}

/** A bar ends a cell even inside code, so every bar not yet escaped gets its backslash. */
function cellMarkdown(runs: readonly Run[]): string {
  return inlineMarkdown(runs)
    .trim()
    .replace(/(?<!\\)\|/g, '\\|')
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
      .map((note) =>
        blockMarkdown([{ kind: 'text', text: cleanText(`${superscripts([note.number])} `) }, ...note.runs]),
      ),
    blockMarkdown([{ kind: 'text', text: legend }]),
    ...document.notes
      .filter((note) => referred.has(note.number))
      .map((note) => `[^${note.number}]: ${blockMarkdown(note.runs)}`),
  ]
}
