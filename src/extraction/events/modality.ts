/*
 * How real an act is: done, going on, planned, pledged, conditional, alleged or negated.
 */
import { insideCondition, lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { attitudeOf } from './compose.ts'
import type { Modality } from './draft.ts'
import type { Scene } from './scene.ts'

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

/** How real the act is, from its own verb and the finite verb that governs it. */
export const modalityOf = (scene: Scene, clause: Clause, top: Clause): Modality => {
  if (top.verb.negated || clause.verb.negated) return 'negated'
  if (insideCondition(scene.p, top.verb.first)) return 'conditional'
  const attitude = attitudeOf(top)
  if (top !== clause && attitude === 'promise') return 'pledged'
  if (top !== clause && (attitude === 'plan' || top.verb.copula || PLANNING.has(top.verb.lemma)))
    return 'planned'
  if (top !== clause && attitude === 'hope') return 'goal'
  if (top.verb.tense === 'future') return 'planned'
  if (top.verb.modal !== null && ['may', 'might', 'could', 'should', 'must'].includes(top.verb.modal))
    return 'conditional'
  if (clause.verb.form === 'infinitive' && top === clause) return 'goal'
  const claim = scene.claims.find(
    (c) => c.stance === 'allege' && c.content.first <= top.verb.first && top.verb.first <= c.content.last,
  )
  if (claim !== undefined) return 'alleged'
  if (top.verb.perfect && lowerAt(scene.p, top.verb.first) === 'had') return 'historical'
  const ing = lowerAt(scene.p, top.verb.head).endsWith('ing') && top.verb.form === 'finite'
  return ing || top.verb.lemma === 'continue' ? 'ongoing' : 'actual'
}
