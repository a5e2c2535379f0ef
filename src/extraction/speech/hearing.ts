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
    const quoted = this.quotedPerson(clause)
    if (quoted.length > 0) return quoted
    const [subject] = clause.subjects
    // "A statement faxed to the paper from the ministry said": the writer, not whoever stands nearest.
    const text = subject === undefined ? undefined : this.textBefore(subject)
    const author = text === undefined ? [] : this.writers(text)
    if (author.length > 0) return author
    const own = this.entities(clause.subjects)
    if (own.length > 0) return own
    if (clause.verb.form === 'finite')
      return subject === undefined ? this.#carriedOn(clause) : this.writers(subject)
    const above = clause.parent === null ? [] : this.entities(clause.parent.subjects)
    if (above.length > 0) return above
    const told = this.claims.at(-1)?.speakers ?? []
    return told.length > 0 ? [...told] : this.#carriedOn(clause)
  }

  /** "the agency quoted him as saying": whoever is quoted. */
  quotedPerson(clause: Clause): EntityDraft[] {
    const { verb, objects } = clause
    const quoting =
      verb.lemma === 'quote'
        ? clause
        : verb.lemma === 'say' && verb.form === 'gerund' && this.lower(verb.first - 1) === 'as'
          ? this.p.clauses.find((c) => c.verb.lemma === 'quote' && c.verb.last < verb.first)
          : undefined
    if (quoting === undefined) return []
    if (quoting.verb.passive || quoting.verb.form === 'participle') return this.entities(quoting.subjects)
    return this.entities(quoting === clause ? objects : quoting.objects)
  }

  /** A verb after "and" or "but" without a subject of its own: whoever acts in the clause before. */
  #carriedOn(clause: Clause): EntityDraft[] {
    for (const earlier of [...this.p.clauses].reverse()) {
      if (earlier.verb.last >= clause.verb.first || earlier.verb.form !== 'finite' || earlier.relative >= 0)
        continue
      if (this.quoted(earlier.verb.head) || this.lower(earlier.verb.last + 1) === ';') continue
      const acting = this.entities(earlier.subjects)
      if (acting.length > 0) return acting
    }
    return []
  }

  /** The text named at the start of a subject whose head was taken further right: "a statement sent to the paper". */
  textBefore(subject: NounPhrase): NounPhrase | undefined {
    for (let k = subject.first - 1; k >= Math.max(0, subject.first - 8); k -= 1) {
      const clause = this.p.verbAt[k]
      if (
        clause !== undefined &&
        clause.verb.form === 'finite' &&
        !clause.verb.passive &&
        k === clause.verb.first
      )
        if (!/ed$/.test(this.lower(k))) return undefined
      if (/^[,;:".]$/.test(this.lower(k))) return undefined
      const phrase = this.p.phraseAt[k]
      if (phrase !== undefined && WRITTEN.has(this.lower(phrase.head))) return phrase
    }
    return undefined
  }

  /** Whose a text is: "a statement from the ministry", "a statement issued by China". */
  writers(text: NounPhrase): EntityDraft[] {
    if (!WRITTEN.has(this.lower(text.head))) return []
    for (let k = text.last + 1; k <= text.last + 6; k += 1) {
      const by = this.p.phraseAt[k + 1]
      if (!['by', 'from', 'of'].includes(this.lower(k)) || by === undefined || by.temporal) continue
      const named = this.entities([by])
      // "from the aid group Oxfam": the name stands in apposition.
      const apposed = this.p.phraseAt[by.last + 1]
      if (named.length > 0 || apposed === undefined) return named
      return this.entities([apposed])
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
