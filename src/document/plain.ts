import type { Block } from './block.ts'
import { cleanLines } from './clean.ts'
import { leavesOf } from './leaf.ts'
import type { Run } from './run.ts'

/** The words of running text: no marks, no note numbers, no markup. */
export function plainText(runs: readonly Run[]): string {
  return leavesOf(runs)
    .map((leaf) => (leaf.kind === 'text' || leaf.kind === 'code' ? leaf.text : ''))
    .join('')
}

/** The words of blocks, one stretch of running text a line; a run-in heading stands on the line of its paragraph. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): readonly string[] {
  return partsOf(block).filter((line) => line !== '')
}

function partsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [plainText(block.runs)]
    case 'paragraph':
      return [[plainText(block.lead), plainText(block.runs)].filter((words) => words !== '').join(' ')]
    case 'list':
      return block.items.flat().flatMap(linesOf)
    case 'table':
      return [block.caption, ...block.columns.map((column) => column.header), ...block.rows.flat()].map(
        plainText,
      )
    case 'definitions':
      return block.items.flatMap((item) => [plainText(item.term), ...item.blocks.flatMap(linesOf)])
    case 'quotation':
      return [...block.blocks.flatMap(linesOf), plainText(block.source)]
    case 'callout':
      return [plainText(block.title), ...block.blocks.flatMap(linesOf)]
    case 'verbatim':
      return cleanLines(block.text)
    case 'figure':
      return [plainText(block.caption), ...linesOf(block.behind)]
    case 'rule':
      return []
  }
}
