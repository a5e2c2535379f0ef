/*
 * One sentence seen as a scene of events: who can act and be acted on in it, where and when, and how real an act is.
 */
import type { NounPhrase } from '../chunks.ts'
import type { DateSpan } from '../dates.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, insideCondition, lowerAt, type Reading } from '../reading.ts'
import type { Clause, ParsedSentence, Prepositional } from '../roles.ts'
import { SentenceView } from '../sentence.ts'
import type { Claim } from '../speech.ts'
import type { EventCode } from './codes.ts'
import { attitudeOf } from './compose.ts'
import type { EventDraft, Modality } from './draft.ts'

export const PLACE_TYPES = new Set(['place', 'territory', 'region', 'country'])
export const PLANNING = new Set([
  'due',
  'scheduled',
  'expected',
  'planned',
  'set',
  'slated',
  'supposed',
  'ready',
  'willing',
  'prepared',
  'schedule',
  'expect',
  'slate',
  'suppose',
])
const FIRST_PERSON = new Set(['we', 'i', 'us', 'me'])
/** Prepositions of place as much as of person: after them a capital stays a town. */
const TOWARDS = new Set(['to', 'from', 'at', 'of', 'toward', 'towards'])
const EACH_OTHER = new Set(['other', 'another'])
/** Verbs that take or strike a place: who holds it is the recipient. */
const TAKING = new Set(
  'capture seize take retake recapture overrun occupy besiege surround shell bombard bomb storm invade raid strike'.split(
    ' ',
  ),
)
const CONCERNING = new Set([
  'with',
  'between',
  'by',
  'against',
  'from',
  'of',
  'on',
  'for',
  'to',
  'over',
  'in',
])
/** Those who act for others: "representatives of both the government and the rebels". */
const REPRESENTING = new Set(
  'representatives representative delegates delegation delegations officials leaders members negotiators envoys emissaries'.split(
    ' ',
  ),
)
/** Acts that are done towards others: an actor's own forces or envoys are how it acts. */
const OWN_SIDE: ReadonlySet<string> = new Set([
  'RETREAT',
  'CONCEDE',
  'AGREE',
  'MOBILIZE',
  'THREATEN',
  'SANCTION',
  'CONSULT',
  'REJECT',
])
/** What an actor moves or sends is its means, not whom it acts on. */
const SENDING = new Set(['send', 'dispatch', 'deploy', 'mass', 'amass', 'mobilize', 'mobilise', 'move'])
const BY_WHOM = new Set(['by', 'of', 'from'])
const BETWEEN = new Set(['between', 'by', 'with', 'from'])
const LOCAL = new Set(['place', 'region', 'territory'])
const RECIPIENT_PREPOSITIONS = new Set([
  'with',
  'against',
  'to',
  'on',
  'at',
  'for',
  'from',
  'by',
  'between',
  'of',
  'upon',
  'toward',
  'towards',
])

/** "flew to Cairo for talks with X": X before the place. */
const withFirst = (a: Prepositional, b: Prepositional): number =>
  Number(b.preposition === 'with' || b.preposition === 'against') -
  Number(a.preposition === 'with' || a.preposition === 'against')

export class Scene extends SentenceView {
  readonly events: EventDraft[] = []
  /** Clauses already part of another's event. */
  readonly used = new Set<Clause>()
  readonly covered: [number, number][] = []
  readonly #claims: readonly Claim[]
  readonly #dates: readonly DateSpan[]

  constructor(reading: Reading, p: ParsedSentence, claims: readonly Claim[], dates: readonly DateSpan[]) {
    super(reading, p)
    this.#claims = claims
    this.#dates = dates
  }

  /** The claim whose content covers the token, or undefined. */
  claimAt(token: number): Claim | undefined {
    return this.#claims.find((c) => c.content.first <= token && token <= c.content.last)
  }

  /** The nearest day told in the sentence, or null. */
  dateFor(first: number, last: number): DateSpan | null {
    const near = this.#dates.filter((d) => d.scored && d.value !== null)
    let best: DateSpan | null = null
    let distance = 14
    for (const d of near) {
      const gap = d.first > last ? d.first - last : first > d.last ? first - d.last : 0
      if (gap < distance) {
        best = d
        distance = gap
      }
    }
    return best
  }

  /** Places named in or just after the trigger. */
  locations(first: number, last: number): EntityDraft[] {
    const out: EntityDraft[] = []
    for (let k = first; k <= last; k += 1) {
      if (
        ![
          'in',
          'at',
          'near',
          'into',
          'from',
          'to',
          'around',
          'outside',
          'inside',
          'across',
          'and',
          'of',
        ].includes(lowerAt(this.p, k))
      )
        continue
      const phrase = this.p.phraseAt[k + 1]
      if (phrase === undefined) continue
      const name = this.reading.references.nameAt(this.index, phrase.head)
      if (
        name !== undefined &&
        PLACE_TYPES.has(name.entity.type) &&
        name.kind !== 'demonym' &&
        !out.includes(name.entity)
      )
        out.push(name.entity)
    }
    return out
  }

  /** Who the phrases stand for; "we" and "I" are the speaker of the claim around them. */
  agents(phrases: readonly NounPhrase[]): EntityDraft[] {
    const first = phrases[0]
    if (first?.pronoun && FIRST_PERSON.has(lowerAt(this.p, first.head))) {
      return [...(this.claimAt(first.head)?.speakers ?? [])]
    }
    const named = this.entities(phrases).map((e) => this.#state(phrases, e))
    for (const phrase of phrases) named.push(...this.#represented(phrase).filter((e) => !named.includes(e)))
    return named
  }

  /** Those for whom representatives act. */
  #represented(phrase: NounPhrase): EntityDraft[] {
    if (!REPRESENTING.has(lowerAt(this.p, phrase.head))) return []
    let k = phrase.last + 1
    if (lowerAt(this.p, k) !== 'of' && lowerAt(this.p, k) !== 'from') return []
    k += 1
    if (lowerAt(this.p, k) === 'both' && this.p.phraseAt[k]?.first !== k) k += 1
    const out: EntityDraft[] = []
    for (let guard = 0; guard < 4; guard += 1) {
      const target = this.p.phraseAt[k]
      if (target === undefined) break
      out.push(...this.entities([target]))
      k = target.last + 1
      if (lowerAt(this.p, k) === ',') k += 1
      if (lowerAt(this.p, k) === 'and') k += 1
      if (k === target.last + 1) break
    }
    return out
  }

  /** A capital that acts or is addressed stands for its state, where the report names the state. */
  #state(phrases: readonly NounPhrase[], entity: EntityDraft): EntityDraft {
    if (entity.type !== 'place' && entity.type !== 'government') return entity
    for (const phrase of phrases) {
      const name = this.reading.references.nameAt(this.index, phrase.head)
      if (name?.entity !== entity) continue
      const state = name.span.form?.standsFor
      const known =
        state === null || state === undefined ? undefined : this.reading.register.find(`g:${state.key}`)
      if (known !== undefined && known.mentions.length > 0) return known
    }
    return entity
  }

  /** The state that holds a place taken or shelled, where the report names it; else the place. */
  holderOf(place: EntityDraft, actors: readonly EntityDraft[]): EntityDraft {
    if (place.type !== 'place' || place.country === null) return place
    const state = this.reading.register.entities.find(
      (e) => e.type === 'country' && e.country === place.country && e.mentions.length > 0,
    )
    return state === undefined || actors.includes(state) ? place : state
  }

  /** Who is acted on: object, passive subject, the owner of the object, or a prepositional phrase. */
  recipientsOf(clause: Clause, actors: readonly EntityDraft[]): EntityDraft[] {
    const out: EntityDraft[] = []
    const take = (list: readonly EntityDraft[]): void => {
      for (const e of list) if (!actors.includes(e) && !out.includes(e)) out.push(e)
    }
    const { passive, lemma } = clause.verb
    // "blamed the raid on the rebels"
    if (lemma === 'blame' && !passive) {
      take(this.agents(clause.prepositionals.find((x) => x.preposition === 'on')?.phrases ?? []))
      if (out.length > 0) return out
    }
    // "accused each other", "blamed the other for"
    const other = clause.objects[0]
    if (!passive && other !== undefined && EACH_OTHER.has(lowerAt(this.p, other.head))) return [...actors]
    if (passive || !SENDING.has(lemma))
      take(
        this.agents(passive ? clause.subjects : clause.objects).map((e) =>
          TAKING.has(lemma) ? this.holderOf(e, actors) : e,
        ),
      )
    if (out.length === 0 && !passive) for (const object of clause.objects) take(this.ownersOf(object))
    if (out.length > 0) return out
    for (const x of [...clause.prepositionals].sort(withFirst)) {
      if (!RECIPIENT_PREPOSITIONS.has(x.preposition)) continue
      if (x.preposition === 'by' && passive) continue
      if (x.preposition === 'with' || x.preposition === 'on') take(this.agents(x.phrases))
      else {
        const list = TOWARDS.has(x.preposition) ? this.entities(x.phrases) : this.agents(x.phrases)
        take(list.filter((e) => e.type !== 'place' && e.type !== 'region'))
      }
      if (out.length > 0) break
    }
    // "walked out of talks with the rebels": whoever the phrase's own phrases name
    if (out.length === 0)
      for (const x of clause.prepositionals.filter((y) => !(passive && y.preposition === 'by')))
        for (const phrase of x.phrases) if (out.length === 0) take(this.ownersOf(phrase))
    return out
  }

  /** Whose thing it is, or whom it concerns: "an African Union plan", "Baku's demands", "talks between X and Y". */
  ownersOf(object: NounPhrase, links: ReadonlySet<string> = CONCERNING): EntityDraft[] {
    const out: EntityDraft[] = []
    for (let k = object.first; k < object.head; k += 1) {
      const name = this.reading.references.nameAt(this.index, k)
      if (name !== undefined && k > object.possessorLast && !out.includes(name.entity)) out.push(name.entity)
    }
    const owner = this.reading.references.possessorOf(this.index, object)
    if (owner !== undefined && !out.includes(owner)) out.push(owner)
    let k = object.last + 1
    for (let guard = 0; guard < 3; guard += 1) {
      const target = this.p.phraseAt[k + 1]
      const link = lowerAt(this.p, k)
      if (target === undefined || target.first !== k + 1 || !links.has(link)) break
      const and = lowerAt(this.p, target.last + 1) === 'and' ? this.p.phraseAt[target.last + 2] : undefined
      const named = this.agents(link === 'between' && and !== undefined ? [target, and] : [target])
      out.push(...named.filter((e) => !LOCAL.has(e.type) && !out.includes(e)))
      k = target.last + 1
    }
    return out
  }

  /** Who receives a visitor in a place: the place, and the state whose capital it is, if the report names it. */
  hosts(phrases: readonly NounPhrase[]): EntityDraft[] {
    return phrases.flatMap((phrase) => {
      const name = this.reading.references.nameAt(this.index, phrase.head)
      if (name === undefined || !PLACE_TYPES.has(name.entity.type)) return []
      const state = name.span.form?.standsFor
      const known =
        state === null || state === undefined ? undefined : this.reading.register.find(`g:${state.key}`)
      return known === undefined ? [name.entity] : [known, name.entity]
    })
  }

  /** Who acts: the subject, or the by-phrase of a passive. */
  actorsOf(clause: Clause): EntityDraft[] {
    if (clause.verb.passive) {
      const by = clause.prepositionals.find((x) => x.preposition === 'by')
      return by === undefined ? [] : this.agents(by.phrases)
    }
    // "an accord signed last week by both sides"
    const late = this.byPhrase(clause)
    if (late !== undefined) return this.agents(late.phrases)
    const acting = this.agents(clause.subjects)
    if (acting.length > 0) return acting
    // "Israeli airstrikes killed…", "a communique signed by both sides calls for…"
    const owners = clause.subjects.flatMap((s) => this.ownersOf(s, BY_WHOM))
    if (owners.length > 0) return owners
    const signed = this.p.clauses.find(
      (c) =>
        c.verb.form === 'participle' && c !== clause && clause.subjects.some((s) => c.subjects.includes(s)),
    )
    const by = signed?.prepositionals.find((x) => x.preposition === 'by')
    return by === undefined ? [] : this.agents(by.phrases)
  }

  /** The by-phrase of a participle that stands apart from its noun by a day: "signed last week by both sides". */
  byPhrase(clause: Clause): Prepositional | undefined {
    const { verb } = clause
    if (verb.form !== 'finite' || verb.modal !== null || verb.first !== verb.head) return undefined
    if (clause.objects.length > 0 || !lowerAt(this.p, verb.head).endsWith('ed')) return undefined
    const subject = clause.subjects[0]
    if (subject === undefined || this.entities([subject]).length > 0) return undefined
    return clause.prepositionals.find((x) => x.preposition === 'by' && this.agents(x.phrases).length > 0)
  }

  /** Whom an asked-for thing concerns: "an Armenian-Azerbaijani summit", "dialogue between X and Y". */
  concerned(phrase: NounPhrase): EntityDraft[] {
    return this.ownersOf(phrase, BETWEEN)
  }

  /** Who is to meet the condition of a promise or threat: "would withdraw if Kabila held talks". */
  conditionSubject(clause: Clause): EntityDraft[] {
    const condition = this.p.clauses.find(
      (c) =>
        c !== clause &&
        c.verb.form === 'finite' &&
        c.subjects[0] !== undefined &&
        ['if', 'unless', 'until', 'provided'].includes(lowerAt(this.p, c.subjects[0].first - 1)),
    )
    if (condition === undefined) return []
    const acting = this.agents(clause.subjects)
    return this.agents(condition.subjects).filter((e) => !LOCAL.has(e.type) && !acting.includes(e))
  }

  /** How real the act is, from its own verb and the finite verb that governs it. */
  modalityOf(clause: Clause, top: Clause): Modality {
    if (top.verb.negated || clause.verb.negated) return 'negated'
    if (insideCondition(this.p, top.verb.first)) return 'conditional'
    const attitude = attitudeOf(top)
    if (top !== clause && attitude === 'promise') return 'pledged'
    if (top !== clause && (attitude === 'plan' || top.verb.copula || PLANNING.has(top.verb.lemma)))
      return 'planned'
    if (top !== clause && attitude === 'hope') return 'goal'
    if (top.verb.tense === 'future') return 'planned'
    if (top.verb.modal !== null && ['may', 'might', 'could', 'should', 'must'].includes(top.verb.modal))
      return 'conditional'
    if (clause.verb.form === 'infinitive' && top === clause) return 'goal'
    const claim = this.#claims.find(
      (c) => c.stance === 'allege' && c.content.first <= top.verb.first && top.verb.first <= c.content.last,
    )
    if (claim !== undefined) return 'alleged'
    if (top.verb.perfect && lowerAt(this.p, top.verb.first) === 'had') return 'historical'
    const ing = lowerAt(this.p, top.verb.head).endsWith('ing') && top.verb.form === 'finite'
    return ing || top.verb.lemma === 'continue' ? 'ongoing' : 'actual'
  }

  add(
    first: number,
    last: number,
    code: EventCode,
    actors: readonly EntityDraft[],
    recipients: readonly EntityDraft[],
    modality: Modality,
    optional = false,
  ): void {
    if (last < first) return
    this.events.push({
      trigger: { sentence: this.index, first, last },
      code,
      actors,
      recipients: OWN_SIDE.has(code.type)
        ? recipients.filter((e) => !actors.some((a) => e.memberOf === a.id))
        : recipients,
      location: this.locations(first, Math.min(last + 6, this.p.sentence.tokens.length - 1)),
      date: this.dateFor(first, last),
      modality,
      optional,
      reportedBy: this.claimAt(first)?.speakers.find((e) => !actors.includes(e)) ?? null,
      corefOf: null,
    })
    this.covered.push([first, last])
  }

  /** The last token of the trigger's core: the clause's own words, before a condition. */
  coreEnd(clause: Clause): number {
    const end = extentEnd(this.reading, this.p, clause.verb.head, { conditions: true })
    return Math.min(end, Math.max(clause.end, clause.verb.last))
  }

  /** Whether an event already covers the token. */
  isCovered(token: number): boolean {
    return this.covered.some(([a, b]) => token >= a && token <= b)
  }
}
