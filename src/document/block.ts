import { type Inline, type Run, runsOf } from './run.ts'
import type { Drawing } from './svg/tree.ts'

/** A block of a document, from top to bottom. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Definitions
  | Rule
  | Quotation
  | Callout
  | Verbatim
  | Figure

/** Levels stand below the document's title: 1 is a section, 2 a subsection. */
export type HeadingLevel = 1 | 2 | 3

export interface Heading {
  readonly kind: 'heading'
  readonly level: HeadingLevel
  readonly id: string | null
  readonly runs: readonly Run[]
}

/** `lead` is a run-in heading: bold, on the first line of the paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lead: readonly Run[]
  readonly runs: readonly Run[]
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Block[])[]
}

export type Alignment = 'start' | 'end' | 'centre'

export interface Column {
  readonly header: readonly Run[]
  readonly align: Alignment
}

/** Every row has as many cells as there are columns. `rowHeaders`: the first cell names its row. */
export interface Table {
  readonly kind: 'table'
  readonly caption: readonly Run[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
  readonly rowHeaders: boolean
}

export interface Definition {
  readonly term: readonly Run[]
  readonly blocks: readonly Block[]
}

export interface Definitions {
  readonly kind: 'definitions'
  readonly items: readonly Definition[]
}

export interface Rule {
  readonly kind: 'rule'
}

export interface Quotation {
  readonly kind: 'quotation'
  readonly blocks: readonly Block[]
  readonly source: readonly Run[]
}

export type Tone = 'note' | 'warning'

export interface Callout {
  readonly kind: 'callout'
  readonly tone: Tone
  readonly title: readonly Run[]
  readonly blocks: readonly Block[]
}

/** Lines kept as they are, in a fixed-width face. */
export interface Verbatim {
  readonly kind: 'verbatim'
  readonly text: string
}

/** A drawing and what stands behind it: a table, or a text where a table would say nothing. */
export interface Figure {
  readonly kind: 'figure'
  readonly caption: readonly Run[]
  readonly drawing: Drawing
  readonly behind: Table | Paragraph
}

/** An item of a list, a definition or a quotation: running text stands for one paragraph. */
export type Content = Inline | readonly Block[]

function blocksOf(content: Content): readonly Block[] {
  return isBlocks(content) ? content : [paragraph(content)]
}

const blockKinds: ReadonlySet<string> = new Set<Block['kind']>([
  'heading',
  'paragraph',
  'list',
  'table',
  'definitions',
  'rule',
  'quotation',
  'callout',
  'verbatim',
  'figure',
])

function isBlocks(content: Content): content is readonly Block[] {
  if (!Array.isArray(content)) return false
  const first: unknown = content[0]
  return typeof first === 'object' && first !== null && 'kind' in first && blockKinds.has(String(first.kind))
}

/** A heading. `id` makes it a target of links: `#section-<id>`. */
export function heading(level: HeadingLevel, inline: Inline, id: string | null = null): Heading {
  return { kind: 'heading', level, id, runs: runsOf(inline) }
}

export function paragraph(inline: Inline, lead: Inline = []): Paragraph {
  return { kind: 'paragraph', lead: runsOf(lead), runs: runsOf(inline) }
}

export function bullets(items: readonly Content[]): List {
  return { kind: 'list', ordered: false, items: items.map(blocksOf) }
}

/** A list numbered from 1. */
export function numbered(items: readonly Content[]): List {
  return { kind: 'list', ordered: true, items: items.map(blocksOf) }
}

/** A column of a table; figures belong to a column aligned at its end. */
export function column(header: Inline, align: Alignment = 'start'): Column {
  return { header: runsOf(header), align }
}

/** A table. Throws RangeError when there is no column or a row has another number of cells than there are columns. */
export function table(parts: {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Inline[])[]
  readonly caption?: Inline
  readonly rowHeaders?: boolean
}): Table {
  const width = parts.columns.length
  if (width === 0) throw new RangeError('a table needs a column')
  for (const [index, row] of parts.rows.entries())
    if (row.length !== width)
      throw new RangeError(`row ${index + 1} has ${row.length} cells for ${width} columns`)
  return {
    kind: 'table',
    caption: runsOf(parts.caption ?? []),
    columns: parts.columns,
    rows: parts.rows.map((row) => row.map(runsOf)),
    rowHeaders: parts.rowHeaders ?? false,
  }
}

export function definitions(items: readonly (readonly [term: Inline, content: Content])[]): Definitions {
  return {
    kind: 'definitions',
    items: items.map(([term, content]) => ({ term: runsOf(term), blocks: blocksOf(content) })),
  }
}

export function rule(): Rule {
  return { kind: 'rule' }
}

export function quotation(content: Content, source: Inline = []): Quotation {
  return { kind: 'quotation', blocks: blocksOf(content), source: runsOf(source) }
}

export function callout(tone: Tone, content: Content, title: Inline = []): Callout {
  return { kind: 'callout', tone, title: runsOf(title), blocks: blocksOf(content) }
}

export function verbatim(lines: string): Verbatim {
  return { kind: 'verbatim', text: lines }
}

/** A figure; what stands behind it is not optional. */
export function figure(caption: Inline, drawing: Drawing, behind: Table | Paragraph): Figure {
  return { kind: 'figure', caption: runsOf(caption), drawing, behind }
}
