import { joined, type Leaf, leavesOf, plainStyle, type Style } from '../leaf.ts'
import type { Run } from '../run.ts'

/**
 * The leaves that Markdown can print: anchors inside a document do not exist there, so links to them become words; a
 * reference to a note is a link itself and cannot stand in another; a space at the border of two styles belongs only to what both sides share, since no delimiter works beside a space.
 */
export function markdownLeaves(runs: readonly Run[]): readonly Leaf[] {
  return settled(leavesOf(runs).map(unlinked))
}

/**
 * The same for a cell of a table, where a bar ends the cell even inside code: there it takes a backslash. Readers
 * disagree on a bar that has one already, so such code is printed as text.
 */
export function cellLeaves(runs: readonly Run[]): readonly Leaf[] {
  const leaves = leavesOf(runs).map((leaf): Leaf => {
    if (leaf.kind !== 'code' || !leaf.text.includes('|')) return leaf
    return leaf.text.includes('\\|')
      ? { ...leaf, kind: 'text' }
      : { ...leaf, text: leaf.text.replaceAll('|', '\\|') }
  })
  return settled(leaves.map(unlinked))
}

function unlinked(leaf: Leaf): Leaf {
  const inside = leaf.href?.startsWith('#') === true || leaf.kind === 'note-reference'
  return inside ? { ...leaf, href: null } : leaf
}

function settled(leaves: readonly Leaf[]): readonly Leaf[] {
  const pieces = joined(leaves).flatMap(withoutBorders)
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
