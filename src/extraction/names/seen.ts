/*
 * How a report writes its words elsewhere: small, or with a capital where nothing but a name has one. A capital that
 * opens a sentence or stands in a headline tells nothing by itself; these do.
 */
import type { Sentence } from '../tokens.ts'
import { isCapital, isHeadline, opensAt } from './shape.ts'

export interface SeenWords {
  /** Words that the report also writes small. */
  readonly small: ReadonlySet<string>
  /** Words that it writes with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>
}

export const seenWords = (sentences: readonly Sentence[]): SeenWords => {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const { tokens } of sentences) {
    const headline = isHeadline(tokens)
    tokens.forEach((token, i) => {
      if (token.text === token.lower) small.add(token.lower)
      else if (!headline && !opensAt(tokens, i) && isCapital(token)) capital.add(token.lower)
    })
  }
  return { small, capital }
}
