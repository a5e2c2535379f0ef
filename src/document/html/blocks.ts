import { sectionAnchor } from '../address.ts'
import type { Alignment, Block, HeadingLevel, Table } from '../block.ts'
import { cleanLines } from '../clean.ts'
import { plainText } from '../plain.ts'
import { drawingToSvg } from '../svg/print.ts'
import { attribute, escapeHtml } from './escape.ts'
import { inlineHtml, type References } from './inline.ts'

/** What the printing of blocks knows: references so far, and how to number drawings. */
export interface Printing {
  readonly references: References
  nextDrawing(): number
}

/** Blocks as HTML. `level` is that of the section they stand in: run-in headings stand one below it. */
export function blocksHtml(
  blocks: readonly Block[],
  printing: Printing,
  outer: 0 | HeadingLevel = 0,
): string {
  let level = outer
  const out: string[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') level = block.level
    out.push(blockHtml(block, printing, level))
  }
  return out.filter((part) => part !== '').join('\n')
}

function blockHtml(block: Block, printing: Printing, level: 0 | HeadingLevel): string {
  const inline = (runs: Parameters<typeof inlineHtml>[0]) => inlineHtml(runs, printing.references)
  switch (block.kind) {
    case 'heading': {
      const id = block.id === null ? '' : attribute('id', sectionAnchor(block.id))
      if (block.runs.length === 0) return ''
      return `<h${block.level + 1}${id}>${inline(block.runs)}</h${block.level + 1}>`
    }
    case 'paragraph': {
      if (block.lead.length === 0) return block.runs.length === 0 ? '' : `<p>${inline(block.runs)}</p>`
      const tag = `h${Math.min(level + 2, 6)}`
      const words = block.runs.length === 0 ? '' : ` <p>${inline(block.runs)}</p>`
      return `<div class="${words === '' ? 'lead alone' : 'lead'}"><${tag}>${inline(block.lead)}</${tag}>${words}</div>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li>${itemHtml(item, printing, level)}</li>`)
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'table':
      return tableHtml(block, printing)
    case 'definitions': {
      const items = block.items.map(
        (item) => `<dt>${inline(item.term)}</dt>\n<dd>${itemHtml(item.blocks, printing, level)}</dd>`,
      )
      return `<dl>\n${items.join('\n')}\n</dl>`
    }
    case 'rule':
      return '<hr>'
    case 'quotation': {
      const source = block.source.length === 0 ? '' : `\n<p class="source">— ${inline(block.source)}</p>`
      return `<blockquote>\n${blocksHtml(block.blocks, printing, level)}${source}\n</blockquote>`
    }
    case 'callout': {
      const title =
        block.title.length > 0 ? inline(block.title) : block.tone === 'warning' ? 'Warning' : 'Note'
      const inner = blocksHtml(block.blocks, printing, level)
      return `<div class="callout ${block.tone}" role="note">\n<p class="title">${title}</p>\n${inner}\n</div>`
    }
    case 'verbatim':
      return `<pre>${escapeHtml(cleanLines(block.text).join('\n'))}</pre>`
    case 'figure': {
      const picture = drawingToSvg(block.drawing, String(printing.nextDrawing()))
      const caption = block.caption.length === 0 ? '' : `<figcaption>${inline(block.caption)}</figcaption>\n`
      const words = block.behind.kind === 'table' ? 'The same as a table' : 'The same in words'
      const behind = blockHtml(block.behind, printing, level)
      return `<figure>\n${picture}\n${caption}<details><summary>${words}</summary>\n${behind}\n</details>\n</figure>`
    }
  }
}

/** An item that is one paragraph needs no tag of its own. */
function itemHtml(blocks: readonly Block[], printing: Printing, level: 0 | HeadingLevel): string {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return blocksHtml(blocks, printing, level)
  const lead =
    first.lead.length === 0 ? '' : `<strong>${inlineHtml(first.lead, printing.references)}</strong> `
  const words = lead + inlineHtml(first.runs, printing.references)
  const inner = blocksHtml(rest, printing, level)
  if (rest.every((block) => block.kind === 'list')) return rest.length === 0 ? words : `${words}\n${inner}`
  return `<p>${words}</p>\n${inner}`
}

function tableHtml(table: Table, { references }: Printing): string {
  const caption =
    table.caption.length === 0 ? '' : `<caption>${inlineHtml(table.caption, references)}</caption>\n`
  const named = table.columns.some((column) => column.header.length > 0)
  const heads = table.columns.map(({ header, align }) =>
    header.length === 0
      ? `<td${side(align)}></td>`
      : `<th scope="col"${side(align)}>${inlineHtml(header, references)}</th>`,
  )
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, at) => {
      const words = inlineHtml(cell, references)
      const align = side(table.columns[at]?.align ?? 'start')
      return table.rowHeaders && at === 0
        ? `<th scope="row"${align}>${words}</th>`
        : `<td${align}>${words}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const head = named ? `<thead><tr>${heads.join('')}</tr></thead>\n` : ''
  const name = attribute('aria-label', plainText(table.caption) || 'Table')
  return `<div class="table" role="region" tabindex="0"${name}>\n<table>\n${caption}${head}<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</div>`
}

function side(align: Alignment): string {
  return align === 'start' ? '' : ` class="${align}"`
}
