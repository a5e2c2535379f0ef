import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packedModel } from '../../../tools/tagger.ts'
import { type TaggedToken, tag } from './index.ts'

/** The part of wink-nlp that the comparison needs. */
interface Wink {
  readonly its: Readonly<Record<'value' | 'precedingSpaces' | 'pos' | 'lemma' | 'span', unknown>>
  readonly readDoc: (text: string) => {
    readonly tokens: () => { readonly out: (what: unknown) => readonly (string | undefined)[] }
    readonly sentences: () => { readonly out: (what: unknown) => readonly (readonly [number, number])[] }
  }
}

const require = createRequire(import.meta.url)
const makeWink = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink
const model: unknown = require('wink-eng-lite-web-model')
const shared = makeWink(model, ['sbd', 'pos'])

function asWink(text: string, wink: Wink = shared): readonly TaggedToken[] {
  const { its } = wink
  const read = wink.readDoc(text)
  const tokens = read.tokens()
  const spaces = tokens.out(its.precedingSpaces)
  const tags = tokens.out(its.pos)
  const lemmas = tokens.out(its.lemma)
  const ends = new Set(
    read
      .sentences()
      .out(its.span)
      .map(([, last]) => last),
  )
  return tokens.out(its.value).map((value = '', at) => ({
    value,
    spaces: spaces[at]?.length ?? 0,
    pos: tags[at] ?? 'X',
    lemma: lemmas[at] ?? value.toLowerCase(),
    ends: ends.has(at),
  }))
}

const folder = new URL('../../../test/extraction/texts/', import.meta.url)
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .map((paragraph) => paragraph.replace(/\s/g, ' '))

describe('the tagger', () => {
  it('gives the tokens, sentence ends, tags and lemmas of wink-nlp on the texts of reports', () => {
    expect(paragraphs.length).toBeGreaterThan(50)
    for (const paragraph of paragraphs) expect(tag(paragraph)).toEqual(asWink(paragraph))
  })

  it.each([
    "They can't, won't and shouldn't've gone; it's Sana'a's cease-fire, isn't it?",
    'The U.N. envoy (Mr. K. Annan) met A.B. Smith at 10.30 a.m. on the 3rd... "No," he said.',
    'Pro-government troops of the 1990s got $5,000, £3m and 20%: see https://example.org/a?b=c or x@y.org!',
    'Analysing the Defence Centre\'s programme; the worst armies flew, men ran, wives knew "better" vices.',
    ':-) #talks @envoy RFE/RL 4x4 -- 1998-06-16 12/5 and/or A&B №5 ½ …',
  ])('splits and tags like wink-nlp: %s', (text) => {
    expect(tag(text)).toEqual(asWink(text, makeWink(model, ['sbd', 'pos'])))
  })

  it('reads a piece alike whatever was read before it, which wink-nlp does not', () => {
    const version = 'Since v0.1.104 it has been so.'
    const before = tag(version)
    expect(before).toEqual(asWink(version, makeWink(model, ['sbd', 'pos'])))
    const figure = 'He wrote 104 and left.'
    tag(figure)
    expect(tag(version)).toEqual(before)
    const wink = makeWink(model, ['sbd', 'pos'])
    asWink(figure, wink)
    expect(asWink(version, wink)).not.toEqual(before)
  })

  it('loses no character but spaces, on any text', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(
          'the',
          'U.N.',
          "can't",
          'cease-fire',
          '"',
          '(',
          '...',
          'أهلا',
          'ś',
          '😀',
          '\u0301',
          '-',
          "'",
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constant(' '),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(text, (parts) => {
        const piece = parts.join('').replace(/\s/gu, ' ')
        expect(
          tag(piece)
            .map((token) => token.value)
            .join('')
            .toLowerCase(),
        ).toBe(piece.replaceAll(' ', '').toLowerCase())
      }),
    )
  })

  it('has the model that the package holds', () => {
    expect(readFileSync(new URL('model.ts', import.meta.url), 'utf8')).toBe(packedModel())
  })
})
