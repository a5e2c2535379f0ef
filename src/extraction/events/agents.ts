/*
 * Who a noun phrase of a scene stands for when it acts or is acted on: names, the speaker for "we", those whom
 * representatives act for, the state for its capital.
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { entitiesOf, lowerAt } from '../reading.ts'
import type { Scene } from './scene.ts'

export const PLACE_TYPES = new Set(['place', 'territory', 'region', 'country'])

const FIRST_PERSON = new Set(['we', 'i', 'us', 'me'])

/** Those who act for others: "envoys of both the ministry and the union". */
const REPRESENTING = new Set(
  'representatives representative delegates delegation delegations officials leaders members negotiators envoys emissaries'.split(
    ' ',
  ),
)

/** Whom the phrases name, as the report's references have it. */
export const entities = (scene: Scene, phrases: readonly NounPhrase[]): EntityDraft[] =>
  entitiesOf(scene.reading, scene.p, phrases)

/** Those for whom representatives act. */
const represented = (scene: Scene, phrase: NounPhrase): EntityDraft[] => {
  if (!REPRESENTING.has(lowerAt(scene.p, phrase.head))) return []
  let k = phrase.last + 1
  if (lowerAt(scene.p, k) !== 'of' && lowerAt(scene.p, k) !== 'from') return []
  k += 1
  if (lowerAt(scene.p, k) === 'both' && scene.p.phraseAt[k]?.first !== k) k += 1
  const out: EntityDraft[] = []
  for (let guard = 0; guard < 4; guard += 1) {
    const target = scene.p.phraseAt[k]
    if (target === undefined) break
    out.push(...entities(scene, [target]))
    k = target.last + 1
    if (lowerAt(scene.p, k) === ',') k += 1
    if (lowerAt(scene.p, k) === 'and') k += 1
    if (k === target.last + 1) break
  }
  return out
}

/** A capital that acts or is addressed stands for its state, where the report names the state. */
const state = (scene: Scene, phrases: readonly NounPhrase[], entity: EntityDraft): EntityDraft => {
  if (entity.type !== 'place' && entity.type !== 'government') return entity
  for (const phrase of phrases) {
    const name = scene.reading.references.nameAt(scene.index, phrase.head)
    if (name?.entity !== entity) continue
    const state = name.span.form?.standsFor
    const known =
      state === null || state === undefined ? undefined : scene.reading.register.find(`g:${state.key}`)
    if (known === undefined || known.mentions.length === 0) continue
    mentionOnce(known, scene.index, name.span.first, name.span.last)
    return known
  }
  return entity
}

/** "Harare refused": the capital's name is a mention of the state that it stands for. */
const mentionOnce = (known: EntityDraft, sentence: number, first: number, last: number): void => {
  if (!known.mentions.some((m) => m.sentence === sentence && m.first === first))
    known.mentions.push({ sentence, first, last, kind: 'nominal' })
}

/** Who the phrases stand for; "we" and "I" are the speaker of the claim around them. */
export const agents = (scene: Scene, phrases: readonly NounPhrase[]): EntityDraft[] => {
  const first = phrases[0]
  if (first?.pronoun && FIRST_PERSON.has(lowerAt(scene.p, first.head))) {
    return [...(scene.claimAt(first.head)?.speakers ?? [])]
  }
  const named = entities(scene, phrases).map((e) => state(scene, phrases, e))
  for (const phrase of phrases) named.push(...represented(scene, phrase).filter((e) => !named.includes(e)))
  return named
}

/** The state that holds a place taken or shelled, where the report names it; else the place. */
export const holderOf = (scene: Scene, place: EntityDraft, actors: readonly EntityDraft[]): EntityDraft => {
  if (place.type !== 'place' || place.country === null) return place
  const state = scene.reading.register.entities.find(
    (e) => e.type === 'country' && e.country === place.country && e.mentions.length > 0,
  )
  return state === undefined || actors.includes(state) ? place : state
}

/** Who receives a visitor in a place: the place, and the state whose capital it is, if the report names it. */
export const hosts = (scene: Scene, phrases: readonly NounPhrase[]): EntityDraft[] => {
  return phrases.flatMap((phrase) => {
    const name = scene.reading.references.nameAt(scene.index, phrase.head)
    if (name === undefined || !PLACE_TYPES.has(name.entity.type)) return []
    const state = name.span.form?.standsFor
    const known =
      state === null || state === undefined ? undefined : scene.reading.register.find(`g:${state.key}`)
    return known === undefined ? [name.entity] : [known, name.entity]
  })
}
