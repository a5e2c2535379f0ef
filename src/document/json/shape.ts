import type { Block } from '../block.ts'
import type { Document, Note, Particular } from '../document.ts'
import { marks } from '../mark.ts'
import type { Run } from '../run.ts'
import { type Drawing, type SvgNode, svgAttributes, svgElements } from '../svg/tree.ts'

/** The shape of a stored value, as data: what the reader checks and what a description of the format can be made from. */
export type Shape =
  | { readonly is: 'text' | 'boolean' | 'note-number' | 'side' }
  | { readonly is: 'one-of'; readonly values: readonly (string | number)[] }
  | { readonly is: 'maybe'; readonly shape: Shape }
  | { readonly is: 'list'; readonly shape: Shape }
  | { readonly is: 'fields'; readonly fields: Fields }
  | { readonly is: 'some-fields'; readonly names: readonly string[] }
  | { readonly is: 'kind'; readonly of: Family; readonly only: readonly string[] | null }

/** A family of nodes told apart by `kind`. */
export type Family = 'run' | 'block' | 'svg'

export type Fields = { readonly [name: string]: Shape }

/** The fields of every kind of a union, beside `kind`: one left out or misspelt does not compile. */
type KindFields<Node extends { readonly kind: string }> = {
  readonly [K in Node['kind']]: { readonly [F in Exclude<keyof Extract<Node, { kind: K }>, 'kind'>]: Shape }
}

type FieldsOf<T> = { readonly [F in keyof T]: Shape }

const text: Shape = { is: 'text' }
const boolean: Shape = { is: 'boolean' }
const maybe = (shape: Shape): Shape => ({ is: 'maybe', shape })
const list = (shape: Shape): Shape => ({ is: 'list', shape })
const oneOf = (...values: readonly (string | number)[]): Shape => ({ is: 'one-of', values })
const fields = <T>(of: FieldsOf<T>): Shape => ({ is: 'fields', fields: of as Fields })
const runs = list({ is: 'kind', of: 'run', only: null })
const blocks = list({ is: 'kind', of: 'block', only: null })
const numbers = list({ is: 'note-number' })

const runKinds: KindFields<Run> = {
  text: { text },
  strong: { runs },
  emphasis: { runs },
  code: { text },
  'note-reference': { numbers },
  mark: { mark: oneOf(...marks) },
  link: { href: text, runs },
  abbreviation: { text, title: text },
  sentence: { id: text, mark: maybe(oneOf(...marks)), notes: numbers, runs },
}

const blockKinds: KindFields<Block> = {
  heading: { level: oneOf(1, 2, 3), id: maybe(text), runs },
  paragraph: { lead: runs, runs },
  list: { ordered: boolean, items: list(blocks) },
  table: {
    caption: runs,
    columns: list(fields<{ header: 0; align: 0 }>({ header: runs, align: oneOf('start', 'end', 'centre') })),
    rows: list(list(runs)),
    rowHeaders: boolean,
  },
  definitions: { items: list(fields<{ term: 0; blocks: 0 }>({ term: runs, blocks })) },
  rule: {},
  quotation: { blocks, source: runs },
  callout: { tone: oneOf('note', 'warning'), title: runs, blocks },
  verbatim: { text },
  figure: {
    caption: runs,
    drawing: fields<Drawing>({
      width: { is: 'side' },
      height: { is: 'side' },
      title: text,
      children: list({ is: 'kind', of: 'svg', only: null }),
    }),
    behind: { is: 'kind', of: 'block', only: ['table', 'paragraph'] },
  },
}

const svgKinds: KindFields<SvgNode> = {
  'svg-element': {
    name: oneOf(...svgElements),
    attributes: { is: 'some-fields', names: svgAttributes },
    children: list({ is: 'kind', of: 'svg', only: null }),
  },
  'svg-text': { text },
}

/** Every family's kinds and their fields. */
export const families: { readonly [F in Family]: { readonly [kind: string]: Fields } } = {
  run: runKinds,
  block: blockKinds,
  svg: svgKinds,
}

/** A whole document. */
export const documentShape: Shape = fields<Document>({
  kind: oneOf('page', 'report'),
  language: oneOf('en'),
  title: text,
  subtitle: maybe(text),
  meta: list(fields<Particular>({ label: text, value: text })),
  blocks,
  notesTitle: runs,
  notes: list(fields<Note>({ number: { is: 'note-number' }, runs })),
  notesEnd: runs,
})
