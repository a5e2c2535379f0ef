/*
 * Who a report sets over against whom: actors and recipients of its events, "between X and Y", "Georgian-Abkhaz talks",
 * the two of "both sides". Kept by sentence, so that the nearest count most; all together they give the report's main
 * opposition.
 */
import type { EntityDraft } from '../entities.ts'
import { lowerAt, type Reading } from '../reading.ts'
import type { EventDraft } from './draft.ts'
import { TALKS } from './frames/words.ts'
import { isDealtIn, isParty, type Sides } from './sides.ts'

interface Pairing {
  readonly a: EntityDraft
  readonly b: EntityDraft
  readonly weight: number
}

/** Types that tell of an opposition more than of a friendship or a visit. */
const OPPOSING = new Set([
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'REQUEST',
  'CONCEDE',
])

/** What is dealt in is seldom whom one faces. */
const DEALT_IN = 0.3

/** How many sentences away a pairing still counts, the nearer the more. */
const REACH = 40

export class Pairings {
  readonly #sides: Sides
  readonly #bySentence = new Map<number, Pairing[]>()
  readonly #weights = new Map<string, { readonly a: EntityDraft; readonly b: EntityDraft; weight: number }>()

  constructor(sides: Sides) {
    this.#sides = sides
  }

  #pair(a: EntityDraft, b: EntityDraft, sentence: number, weight: number): void {
    if (a === b || this.#sides.same(a, b)) return
    const list = this.#bySentence.get(sentence)
    if (list === undefined) this.#bySentence.set(sentence, [{ a, b, weight }])
    else list.push({ a, b, weight })
    const key = [this.#sides.of(a), this.#sides.of(b)].sort().join('|')
    const known = this.#weights.get(key)
    if (known === undefined) this.#weights.set(key, { a, b, weight })
    else known.weight += weight
  }

  learnEvents(events: readonly EventDraft[]): void {
    for (const { actors, recipients, trigger, code } of events) {
      const weight = OPPOSING.has(code.type) ? 1 : 0.6
      const [first, second] = actors.filter(isParty)
      for (const a of actors.filter(isParty))
        for (const b of recipients.filter(isParty))
          this.#pair(a, b, trigger.sentence, isDealtIn(b) ? weight * DEALT_IN : weight)
      if (first !== undefined && second !== undefined && actors.length === 2)
        this.#pair(first, second, trigger.sentence, weight)
    }
  }

  /** Learns from "between X and Y" and from two names in front of a word for talks. */
  learnPhrases(reading: Reading): void {
    for (const p of reading.parsed) {
      const { index } = p.sentence
      const meant = (phrase: (typeof p.phrases)[number]): EntityDraft[] =>
        reading.references.ofPhrase(index, phrase).filter(isParty)
      for (const phrase of p.phrases) {
        const next = lowerAt(p, phrase.last + 1) === 'and' ? p.phraseAt[phrase.last + 2] : undefined
        if (next !== undefined && lowerAt(p, phrase.first - 1) === 'between')
          for (const a of meant(phrase)) for (const b of meant(next)) this.#pair(a, b, index, 2)
        if (!TALKS.has(lowerAt(p, phrase.head))) continue
        const named: EntityDraft[] = []
        for (let k = phrase.first; k < phrase.head; k += 1) {
          const entity = reading.references.nameAt(index, k)?.entity
          if (entity !== undefined && !named.includes(entity)) named.push(entity)
        }
        const [a, b] = named.filter(isParty)
        if (a !== undefined && b !== undefined && named.length === 2) this.#pair(a, b, index, 2)
      }
    }
    for (const group of reading.register.entities) {
      const [a, b] = group.members.map((id) => reading.register.byId(id))
      if (a === undefined || b === undefined || group.members.length !== 2 || !isParty(a) || !isParty(b))
        continue
      for (const m of group.mentions) this.#pair(a, b, m.sentence, 0.5)
    }
  }

  /** Whom the report speaks of once is less likely meant where no one is named. */
  #prominence(e: EntityDraft): number {
    return Math.min(1, (1 + this.#sides.mentionsOf(e)) / 4)
  }

  /** The opposite number of the actors, as seen from a sentence, or undefined. */
  oppositeOf(actors: readonly EntityDraft[], sentence: number): EntityDraft | undefined {
    const weights = new Map<EntityDraft, number>()
    for (let at = sentence - REACH; at <= sentence + REACH; at += 1) {
      const near = 1 / (1 + Math.abs(at - sentence))
      for (const { a, b, weight } of this.#bySentence.get(at) ?? [])
        for (const actor of actors) {
          const other = this.#sides.same(actor, a) ? b : this.#sides.same(actor, b) ? a : undefined
          if (other !== undefined && !actors.some((x) => this.#sides.same(x, other)))
            weights.set(other, (weights.get(other) ?? 0) + near * weight * this.#prominence(other))
        }
    }
    return [...weights].sort((x, y) => y[1] - x[1])[0]?.[0]
  }

  /** The two whom the report sets over against each other most; undefined where no two stand out. */
  main(): readonly [EntityDraft, EntityDraft] | undefined {
    const [first, second] = [...this.#weights.values()].sort((x, y) => y.weight - x.weight)
    if (first === undefined || first.weight < 1.5) return undefined
    return second !== undefined && second.weight * 1.3 > first.weight ? undefined : [first.a, first.b]
  }
}
