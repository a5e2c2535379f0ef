/*
 * What a clause says is still to come, and under which circumstances: "will", "is going to", "may", "has to", "has no
 * choice but to", "unless they disarm".
 */
import { insideCondition, lowerAt } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { agents } from './agents.ts'
import type { Scene } from './scene.ts'

const WILL = new Set(['will', 'would', 'shall', "'ll", "'d"])
const MAY = new Set(['may', 'might', 'could', 'can'])
const DUTY = new Set(['must', 'should'])
const OBLIGING = new Set(['have', 'need', 'ought'])
const NEGATIVE = new Set([
  'not',
  "n't",
  'no',
  'never',
  'nobody',
  'none',
  'fail',
  'fails',
  'refuse',
  'refuses',
])

/** "will V", "would V", "is going to V". */
export const isFuture = (clause: Clause): boolean => {
  const { verb, parent } = clause
  if (verb.form === 'finite') return verb.tense === 'future' && verb.modal !== null && WILL.has(verb.modal)
  return verb.form === 'infinitive' && parent?.verb.lemma === 'go' && parent.complement === verb.first
}

/** "may V", "could V" of an actor's own acts: said by no one, or by the actor's side. */
export const isPossible = (scene: Scene, clause: Clause): boolean => {
  const { verb } = clause
  if (verb.form !== 'finite' || verb.modal === null || !MAY.has(verb.modal) || verb.passive) return false
  if (insideCondition(scene.p, verb.first)) return false
  const speakers = scene.claimAt(verb.first)?.speakers ?? []
  const acting = agents(scene, clause.subjects)
  return (
    acting.length > 0 &&
    (speakers.length === 0 ||
      acting.some((a) => speakers.some((s) => s === a || s.memberOf === a.id || a.memberOf === s.id)))
  )
}

/** "must V", "should V", "has to V" said to someone. */
export const isDuty = (clause: Clause): boolean => {
  const { verb, parent } = clause
  if (verb.form === 'finite') return verb.modal !== null && DUTY.has(verb.modal)
  return (
    verb.form === 'infinitive' &&
    parent !== null &&
    OBLIGING.has(parent.verb.lemma) &&
    parent.complement === verb.first &&
    parent.objects.length === 0 &&
    !parent.verb.negated
  )
}

/** "has no choice but to V", "would be forced to V": what is announced as unavoidable. */
export const isForced = (scene: Scene, clause: Clause): boolean => {
  const { verb, parent } = clause
  if (verb.form !== 'infinitive' || parent === null) return false
  const before = scene.p.sentence.tokens.slice(Math.max(0, verb.first - 4), verb.first).map((t) => t.lower)
  if (before.at(-1) === 'but' && before.some((w) => ['choice', 'option', 'alternative'].includes(w)))
    return true
  return (
    parent.verb.passive &&
    ['force', 'compel', 'oblige'].includes(parent.verb.lemma) &&
    (parent.verb.tense === 'future' || parent.verb.modal !== null)
  )
}

/** How many tokens away a condition may stand. */
const REACH = 50

/** Whether the sentence makes the act depend on what another fails to do: "unless", "if … not", "otherwise". */
export const hasNegativeCondition = (scene: Scene, clause: Clause): boolean => {
  const { tokens } = scene.p.sentence
  const near = tokens.slice(Math.max(0, clause.verb.first - REACH), clause.verb.last + REACH)
  return near.some((t) => {
    const k = t.i
    if (t.lower === 'unless' || (t.lower === 'otherwise' && k === 0)) return true
    if (t.lower !== 'if' || insideQuestion(scene, k)) return false
    for (let at = k + 1; at < tokens.length && at - k < 12; at += 1) {
      if (tokens[at]?.lower === ',') return false
      if (NEGATIVE.has(tokens[at]?.lower ?? '')) return true
    }
    return false
  })
}

const insideQuestion = (scene: Scene, at: number): boolean =>
  ['ask', 'know', 'wonder', 'see', 'even'].includes(scene.p.sentence.tokens[at - 1]?.lemma ?? '') ||
  lowerAt(scene.p, at + 1) === 'any'
