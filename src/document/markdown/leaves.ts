import { joined, type Leaf, leavesOf, plainStyle, type Style } from '../leaf.ts'
import type { Run } from '../run.ts'

/**
 * The leaves that Markdown can print: anchors inside a document do not exist there, so links to them become words, and
 * a space at the border of two styles belongs only to what both sides share, since no delimiter works beside a space.
 */
export function markdownLeaves(runs: readonly Run[]): readonly Leaf[] {
  const linked = leavesOf(runs).map((leaf) =>
    leaf.href?.startsWith('#') === true ? { ...leaf, href: null } : leaf,
  )
  const pieces = joined(linked).flatMap(withoutBorders)
  const before = lastStyles(pieces)
  const after = lastStyles([...pieces].reverse()).reverse()
  return joined(
    pieces.map((leaf, at) =>
      isSpace(leaf) ? { ...leaf, ...shared(before[at] ?? plainStyle, after[at] ?? plainStyle) } : leaf,
    ),
  )
}

/** A leaf with the spaces at its ends as leaves of their own. */
function withoutBorders(leaf: Leaf): readonly Leaf[] {
  if (leaf.kind !== 'text') return [leaf]
  return leaf.text
    .split(/(^\s+|\s+$)/)
    .filter((part) => part !== '')
    .map((text) => ({ ...leaf, text }))
}

/** For each leaf the style of the last one up to it that is not a space. */
function lastStyles(leaves: readonly Leaf[]): Style[] {
  let style: Style = plainStyle
  return leaves.map((leaf) => {
    if (!isSpace(leaf)) style = leaf
    return style
  })
}

function isSpace(leaf: Leaf): boolean {
  return leaf.kind === 'text' && leaf.text.trim() === ''
}

function shared(a: Style, b: Style): Style {
  if (a.href !== b.href) return plainStyle
  const strong = a.strong && b.strong
  return { href: a.href, strong, emphasis: a.strong === b.strong && a.emphasis && b.emphasis }
}
