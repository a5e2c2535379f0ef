/*
 * "promised to withdraw", "offered to mediate", "threatened to resume bombing", "is ready to talk", "is committed to …".
 */
import { PLEDGE_INFINITIVE, READY_ADJECTIVES } from '../../lexicon/pledges.ts'
import type { CommitmentKind } from '../commitment.ts'
import { addInfinitives } from '../contents.ts'
import { isUnreal } from '../reality.ts'
import type { Frame } from './frame.ts'

const KIND_OF: ReadonlyMap<string, CommitmentKind> = new Map([
  ['threaten', 'threat'],
  ['offer', 'offer'],
  ['volunteer', 'offer'],
  ['propose', 'offer'],
])

/** V to VERB. */
export const promisedAct: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  if (!PLEDGE_INFINITIVE.has(verb.lemma) && verb.lemma !== 'threaten') return false
  if (infinitive === undefined || verb.passive || isUnreal(scene.p, clause)) return false
  addInfinitives(
    scene,
    KIND_OF.get(verb.lemma) ?? 'pledge',
    subjects,
    [verb.first, verb.last],
    infinitive.verb.first,
  )
  return true
}

/** be ADJ to VERB; be committed to NP; the same tagged as passives ("is prepared to"). */
export const readiness: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  if (verb.copula || verb.lemma === 'be') {
    const at = READY_ADJECTIVES.has(scene.lower(verb.last + 1))
      ? verb.last + 1
      : READY_ADJECTIVES.has(scene.lower(verb.last + 2))
        ? verb.last + 2
        : -1
    const inf = at < 0 ? undefined : p.verbAt[at + 1]
    if (inf !== undefined && inf.verb.form === 'infinitive' && !isUnreal(p, clause)) {
      addInfinitives(scene, 'pledge', subjects, [verb.first, at], inf.verb.first)
      return true
    }
    if (at >= 0 && scene.lower(at) === 'committed' && scene.lower(at + 1) === 'to' && !isUnreal(p, clause)) {
      scene.add({
        kind: 'pledge',
        debtors: subjects,
        cue: [verb.first, at + 1],
        content: [at + 2, scene.contentEnd(at + 2)],
      })
      return true
    }
  }
  if (
    verb.passive &&
    READY_ADJECTIVES.has(scene.lower(verb.head)) &&
    infinitive !== undefined &&
    !isUnreal(p, clause)
  ) {
    addInfinitives(scene, 'pledge', subjects, [verb.first, verb.last], infinitive.verb.first)
    return true
  }
  return false
}
