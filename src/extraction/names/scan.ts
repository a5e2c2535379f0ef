/*
 * The state of one walk over a sentence in search of names: what was found so far, and the title that waits for its
 * bearer. The rules of `names.ts` share it.
 */
import type { GazetteerForm } from '../gazetteer/index.ts'
import { ROLE_MODIFIERS } from '../lexicon/roles.ts'
import type { Sentence, Token } from '../tokens.ts'
import { gazetteerAt } from './match.ts'
import type { SeenWords } from './seen.ts'
import { isCapital, isHeadline, isShouting, isTitleWord, opensAt } from './shape.ts'

/** Token indices, inclusive. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export interface NameSpan extends TokenRange {
  readonly sentence: number
  readonly kind: 'gazetteer' | 'body' | 'place' | 'run'
  readonly form: GazetteerForm | null
  /** Title tokens in front, or null. */
  readonly title: TokenRange | null
  /** Set where the name is certainly a person's ("Mr X", "President X", a given name). */
  readonly person: boolean
}

/** A rule looks at one token; it gives the token to go on at, or null where it does not apply. */
export type NameRule = (scan: NameScan, i: number) => number | null

/** Beginnings of names that are written small: "al-Shabaab", "ethnic Albanians". */
const SMALL_STARTS = /^(?:al|el|janjaweed|ethnic)/

export class NameScan {
  readonly tokens: readonly Token[]
  readonly sentence: number
  /** The report's year, or null: what a state was called depends on it. */
  readonly year: number | null
  readonly seen: SeenWords
  readonly headline: boolean
  readonly shouting: boolean
  readonly spans: NameSpan[] = []
  title: TokenRange | null = null
  /** Last token → first token of each gazetteer span found so far. */
  readonly #knownEnds = new Map<number, number>()

  constructor(sentence: Sentence, year: number | null, seen: SeenWords) {
    this.tokens = sentence.tokens
    this.sentence = sentence.index
    this.year = year
    this.seen = seen
    this.headline = isHeadline(sentence.tokens)
    this.shouting = isShouting(sentence.tokens)
  }

  at(i: number): Token {
    const token = this.tokens[i]
    if (token === undefined) throw new RangeError('no such token')
    return token
  }

  lower(i: number): string {
    return this.tokens[i]?.lower ?? ''
  }

  capital(i: number): boolean {
    const token = this.tokens[i]
    return token !== undefined && isCapital(token)
  }

  /** The gazetteer's longest form that begins here, or null. */
  known(i: number): { readonly form: GazetteerForm; readonly last: number } | null {
    return this.capital(i) || SMALL_STARTS.test(this.tokens[i]?.text ?? '')
      ? gazetteerAt(this.tokens, i, this.year)
      : null
  }

  /** Whether the token's place alone would give it a capital. */
  opens(i: number): boolean {
    return opensAt(this.tokens, i)
  }

  addKnown(range: TokenRange, form: GazetteerForm): void {
    this.spans.push({
      ...range,
      sentence: this.sentence,
      kind: 'gazetteer',
      form,
      title: null,
      person: false,
    })
  }

  /** Where a gazetteer form found before ends at the token: its first token. */
  knownEndingAt(last: number): number | undefined {
    return this.#knownEnds.get(last)
  }

  markKnown(range: TokenRange): void {
    this.#knownEnds.set(range.last, range.first)
  }

  addBody(range: TokenRange): void {
    const title = this.#titleOf(range.first)
    this.spans.push({ ...range, sentence: this.sentence, kind: 'body', form: null, title, person: false })
    this.title = null
  }

  addPlace(range: TokenRange): void {
    this.spans.push({
      ...range,
      sentence: this.sentence,
      kind: 'place',
      form: null,
      title: null,
      person: false,
    })
    this.title = null
  }

  addRun(range: TokenRange, person: boolean): void {
    const title = this.#titleOf(range.first) ?? this.#smallTitleBefore(range.first)
    this.spans.push({
      ...range,
      sentence: this.sentence,
      kind: 'run',
      form: null,
      title,
      person: person || title !== null,
    })
    this.title = null
  }

  #titleOf(first: number): TokenRange | null {
    return this.title !== null && this.title.last === first - 1 ? this.title : null
  }

  /** "deputy foreign minister X", "Russian special envoy X", "rebel leader X" */
  #smallTitleBefore(at: number): TokenRange | null {
    const last = at - 1
    const closing = this.tokens[last]
    if (closing === undefined || !isTitleWord(closing)) return null
    let first = last
    while (first > 0) {
      const t = this.at(first - 1)
      if (isTitleWord(t) || ROLE_MODIFIERS.has(t.lower.replace(/-.*/, '')) || t.pos === 'ADJ') {
        if (['of', 'for', 'and', 'the', 'to'].includes(t.lower)) {
          const beyond = this.tokens[first - 2]
          if (t.lower !== 'of' || beyond === undefined || !isTitleWord(beyond)) break
        }
        first -= 1
        continue
      }
      const known = this.knownEndingAt(first - 1)
      if (known === undefined || !isCapital(t)) break
      first = known
    }
    return { first, last }
  }
}
