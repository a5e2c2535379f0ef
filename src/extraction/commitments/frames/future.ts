/*
 * Bare futures: the report's own "X will allow …", and the first person in a quotation, "we will …".
 */
import { basicCode } from '../../events/coder.ts'
import { extentEnd, insideCondition, markerAt } from '../../reading.ts'
import { ACTOR_TYPES, ACTS, canAct, HAPPENING } from '../agency.ts'
import { kindOfAct } from '../contents.ts'
import { isHarmful } from '../harm.ts'
import { isAsked } from '../reality.ts'
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
    (HAPPENING.has(verb.lemma) && !['remain', 'stay'].includes(verb.lemma))
  )
    return false
  if (isAsked(p, clause)) return false
  // "a plan for where the rebels will gather": asked, not said.
  const before = scene.lower((clause.subjects[0]?.first ?? verb.first) - 1)
  if (['where', 'when', 'which', 'how', 'what', 'whether', 'why', 'that'].includes(before)) return false
  const code = basicCode(p, clause)
  const conditional = scene.tokens.some((t) => t.i > verb.last && markerAt(p, t.i) !== null)
  const meeting = code?.type === 'CONSULT' && !verb.negated
  if (!((code !== null && !meeting) || ACTS.has(verb.lemma) || verb.lemma === 'remain' || conditional))
    return false
  const last = scene.contentEnd(verb.first)
  scene.add({
    kind: kindOfAct(p, isHarmful(p, verb.first, last) ? 'threat' : 'pledge', verb.first, last),
    debtors: subjects,
    cue: [verb.first, verb.first],
    content: [verb.first, last],
  })
  return true
}

/** "We will …" in someone's mouth binds the speaker. */
export const quotedFuture: Frame = (scene, { clause, subjects, infinitive, inQuote }) => {
  const { verb } = clause
  const { p } = scene
  const speaker = clause.subjects[0]
  if (!inQuote || speaker === undefined || insideCondition(p, verb.first)) return false
  const first = ['we', 'i'].includes(scene.lower(speaker.head))
  if (clause.relative >= 0 || clause.relation === 'relative' || isAsked(p, clause)) return false
  // "We are going to sign it."
  const going =
    verb.lemma === 'go' && infinitive?.verb.first === verb.last + 1 && first ? infinitive : undefined
  if (going === undefined && (verb.modal === null || !['will', "'ll", 'shall'].includes(verb.modal)))
    return false
  const speakers = scene.speakersAt(verb.first)
  // "The government will cease fire", said by one of the government.
  const own = speakers.some((s) =>
    subjects.some((a) => a === s || s.memberOf === a.id || a.memberOf === s.id),
  )
  const conditional = scene.tokens.some((t) => markerAt(p, t.i) !== null)
  if (!first && !(canAct(subjects) && !verb.passive && !HAPPENING.has(verb.lemma) && (own || conditional)))
    return false
  if (going !== undefined) {
    if (['be', 'have', 'see'].includes(going.verb.lemma)) return true
    scene.add({
      kind: isHarmful(p, going.verb.first, scene.contentEnd(going.verb.first)) ? 'threat' : 'pledge',
      debtors: speakers,
      cue: [verb.first, verb.last],
      content: [going.verb.first, scene.contentEnd(going.verb.first)],
    })
    return true
  }
  const harmful = isHarmful(p, verb.first, extentEnd(scene.reading, p, verb.first))
  if ((HAPPENING.has(verb.lemma) || ['be', 'have', 'continue'].includes(verb.lemma)) && !harmful) return true
  const end = scene.contentEnd(verb.first)
  scene.add({
    kind: kindOfAct(p, harmful ? 'threat' : 'pledge', verb.first, end),
    debtors: first ? speakers : subjects,
    cue: [verb.first, verb.first],
    content: [verb.first, scene.contentEnd(verb.first)],
  })
  return true
}
