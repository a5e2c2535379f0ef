/*
 * What lies on someone by an earlier word or by need: "was supposed to disarm", "is charged with disarming them", "we
 * will have to close".
 */
import type { EntityDraft } from '../../entities.ts'
import { insideCondition } from '../../reading.ts'
import type { Clause } from '../../roles.ts'
import { canAct, HAPPENING } from '../agency.ts'
import { addInfinitives } from '../contents.ts'
import { isHarmful } from '../harm.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

/** be supposed / required / obliged to VERB; be charged / tasked / entrusted with V-ing. */
export const supposedTo: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  if (verb.form !== 'finite' || !canAct(subjects) || verb.negated || insideCondition(p, verb.first))
    return false
  const word = scene.lower(verb.head)
  const supposed = word === 'supposed' || scene.lower(verb.last + 1) === 'supposed'
  if (supposed) {
    const at = word === 'supposed' ? infinitive : p.verbAt[verb.last + 2]
    if (at?.verb.form !== 'infinitive' || HAPPENING.has(at.verb.lemma) || at.verb.lemma === 'be') return false
    addInfinitives(scene, 'agreement', subjects, [verb.first, at.verb.first - 1], at.verb.first)
    return true
  }
  if (!['charged', 'tasked', 'entrusted'].includes(word) || !verb.passive) return false
  const act = p.verbAt[verb.last + 2]
  if (scene.lower(verb.last + 1) !== 'with' || act?.verb.form !== 'gerund') return false
  // "was charged with robbing a bank" stands in a court report: only bodies are charged with a task.
  if (word === 'charged' && subjects.some((e) => e.type === 'person')) return false
  scene.add({
    kind: 'agreement',
    debtors: subjects,
    cue: [verb.first, verb.last + 1],
    content: [act.verb.first, scene.contentEnd(act.verb.first)],
  })
  return true
}

/** "We will have to VERB", and the same reported of oneself. */
export const willHaveTo: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  if (verb.lemma !== 'have' || verb.negated || !['will', 'would', "'ll"].includes(verb.modal ?? ''))
    return false
  if (infinitive === undefined || infinitive.verb.first !== verb.last + 1 || insideCondition(p, verb.first))
    return false
  if (HAPPENING.has(infinitive.verb.lemma) || infinitive.verb.lemma === 'be') return false
  const bound = speaksOfItself(scene, clause, subjects)
  if (bound.length === 0) return false
  const at = infinitive.verb.first
  const harmful = isHarmful(p, at, scene.contentEnd(at))
  addInfinitives(scene, harmful ? 'threat' : 'pledge', bound, [verb.first, verb.last], at)
  return true
}

const speaksOfItself = (
  scene: Scene,
  clause: Clause,
  subjects: readonly EntityDraft[],
): readonly EntityDraft[] => {
  const speakers = scene.speakersAt(clause.verb.first)
  if (!canAct(speakers)) return []
  if (['we', 'i'].includes(scene.lower(clause.subjects[0]?.head ?? -1))) return speakers
  return subjects.some((e) => speakers.includes(e)) ? subjects : []
}
