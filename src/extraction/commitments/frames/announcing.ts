/*
 * "said it would withdraw", "warned that NATO would act", "made clear that …": announced acts of one's own or of others.
 */
import { basicCode } from '../../events/coder.ts'
import { CONFLICTUAL } from '../../events/codes.ts'
import { ANNOUNCING } from '../../lexicon/pledges.ts'
import { extentEnd, insideCondition } from '../../reading.ts'
import type { Clause } from '../../roles.ts'
import { ACTOR_TYPES, ACTS, HAPPENING } from '../agency.ts'
import { isHarmful } from '../harm.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", "'d"])
const FORMAL: ReadonlySet<string> = new Set(['announce', 'promise', 'declare', 'confirm'])

/** Where "clear" stands after make ("made clear", "made it clear"), or -1. */
const clearAfter = (scene: Scene, clause: Clause): number => {
  if (clause.verb.lemma !== 'make') return -1
  const next = clause.verb.last + 1
  return scene.lower(next) === 'clear' ? next : scene.lower(next + 1) === 'clear' ? next + 1 : -1
}

export const announcedAct: Frame = (scene, { clause, subjects, inQuote }) => {
  const { verb } = clause
  const { lemma } = verb
  const { p } = scene
  const clearAt = clearAfter(scene, clause)
  if (clearAt < 0 && !((ANNOUNCING.has(lemma) || lemma === 'threaten') && !verb.negated && !inQuote))
    return false
  const trailing = clause.complement < 0 && clearAt < 0
  const inner = trailing
    ? p.clauses.find(
        (c) =>
          c.verb.form === 'finite' &&
          c.verb.tense === 'future' &&
          c.verb.last < verb.first &&
          c.relation !== 'relative',
      )
    : p.clauses.find(
        (c) =>
          c.verb.first >= Math.max(clause.complement, clearAt) &&
          c.verb.form === 'finite' &&
          c.relation !== 'relative',
      )
  if (
    inner === undefined ||
    inner.verb.tense !== 'future' ||
    inner.verb.modal === null ||
    !FUTURE.has(inner.verb.modal) ||
    insideCondition(p, inner.verb.first)
  )
    return false
  const actors = scene.entities(inner.subjects)
  const subject = inner.subjects[0]
  const word = subject === undefined ? '' : scene.lower(subject.head)
  const self =
    ['we', 'i', 'it', 'he', 'she', 'they'].includes(word) ||
    actors.some((a) =>
      subjects.some(
        (s) =>
          a === s ||
          s.memberOf === a.id ||
          a.memberOf === s.id ||
          (a.memberOf !== null && a.memberOf === s.memberOf),
      ),
    )
  const owned =
    subject !== undefined &&
    (subject.possessorLast >= 0 || ['his', 'her', 'its', 'their', 'our'].includes(scene.lower(subject.first)))
  const stative =
    inner.verb.lemma === 'have' ||
    inner.verb.lemma === 'be' ||
    inner.verb.passive ||
    HAPPENING.has(inner.verb.lemma)
  const harmful = isHarmful(p, inner.verb.first, extentEnd(scene.reading, p, inner.verb.first))
  const code = basicCode(p, inner)
  const acts = !stative && (code !== null || harmful || ACTS.has(inner.verb.lemma))
  const others =
    acts && actors.length > 0 && actors.every((a) => ACTOR_TYPES.has(a.type)) && !['i', 'you'].includes(word)
  const decreed = inner.verb.passive && FORMAL.has(lemma) && code !== null && !CONFLICTUAL.has(code.type)
  if (!(((self || owned) && (!stative || harmful)) || others || decreed)) return false
  const impersonal = inner.verb.passive && !(self || owned)
  const first = impersonal ? (subject?.first ?? inner.verb.first) : inner.verb.first
  const firstPerson = word === 'we' || word === 'i'
  scene.add({
    kind: harmful || lemma === 'threaten' ? 'threat' : 'pledge',
    debtors: impersonal || firstPerson || actors.length === 0 ? subjects : actors,
    cue: [verb.first, verb.last],
    content: [first, scene.contentEnd(first)],
  })
  return true
}
