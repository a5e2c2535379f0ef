import fc from 'fast-check'
import {
  abbreviation,
  type Block,
  bullets,
  callout,
  code,
  column,
  type Document,
  definitions,
  documentOf,
  drawing,
  emphasis,
  figure,
  heading,
  link,
  markRun,
  marks,
  note,
  noteReference,
  numbered,
  paragraph,
  particular,
  quotation,
  type Run,
  rule,
  type SvgNode,
  sentence,
  strong,
  svg,
  table,
  text,
  verbatim,
} from '../../src/document/index.ts'

/** Pieces that mean something to a browser, a reader of Markdown or a terminal. */
const hostilePieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '</style>',
  '</title>',
  '<b>',
  '&lt;',
  '&#60;',
  '&amp',
  '" onload="x',
  "'",
  '](javascript:x)',
  '[a](b)',
  '![a](b)',
  '[^1]',
  '[^1]: x',
  '[a]: b',
  '**',
  '*',
  '__',
  '_',
  '~~',
  '`',
  '```',
  '|',
  '\\',
  '\\|',
  '# ',
  '#',
  '> ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '---',
  '===',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r',
  '!',
  '(',
  ')',
  ':',
  '$',
  'http://a.b/c',
  'www.a.b',
  'a@b.co',
  'mailto:a@b.co',
  '<http://a.b>',
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u009b31m',
  '\u0000',
  '\u0008',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u2028',
  '\ud800',
  'שלום',
  'حسن',
  '東京条約',
  '각',
  'e\u0301',
  '👩‍👩‍👧',
  '🇽🇰',
  '\u00a0',
  '\u200b',
  '20–45%',
  'x'.repeat(90),
]

/** Words as a hostile report might have them. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...hostilePieces) },
      { weight: 3, arbitrary: fc.constantFrom('word', 'a', 'B2', ' ', '.', '“so”') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))

const href = fc.oneof(
  fc.constantFrom(
    'https://example.org/a_(b)?x=1&copy=2',
    'mailto:a@b.co',
    '#note-1',
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    '//example.org',
    'https://example.org/"><script>',
    'https://example.org/|a|`b`',
  ),
  hostile.map((words) => `https://example.org/${words}`),
)

const numbers = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 })

const { run } = fc.letrec<{ run: Run; runs: Run[] }>((tie) => ({
  runs: fc.array(tie('run'), { maxLength: 4 }),
  run: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    hostile.map(text),
    hostile.map(code),
    numbers.map((list) => noteReference(...list)),
    fc.constantFrom(...marks).map(markRun),
    fc.tuple(hostile, hostile).map(([short, long]) => abbreviation(short, long)),
    tie('runs').map((runs) => strong(runs)),
    tie('runs').map((runs) => emphasis(runs)),
    fc.tuple(href, tie('runs')).map(([address, runs]) => link(address, runs)),
    fc
      .tuple(hostile, tie('runs'), fc.option(fc.constantFrom(...marks)), numbers)
      .map(([id, runs, mark, notes]) => sentence(id, runs, { mark, notes })),
  ),
}))

const runs = fc.array(run, { maxLength: 5 })

const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }), fc.boolean())
  .chain(([width, height, rowHeaders]) =>
    fc
      .tuple(
        runs,
        fc.array(fc.tuple(runs, fc.constantFrom('start', 'end', 'centre')), {
          minLength: width,
          maxLength: width,
        }),
        fc.array(fc.array(runs, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      .map(([caption, columns, rows]) =>
        table({ caption, columns: columns.map(([head, align]) => column(head, align)), rows, rowHeaders }),
      ),
  )

const svgNodes: fc.Arbitrary<SvgNode> = fc
  .tuple(
    fc.constantFrom('g', 'text', 'rect', 'path', 'marker'),
    fc.dictionary(
      fc.constantFrom('id', 'class', 'fill', 'd', 'x', 'marker-end'),
      fc.oneof(hostile, fc.double()),
    ),
    fc.array(hostile, { maxLength: 2 }),
  )
  .map(([name, attributes, words]) => svg(name, attributes, words))

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.tuple(runs, fc.option(runs)).map(([words, lead]) => paragraph(words, lead ?? [])),
    fc
      .tuple(fc.constantFrom(1, 2, 3), runs, fc.option(hostile))
      .map(([level, words, id]) => heading(level as 1 | 2 | 3, words, id)),
    hostile.map(verbatim),
    fc.constant(rule()),
    tables,
    fc.array(tie('blocks'), { maxLength: 3 }).map((items) => bullets(items)),
    fc.array(tie('blocks'), { maxLength: 12 }).map((items) => numbered(items)),
    fc.array(fc.tuple(runs, tie('blocks')), { maxLength: 2 }).map((items) => definitions(items)),
    fc.tuple(tie('blocks'), runs).map(([inner, source]) => quotation(inner, source)),
    fc
      .tuple(fc.constantFrom('note', 'warning'), tie('blocks'), runs)
      .map(([tone, inner, title]) => callout(tone as 'note' | 'warning', inner, title)),
    fc
      .tuple(
        runs,
        hostile,
        fc.array(svgNodes, { maxLength: 3 }),
        fc.oneof(
          tables,
          runs.map((words) => paragraph(words)),
        ),
      )
      .map(([caption, title, nodes, behind]) => figure(caption, drawing(100, 50, title, nodes), behind)),
  ),
}))

/** Any document at all. */
export const documents: fc.Arbitrary<Document> = fc
  .record({
    kind: fc.constantFrom('page', 'report'),
    title: hostile,
    subtitle: hostile,
    meta: fc.array(fc.tuple(hostile, hostile), { maxLength: 2 }),
    blocks,
    notes: fc.array(runs, { maxLength: 3 }),
    notesTitle: runs,
    notesEnd: runs,
  })
  .map((parts) =>
    documentOf({
      ...parts,
      kind: parts.kind as 'page' | 'report',
      meta: parts.meta.map(([label, value]) => particular(label, value)),
      notes: parts.notes.map((words, at) => note(at + 1, words)),
    }),
  )

/** The words in a document that come from outside: everything but ids, addresses and attributes. */
const worded = new Set(['text', 'title', 'subtitle', 'label', 'value'])

/** The same document with other words. */
export function reworded(document: Document, change: (words: string) => string): Document {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return worded.has(key) ? change(value) : value
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, walk(held, name)]))
  }
  return walk(document, '') as Document
}

/** Every word of a document that comes from outside. */
export function wordsOf(document: Document): readonly string[] {
  const words: string[] = []
  reworded(document, (held) => {
    words.push(held)
    return held
  })
  return words
}
