import { type Leaf, leavesOf, plainStyle, type Style, sameStyle, signOf } from '../leaf.ts'
import type { Run } from '../run.ts'
import { entity, escapeInline, escapeStart, isLoose } from './escape.ts'

/**
 * Running text as one line of Markdown.
 *
 * A delimiter run opens or closes only between certain characters (CommonMark 0.31.2 §6.2). So spaces are moved out of
 * strong and emphasised words, and a letter outside that would keep a delimiter shut is written as an entity. Strong is
 * `**`, emphasis `_`, so that they never join; links stand outside both.
 */
export function inlineMarkdown(runs: readonly Run[]): string {
  return printLeaves(settleSpaces(leavesOf(runs)))
}

/** The same at the start of a block, where more characters have a meaning. */
export function blockMarkdown(runs: readonly Run[]): string {
  const line = inlineMarkdown(runs).trim()
  return startsPlain(runs) ? escapeStart(line) : line
}

function startsPlain(runs: readonly Run[]): boolean {
  const first = settleSpaces(leavesOf(runs)).find((leaf) => leaf.kind !== 'text' || leaf.text.trim() !== '')
  return first?.kind === 'text' && sameStyle(first, plainStyle)
}

/** Spaces at the border of two styles belong only to what both sides share. */
function settleSpaces(leaves: readonly Leaf[]): readonly Leaf[] {
  const pieces = leaves.flatMap((leaf): readonly Leaf[] =>
    leaf.kind === 'text'
      ? leaf.text
          .split(/(^\s+|\s+$)/)
          .filter((part) => part !== '')
          .map((part) => ({ ...leaf, text: part }))
      : [leaf],
  )
  const settled = pieces.map((leaf, at): Leaf => {
    if (!isSpace(leaf)) return leaf
    const before = pieces
      .slice(0, at)
      .filter((other) => !isSpace(other))
      .at(-1)
    const after = pieces.slice(at + 1).find((other) => !isSpace(other))
    return { ...leaf, ...shared(before ?? plainStyle, after ?? plainStyle) }
  })
  return merged(settled)
}

function isSpace(leaf: Leaf): boolean {
  return leaf.kind === 'text' && leaf.text.trim() === ''
}

function shared(a: Style, b: Style): Style {
  const href = a.href === b.href ? a.href : null
  const strong = a.href === b.href && a.strong && b.strong
  return { href, strong, emphasis: a.href === b.href && a.strong === b.strong && a.emphasis && b.emphasis }
}

function merged(leaves: readonly Leaf[]): readonly Leaf[] {
  const out: Leaf[] = []
  for (const leaf of leaves) {
    const last = out.at(-1)
    if (last?.kind === 'text' && leaf.kind === 'text' && sameStyle(last, leaf))
      out[out.length - 1] = { ...last, text: last.text + leaf.text }
    else out.push(leaf)
  }
  return out
}

function printLeaves(leaves: readonly Leaf[]): string {
  let out = ''
  let style = plainStyle
  for (const [at, leaf] of leaves.entries()) {
    out += delimiters(style, leaf)
    out += printLeaf(leaf, leaves[at - 1], leaves[at + 1])
    style = leaf
  }
  return out + delimiters(style, plainStyle)
}

/** What closes one style and opens the next; the order outwards is emphasis, strong, link. */
function delimiters(from: Style, to: Style): string {
  const sameLink = from.href === to.href
  const sameStrong = sameLink && from.strong === to.strong
  const close = [
    from.emphasis && !(sameStrong && to.emphasis) ? '_' : '',
    from.strong && !(sameLink && to.strong) ? '**' : '',
    from.href !== null && !sameLink ? `](${destination(from.href)})` : '',
  ]
  const open = [
    to.href !== null && !sameLink ? '[' : '',
    to.strong && !(sameLink && from.strong) ? '**' : '',
    to.emphasis && !(sameStrong && from.emphasis) ? '_' : '',
  ]
  return [...close, ...open].join('')
}

function destination(href: string): string {
  return href.replaceAll('&', '&amp;')
}

function printLeaf(leaf: Leaf, before: Leaf | undefined, after: Leaf | undefined): string {
  switch (leaf.kind) {
    case 'code':
      return codeSpan(leaf.text)
    case 'note-reference':
      return leaf.numbers.map((number) => `[^${number}]`).join('')
    case 'mark':
      return `\u00a0${signOf(leaf.mark)}`
    case 'text':
      return printText(leaf.text, leaf, before, after)
  }
}

function printText(text: string, style: Style, before: Leaf | undefined, after: Leaf | undefined): string {
  const points = [...text]
  const first = points[0] ?? ''
  const last = points.at(-1) ?? ''
  let words = text
  let head = ''
  let tail = ''
  if (points.length > 0 && after !== undefined && onlyOpens(style, after) && !isLoose(last)) {
    if (needsHelp(after, 'first')) {
      tail = entity(last)
      words = words.slice(0, words.length - last.length)
    }
  }
  if (words !== '' && before !== undefined && onlyOpens(style, before) && !isLoose(first)) {
    if (needsHelp(before, 'last')) {
      head = entity(first)
      words = words.slice(first.length)
    }
  }
  if (before?.kind === 'note-reference' && /^[(:{]/.test(words)) head = `\\${words.charAt(0)}`
  return head + escapeInline(head.startsWith('\\') ? words.slice(1) : words) + tail
}

/** Whether, seen from `inner`, the other side only adds strong or emphasis, so that a delimiter touches our letter. */
function onlyOpens(inner: Style, other: Style): boolean {
  if (inner.href !== other.href) return false
  if (inner.strong && !other.strong) return false
  if (inner.emphasis && (!other.emphasis || inner.strong !== other.strong)) return false
  return other.strong !== inner.strong || other.emphasis !== inner.emphasis
}

/** `_` never works against a letter; `**` does unless punctuation stands inside it. */
function needsHelp(other: Leaf, side: 'first' | 'last'): boolean {
  if (other.emphasis) return true
  if (other.kind !== 'text') return true
  const inside = side === 'first' ? [...other.text][0] : [...other.text].at(-1)
  return inside === undefined || isLoose(inside)
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest === 1 ? 2 : longest === 0 ? 1 : longest + 1)
  const padded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '') ? ` ${text} ` : text
  return fence + padded + fence
}
