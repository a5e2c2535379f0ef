/*
 * What is no pledge although it has the words of one: asked for, refused, hoped for, or only imagined.
 */
import { ASK_OBJECT } from '../lexicon/demands.ts'
import { FAILING } from '../lexicon/pledges.ts'
import { governors, insideCondition, lowerAt } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'

const MODALS: ReadonlySet<string> = new Set(['could', 'might', 'may', 'should', 'must', 'would', 'can'])
/** Verbs whose infinitive is asked for or hoped for, not done. */
const WISHING: ReadonlySet<string> = new Set([
  'call',
  'appeal',
  'persuade',
  'force',
  'hope',
  'expect',
  'want',
  'try',
  'seek',
  'appear',
  'seem',
  'likely',
])

/** Verbs under which an infinitive is done in the end: "was forced to agree", "decided to accept". */
const BRINGING: ReadonlySet<string> = new Set([
  'decide',
  'begin',
  'continue',
  'go',
  'be',
  'force',
  'compel',
  'persuade',
  'report',
  'say',
])

/** "how much water Norway will release", "whether it agrees to leave": asked, not said. */
export const isAsked = (p: ParsedSentence, clause: Clause): boolean => {
  const at = clause.subjects[0]?.first ?? clause.verb.first
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    const word = lowerAt(p, k)
    if (word === ',' || p.verbAt[k] !== undefined) return false
    if (ASKING_WORDS.has(word)) return true
  }
  return false
}
const ASKING_WORDS: ReadonlySet<string> = new Set(['how', 'whether', 'what', 'which', 'where', 'why'])

/** "when the army is ready to leave", "before it agrees to leave": a time that has not come. */
const isAwaited = (p: ParsedSentence, clause: Clause): boolean => {
  const before = lowerAt(p, (clause.subjects[0]?.first ?? clause.verb.first) - 1)
  if (!['when', 'whenever', 'before', 'after', 'until'].includes(before)) return false
  return clause.verb.form === 'finite' && clause.verb.tense === 'present' && !clause.verb.perfect
}

export const isUnreal = (p: ParsedSentence, clause: Clause): boolean => {
  const { verb } = clause
  if (isAsked(p, clause) || isAwaited(p, clause)) return true
  // "must have recognised the state and agreed to disarm": under the same duty.
  const { parent } = clause
  if (parent?.verb.modal === 'must' && clause.relation === 'coordinate' && verb.modal === null) return true
  if (verb.negated || insideCondition(p, verb.first)) return true
  if (verb.modal !== null && MODALS.has(verb.modal) && verb.lemma !== 'be') {
    if (verb.modal !== 'would' || verb.lemma === 'agree' || verb.lemma === 'accept') return true
  }
  const [governor] = governors(clause)
  if (verb.form === 'infinitive' && !verb.perfect) {
    // "four days to agree to the terms": an aim, not a deed.
    if (governor === undefined || !(BRINGING.has(governor.verb.lemma) || governor.verb.copula)) return true
  }
  // "did not yield and still intends to leave": the second verb is outside the first's "not".
  const own = p.sentence.tokens[verb.head]
  const standsAlone =
    clause.relation === 'coordinate' && verb.form === 'finite' && own !== undefined && own.lower !== own.lemma
  return governors(clause).some(
    (g) =>
      FAILING.has(g.verb.lemma) ||
      (g.verb.negated && !standsAlone) ||
      (verb.form === 'infinitive' && (ASK_OBJECT.has(g.verb.lemma) || WISHING.has(g.verb.lemma))),
  )
}
