import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldSchema, readReport } from '../../src/extraction/index.ts'

const goldDocument = await goldSchema()

/** Walks a document: every object with start, end and quote is an exact span of the text. */
const inexact = (text: string, node: unknown, path = ''): string[] => {
  if (node === null || typeof node !== 'object') return []
  const span = node as { start?: unknown; end?: unknown; quote?: unknown }
  const own =
    typeof span.start === 'number' &&
    typeof span.end === 'number' &&
    typeof span.quote === 'string' &&
    text.slice(span.start, span.end) !== span.quote
      ? [`${path}: ${span.quote}`]
      : []
  return [...own, ...Object.entries(node).flatMap(([key, value]) => inexact(text, value, `${path}/${key}`))]
}

const read = (text: string): number => {
  const document = readReport(text, { dateline: { date: '2001-02-03' } })
  expect(inexact(text, document)).toEqual([])
  return document.sentences.length
}

const phrase = fc.constantFrom(
  'the rebels',
  'Russia',
  'President Ana Ruiz',
  'said',
  'agreed to',
  'promised to withdraw',
  '"',
  '“',
  '”',
  ',',
  '.',
  'unless',
  'if',
  'who',
  'and',
  'but',
  'NATO',
  'on Monday',
  'June 16',
  'linked',
  'to',
  'is likely',
  'not',
  '(',
  ')',
  '–',
  'that',
  '’s',
  "'",
  'must',
  'Mr',
  'of',
  'Liberation Army',
  '\n',
  '\n\n',
  '😀',
  'שלום',
  'é',
  'U.N.',
  '-',
  'called on',
  'its pledge',
  ':',
  ';',
)

describe('any text', () => {
  it('reads random characters with exact spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        read(text)
      }),
      { numRuns: 150 },
    )
  })

  it('reads random strings of the words it looks for with exact spans', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 80 }), (parts) => {
        read(parts.join(' '))
      }),
      { numRuns: 400 },
    )
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 40 }), (parts) => {
        read(parts.join(''))
      }),
      { numRuns: 200 },
    )
  })

  it('gives a document of the schema whatever the text', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 60 }), (parts) => {
        expect(goldDocument.safeParse(readReport(parts.join(' '))).success).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['nothing', ''],
    ['spaces and line ends', ' \n\r\n\t '.repeat(20_000)],
    ['one character without a space', 'a'.repeat(1_000_000)],
    ['nested quotation marks', `${'“'.repeat(20_000)}x${'”'.repeat(20_000)}`],
    ['straight quotation marks', '" a '.repeat(10_000)],
    ['emoji', '😀👩‍👩‍👧 '.repeat(5_000)],
    ['right-to-left', 'שלום «עליכם» '.repeat(5_000)],
    ['combining characters', 'e\u0301\u0302\u0303 '.repeat(10_000)],
    ['lone surrogates', '\ud800 \udc00x'.repeat(5_000)],
    ['control characters', '\u0000\u0007 said \u200b'.repeat(5_000)],
    ['open brackets', '('.repeat(50_000)],
    ['clauses without end', 'who said that he who said '.repeat(4_000)],
    ['lists without end', 'Ana Ruiz and Carl Roth, '.repeat(4_000)],
  ])('does not stumble over %s', (_, text) => {
    read(text)
  })

  it('reads a line of a million characters', () => {
    const line =
      'The rebels said on Monday that they would withdraw from Delmar if the army agreed to talks. '.repeat(
        11_000,
      )
    expect(line.length).toBeGreaterThan(1_000_000)
    expect(readReport(line).sentences.length).toBeGreaterThan(10_000)
  }, 240_000)

  it('reads the same text the same way twice', () => {
    const text =
      'NATO warned Belgrade on Friday. "We will act," General Carl Roth said, unless the siege ends.'
    expect(readReport(text)).toEqual(readReport(text))
  })

  it('grows with the text and not faster: twice the report gives twice the records', () => {
    const report = 'Norway called on the rebels to free the hostages. The rebels agreed to talks on Monday. '
    const count = (n: number) => {
      const d = readReport(report.repeat(n))
      return d.sentences.length + d.events.length + d.claims.length + d.demands.length
    }
    expect(count(40)).toBeLessThanOrEqual(2 * count(20))
  })
})
