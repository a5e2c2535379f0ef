import type { Block, Table } from '../block.ts'
import { cleanLines } from '../clean.ts'
import { emphasis, type Run, strong, text } from '../run.ts'
import { blockMarkdown, cellMarkdown, inlineMarkdown } from './inline.ts'
import { listMarkdown } from './lists.ts'

/** Blocks one by one. Lists that would run into each other take turns with their signs. */
export function blocksMarkdown(blocks: readonly Block[]): readonly string[] {
  const out: string[] = []
  let before: 'bullets' | 'numbers' | null = null
  let turn = false
  for (const block of blocks) {
    const signs = listed(block)
    turn = signs !== null && signs === before ? !turn : false
    const printed = blockText(block, turn)
    if (printed === '') continue
    out.push(printed)
    before = signs
  }
  return out
}

function listed(block: Block): 'bullets' | 'numbers' | null {
  if (block.kind === 'definitions') return 'bullets'
  if (block.kind !== 'list') return null
  return block.ordered ? 'numbers' : 'bullets'
}

function blockText(block: Block, turn: boolean): string {
  switch (block.kind) {
    case 'heading':
      return headingMarkdown(block.level + 1, block.runs)
    case 'paragraph':
      return blockMarkdown(leadIn(block.lead, block.runs))
    case 'list':
      return listMarkdown(block, turn)
    case 'table':
      return tableMarkdown(block)
    case 'definitions':
      return listMarkdown(
        {
          ordered: false,
          items: block.items.map((item) => [
            { kind: 'paragraph', lead: item.term, runs: [] },
            ...item.blocks,
          ]),
        },
        turn,
      )
    case 'rule':
      return '___'
    case 'quotation': {
      const source = block.source.length === 0 ? '' : blockMarkdown([text('— '), ...block.source])
      return quoted([...blocksMarkdown(block.blocks), source])
    }
    case 'callout': {
      const standing = block.tone === 'warning' ? 'Warning' : 'Note'
      const title = blockMarkdown([strong(block.title.length > 0 ? block.title : standing)])
      return quoted([title, ...blocksMarkdown(block.blocks)])
    }
    case 'verbatim':
      return fenced(block.text)
    case 'figure':
      return [blockMarkdown([emphasis(block.caption)]), blockText(block.behind, false)]
        .filter((part) => part !== '')
        .join('\n\n')
  }
}

/** A heading; a closing row of `#` would be taken for part of it. */
export function headingMarkdown(level: number, runs: readonly Run[]): string {
  const words = inlineMarkdown(runs).replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'))
  return words === '' ? '' : `${'#'.repeat(level)} ${words}`
}

/** A run-in heading and the words after it. */
export function leadIn(lead: readonly Run[], runs: readonly Run[]): readonly Run[] {
  if (lead.length === 0) return runs
  return runs.length === 0 ? [strong(lead)] : [strong(lead), text(' '), ...runs]
}

function quoted(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

function fenced(words: string): string {
  const lines = cleanLines(words)
  const longest = Math.max(2, ...(words.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...lines, fence].join('\n')
}

function tableMarkdown(table: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const caption = blockMarkdown([emphasis(table.caption)])
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
