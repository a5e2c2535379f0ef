/*
 * Conditions without a marker of their own: "depends on …", "should an accord be signed, …", "will not return without
 * guarantees", "without conditions", "to leave or face arrest".
 */
import { extentEnd, lowerAt, posAt } from '../reading.ts'
import type { ParsedSentence } from '../roles.ts'
import { type ConditionFinder, hit, lastClause } from './condition.ts'

/** "depends on", "hinges on" */
export const contingent: ConditionFinder = (reading, p, k) => {
  if (!/^(?:depend|hinge)(?:s|ed)?$/.test(lowerAt(p, k)) || posAt(p, k) === 'NOUN') return null
  if (!['on', 'upon'].includes(lowerAt(p, k + 1)) || k + 2 >= p.sentence.tokens.length) return null
  return hit(p, 'link', k + 2, extentEnd(reading, p, k + 2), true)
}

/** Inverted: "…, should an accord be signed". */
export const inverted: ConditionFinder = (reading, p, k) => {
  if (lowerAt(p, k) !== 'should') return null
  const subject = p.phraseAt[k + 1]
  if (subject === undefined || subject.first !== k + 1) return null
  if (!/^(?:AUX|VERB)$/.test(posAt(p, subject.last + 1))) return null
  return hit(p, 'if', k + 1, extentEnd(reading, p, k + 1))
}

/** "will not return to the talks without guarantees", "Without progress, we will …"; "without conditions". */
export const lacking: ConditionFinder = (reading, p, k) => {
  if (lowerAt(p, k) !== 'without' || k + 1 >= p.sentence.tokens.length) return null
  if (/^(?:pre)?conditions?$/.test(lowerAt(p, k + 1))) return hit(p, 'unconditional', k, k + 1)
  const opens = k <= 1 || lowerAt(p, k - 1) === 'that'
  if (
    p.phraseAt[k + 1] === undefined &&
    p.phraseAt[k + 2] === undefined &&
    p.verbAt[k + 1]?.verb.form !== 'gerund'
  )
    return null
  if (opens ? !p.clauses.some((c) => c.verb.first > k) : !refusing(p, k)) return null
  const end = extentEnd(reading, p, k + 1)
  let last = end
  for (let j = k + 2; opens && j <= end && last === end; j += 1) if (lowerAt(p, j) === ',') last = j - 1
  return hit(p, 'unless', k + 1, last)
}

/** Whether a refusal stands before the token: "will not", "cannot", "impossible", "no talks". */
const refusing = (p: ParsedSentence, k: number): boolean =>
  p.clauses.some(
    (c) =>
      c.verb.last < k &&
      c.verb.negated &&
      ['will', 'would', 'can', 'could', 'may', "'ll"].includes(c.verb.modal ?? ''),
  ) || p.sentence.tokens.slice(0, k).some((t) => ['impossible', 'unthinkable', 'pointless'].includes(t.lower))

/** "to leave or face arrest": what one must do lest one face the rest. */
export const orElse: ConditionFinder = (_, p, k) => {
  if (lowerAt(p, k) !== 'or') return null
  const other = lowerAt(p, k + 1) === 'else' ? k + 2 : k + 1
  if (!['face', 'risk', 'suffer', 'be'].includes(p.sentence.tokens[other]?.lemma ?? '')) return null
  const act = lastClause(
    p,
    (c) =>
      c.verb.last < k && (c.verb.form === 'infinitive' || ['must', 'should'].includes(c.verb.modal ?? '')),
  )
  if (act === undefined || k - act.verb.last > 16) return null
  return { ...hit(p, 'unless', act.verb.head, k - 1), next: k + 1 }
}
