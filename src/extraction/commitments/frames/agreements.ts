/*
 * Agreements and their contents: "signed an accord", "the accord calls for …", "under the deal, X will …".
 */
import type { NounPhrase } from '../../chunks.ts'
import { SIGNING, STIPULATING } from '../../lexicon/pledges.ts'
import { extentEnd, lowerAt } from '../../reading.ts'
import type { Clause, ParsedSentence } from '../../roles.ts'
import { actorsWithin, addInfinitives, isAgreement, partNouns } from '../contents.ts'
import { isUnreal } from '../reality.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

const by = (clause: Clause): readonly NounPhrase[] =>
  clause.prepositionals.find((x) => x.preposition === 'by' || x.preposition === 'between')?.phrases ?? []

/** sign / accept / conclude an AGREEMENT; an AGREEMENT was signed by … */
export const signedAgreement: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  if (!SIGNING.has(verb.lemma) || verb.form === 'gerund' || isUnreal(scene.p, clause)) return false
  const phrase = verb.passive ? clause.subjects[0] : clause.objects[0]
  if (phrase === undefined || !isAgreement(scene.lower(phrase.head))) return false
  // "the deal was signed", "reached the agreement": an agreement told of before.
  // "before an agreement was reached": which one is not said.
  if (scene.lower(phrase.first) === 'an' && phrase.last - phrase.first === 1 && verb.passive) return false
  const bare =
    phrase.head - phrase.first <= 1 &&
    ['the', 'this', 'that', 'it', 'any', 'no'].includes(scene.lower(phrase.first)) &&
    !['on', 'to', 'that', 'under', 'for', 'with'].includes(scene.lower(phrase.last + 1))
  if (bare && !verb.passive) return false
  const debtors = verb.passive ? scene.entities(by(clause)) : subjects
  const done =
    (verb.form === 'finite' && (!verb.passive || verb.tense === 'past')) ||
    (verb.form === 'participle' && debtors.length > 0)
  if (!done || verb.modal !== null) return false
  scene.docket.signatories = debtors
  // "A text signed by both sides calls for …": what it calls for is the commitment.
  if (verb.form === 'participle' && STIPULATING.has(clause.parent?.verb.lemma ?? '')) return true
  if (bare && debtors.length === 0) return false
  scene.add({
    kind: 'agreement',
    debtors,
    cue: [verb.first, verb.last],
    content: [phrase.first, verb.passive ? phrase.last : scene.contentEnd(phrase.first)],
  })
  return true
}

/** AGREEMENT calls for / provides for / requires … */
export const stipulation: Frame = (scene, { clause, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  const term = clause.subjects[0]
  if (
    term === undefined ||
    !STIPULATING.has(verb.lemma) ||
    !isAgreement(scene.lower(term.head)) ||
    verb.negated ||
    verb.passive ||
    ['say', 'set'].includes(verb.lemma)
  )
    return false
  if (addPoints(scene, clause)) return true
  if (verb.lemma === 'include') return false
  const via = clause.prepositionals[0]
  if (infinitive !== undefined && (clause.objects[0] ?? via?.phrases[0]) !== undefined) {
    const debtors = scene.entities(clause.objects.length > 0 ? clause.objects : (via?.phrases ?? []))
    addInfinitives(scene, 'agreement', debtors, [verb.first, verb.last], infinitive.verb.first)
    return true
  }
  const from =
    via !== undefined && via.at === verb.last + 1
      ? via.at + 1
      : clause.complement >= 0
        ? clause.complement
        : (clause.objects[0]?.first ?? -1)
  if (from < 0) return false
  const last = scene.contentEnd(from)
  const agents = actorsWithin(scene.reading, p, from, last)
  for (const [a, b] of partNouns(p, from, last)) {
    const own = actorsWithin(scene.reading, p, a, b)
    scene.add({
      kind: 'agreement',
      debtors: own.length > 0 ? own : agents.length > 0 ? agents : scene.docket.signatories,
      cue: [verb.first, from - 1 > verb.last ? from - 1 : verb.last],
      content: [a, b],
    })
  }
  return true
}

/** "The deal includes several points: a truce; the withdrawal of arms; …" */
const addPoints = (scene: Scene, clause: Clause): boolean => {
  const { p, tokens } = scene
  const { verb } = clause
  let colon = verb.last + 1
  while (colon < tokens.length && scene.lower(colon) !== ':' && colon - verb.last < 8) colon += 1
  if (scene.lower(colon) !== ':') return false
  const semicolons = tokens.some((t) => t.i > colon && t.lower === ';')
  let start = colon + 1
  const put = (end: number): void => {
    let first = start
    while (['and', ',', ';'].includes(scene.lower(first))) first += 1
    let last = end
    while (last > first && /^[,;.]$|^and$/.test(scene.lower(last))) last -= 1
    for (const [a, b] of partNouns(p, first, last)) {
      const own = actorsWithin(scene.reading, p, a, b)
      scene.add({
        kind: 'agreement',
        debtors: own.length > 0 ? own : scene.docket.signatories,
        cue: [verb.first, verb.last],
        content: [a, b],
      })
    }
    start = end + 2
  }
  for (let k = colon + 1; k < tokens.length; k += 1)
    if (scene.lower(k) === (semicolons ? ';' : ',')) put(k - 1)
  put(tokens.length - 1)
  return true
}

/** "Under the deal, X will / would / is to / must …" */
export const underAgreement: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  const bound = verb.modal !== null && ['will', 'would', 'must', 'shall'].includes(verb.modal)
  if (scene.lower(clause.subjects[0]?.first ?? -1) === 'whose') return false
  if (verb.form !== 'finite' || !(bound || infinitive !== undefined)) return false
  const isTo = verb.copula && infinitive !== undefined && infinitive.verb.first === verb.last + 1
  const under = standsUnder(p, clause)
  // "He is to be made a colonel": in the wake of an agreement.
  const inItsWake = isTo && scene.index - scene.docket.underAt <= 2 && scene.index > scene.docket.underAt
  if (!under && !inItsWake) return false
  if (verb.modal === null && !isTo && !['agree', 'require', 'oblige', 'commit'].includes(verb.lemma))
    return false
  const first = isTo ? infinitive.verb.first : verb.first
  scene.docket.underAt = scene.index
  scene.add({
    kind: 'agreement',
    debtors: verb.passive
      ? actorsWithin(scene.reading, p, verb.first, extentEnd(scene.reading, p, first))
      : subjects.length > 0
        ? subjects
        : scene.docket.signatories,
    cue: [0, 0],
    content: [verb.passive ? (clause.subjects[0]?.first ?? first) : first, scene.contentEnd(first)],
  })
  return true
}

function standsUnder(p: ParsedSentence, clause: Clause): boolean {
  for (let k = 0; k <= Math.max(clause.end, clause.verb.first); k += 1) {
    if (lowerAt(p, k) !== 'under') continue
    const phrase = p.phraseAt[k + 1]
    if (phrase === undefined) continue
    const head = lowerAt(p, phrase.head)
    if (isAgreement(head)) return true
    if (
      head === 'terms' &&
      (lowerAt(p, phrase.last + 1) === 'of' ||
        phrase.possessorLast >= 0 ||
        ['its', 'their', 'his', 'the'].includes(lowerAt(p, phrase.first)))
    )
      return true
  }
  return false
}
