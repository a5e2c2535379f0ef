/*
 * The subject of which a word of likelihood is the predicate: "a deal in the north is within reach".
 */
import { words } from '../lexicon/words.ts'
import type { SentenceView } from '../sentence.ts'

const LINKING = words('be appear seem look remain become stay lie hang sound feel put leave place throw')

/** Verbs that are part of the judgement: "appears a long way off". */
const HEDGING = words('appear seem look')

/** The whole subject of the linking verb just before the token, and whether that verb is negated. */
export const subjectSpan = (
  v: SentenceView,
  at: number,
): {
  readonly span: readonly [number, number]
  readonly negated: boolean
  readonly hedge?: number
} | null => {
  let k = at - 1
  while (
    k >= 0 &&
    (v.pos(k) === 'ADV' || v.pos(k) === 'DET' || v.lower(k) === 'be') &&
    v.p.verbAt[k] === undefined
  )
    k -= 1
  const clause = v.p.verbAt[k]
  const [object] = v.p.clauses
    .filter((c) => c.objects.some((o) => o.last === k))
    .map((c) => ({ c, o: c.objects.at(-1) }))
  // "put the truce at risk": what is put
  if (
    clause === undefined &&
    object?.o !== undefined &&
    ['put', 'place', 'leave', 'throw', 'call', 'keep'].includes(object.c.verb.lemma)
  )
    return { span: [object.o.first, object.o.last], negated: object.c.verb.negated }
  if (clause === undefined || !LINKING.has(clause.verb.lemma)) return null
  const subject = clause.subjects[0]
  if (subject === undefined) return null
  const whole = clause.verb.first > subject.last + 1 && clause.verb.first - subject.last < 12
  const end = whole && clause.relative < 0 ? clause.verb.first - 1 : subject.last
  const none = v.lower(subject.first) === 'no' || v.lower(subject.first) === 'neither'
  const hedge = HEDGING.has(clause.verb.lemma) ? { hedge: clause.verb.head } : {}
  return { span: [subject.first, end], negated: clause.verb.negated !== none, ...hedge }
}
