/*
 * Conditions in time: "will disarm after the army leaves", "once the force is there, …", "the rebels must first disarm".
 */
import { nounCode } from '../events/coder.ts'
import { extentEnd, lowerAt } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import { type ConditionFinder, hit, lastClause } from './condition.ts'

const IN_TIME: ReadonlySet<string> = new Set(['after', 'before', 'when', 'whenever'])

const looksAhead = (c: Clause): boolean =>
  c.verb.tense === 'future' ||
  c.verb.form === 'infinitive' ||
  (c.verb.modal !== null && c.verb.modal !== 'must')

/** The clause that the conjunction hangs on: the nearest before it; for one that opens its sentence, the next after. */
const hangsOn = (p: ParsedSentence, k: number, end: number): Clause | undefined =>
  k <= 1
    ? p.clauses.find((c) => c.verb.first > end && c.verb.form === 'finite')
    : lastClause(
        p,
        (c) =>
          c.verb.last < k &&
          (c.verb.form === 'finite' || c.verb.form === 'infinitive') &&
          c.relation !== 'relative',
      )

/** The act told of after the conjunction: a clause in the present (in reports: any), or a noun of action. */
const isAct = (p: ParsedSentence, word: string, from: number, main: Clause): boolean => {
  const reported = main.verb.modal === 'would' || main.verb.modal === 'could'
  const phrase = p.phraseAt[from]
  if (phrase?.temporal === true) return false
  const clause = phrase === undefined ? p.verbAt[from] : p.verbAt[phrase.last + 1]
  if (clause !== undefined && clause.verb.lemma !== 'fail') {
    const { verb } = clause
    if (verb.form === 'gerund' || verb.tense === 'future') return false
    if (verb.perfect && lowerAt(p, verb.first) === 'had') return false
    if (verb.tense === 'present' || (reported && verb.form === 'finite')) return true
    if (verb.perfect) return true
  }
  if (phrase === undefined || clause !== undefined) return false
  // "will not talk before a withdrawal"
  return (word === 'before' && main.verb.negated) || (word === 'after' && nounCode(p, phrase) !== null)
}

/** Whether a dash or colon parts the two tokens. */
const parted = (p: ParsedSentence, from: number, to: number): boolean =>
  p.sentence.tokens.slice(from, to).some((t) => /^(?:-|–|—|--|:|;)$/.test(t.lower) && !t.glued)

export const sequenced: ConditionFinder = (reading, p, k) => {
  const word = lowerAt(p, k)
  if (!IN_TIME.has(word) || k + 1 >= p.sentence.tokens.length) return null
  const end = extentEnd(reading, p, k + 1)
  const main = hangsOn(p, k, end)
  if (main === undefined || !looksAhead(main) || parted(p, main.verb.last, k)) return null
  if (k <= 1 && (main.verb.tense !== 'future' || word === 'before')) return null
  // "a day to decide when talks begin": asked, not set as a condition.
  if (
    word === 'when' &&
    /^(?:decide|know|say|ask|study|see|tell|inform|discuss|determine|learn|clear)$/.test(main.verb.lemma)
  )
    return null
  if (!isAct(p, word, k + 1, main)) return null
  const last = k <= 1 ? openingEnd(p, k, end) : end
  return hit(p, 'sequence', k + 1, last)
}

/** A clause that opens its sentence ends at its comma. */
const openingEnd = (p: ParsedSentence, k: number, end: number): number => {
  for (let j = k + 2; j <= end; j += 1) if (lowerAt(p, j) === ',') return j - 1
  return end
}

/** "the rebels must first disarm", "insisting on a written text first", "insisting that they first free the hostages". */
export const first: ConditionFinder = (reading, p, k) => {
  if (lowerAt(p, k) !== 'first') return null
  const clause = clauseAround(p, k)
  if (clause === undefined) return null
  const { verb } = clause
  const insists = ['insist', 'demand'].includes(verb.lemma) && k > verb.last
  if (insists) {
    const from = ['on', 'that'].includes(lowerAt(p, verb.last + 1)) ? verb.last + 2 : verb.last + 1
    return hit(p, 'sequence', from, extentEnd(reading, p, from))
  }
  const duty = verb.modal !== null && ['must', 'should'].includes(verb.modal)
  const subjunctive = clause.parent !== null && ['insist', 'demand'].includes(clause.parent.verb.lemma)
  if (!duty && !subjunctive) return null
  const from = Math.min(clause.subjects[0]?.first ?? verb.first, k)
  return hit(p, 'sequence', from, Math.max(k, extentEnd(reading, p, Math.max(verb.first, from))))
}

/** The finite clause whose verb group holds the token, or the nearest one beside it. */
const clauseAround = (p: ParsedSentence, k: number): Clause | undefined =>
  p.verbAt[k] ??
  p.verbAt[k + 1] ??
  lastClause(p, (c) => c.verb.last < k && ['insist', 'demand'].includes(c.verb.lemma) && k - c.verb.last < 14)
