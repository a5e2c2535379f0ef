import type { Block, List } from '../block.ts'
import { blocksMarkdown } from './blocks.ts'

/** A list; `turn` takes the other sign, which keeps it apart from a list just before it. */
export function listMarkdown(list: Pick<List, 'ordered' | 'items'>, turn: boolean): string {
  const loose = list.items.some((blocks) => blocks.some((block, at) => at > 0 && block.kind !== 'list'))
  return list.items
    .map((blocks, index) => {
      const sign = list.ordered ? `${index + 1}${turn ? ')' : '.'}` : turn ? '*' : '-'
      return item(sign, blocks, loose)
    })
    .join(loose ? '\n\n' : '\n')
}

function item(sign: string, blocks: readonly Block[], loose: boolean): string {
  const indent = ' '.repeat(sign.length + 1)
  const body = blocksMarkdown(blocks).reduce((above, part) => {
    // Directly under a paragraph, the sign of an empty item would underline it as a heading.
    const apart = loose || /^(?:[-*]|\d+[.)])(?:\n|$)/.test(part)
    return above === '' ? part : `${above}${apart ? '\n\n' : '\n'}${part}`
  }, '')
  return `${sign} ${body.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd()
}
