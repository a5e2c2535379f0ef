/*
 * Refusals: "refused to sign", "rejected the offer", "ruled out talks", "there will be no talks", "is opposed to a vote",
 * "put the talks on hold until …".
 */
import type { NounPhrase } from '../../chunks.ts'
import { SAID_THINGS } from '../../lexicon/attribution.ts'
import type { Clause } from '../../roles.ts'
import { canAct } from '../agency.ts'
import { actorsWithin, addInfinitives } from '../contents.ts'
import { isUnreal } from '../reality.ts'
import type { ClauseView, Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

const REFUSING: ReadonlySet<string> = new Set(['refuse', 'decline'])
const REJECTING: ReadonlySet<string> = new Set(['reject', 'spurn', 'rebuff', 'refuse', 'oppose', 'veto'])
/** Verbs of two words that reject. */
const REJECTING_PAIRS: ReadonlyMap<string, string> = new Map([
  ['rule', 'out'],
  ['turn', 'down'],
])
/** What one declines to do without refusing anyone anything. */
const WORDS_WITHHELD: ReadonlySet<string> = new Set(
  'comment say confirm elaborate answer name identify reveal disclose speculate deny predict specify discuss describe explain'.split(
    ' ',
  ),
)
/** What is turned down in court or at the polls: no one is refused an act of one's own. */
const NOT_REFUSED: ReadonlySet<string> = new Set(
  'bill law laws motion amendment petition suit lawsuit case evidence result results notion view idea reasons reason'.split(
    ' ',
  ),
)
const DEFERRING: ReadonlySet<string> = new Set([
  'suspend',
  'postpone',
  'delay',
  'freeze',
  'defer',
  'withhold',
])
const AGAINST: ReadonlySet<string> = new Set(['be', 'remain', 'stand', 'stay'])

/** Whether the refusal is only supposed, or held against someone: "when it refuses …", "accused it of refusing …". */
const isAlleged = (scene: Scene, clause: Clause): boolean =>
  ['when', 'whenever', 'whether'].includes(
    scene.lower((clause.subjects[0]?.first ?? clause.verb.first) - 1),
  ) ||
  (clause.verb.form === 'gerund' &&
    (scene.lower(clause.verb.first - 1) === 'of' || BLAMING.has(clause.parent?.verb.lemma ?? ''))) ||
  isUnreal(scene.p, clause)
const BLAMING: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'criticise',
  'criticize',
  'condemn',
  'denounce',
])

/** refuse / decline to VERB. */
export const refusedAct: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  if (!REFUSING.has(verb.lemma) || infinitive === undefined || verb.passive) return false
  if (WORDS_WITHHELD.has(infinitive.verb.lemma) || isAlleged(scene, clause)) return false
  addInfinitives(scene, 'refusal', subjects, [verb.first, verb.last], infinitive.verb.first)
  return true
}

/** Whether the verb with its particle turns something down; where its object begins. */
const objectAfter = (scene: Scene, clause: Clause): NounPhrase | undefined => {
  const { verb } = clause
  const particle = REJECTING_PAIRS.get(verb.lemma)
  if (particle === undefined) return REJECTING.has(verb.lemma) ? clause.objects[0] : undefined
  if (scene.lower(verb.last + 1) !== particle && scene.lower(verb.last) !== particle) return undefined
  return scene.p.phraseAt[verb.last + (scene.lower(verb.last) === particle ? 1 : 2)]
}

/** reject NP, rule out NP or V-ing, turn down NP; the same in the passive with its agent. */
export const refusedThing: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  if (!REJECTING.has(verb.lemma) && !REJECTING_PAIRS.has(verb.lemma)) return false
  if (isAlleged(scene, clause)) return false
  if (verb.passive) {
    const by = clause.prepositionals.find((x) => x.preposition === 'by')
    const turned = clause.subjects[0]
    const refusers = by === undefined ? [] : scene.entities(by.phrases)
    if (turned === undefined || !canAct(refusers) || !isRefusable(scene, turned)) return false
    scene.add({
      kind: 'refusal',
      debtors: refusers,
      cue: [verb.first, verb.last],
      content: [turned.first, turned.last],
    })
    return true
  }
  const at = verb.last + (scene.lower(verb.last + 1) === REJECTING_PAIRS.get(verb.lemma) ? 2 : 1)
  const gerund = REJECTING_PAIRS.has(verb.lemma) ? scene.p.verbAt[at] : undefined
  const object = objectAfter(scene, clause)
  const acts = gerund?.verb.form === 'gerund'
  if (!acts && (object === undefined || !isRefusable(scene, object))) return false
  if (subjects.length > 0 && !canAct(subjects)) return false
  const first = acts ? at : (object?.first ?? at)
  scene.add({
    kind: 'refusal',
    debtors: subjects,
    cue: [verb.first, Math.max(verb.last, first - 1)],
    content: [first, scene.contentEnd(first)],
  })
  return true
}

const isRefusable = (scene: Scene, phrase: NounPhrase): boolean => {
  const noun = scene.lower(phrase.head)
  return !phrase.pronoun && !phrase.temporal && !SAID_THINGS.has(noun) && !NOT_REFUSED.has(noun)
}

/** "remains opposed to any change", "is against a vote". */
export const opposedTo: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  if (!AGAINST.has(verb.lemma) && verb.lemma !== 'oppose') return false
  const at = verb.lemma === 'oppose' ? verb.last : verb.last + 1
  const from =
    scene.lower(at) === 'against'
      ? at + 1
      : scene.lower(at) === 'opposed' && scene.lower(at + 1) === 'to'
        ? at + 2
        : -1
  if (from < 0 || !canAct(subjects) || isAlleged(scene, clause)) return false
  scene.add({
    kind: 'refusal',
    debtors: subjects,
    cue: [verb.first, from - 1],
    content: [from, scene.contentEnd(from)],
  })
  return true
}

/** "There will be no talks", "talks are out of the question": refused by whoever says so. */
export const ruledOut: Frame = (scene, { clause }) => {
  const { verb } = clause
  if (verb.lemma !== 'be' && !verb.copula) return false
  const speakers = scene.speakersAt(verb.first)
  const subject = clause.subjects[0]
  const out = [1, 2, 3, 4].every((n) => scene.lower(verb.last + n) === OUT[n - 1])
  if (out && subject !== undefined) {
    scene.add({
      kind: 'refusal',
      debtors: speakers,
      cue: [verb.first, verb.last + 4],
      content: [
        subject.first,
        Math.max(subject.last, Math.min(clause.verb.first - 1, scene.contentEnd(subject.first))),
      ],
    })
    return true
  }
  const there = scene.lower(verb.first - 1) === 'there'
  const none = scene.lower(verb.last + 1) === 'no' ? scene.p.phraseAt[verb.last + 1] : undefined
  const future = verb.modal !== null && ['will', 'would', 'can', 'could', "'ll"].includes(verb.modal)
  if (!there || none === undefined || !future || !canAct(speakers) || !WITHHELD.test(scene.lower(none.head)))
    return false
  scene.add({
    kind: 'refusal',
    debtors: speakers,
    cue: [verb.first, verb.last + 1],
    content: [none.first, scene.contentEnd(none.first)],
  })
  return true
}
const OUT = ['out', 'of', 'the', 'question']
/** What one can withhold from another. */
const WITHHELD =
  /^(?:talks?|negotiations?|dialogue|deal|agreement|peace|truce|ceasefire|cease-fire|compromise|concessions?|withdrawal|release|elections?|vote|meeting|return|amnesty|exchange|ransom|settlement)$/

/** "suspended talks until the hostages are freed": what is put off, by whom it lies with. */
export const putOff: Frame = (scene, { clause, subjects }: ClauseView) => {
  const { verb } = clause
  if (verb.form !== 'finite') return false
  const held =
    verb.lemma === 'put' &&
    clause.prepositionals.some((x) => x.preposition === 'on' && scene.lower(x.at + 1) === 'hold')
  if (!held && !DEFERRING.has(verb.lemma)) return false
  const conditional = scene.conditions.some(
    (x) => x.first > verb.last && ['until', 'unless'].includes(x.type),
  )
  const thing = verb.passive ? clause.subjects[0] : clause.objects[0]
  if (thing === undefined || thing.pronoun || isAlleged(scene, clause) || !(conditional || held)) return false
  const agents = actorsWithin(scene.reading, scene.p, verb.last + 1, clause.end)
  const last =
    held && !verb.passive
      ? thing.last
      : verb.passive
        ? Math.max(thing.last, Math.min(verb.first - 1, scene.contentEnd(thing.first)))
        : scene.contentEnd(thing.first)
  scene.add({
    kind: 'refusal',
    debtors: verb.passive ? (agents.length > 0 ? agents : scene.speakersAt(verb.first)) : subjects,
    cue: [verb.first, verb.last],
    content: [thing.first, last],
  })
  return true
}
