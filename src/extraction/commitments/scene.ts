/*
 * One sentence as the frames of commitment see it, and the door by which they add what they find.
 */
import { type ConditionSpan, conditionsIn } from '../conditions.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, type Reading } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { SentenceView } from '../sentence.ts'
import type { Claim } from '../speech.ts'
import type { Commitment, CommitmentKind } from './commitment.ts'
import type { Docket } from './docket.ts'
import { gistOf } from './gist.ts'

/** A clause with what every frame asks of it. */
export interface ClauseView {
  readonly clause: Clause
  readonly subjects: readonly EntityDraft[]
  readonly inQuote: boolean
  /** The infinitive that the verb governs ("promised to withdraw"). */
  readonly infinitive: Clause | undefined
}

export interface Found {
  readonly kind: CommitmentKind
  readonly debtors: readonly EntityDraft[]
  readonly cue: readonly [first: number, last: number]
  readonly content: readonly [first: number, last: number]
  readonly beneficiaries?: readonly EntityDraft[]
  /** What the first status says, if not what the kind does. */
  readonly state?: string
}

const FIRST_STATE: Readonly<Partial<Record<CommitmentKind, string>>> = {
  threat: 'threatened',
  offer: 'offered',
  refusal: 'declared',
}

/** Words that lead a condition and are part of no content. */
const LEADING: ReadonlySet<string> = new Set(['without', 'after', 'before', 'when', 'whenever', 'once'])

/** Conjunctions of time and cause. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  'after',
  'when',
  'as',
  'because',
  'since',
  'while',
  'before',
])

export class Scene extends SentenceView {
  /** Commitments made or restated in this sentence, in the order found. */
  readonly here: Commitment[] = []
  readonly docket: Docket
  readonly claims: readonly Claim[]
  #conditions: readonly ConditionSpan[] | undefined
  readonly #covered: [number, number][] = []

  constructor(reading: Reading, p: ParsedSentence, docket: Docket, claims: readonly Claim[]) {
    super(reading, p)
    this.docket = docket
    this.claims = claims
  }

  /** The subject, for "refusing to …" that of what it hangs on; "we" and "I" in a quotation are its speaker. */
  bound(clause: Clause): readonly EntityDraft[] {
    const subject = clause.subjects[0]
    if (subject === undefined && clause.verb.form === 'finite') return this.#carriedOn(clause)
    if (subject === undefined && clause.verb.form === 'gerund' && clause.parent !== null) {
      // "criticised it for agreeing …": the one criticised has agreed.
      const { parent } = clause
      const blamed =
        ['for', 'of', 'from'].includes(this.lower(clause.verb.first - 1)) && parent.objects.length > 0
      if (blamed) return this.entities(parent.objects)
      return parent.verb.form === 'gerund' ? [] : this.bound(parent)
    }
    if (subject?.pronoun === true && ['we', 'i'].includes(this.lower(subject.head))) {
      const speakers = this.speakersAt(clause.verb.first)
      if (speakers.length > 0) return speakers
    }
    return this.entities(clause.subjects)
  }

  /** "…; agreed in principle to …", "… but would not leave": the subject of the verb before goes on. */
  #carriedOn(clause: Clause): readonly EntityDraft[] {
    const joined = clause.verb.first - 1 - Number(this.pos(clause.verb.first - 1) === 'ADV')
    if (![',', ';', 'and', 'but', 'or'].includes(this.lower(joined))) return []
    for (let i = this.p.clauses.indexOf(clause) - 1; i >= 0; i -= 1) {
      const before = this.p.clauses[i]
      if (before?.verb.form === 'finite' && before.relation !== 'relative' && before.subjects.length > 0)
        return this.bound(before)
    }
    return []
  }

  /** The claim in which the token stands: of claims within each other the innermost. */
  claimAt(i: number): Claim | undefined {
    let best: Claim | undefined
    for (const c of this.claims) {
      if (c.content.first > i || c.content.last < i) continue
      if (best === undefined || c.content.last - c.content.first < best.content.last - best.content.first)
        best = c
    }
    return best
  }

  /** Who says what stands at the token. */
  speakersAt(i: number): readonly EntityDraft[] {
    return this.claimAt(i)?.speakers ?? []
  }

  /** The conditions of the sentence. */
  get conditions(): readonly ConditionSpan[] {
    this.#conditions ??= conditionsIn(this.reading, this.p)
    return this.#conditions
  }

  /** Where a content ends that begins here: before its condition. */
  contentEnd(from: number): number {
    const end = this.#beforeCircumstance(from, extentEnd(this.reading, this.p, from, { conditions: true }))
    const cut = this.conditions.find(
      (x) => x.first - 1 > from && x.first - 1 <= end && LEADING.has(this.lower(x.first - 1)),
    )
    if (cut === undefined) return end
    return this.lower(cut.first - 2) === ',' ? cut.first - 3 : cut.first - 2
  }

  /** "… after the army had left", "… as talks went on": told of the time, not promised. */
  #beforeCircumstance(from: number, end: number): number {
    for (let k = from + 2; k < end; k += 1) {
      if (!CIRCUMSTANCE.has(this.lower(k))) continue
      const phrase = this.p.phraseAt[k + 1]
      const verb = phrase === undefined ? undefined : this.p.verbAt[phrase.last + 1]
      if (verb?.verb.form === 'finite' && verb.subjects.some((s) => s === phrase)) return k - 1
    }
    return end
  }

  view(clause: Clause): ClauseView {
    const next = this.p.verbAt[clause.complement]
    return {
      clause,
      subjects: this.bound(clause),
      inQuote: this.quoted(clause.verb.head),
      infinitive:
        next !== undefined && next.verb.form === 'infinitive' && next.verb.first === clause.complement
          ? next
          : undefined,
    }
  }

  /** Whether a content found already covers part of this. */
  taken(first: number, last: number): boolean {
    return this.#covered.some(([x, y]) => first <= y && last >= x)
  }

  /** Adds a commitment, or a mention to one made before. Null where another frame has taken the words. */
  add({ kind, debtors, cue, content: [first, last], beneficiaries = [], state }: Found): Commitment | null {
    if (last < first || this.taken(first, last) || this.tokens[first] === undefined) return null
    this.#covered.push([first, last])
    const content = this.span(first, last)
    const { gist, act } = gistOf(this.p, first, last)
    const earlier = this.docket.restated({ kind, debtors, content, gist, act })
    if (earlier !== undefined) {
      earlier.restatedAs.push(content)
      this.here.push(earlier)
      return earlier
    }
    const made: Commitment = {
      kind,
      debtors,
      beneficiaries: beneficiaries.length > 0 ? beneficiaries : this.#beneficiaries(first, last, debtors),
      content,
      cue: this.span(cue[0], cue[1]),
      conditions: [],
      status: [
        {
          state: state ?? FIRST_STATE[kind] ?? 'pledged',
          quote: this.span(cue[0], last),
        },
      ],
      restatedAs: [],
      gist,
      act,
    }
    this.docket.commitments.push(made)
    this.here.push(made)
    return made
  }

  /** For whom: the actor after with, to or for. */
  #beneficiaries(first: number, last: number, debtors: readonly EntityDraft[]): EntityDraft[] {
    for (let k = first; k < last; k += 1) {
      if (!['with', 'to', 'for'].includes(this.lower(k))) continue
      const target = this.p.phraseAt[k + 1]
      const found = target === undefined || target.last > last ? [] : this.entities([target])
      const fit = found.filter((e) => !debtors.includes(e) && e.type !== 'place' && e.type !== 'region')
      if (fit.length > 0) return fit
    }
    return []
  }
}
