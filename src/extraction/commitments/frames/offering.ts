/*
 * "offered talks", "promised aid", "threatened sanctions"; "warned of consequences".
 */

import type { NounPhrase } from '../../chunks.ts'
import { HARMFUL_NOUNS, PLEDGE_OBJECT, PROMISE_NOUNS } from '../../lexicon/pledges.ts'
import { canAct } from '../agency.ts'
import type { CommitmentKind } from '../commitment.ts'
import { isUnreal } from '../reality.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

/** What a warning that is a threat warns of. */
const MENACES: ReadonlySet<string> = new Set(
  'response sanctions action strikes consequences isolation retaliation reprisals measures attack attacks punishment force intervention offensive steps'.split(
    ' ',
  ),
)

/** Whether the words name something that hurts. */
const isMenace = (scene: Scene, phrase: NounPhrase): boolean =>
  scene.tokens
    .slice(phrase.first, phrase.last + 1)
    .some((t) => MENACES.has(t.lower) || HARMFUL_NOUNS.has(t.lemma))

const kindOf = (lemma: string): CommitmentKind =>
  lemma === 'threaten' ? 'threat' : lemma === 'offer' ? 'offer' : 'pledge'

/** V NP. */
export const promisedThing: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  // A quotation mark hides the object from the parse: vowed a "harsh response".
  const next = scene.p.phraseAt[verb.last + 1]
  const sum = clause.objects[0]
  const money = sum !== undefined && scene.tokens[sum.first]?.pos === 'SYM' ? sum : undefined
  const offered = money ?? clause.objects.at(-1) ?? (next?.first === verb.last + 1 ? next : undefined)
  if (
    !(PLEDGE_OBJECT.has(verb.lemma) || verb.lemma === 'threaten') ||
    (infinitive !== undefined &&
      (clause.objects[0] === undefined || clause.objects[0].first > infinitive.verb.first)) ||
    (clause.complement >= 0 && infinitive === undefined) ||
    offered === undefined ||
    offered.pronoun ||
    verb.passive ||
    verb.form !== 'finite' ||
    isUnreal(scene.p, clause) ||
    PROMISE_NOUNS.has(scene.tokens[offered.head]?.lemma ?? '')
  )
    return false
  // "receiving promised aid", "the promised aid": an adjective
  if (['VERB', 'DET', 'ADP', 'ADJ'].includes(scene.tokens[verb.first - 1]?.pos ?? '')) return false
  if (verb.lemma === 'threaten' && (!canAct(subjects) || !isMenace(scene, offered))) return false
  const named = scene.tokens[offered.head]?.pos === 'PROPN'
  const personal =
    named &&
    scene
      .entities([offered])
      .some((e) => e.type === 'person' || e.type === 'country' || e.type === 'territory')
  if (personal) return false
  scene.add({
    kind:
      kindOf(verb.lemma) === 'pledge' && isMenace(scene, offered) && verb.lemma === 'vow'
        ? 'threat'
        : kindOf(verb.lemma),
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
  if (of === undefined || what === undefined || !isMenace(scene, what)) return false
  // "warned of a civil war": of what would come by itself.
  if (!MENACES.has(scene.lower(what.head))) return false
  scene.add({
    kind: 'threat',
    debtors: subjects,
    cue: [verb.first, of.at],
    content: [what.first, scene.contentEnd(what.first)],
  })
  return true
}
