import type { Block } from '../block.ts'
import { cleanLines } from '../clean.ts'
import type { Run } from '../run.ts'
import { fragmentsOf } from './inline.ts'
import { type Fragment, fragment, type Line } from './paint.ts'
import { tableLines } from './table.ts'
import { widthOf } from './width.ts'
import { chop, wrap } from './wrap.ts'

/** Prose is never set wider than this, however wide the window. */
export const measure = 88

/** Below this, what is nested is no longer set in. */
const least = 12

/** Where lines stand: the cells they may take, and whether looks other than capitals can tell a heading. */
export interface Setting {
  readonly width: number
  readonly colour: boolean
}

/** Blocks, each as its lines. */
export function blockLines(blocks: readonly Block[], setting: Setting): readonly (readonly Line[])[] {
  return blocks.map((block) => linesOf(block, setting))
}

/** Parts with an empty line between them. */
export function separated(parts: readonly (readonly Line[])[]): readonly Line[] {
  return parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [[], ...part]))
}

/** Without colour a heading is told by capitals. */
export function raised(fragments: readonly Fragment[], colour: boolean): readonly Fragment[] {
  return colour ? fragments : fragments.map(({ text, look }) => ({ text: text.toUpperCase(), look }))
}

function linesOf(block: Block, setting: Setting): readonly Line[] {
  const { width, colour } = setting
  const room = Math.min(width, measure)
  switch (block.kind) {
    case 'heading': {
      const set = wrap(raised(fragmentsOf(block.runs, { bold: true }), colour), room)
      return block.level > 1 ? set : [...set, underline(set)]
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
          ...setIn(setting, '  ', (inner) => separated(blockLines(item.blocks, inner))),
        ]),
      )
    case 'rule':
      return [[fragment('─'.repeat(room), { dim: true })]]
    case 'quotation':
      return setIn(setting, '│ ', (inner) => {
        const source = fragmentsOf(block.source)
        return [
          ...separated(blockLines(block.blocks, inner)),
          ...(source.length === 0 ? [] : wrap([fragment('— '), ...source], Math.min(inner.width, measure))),
        ]
      })
    case 'callout':
      return setIn(setting, block.tone === 'warning' ? '! ' : '│ ', (inner) => {
        const title = fragmentsOf(block.title, { bold: true })
        const standing = fragment(block.tone === 'warning' ? 'Warning' : 'Note', { bold: true })
        return [
          ...wrap(title.length > 0 ? title : [standing], Math.min(inner.width, measure)),
          ...separated(blockLines(block.blocks, inner)),
        ]
      })
    case 'verbatim':
      return cleanLines(block.text).flatMap((line) => chop(line, width))
    case 'figure':
      return separated([
        wrap(fragmentsOf(block.caption, { italic: true }), room),
        linesOf(block.behind, setting),
      ])
  }
}

function underline(set: readonly Line[]): Line {
  const widths = set.map((line) => line.reduce((sum, part) => sum + widthOf(part.text), 0))
  return [fragment('─'.repeat(Math.max(0, ...widths)))]
}

function leadIn(lead: readonly Run[], runs: readonly Run[], colour: boolean): readonly Fragment[] {
  const opening = raised(fragmentsOf(lead, { bold: true }), colour)
  const words = fragmentsOf(runs)
  return opening.length > 0 && words.length > 0
    ? [...opening, fragment(' '), ...words]
    : [...opening, ...words]
}

/** Lines behind a sign, as long as there is room for it. */
function setIn(setting: Setting, sign: string, build: (inner: Setting) => readonly Line[]): readonly Line[] {
  const width = setting.width - widthOf(sign)
  if (width < least) return build(setting)
  return build({ ...setting, width }).map((line) => [fragment(sign, { dim: true }), ...line])
}

function listLines(
  items: readonly (readonly Block[])[],
  ordered: boolean,
  setting: Setting,
): readonly Line[] {
  const widest = ordered ? String(items.length).length + 2 : 2
  const narrow = setting.width - widest < least
  const inner = narrow ? setting : { ...setting, width: setting.width - widest }
  const loose = items.some((blocks) => blocks.some((block, at) => at > 0 && block.kind !== 'list'))
  const set = items.map((blocks, index): readonly Line[] => {
    const sign = fragment(ordered ? `${`${index + 1}.`.padStart(widest - 1)} ` : '• ')
    const parts = blockLines(blocks, inner)
    const body = loose ? separated(parts) : parts.flat()
    if (narrow) return [[sign], ...body]
    return body.length === 0
      ? [[sign]]
      : body.map((line, at) => [at === 0 ? sign : fragment(' '.repeat(widest)), ...line])
  })
  return loose ? separated(set) : set.flat()
}
