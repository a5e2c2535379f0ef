/*
 * "offered talks", "promised aid", "threatened sanctions"; "warned of consequences".
 */

import { PLEDGE_OBJECT, PROMISE_NOUNS } from '../../lexicon/pledges.ts'
import type { CommitmentKind } from '../commitment.ts'
import { isUnreal } from '../reality.ts'
import type { Frame } from './frame.ts'

/** What a warning that is a threat warns of. */
const MENACES: ReadonlySet<string> = new Set(
  'response sanctions action strikes consequences isolation retaliation reprisals measures attack attacks punishment force intervention offensive steps'.split(
    ' ',
  ),
)

const kindOf = (lemma: string): CommitmentKind =>
  lemma === 'threaten' ? 'threat' : lemma === 'offer' ? 'offer' : 'pledge'

/** V NP. */
export const promisedThing: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const offered = clause.objects.at(-1)
  if (
    !(PLEDGE_OBJECT.has(verb.lemma) || verb.lemma === 'threaten') ||
    infinitive !== undefined ||
    clause.complement >= 0 ||
    offered === undefined ||
    offered.pronoun ||
    verb.passive ||
    verb.form !== 'finite' ||
    isUnreal(scene.p, clause) ||
    PROMISE_NOUNS.has(scene.tokens[offered.head]?.lemma ?? '')
  )
    return false
  const personal = scene
    .entities([offered])
    .some((e) => e.type === 'person' || e.type === 'country' || e.type === 'territory')
  if (personal) return false
  scene.add({
    kind: kindOf(verb.lemma),
    debtors: subjects,
    cue: [verb.first, verb.last],
    content: [offered.first, scene.contentEnd(offered.first)],
  })
  return true
}

/** warn of NP, where the warner is the one to bring it about. */
export const warnedOf: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  if (verb.lemma !== 'warn' || verb.passive || clause.complement >= 0) return false
  const of = clause.prepositionals.find((x) => x.preposition === 'of' && x.at <= verb.last + 4)
  const what = of?.phrases[0]
  if (of === undefined || what === undefined || !MENACES.has(scene.lower(what.head))) return false
  scene.add({
    kind: 'threat',
    debtors: subjects,
    cue: [verb.first, of.at],
    content: [what.first, scene.contentEnd(what.first)],
  })
  return true
}
