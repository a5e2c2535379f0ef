/*
 * One sentence as the frames of speech hear it, and the door by which they add claims.
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import type { Stance } from '../lexicon/attribution.ts'
import { entitiesOf, lowerAt, type Quotation, type Reading, type TokenSpan } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { SentenceView } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { refinedStance } from './stance.ts'

/** Entities named or meant within a span of tokens. */
export const entitiesWithin = (
  reading: Reading,
  p: ParsedSentence,
  first: number,
  last: number,
): EntityDraft[] =>
  entitiesOf(
    reading,
    p,
    p.phrases.filter((phrase) => phrase.first >= first && phrase.last <= last),
  )

const trim = (p: ParsedSentence, first: number, last: number): [number, number] => {
  let a = first
  let b = last
  while (a < b && /^["',.:;–—-]$|^(that|but|and)$/.test(lowerAt(p, a))) a += 1
  while (b > a && /^["',.:;?!–—-]$/.test(lowerAt(p, b))) b -= 1
  return [a, b]
}

const WRITTEN: ReadonlySet<string> = new Set(
  'statement report reports letter communique communiqué document declaration message note text account'.split(
    ' ',
  ),
)

export class Hearing extends SentenceView {
  readonly claims: Claim[] = []
  readonly quotations: readonly Quotation[]
  readonly #taken: [number, number][] = []

  constructor(reading: Reading, p: ParsedSentence, quotations: readonly Quotation[]) {
    super(reading, p)
    this.quotations = quotations
  }

  cue(clause: Clause): TokenSpan {
    return this.span(clause.verb.first, clause.verb.last)
  }

  /** Who speaks: the subject, or for "adding", "saying" the subject of what they hang on. */
  speakers(clause: Clause): EntityDraft[] {
    const own = this.entities(clause.subjects)
    const [subject] = clause.subjects
    if (own.length > 0) return own
    if (clause.verb.form === 'finite') return subject === undefined ? [] : this.writers(subject)
    const above = clause.parent === null ? [] : this.entities(clause.parent.subjects)
    return above.length > 0 ? above : [...(this.claims.at(-1)?.speakers ?? [])]
  }

  /** Whose a text is: "a statement from the ministry", "a statement issued by China". */
  writers(text: NounPhrase): EntityDraft[] {
    if (!WRITTEN.has(this.lower(text.head))) return []
    for (let k = text.last + 1; k <= text.last + 3; k += 1) {
      const by = this.p.phraseAt[k + 1]
      if (['by', 'from', 'of'].includes(this.lower(k)) && by !== undefined && !by.temporal)
        return this.entities([by])
    }
    return []
  }

  touched(first: number, last: number): boolean {
    return this.#taken.some(([a, b]) => first <= b && last >= a)
  }

  /** A claim may stand inside another, but not over the same words. */
  #free(a: number, b: number): boolean {
    return this.#taken.every(([x, y]) => {
      if (b < x || a > y) return true
      const [inner, outer] = b - a < y - x ? [b - a, y - x] : [y - x, b - a]
      const nested = (a >= x && b <= y) || (x >= a && y <= b)
      return nested && inner < outer * 0.8
    })
  }

  add(
    speakers: readonly EntityDraft[],
    cue: TokenSpan | null,
    first: number,
    last: number,
    stance: Stance,
  ): boolean {
    const { p } = this
    const [a, b] = trim(p, first, last)
    if (b < a || (b === a && !/\p{L}{3}/u.test(this.tokens[a]?.text ?? ''))) {
      // "accusations the rebels deny", "rejected it": a word alone is enough for an attitude, not for a statement.
      if (!(b === a && stance === 'reject')) return false
    }
    if (!this.#free(a, b)) return false
    this.#taken.push([a, b])
    this.claims.push({
      speakers,
      cue,
      content: this.span(a, b),
      stance: refinedStance(p, a, b, stance),
      about: entitiesWithin(this.reading, p, a, b)
        .filter((e) => !speakers.includes(e))
        .slice(0, 1),
      directQuote: this.quoted(a) && this.quoted(b),
    })
    return true
  }
}
