/*
 * Refusals without a word of refusing, in one's own mouth: "we cannot accept …", "we are not going to …", "they should
 * not expect us to …", "would talk only with …", "not one soldier is going to leave".
 */
import type { EntityDraft } from '../../entities.ts'
import { insideCondition } from '../../reading.ts'
import type { Clause } from '../../roles.ts'
import { canAct } from '../agency.ts'
import { addInfinitives } from '../contents.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

/** What one says one cannot do, meaning that one will not. */
const UNABLE: ReadonlySet<string> = new Set(
  'accept agree allow tolerate negotiate talk recognise recognize sign concede compromise give surrender yield withdraw'.split(
    ' ',
  ),
)

const firstPerson = (scene: Scene, clause: Clause): boolean =>
  ['we', 'i'].includes(scene.lower(clause.subjects[0]?.head ?? -1))

/** Who speaks of himself in the clause: "we" in a quotation, or the speaker named again. */
const ownVoice = (scene: Scene, clause: Clause, subjects: readonly EntityDraft[]): readonly EntityDraft[] => {
  const speakers = scene.speakersAt(clause.verb.first)
  if (firstPerson(scene, clause)) return speakers
  const own = subjects.some((e) => speakers.some((s) => s === e || s.memberOf === e.id))
  return own ? subjects : []
}

/** cannot VERB. */
export const cannot: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  if (!verb.negated || !['can', 'ca', 'could', 'cannot'].includes(verb.modal ?? '')) return false
  if (!UNABLE.has(verb.lemma) || verb.passive || verb.perfect || insideCondition(scene.p, verb.first))
    return false
  const bound = ownVoice(scene, clause, subjects)
  if (!canAct(bound)) return false
  scene.add({
    kind: 'refusal',
    debtors: bound,
    cue: [verb.first, verb.last],
    content: [verb.head, scene.contentEnd(verb.head)],
  })
  return true
}

/** "We are not going to Oslo", "no soldier is going to leave", in a quotation. */
export const notGoing: Frame = (scene, { clause, infinitive, inQuote }) => {
  const { verb } = clause
  const { p } = scene
  const subject = clause.subjects[0]
  const progressive = scene.lower(verb.head).endsWith('ing') && verb.form === 'finite' && verb.modal === null
  if (!inQuote || subject === undefined || !progressive || insideCondition(p, verb.first)) return false
  const none = ['no', 'none', 'nobody', 'not'].includes(scene.lower(subject.first))
  if (!(none || (firstPerson(scene, clause) && verb.negated))) return false
  const speakers = scene.speakersAt(verb.first)
  if (!canAct(speakers) || !['go', 'return', 'leave', 'attend', 'join', 'sign'].includes(verb.lemma))
    return false
  const cue: [number, number] = [verb.first, verb.last]
  if (verb.lemma === 'go' && infinitive?.verb.first === verb.last + 1) {
    if (['be', 'have', 'see'].includes(infinitive.verb.lemma)) return false
    addInfinitives(scene, 'refusal', speakers, cue, infinitive.verb.first)
    return true
  }
  if (none) return false
  scene.add({
    kind: 'refusal',
    debtors: speakers,
    cue,
    content: [verb.head, scene.contentEnd(verb.head)],
  })
  return true
}

/** "should not expect us to VERB". */
export const notExpected: Frame = (scene, { clause, infinitive }) => {
  const { verb } = clause
  const object = clause.objects[0]
  if (verb.lemma !== 'expect' || !verb.negated || object === undefined || infinitive === undefined)
    return false
  const speakers = scene.speakersAt(verb.first)
  if (!['us', 'me'].includes(scene.lower(object.head)) || !canAct(speakers)) return false
  addInfinitives(scene, 'refusal', speakers, [verb.first, object.last], infinitive.verb.first)
  return true
}

/** "would talk only with the premier": with no one else. */
export const onlyWith: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  if (!['will', 'would', "'ll"].includes(verb.modal ?? '') || verb.negated) return false
  const at = scene.lower(verb.last + 1) === 'only' ? verb.last + 1 : -1
  if (at < 0 || !['with', 'to'].includes(scene.lower(at + 1)) || !canAct(subjects)) return false
  if (!['talk', 'negotiate', 'meet', 'speak', 'deal'].includes(verb.lemma)) return false
  scene.add({
    kind: 'pledge',
    debtors: subjects,
    cue: [verb.first, verb.last],
    content: [verb.head, scene.contentEnd(verb.head)],
  })
  return true
}
