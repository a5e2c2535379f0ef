/*
 * "agreed to a withdrawal", "committed itself to reform", "agreed on a timetable", "agreed a ceasefire".
 */
import { PLEDGE_NOUN } from '../../lexicon/pledges.ts'
import { isAgreement, isLoose, partNouns } from '../contents.ts'
import { isUnreal } from '../reality.ts'
import type { Frame } from './frame.ts'

export const agreedThing: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  const { p } = scene
  if (!PLEDGE_NOUN.has(verb.lemma) || verb.passive || isUnreal(p, clause)) return false
  const next = verb.last + 1
  const reach = clause.objects.length > 0 || scene.lower(next) === 'in' || isLoose(p, next) ? 6 : 2
  const to = clause.prepositionals.find(
    (x) => ['to', 'on', 'upon'].includes(x.preposition) && x.at <= verb.last + reach,
  )
  if (to !== undefined && (to.phrases.length > 0 || to.gerund !== null)) {
    const head = p.phraseAt[to.at + 1]
    const word = head === undefined ? '' : scene.lower(head.head)
    const joint = to.preposition !== 'to' || (subjects.length > 1 && isAgreement(word))
    for (const content of partNouns(p, to.at + 1, scene.contentEnd(to.at + 1)))
      scene.add({
        kind: joint ? 'agreement' : 'pledge',
        debtors: subjects,
        cue: [verb.first, to.at],
        content,
      })
    return true
  }
  const object = clause.objects[0]
  if (verb.lemma !== 'agree' || object === undefined || object.pronoun) return false
  scene.add({
    kind: 'agreement',
    debtors: subjects,
    cue: [verb.first, verb.last],
    content: [object.first, scene.contentEnd(object.first)],
  })
  return true
}
