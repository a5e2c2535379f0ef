/*
 * What a term finder knows of its sentence: whose words they are, and the door by which it adds a term.
 */
import type { EntityDraft } from '../entities.ts'
import type { Quotation, Reading, TokenSpan } from '../reading.ts'
import type { ParsedSentence } from '../roles.ts'
import { SentenceView } from '../sentence.ts'
import type { Claim } from '../speech.ts'

export interface ContestedTerm {
  readonly term: TokenSpan
  readonly usedBy: EntityDraft | null
  readonly against: EntityDraft | null
  readonly alternative: TokenSpan | null
}

/** Part of a condition with whoever set it. */
export interface Setting {
  readonly first: number
  readonly last: number
  readonly user: EntityDraft | null
}

export class TermView extends SentenceView {
  readonly terms: ContestedTerm[] = []
  readonly claims: readonly Claim[]
  readonly quotations: readonly Quotation[]
  readonly #settings: readonly Setting[]

  constructor(
    reading: Reading,
    p: ParsedSentence,
    claims: readonly Claim[],
    quotations: readonly Quotation[],
    settings: readonly Setting[],
  ) {
    super(reading, p)
    this.claims = claims
    this.quotations = quotations
    this.#settings = settings
  }

  /** A term; words that already belong to one are not taken twice. */
  add(
    first: number,
    last: number,
    usedBy: EntityDraft | null,
    against: EntityDraft | null,
    alternative: TokenSpan | null = null,
  ): void {
    if (this.terms.some(({ term }) => first <= term.last && last >= term.first)) return
    this.terms.push({
      term: this.span(first, last),
      usedBy,
      against: against === usedBy ? null : against,
      alternative,
    })
  }

  claimAt(i: number): Claim | undefined {
    return this.claims.find((c) => c.content.first <= i && i <= c.content.last)
  }

  /** In whose mouth the word stands, or null where it is the author's. */
  userAt(i: number): EntityDraft | null {
    const claim = this.claimAt(i)
    if (claim !== undefined) return claim.speakers[0] ?? null
    return this.#settings.find((c) => c.first <= i && i <= c.last)?.user ?? null
  }

  /** Who is spoken of in a claim about the token, other than its speaker. */
  targetAt(i: number, user: EntityDraft | null): EntityDraft | null {
    return this.claimAt(i)?.about.find((e) => e !== user) ?? null
  }
}
