/*
 * Whose plan, offer, decision or demand is meant, when a later sentence takes it up: "the separatists rejected the plan",
 * "the rebels welcomed the move". A thing of words is its author's from the sentence that names one; a move or step
 * without an author is what the last act before it was.
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { agents } from './agents.ts'
import { ownersOf } from './recipients.ts'
import type { Scene } from './scene.ts'

/** Words for the same thing, by the first of them. */
const KINDS: ReadonlyMap<string, string> = new Map(
  [
    'plan plans proposal proposals initiative blueprint idea ideas draft',
    'offer offers bid package deal',
    'decision move step action announcement ruling measure measures act',
    'demand demands condition conditions ultimatum deadline call request terms',
    'accusation accusations allegation allegations charge charges claim claims',
    'threat threats warning warnings',
    'attack attacks raid offensive bombing assault operation incursion killing killings',
    'statement comment comments remarks speech letter message',
  ].flatMap((line) => {
    const list = line.split(' ')
    return list.map((word) => [word, list[0] ?? word] as const)
  }),
)
const MAKING = new Set(
  'make offer propose present announce table submit unveil put issue give set advance formulate draft take launch state outline impose publish deliver'.split(
    ' ',
  ),
)
const BY_WHOM = new Set(['by', 'of', 'from'])
const TAKEN_UP = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

export class Authors {
  readonly #of = new Map<string, readonly EntityDraft[]>()
  #lastActors: readonly EntityDraft[] = []

  /** Learns from a sentence who made what in it; to be called after its events are found. */
  learn(scene: Scene): void {
    const { p } = scene
    const makers = new Map<NounPhrase, Clause>()
    for (const c of p.clauses)
      if (MAKING.has(c.verb.lemma) && !c.verb.passive) for (const o of c.objects) makers.set(o, c)
    for (const phrase of p.phrases) {
      const kind = KINDS.get(lowerAt(p, phrase.head))
      if (kind === undefined) continue
      const made = makers.get(phrase)
      const own = ownersOf(scene, phrase, BY_WHOM)
      const authors = own.length > 0 ? own : made === undefined ? [] : agents(scene, made.subjects)
      if (authors.length > 0) this.#of.set(kind, authors)
    }
    const last = scene.events.filter((e) => !e.optional && e.actors.length > 0).at(-1)
    if (last !== undefined) this.#lastActors = last.actors
  }

  /** Whose the thing is that the phrase takes up; none when it names its own author or takes nothing up. */
  of(scene: Scene, phrase: NounPhrase): readonly EntityDraft[] {
    const { p } = scene
    const kind = KINDS.get(lowerAt(p, phrase.head))
    if (kind === undefined || !TAKEN_UP.has(lowerAt(p, phrase.first))) return []
    return this.#of.get(kind) ?? (kind === 'decision' ? this.#lastActors : [])
  }
}
