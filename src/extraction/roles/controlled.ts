/*
 * The subject of an infinitive, gerund or participle: that of its governor, or the governor's object after verbs that
 * make someone act ("urged the rebels to disarm").
 */
import { OBJECT_CONTROL_VERBS } from '../lexicon/verbs.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'

const ACCUSING = new Set([
  'accuse',
  'charge',
  'prevent',
  'stop',
  'bar',
  'suspect',
  'convict',
  'blame',
  'criticize',
  'criticise',
  'condemn',
  'pressure',
  'coerce',
  'force',
  'persuade',
  'talk',
])
/** "wants soldiers who are stationed there to leave": past the relative clause, the governor's object acts. */
const controlOverRelative = (
  frame: Frame,
  nearest: readonly Clause[],
  verbAt: readonly (Clause | undefined)[],
  clause: Clause,
): boolean => {
  const relative = nearest[0]
  const antecedent = relative?.subjects[0]
  if (relative === undefined || relative.relation !== 'relative' || antecedent === undefined) return false
  if (relative.verb.last + 1 === clause.verb.first || relative.objects.length > 0) return false
  const list = frame.coordinatedLeft(antecedent)
  const governor = verbAt[(list[0] ?? antecedent).first - 1]
  if (governor === undefined || !OBJECT_CONTROL_VERBS.has(governor.verb.lemma)) return false
  clause.parent = governor
  clause.relation = 'complement'
  clause.subjects = list
  if (governor.complement < 0) governor.complement = clause.verb.first
  return true
}

/** Sets subject, governor and relation of a clause whose verb is not finite. */
export const controlSubject = (
  frame: Frame,
  clauses: readonly Clause[],
  verbAt: readonly (Clause | undefined)[],
  clause: Clause,
): void => {
  const { phraseAt, lower, pos, coordinatedLeft } = frame
  const { verb } = clause
  // Controlled subjects.
  let j = verb.first - 1
  while (pos(j) === 'ADV') j -= 1
  const phrase = phraseAt[j]
  const direct = verbAt[j]
  const beforeWord = lower(j)
  const nearest = clauses.slice(0, verb.index).reverse()
  if (verb.form === 'infinitive' && controlOverRelative(frame, nearest, verbAt, clause)) return
  if (direct !== undefined && direct !== clause) {
    clause.parent = direct
    clause.relation = 'complement'
    clause.subjects =
      direct.verb.passive && OBJECT_CONTROL_VERBS.has(direct.verb.lemma) ? direct.subjects : direct.subjects
  } else if (phrase !== undefined && verb.form === 'infinitive') {
    // V NP to V: the object acts after verbs of asking; otherwise a purpose or a noun's complement.
    const governor = nearest.find((c) => c.verb.last < phrase.first)
    if (governor !== undefined) {
      clause.parent = governor
      const list = coordinatedLeft(phrase)
      const firstOf = list[0] ?? phrase
      const directObject = verbAt[firstOf.first - 1] === governor
      const viaOn = pos(firstOf.first - 1) === 'ADP' && OBJECT_CONTROL_VERBS.has(governor.verb.lemma)
      if (lower(firstOf.first - 1) === 'for') {
        clause.subjects = list
        clause.relation = 'complement'
      } else if (
        (directObject || viaOn) &&
        OBJECT_CONTROL_VERBS.has(governor.verb.lemma) &&
        !phrase.temporal
      ) {
        clause.subjects = list
        clause.relation = 'complement'
      } else {
        clause.subjects = governor.subjects
        clause.relation = directObject ? 'modifier' : 'adverbial'
      }
    } else if (phrase !== undefined) {
      clause.subjects = [phrase]
      clause.relation = 'modifier'
    }
  } else if (phrase !== undefined && !phrase.temporal) {
    // NP + -ing / -ed: the noun is the subject (or the logical object, for a participle).
    clause.subjects = [phrase]
    clause.relation = 'modifier'
    clause.parent = nearest[0] ?? null
  } else {
    const conjunction = beforeWord === 'and' || beforeWord === 'or' || beforeWord === 'but'
    const governor = conjunction
      ? (nearest.find((c) => c.verb.form === verb.form) ?? nearest[0])
      : pos(j) === 'ADP'
        ? nearest[0]
        : (nearest.find((c) => c.verb.form === 'finite') ?? nearest[0])
    if (governor !== undefined) {
      clause.parent = governor
      clause.relation = conjunction ? 'coordinate' : 'adverbial'
      const objectActs =
        pos(j) === 'ADP' &&
        governor.objects.length > 0 &&
        ['of', 'from', 'into', 'for'].includes(beforeWord) &&
        ACCUSING.has(governor.verb.lemma)
      clause.subjects = objectActs ? governor.objects : governor.subjects
    } else {
      // "Arriving in Moscow, the envoy said": the next finite verb's subject; filled in below.
      clause.relation = 'adverbial'
    }
  }
}
