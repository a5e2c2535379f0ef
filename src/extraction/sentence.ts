/*
 * One sentence of a reading, as every layer above the parse looks at it.
 */
import type { NounPhrase } from './chunks.ts'
import type { EntityDraft } from './entities.ts'
import { entitiesOf, lowerAt, posAt, type Reading, type TokenSpan } from './reading.ts'
import type { ParsedSentence } from './roles.ts'
import type { Token } from './tokens.ts'

export class SentenceView {
  readonly reading: Reading
  readonly p: ParsedSentence

  constructor(reading: Reading, p: ParsedSentence) {
    this.reading = reading
    this.p = p
  }

  get index(): number {
    return this.p.sentence.index
  }

  get tokens(): readonly Token[] {
    return this.p.sentence.tokens
  }

  /** The word at the token in lower case; empty beyond the sentence. */
  lower(i: number): string {
    return lowerAt(this.p, i)
  }

  /** The part of speech at the token; empty beyond the sentence. */
  pos(i: number): string {
    return posAt(this.p, i)
  }

  /** Whether the token stands inside quotation marks. */
  quoted(i: number): boolean {
    return this.reading.quoted[this.index]?.[i] === true
  }

  span(first: number, last: number): TokenSpan {
    return { sentence: this.index, first, last }
  }

  entities(phrases: readonly NounPhrase[]): EntityDraft[] {
    return entitiesOf(this.reading, this.p, phrases)
  }
}
