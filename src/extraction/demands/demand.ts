/*
 * What a reading holds of one demand; one sentence as the frames of asking see it, and the door by which they add what
 * they find.
 */
import { actorsWithin, OWN_ACT, partInfinitives } from '../commitments/contents.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, type Reading, type TokenSpan } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { SentenceView } from '../sentence.ts'
import { type Claim, entitiesWithin } from '../speech.ts'
import type { Opponents } from './opponents.ts'

export interface Demand {
  readonly by: readonly EntityDraft[]
  readonly to: readonly EntityDraft[]
  readonly content: TokenSpan
  readonly cue: TokenSpan
}

type Span = readonly [first: number, last: number]

/** Whom one can ask to act. */
const ASKABLE: ReadonlySet<string> = new Set([
  'country',
  'government',
  'armed_group',
  'organization',
  'group',
  'person',
])

/** Acts that take both sides. */
const JOINT_ACT =
  /^(?:talks?|negotiations?|dialogue|summit|meeting|ceasefire|cease-fire|truce|settlement|agreement|compromises?|reconciliation|peace|restraint|end)$/

export class Asking extends SentenceView {
  readonly demands: Demand[] = []
  readonly claims: readonly Claim[]
  readonly #opponents: Opponents
  readonly #taken: Span[] = []

  constructor(reading: Reading, p: ParsedSentence, claims: readonly Claim[], opponents: Opponents) {
    super(reading, p)
    this.claims = claims
    this.#opponents = opponents
  }

  /** Where the words that begin here end. */
  end(from: number): number {
    return extentEnd(this.reading, this.p, from)
  }

  /** Who says what stands at the token. */
  speakersAt(i: number): readonly EntityDraft[] {
    return this.claims.find((c) => c.content.first <= i && i <= c.content.last)?.speakers ?? []
  }

  /** The subject; for "demanding …" that of what it hangs on; "we" in a quotation is its speaker. */
  asker(clause: Clause): readonly EntityDraft[] {
    const subject = clause.subjects[0]
    if (subject?.pronoun === true && ['we', 'i'].includes(this.lower(subject.head))) {
      const speakers = this.speakersAt(clause.verb.first)
      if (speakers.length > 0) return speakers
    }
    const own = this.entities(clause.subjects)
    // "… that it would only accept …": "it" is who says so, where nothing else is known of it.
    if (own.length === 0 && subject?.pronoun === true) return this.speakersAt(clause.verb.first)
    if (own.length > 0 || subject !== undefined) return own
    if (clause.verb.form !== 'finite') return clause.parent === null ? [] : this.asker(clause.parent)
    const before = [...this.p.clauses]
      .reverse()
      .find((c) => c.verb.last < clause.verb.first && c.verb.form === 'finite' && c.subjects.length > 0)
    return before === undefined ? [] : this.entities(before.subjects)
  }

  /** Adds a demand; the asked are those named in it, else the other side of whoever asks. */
  add(by: readonly EntityDraft[], to: readonly EntityDraft[], cue: Span, [first, last]: Span): void {
    if (first < 0 || last < first || this.tokens[first] === undefined) return
    if (this.#taken.some(([a, b]) => a === first || (a <= first && b >= last && b - a === last - first)))
      return
    this.#taken.push([first, last])
    // "called for talks between A and B", "a withdrawal by the rebels": those named in it are asked.
    const named =
      to.length > 0 || this.p.verbAt[first] !== undefined
        ? to
        : this.#agentsNamed(first, last).filter((e) => !by.includes(e))
    this.demands.push({
      by,
      to: named.length > 0 ? named : this.#others(by, first),
      cue: this.span(cue[0], cue[1]),
      content: this.span(first, last),
    })
  }

  /** The other side of the askers; whoever tells of the demand is not asked. */
  #others(by: readonly EntityDraft[], first: number): readonly EntityDraft[] {
    if (by.length === 0) return []
    return this.#opponents.of([...by, ...this.speakersAt(first)], this.index)
  }

  /** Adds the infinitive at the token, and those joined to it, each as a demand. */
  addActs(by: readonly EntityDraft[], to: readonly EntityDraft[], cue: Span, at: number): void {
    for (const act of partInfinitives(this.p, at, this.end(at))) this.add(by, to, cue, act)
  }

  /**
   * Who would have to act, as the words name them: "a withdrawal by the rebels", "talks between A and B", "the army's
   * departure", "an Armenian-Azerbaijani summit". In "the release of the mayor" the mayor is not asked.
   */
  #agentsNamed(first: number, last: number): EntityDraft[] {
    const found: EntityDraft[] = []
    const put = (entities: readonly EntityDraft[]): void => {
      for (const e of entities) if (!found.includes(e) && ASKABLE.has(e.type)) found.push(e)
    }
    const thing = this.p.phraseAt[first]
    const noun = thing === undefined ? '' : this.lower(thing.head)
    const joint = JOINT_ACT.test(noun)
    if (thing !== undefined && (joint || OWN_ACT.test(noun))) {
      const owner = this.reading.references.possessorOf(this.index, thing)
      if (owner !== undefined) put([owner])
      for (let k = thing.first; k < thing.head; k += 1) {
        const name = this.reading.references.nameAt(this.index, k)
        if (name !== undefined) put([name.entity])
      }
      if (joint) put(entitiesWithin(this.reading, this.p, thing.head + 1, last))
    }
    put(actorsWithin(this.reading, this.p, first, last))
    return found
  }
}

/** One construction that asks. It adds what it finds and says whether the clause is its. */
export type AskingFrame = (asking: Asking, clause: Clause) => boolean
