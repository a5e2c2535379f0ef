/*
 * The tokeniser and tagger: wink-nlp with its English web model (MIT). Only sentence boundaries and parts of speech are
 * asked of it. Lazily made once; reading a text leaves no trace in it that changes a later reading.
 */
import model from 'wink-eng-lite-web-model'
import makeWink, { type WinkMethods } from 'wink-nlp'

type MakeWink = (language: unknown, pipe: readonly string[]) => WinkMethods

export interface TaggedToken {
  readonly value: string
  readonly space: string
  readonly pos: string
  readonly lemma: string
  /** True on the last token of a sentence. */
  readonly ends: boolean
}

let reader: WinkMethods | null = null

const wink = (): WinkMethods => {
  reader ??= (makeWink as unknown as MakeWink)(model, ['sbd', 'pos'])
  return reader
}

/** Tags a piece of text; callers keep pieces short, since the tokeniser is quadratic on hostile runs. */
export const tag = (piece: string): readonly TaggedToken[] => {
  const { its, readDoc } = wink()
  const read = readDoc(piece)
  const tokens = read.tokens()
  const values = tokens.out(its.value) as string[]
  const spaces = tokens.out(its.precedingSpaces) as string[]
  const tags = tokens.out(its.pos) as string[]
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[]
  const ends = new Set<number>()
  for (const [, last] of read.sentences().out(its.span) as unknown as [number, number][]) ends.add(last)
  return values.map((value, i) => ({
    value,
    space: spaces[i] ?? '',
    pos: tags[i] ?? 'X',
    lemma: lemmas[i] ?? value.toLowerCase(),
    ends: ends.has(i),
  }))
}
