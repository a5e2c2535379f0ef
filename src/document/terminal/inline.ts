import { type Leaf, leavesOf, signOf } from '../leaf.ts'
import type { Run } from '../run.ts'
import { superscripts } from '../superscript.ts'
import { type Fragment, fragment, type Look } from './paint.ts'

/** Running text as fragments. An address is printed after the words of its link, unless it is those words. */
export function fragmentsOf(runs: readonly Run[], look: Partial<Look> = {}): readonly Fragment[] {
  const leaves = leavesOf(runs)
  return leaves.flatMap((leaf, index) => {
    const set = {
      bold: look.bold === true || leaf.strong,
      italic: look.italic === true || leaf.emphasis,
      dim: look.dim === true,
      underline: leaf.href !== null && leaf.kind !== 'mark' && leaf.kind !== 'note-reference',
    }
    const address = leaves[index + 1]?.href === leaf.href ? [] : addressAfter(leaves, index)
    return [fragment(wordsOf(leaf), set), ...address]
  })
}

function wordsOf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'text':
    case 'code':
      return leaf.text
    case 'note-reference':
      return superscripts(leaf.numbers)
    case 'mark':
      return signOf(leaf.mark)
  }
}

/** The address of the link that ends at leaf `end`. */
function addressAfter(leaves: readonly Leaf[], end: number): readonly Fragment[] {
  const href = leaves[end]?.href ?? null
  if (href === null || href.startsWith('#')) return []
  let words = ''
  for (let at = end; leaves[at]?.href === href; at--) {
    const leaf = leaves[at]
    if (leaf?.kind === 'text' || leaf?.kind === 'code') words = leaf.text + words
  }
  return words === href || `mailto:${words}` === href ? [] : [fragment(` <${href}>`, { dim: true })]
}
