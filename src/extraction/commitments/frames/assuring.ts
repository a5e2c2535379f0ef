/*
 * "promised that …", "assured the envoy that …"; "gave assurances that …", "received guarantees from X that …".
 */
import type { EntityDraft } from '../../entities.ts'
import { GIVING, PLEDGE_THAT, PROMISE_NOUNS, RECEIVING } from '../../lexicon/pledges.ts'
import { extentEnd } from '../../reading.ts'
import { complementOfNoun } from '../contents.ts'
import { isHarmful } from '../harm.ts'
import { isUnreal } from '../reality.ts'
import type { Frame } from './frame.ts'

const SOLEMN: ReadonlySet<string> = new Set(['promise', 'pledge', 'vow', 'swear'])
/** Whoever assures or guarantees is bound, whoever acts. */
const VOUCHING: ReadonlySet<string> = new Set(['assure', 'guarantee'])

/** V (NP) that S. */
export const promisedThat: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  const from = clause.complement
  if (!PLEDGE_THAT.has(verb.lemma) || from < 0 || infinitive !== undefined || isUnreal(p, clause))
    return false
  const inner = p.clauses.find((c) => c.verb.first >= from && c.verb.form === 'finite')
  if (inner === undefined || !(inner.verb.tense === 'future' || SOLEMN.has(verb.lemma))) return false
  const actors = scene.entities(inner.subjects)
  const own = actors.length === 0 || VOUCHING.has(verb.lemma) ? subjects : actors
  const bound: readonly EntityDraft[] =
    inner.subjects[0]?.pronoun === true || actors.length === 0
      ? subjects
      : SOLEMN.has(verb.lemma) || VOUCHING.has(verb.lemma)
        ? subjects
        : own
  const debtors = bound.length > 0 ? bound : own
  const end = scene.contentEnd(from)
  scene.add({
    kind: isHarmful(p, inner.verb.first, extentEnd(scene.reading, p, from)) ? 'threat' : 'pledge',
    debtors,
    cue: [verb.first, verb.last],
    content: [from, end],
  })
  // "… and that prisoners would be exchanged"
  if (scene.lower(end + 1) === 'and' && scene.lower(end + 2) === 'that' && end + 3 < scene.tokens.length)
    scene.add({
      kind: 'pledge',
      debtors,
      cue: [verb.first, verb.last],
      content: [end + 3, scene.contentEnd(end + 3)],
    })
  return true
}

/** Assurances given by the subject, or received by it from someone else. */
export const assurances: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  const { p } = scene
  const receiving = RECEIVING.has(verb.lemma)
  if (!GIVING.has(verb.lemma) && !receiving) return false
  const object = clause.objects.find((o) => PROMISE_NOUNS.has(scene.tokens[o.head]?.lemma ?? ''))
  if (object === undefined) return false
  const content = complementOfNoun(p, object)
  if (content === null || isUnreal(p, clause)) return false
  scene.add({
    kind: 'pledge',
    debtors: receiving
      ? scene.entities(clause.prepositionals.find((x) => x.preposition === 'from')?.phrases ?? [])
      : subjects,
    cue: [verb.first, object.last],
    content: [content, scene.contentEnd(content)],
    beneficiaries: receiving ? subjects : [],
  })
  return true
}
