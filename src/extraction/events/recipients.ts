/*
 * Whom a clause acts on: its object, the owner of the object, a prepositional phrase, or whoever must meet its condition.
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { lowerAt } from '../reading.ts'
import type { Clause, Prepositional } from '../roles.ts'
import { agents, entities, holderOf } from './agents.ts'
import type { Scene } from './scene.ts'

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

/** What an actor moves or sends is its means, not whom it acts on. */
const SENDING = new Set(['send', 'dispatch', 'deploy', 'mass', 'amass', 'mobilize', 'mobilise', 'move'])

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
  'behind',
])

/** "flew to Cairo for talks with X": X before the place. */
const withFirst = (a: Prepositional, b: Prepositional): number =>
  Number(b.preposition === 'with' || b.preposition === 'against') -
  Number(a.preposition === 'with' || a.preposition === 'against')

/** Whose thing it is, or whom it concerns: "an African Union plan", "Baku's demands", "talks between X and Y". */
export const ownersOf = (
  scene: Scene,
  object: NounPhrase,
  links: ReadonlySet<string> = CONCERNING,
): EntityDraft[] => {
  const out: EntityDraft[] = []
  for (let k = object.first; k < object.head; k += 1) {
    const name = scene.reading.references.nameAt(scene.index, k)
    if (name !== undefined && k > object.possessorLast && !out.includes(name.entity)) out.push(name.entity)
  }
  const owner = scene.reading.references.possessorOf(scene.index, object)
  if (owner !== undefined && !out.includes(owner)) out.push(owner)
  let k = object.last + 1
  for (let guard = 0; guard < 3; guard += 1) {
    const target = scene.p.phraseAt[k + 1]
    const link = lowerAt(scene.p, k)
    if (target === undefined || target.first !== k + 1 || !links.has(link)) break
    const and = lowerAt(scene.p, target.last + 1) === 'and' ? scene.p.phraseAt[target.last + 2] : undefined
    const named = agents(scene, link === 'between' && and !== undefined ? [target, and] : [target])
    out.push(...named.filter((e) => !LOCAL.has(e.type) && !out.includes(e)))
    k = target.last + 1
  }
  return out
}

/** Who is acted on: object, passive subject, the owner of the object, or a prepositional phrase. */
export const recipientsOf = (scene: Scene, clause: Clause, actors: readonly EntityDraft[]): EntityDraft[] => {
  const out: EntityDraft[] = []
  const take = (list: readonly EntityDraft[]): void => {
    for (const e of list) if (!actors.includes(e) && !out.includes(e)) out.push(e)
  }
  const { passive, lemma } = clause.verb
  const objects = passive ? clause.subjects : clause.objects
  // "blamed the raid on the rebels"
  if (lemma === 'blame' && !passive) {
    take(agents(scene, clause.prepositionals.find((x) => x.preposition === 'on')?.phrases ?? []))
    if (out.length > 0) return out
  }
  // "accused each other", "blamed the other for"
  const other = clause.objects[0]
  if (!passive && other !== undefined && EACH_OTHER.has(lowerAt(scene.p, other.head))) return [...actors]
  if (passive || !SENDING.has(lemma))
    take(agents(scene, objects).map((e) => (TAKING.has(lemma) ? holderOf(scene, e, actors) : e)))
  if (out.length === 0 && !passive) for (const object of clause.objects) take(ownersOf(scene, object))
  if (out.length > 0) return out
  for (const x of [...clause.prepositionals].sort(withFirst)) {
    if (!RECIPIENT_PREPOSITIONS.has(x.preposition)) continue
    if (x.preposition === 'by' && passive) continue
    if (x.preposition === 'with' || x.preposition === 'on') take(agents(scene, x.phrases))
    else {
      const list = TOWARDS.has(x.preposition) ? entities(scene, x.phrases) : agents(scene, x.phrases)
      take(list.filter((e) => e.type !== 'place' && e.type !== 'region'))
    }
    if (out.length > 0) break
  }
  // "walked out of talks with the rebels": whoever the phrase's own phrases name
  if (out.length === 0)
    for (const x of clause.prepositionals.filter((y) => !(passive && y.preposition === 'by')))
      for (const phrase of x.phrases) if (out.length === 0) take(ownersOf(scene, phrase))
  // "rejected the plan": whoever made it
  if (out.length > 0) return out
  const taken = [...objects, ...clause.prepositionals.flatMap((x) => x.phrases)]
  const authors = taken.map((phrase) => scene.authors.of(scene, phrase)).find((list) => list.length > 0)
  take(authors ?? [])
  return out
}

/** Whom an asked-for thing concerns: "an Armenian-Azerbaijani summit", "dialogue between X and Y". */
export const concerned = (scene: Scene, phrase: NounPhrase): EntityDraft[] => {
  return ownersOf(scene, phrase, BETWEEN)
}

/** Who is to meet the condition of a promise or threat: "would withdraw if Kabila held talks". */
export const conditionSubject = (scene: Scene, clause: Clause): EntityDraft[] => {
  const condition = scene.p.clauses.find(
    (c) =>
      c !== clause &&
      c.verb.form === 'finite' &&
      !c.verb.passive &&
      c.subjects[0] !== undefined &&
      ['if', 'unless', 'until', 'provided'].includes(lowerAt(scene.p, c.subjects[0].first - 1)),
  )
  if (condition === undefined) return []
  const acting = agents(scene, clause.subjects)
  return agents(scene, condition.subjects).filter((e) => !LOCAL.has(e.type) && !acting.includes(e))
}
