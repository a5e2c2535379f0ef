/*
 * Futures in someone's mouth that no more exact frame takes: "the union said nurses would strike", "a decree will be
 * issued, the minister said", "he had been told that the envoy would invite both". Whoever acts is bound; where the
 * clause names no one who acts, whoever says so.
 */

import type { EntityDraft } from '../../entities.ts'
import { basicCode } from '../../events/coder.ts'
import type { Stance } from '../../lexicon/attribution.ts'
import { SAYING_ON } from '../../lexicon/pledges.ts'
import { governors, insideCondition } from '../../reading.ts'
import type { Clause } from '../../roles.ts'
import { ACTS, canAct, EXECUTED, HAPPENING } from '../agency.ts'
import { actorsWithin, kindOfAct } from '../contents.ts'
import { isHarmful } from '../harm.ts'
import { isAsked } from '../reality.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

const SPOKEN: ReadonlySet<Stance> = new Set<Stance>(['assert', 'promise', 'warn', 'reject'])
const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", "'d"])
/** Verbs under which someone is told what will be done. */
const TOLD: ReadonlySet<string> = new Set([
  'inform',
  'tell',
  'understand',
  'announce',
  'decide',
  'agree',
  'report',
])
/** Verbs that say how things are, or what goes on in someone's mind. */
const STATIVE: ReadonlySet<string> = new Set(
  'be have seem appear remain love hate feel think believe understand regret wonder realize realise matter belong consist result occur emerge continue'.split(
    ' ',
  ),
)

/** Journeys and meetings: told of others, they are news, not word given. */
const GOING: ReadonlySet<string> = new Set(['attend', 'travel', 'fly', 'visit', 'meet', 'arrive', 'join'])
/** Verbs whose complement is only wished, feared or guessed. */
const WISHED: ReadonlySet<string> = new Set([
  'hope',
  'fear',
  'expect',
  'believe',
  'think',
  'doubt',
  'suspect',
  'worry',
  'predict',
  'want',
  'wish',
  'bet',
])

/** Who tells what stands at the token, if it is told as a matter of fact; null if no one tells it. */
const tellersOf = (scene: Scene, clause: Clause): readonly EntityDraft[] | null => {
  const claim = scene.claimAt(clause.verb.first)
  if (claim !== undefined) return SPOKEN.has(claim.stance) ? claim.speakers : null
  const above = clause.parent
  return above !== null && clause.relation === 'complement' && TOLD.has(above.verb.lemma) ? [] : null
}

export const attributedFuture: Frame = (scene, { clause, subjects, inQuote }) => {
  const { verb } = clause
  const { p } = scene
  if (verb.form !== 'finite' || verb.modal === null || !FUTURE.has(verb.modal)) return false
  if (
    clause.relation === 'relative' ||
    clause.relative >= 0 ||
    insideCondition(p, verb.first) ||
    isAsked(p, clause)
  )
    return false
  const tellers = tellersOf(scene, clause)
  const subject = clause.subjects[0]
  if (tellers === null || subject === undefined || verb.perfect) return false
  if (governors(clause).some((g) => WISHED.has(g.verb.lemma))) return false
  if (verb.passive) return decree(scene, clause, tellers)
  if (STATIVE.has(verb.lemma) || HAPPENING.has(verb.lemma) || !canAct(subjects)) return false
  if (GOING.has(verb.lemma) && !verb.negated) return false
  if (SAYING_ON.has(scene.tokens[verb.last + 1]?.lemma ?? '')) return false
  // In someone's own words only what he and his can do binds anyone.
  const coded = basicCode(p, clause) !== null || ACTS.has(verb.lemma)
  if ((inQuote || scene.lower(subject.head) === 'it') && !coded) return false
  const last = scene.contentEnd(verb.first)
  scene.add({
    kind: kindOfAct(p, isHarmful(p, verb.first, last) ? 'threat' : 'pledge', verb.first, last),
    debtors: subjects,
    cue: [verb.first, verb.first],
    content: [verb.first, last],
  })
  return true
}

/** "a decree will be issued": an act of office, done by the agent if one is named, else by whoever announces it. */
const decree = (scene: Scene, clause: Clause, tellers: readonly EntityDraft[]): boolean => {
  const { verb } = clause
  const subject = clause.subjects[0]
  if (subject === undefined || !EXECUTED.has(verb.lemma)) return false
  // "the next round will be held in Oslo": news of a meeting.
  if (
    verb.lemma === 'hold' &&
    /talks|meeting|round|summit|session|conference/.test(scene.lower(subject.head))
  )
    return false
  const last = scene.contentEnd(verb.first)
  const agents = actorsWithin(scene.reading, scene.p, verb.last + 1, last)
  const bound = agents.length > 0 ? agents : tellers
  scene.add({
    kind: verb.negated ? 'refusal' : 'pledge',
    debtors: bound,
    cue: [verb.first, verb.first],
    content: [subject.first, last],
  })
  return true
}
