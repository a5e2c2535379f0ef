/*
 * "promised to withdraw", "offered to mediate", "threatened to resume bombing", "is ready to talk", "is committed to …".
 */
import { basicCode } from '../../events/coder.ts'
import { PLEDGE_INFINITIVE, PLEDGE_NOUN, READY_ADJECTIVES } from '../../lexicon/pledges.ts'
import { markerAt } from '../../reading.ts'
import type { Clause } from '../../roles.ts'
import { ACTS, canAct, HAPPENING } from '../agency.ts'
import type { CommitmentKind } from '../commitment.ts'
import { addInfinitives } from '../contents.ts'
import { isHarmful } from '../harm.ts'
import { isUnreal } from '../reality.ts'
import type { Scene } from '../scene.ts'
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
  // "agreed to a congress to discuss reform": the infinitive is the congress's.
  if (
    PLEDGE_NOUN.has(verb.lemma) &&
    scene.lower(verb.last + 1) === 'to' &&
    infinitive.verb.first > verb.last + 1
  )
    return false
  const object = clause.objects[0]
  const between = object !== undefined && object.first < infinitive.verb.first
  // "proposed a truce to allow an exchange": the infinitive says what for.
  const hearer =
    between && (object.pronoun || (verb.lemma === 'promise' && scene.entities([object]).length > 0))
  if (between && !hearer) return false
  // "the deadlock threatens to prolong the crisis": only actors threaten.
  if (verb.lemma === 'threaten' && !canAct(subjects) && clause.subjects[0]?.pronoun !== true) return false
  addInfinitives(
    scene,
    KIND_OF.get(verb.lemma) ?? 'pledge',
    subjects,
    [verb.first, verb.last],
    infinitive.verb.first,
  )
  return true
}

/** intend / plan to VERB, have decided to VERB: weaker, and a meeting planned is no promise. */
export const intendedAct: Frame = (scene, { clause, subjects, infinitive, inQuote }) => {
  const { verb } = clause
  const { p } = scene
  const decided = verb.lemma === 'decide' || takesDecision(scene, clause)
  if (!['intend', 'plan'].includes(verb.lemma) && !decided) return false
  // "We plan, anyway, to stay": the infinitive stands further off.
  const later = p.clauses.find(
    (c) =>
      c.parent === clause &&
      c.verb.form === 'infinitive' &&
      c.verb.first - verb.last < 6 &&
      c.verb.first > verb.last,
  )
  const at = takesDecision(scene, clause)
    ? p.verbAt[(clause.objects[0]?.last ?? 0) + 1]
    : (infinitive ?? later)
  if (at === undefined || at.verb.form !== 'infinitive' || verb.passive || isUnreal(p, clause)) return false
  if (!canAct(subjects) || (verb.perfect && scene.lower(verb.first) === 'had')) return false
  const conditional = scene.tokens.some((t) => t.i > at.verb.last && markerAt(p, t.i) !== null)
  const said = inQuote || scene.speakersAt(verb.first).length > 0
  if (decided && !conditional && !inQuote) return false
  if (!said && !conditional && verb.tense !== 'present') return false
  const code = basicCode(p, at)
  if (code?.type === 'CONSULT' && !conditional && at.verb.lemma !== 'continue') return false
  if (HAPPENING.has(at.verb.lemma) || (code === null && !ACTS.has(at.verb.lemma) && !said)) return false
  const first = at.verb.first
  const harmful = isHarmful(p, first, scene.contentEnd(first))
  addInfinitives(scene, harmful ? 'threat' : 'pledge', subjects, [verb.first, verb.last], first, 'intended')
  return true
}

/** "took a decision to …" */
const takesDecision = (scene: Scene, clause: Clause): boolean => {
  const object = clause.objects[0]
  return (
    ['take', 'make'].includes(clause.verb.lemma) &&
    object !== undefined &&
    scene.lower(object.head) === 'decision'
  )
}

const STAYING: ReadonlySet<string> = new Set(['be', 'remain', 'stay', 'stand', 'feel'])

/** be ADJ to VERB; be committed to NP; the same tagged as passives ("is prepared to"). */
export const readiness: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  if (verb.copula || STAYING.has(verb.lemma)) {
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
