/*
 * Bare futures: the report's own "X will allow …", and the first person in a quotation, "we will …".
 */
import { basicCode } from '../../events/coder.ts'
import { extentEnd, insideCondition, markerAt } from '../../reading.ts'
import { ACTOR_TYPES, ACTS, HAPPENING } from '../agency.ts'
import { isHarmful } from '../harm.ts'
import type { Frame } from './frame.ts'

/** The report itself says what an actor will do. */
export const reportedFuture: Frame = (scene, { clause, subjects, inQuote }) => {
  const { verb } = clause
  const { p } = scene
  if (
    inQuote ||
    verb.form !== 'finite' ||
    verb.modal !== 'will' ||
    verb.passive ||
    clause.relation === 'relative' ||
    insideCondition(p, verb.first) ||
    subjects.length === 0 ||
    !subjects.every((e) => ACTOR_TYPES.has(e.type)) ||
    HAPPENING.has(verb.lemma)
  )
    return false
  const code = basicCode(p, clause)
  const conditional = scene.tokens.some((t) => t.i > verb.last && markerAt(p, t.i) !== null)
  const meeting = code?.type === 'CONSULT' && !verb.negated
  if (!((code !== null && !meeting) || ACTS.has(verb.lemma) || conditional)) return false
  const last = scene.contentEnd(verb.first)
  scene.add({
    kind: isHarmful(p, verb.first, last) ? 'threat' : 'pledge',
    debtors: subjects,
    cue: [verb.first, verb.first],
    content: [verb.first, last],
  })
  return true
}

/** "We will …" in someone's mouth binds the speaker. */
export const quotedFuture: Frame = (scene, { clause, inQuote }) => {
  const { verb } = clause
  const { p } = scene
  const speaker = clause.subjects[0]
  if (
    !inQuote ||
    speaker === undefined ||
    !['we', 'i'].includes(scene.lower(speaker.head)) ||
    verb.modal === null ||
    !['will', "'ll", 'shall'].includes(verb.modal) ||
    insideCondition(p, verb.first)
  )
    return false
  const harmful = isHarmful(p, verb.first, extentEnd(scene.reading, p, verb.first))
  if (['be', 'have', 'see', 'continue', 'need', 'know', 'win'].includes(verb.lemma) && !harmful) return true
  const claim = scene.claims.find((c) => c.content.first <= verb.first && verb.first <= c.content.last)
  scene.add({
    kind: harmful ? 'threat' : 'pledge',
    debtors: claim?.speakers ?? [],
    cue: [verb.first, verb.first],
    content: [verb.first, scene.contentEnd(verb.first)],
  })
  return true
}
