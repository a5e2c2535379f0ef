import { type Leaf, plainStyle, type Style, sameStyle, signOf } from '../leaf.ts'
import type { Run } from '../run.ts'
import { entity, escapeInline, escapeStart, isLoose } from './escape.ts'
import { cellLeaves, markdownLeaves } from './leaves.ts'

/**
 * Running text as one line of Markdown.
 *
 * Links stand outside strong, strong outside emphasis. Strong is `**` and emphasis `_`, so that they never join. A
 * delimiter opens or closes only between certain characters (CommonMark 0.31.2 §6.2); where a letter outside would
 * keep it shut, the letter is written as an entity.
 */
export function inlineMarkdown(runs: readonly Run[]): string {
  return printLeaves(markdownLeaves(runs)).trim()
}

/** The same at the start of a block, where more characters have a meaning. */
export function blockMarkdown(runs: readonly Run[]): string {
  const leaves = markdownLeaves(runs)
  const first = leaves.find((leaf) => leaf.kind !== 'text' || leaf.text.trim() !== '')
  const line = printLeaves(leaves).trim()
  return first?.kind === 'text' && sameStyle(first, plainStyle) ? escapeStart(line) : line
}

/** The same as a cell of a table. */
export function cellMarkdown(runs: readonly Run[]): string {
  return printLeaves(cellLeaves(runs)).trim()
}

function printLeaves(leaves: readonly Leaf[]): string {
  let out = ''
  let style = plainStyle
  for (const [at, leaf] of leaves.entries()) {
    out += delimiters(style, leaf) + printLeaf(leaf, leaves[at - 1], leaves[at + 1])
    style = leaf
  }
  return out + delimiters(style, plainStyle)
}

/** What closes one style and opens the next. */
function delimiters(from: Style, to: Style): string {
  const sameLink = from.href === to.href
  const sameStrong = sameLink && from.strong === to.strong
  return [
    from.emphasis && !(sameStrong && to.emphasis) ? '_' : '',
    from.strong && !(sameLink && to.strong) ? '**' : '',
    from.href !== null && !sameLink ? `](${destination(from.href)})` : '',
    to.href !== null && !sameLink ? '[' : '',
    to.strong && !(sameLink && from.strong) ? '**' : '',
    to.emphasis && !(sameStrong && from.emphasis) ? '_' : '',
  ].join('')
}

function destination(href: string): string {
  return href.replaceAll('&', '&amp;').replace(/[()]/g, '\\$&')
}

function printLeaf(leaf: Leaf, before: Leaf | undefined, after: Leaf | undefined): string {
  switch (leaf.kind) {
    case 'code':
      return codeSpan(leaf.text)
    case 'note-reference':
      return leaf.numbers.map((number) => `[^${number}]`).join('')
    case 'mark':
      return signOf(leaf.mark)
    case 'text':
      return printText(leaf.text, leaf, before, after)
  }
}

function printText(text: string, style: Style, before: Leaf | undefined, after: Leaf | undefined): string {
  const points = [...text]
  const tail = after !== undefined && shuts(points.at(-1) ?? ' ', style, after, 'first') ? points.pop() : null
  const head = before !== undefined && shuts(points[0] ?? ' ', style, before, 'last') ? points.shift() : null
  const inner = escapeInline(points.join(''))
  // Before a bracket of ours an exclamation mark would make a picture.
  const words = after === undefined ? inner : inner.replace(/!$/, '\\!')
  // `[^1]:` would define a note and `[^1](x)` be a link.
  const kept = before?.kind === 'note-reference' ? words.replace(/^[(:{]/, '\\$&') : words
  return (head ? entity(head) : '') + kept + (tail ? entity(tail) : '')
}

/** Whether a character outside a delimiter, with no other delimiter between, keeps it from opening or closing. */
function shuts(character: string, style: Style, inner: Leaf, side: 'first' | 'last'): boolean {
  if (isLoose(character) || !onlyOpens(style, inner)) return false
  if (inner.emphasis || inner.kind !== 'text') return true
  const inside = [...inner.text]
  // A single letter may itself become an entity, for the sake of its other side.
  return inside.length < 2 || isLoose(inside.at(side === 'first' ? 0 : -1) ?? ' ')
}

/** Whether `inner` has all that `outer` has, and strong or emphasis besides. */
function onlyOpens(outer: Style, inner: Style): boolean {
  if (outer.href !== inner.href) return false
  if (outer.strong && !inner.strong) return false
  if (outer.emphasis && !(inner.emphasis && outer.strong === inner.strong)) return false
  return inner.strong !== outer.strong || inner.emphasis !== outer.emphasis
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const padded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '') ? ` ${text} ` : text
  return fence + padded + fence
}
