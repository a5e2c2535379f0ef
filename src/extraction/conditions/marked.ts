/*
 * Conditions behind a marker: if, unless, until, provided that, in exchange for, subject to, …
 */
import { extentEnd, lowerAt, markerAt, type Reading } from '../reading.ts'
import type { ParsedSentence } from '../roles.ts'
import { type ConditionFinder, hit } from './condition.ts'

const PART_OF_TIME: ReadonlySet<string> = new Set(['end', 'beginning', 'middle', 'start', 'minute', 'moment'])

export const marked: ConditionFinder = (reading, p, k) => {
  const { tokens } = p.sentence
  const bare = standsAlone(p, k)
  if (bare !== null) return hit(p, bare.type, k, k + bare.length - 1, true)
  const marker = markerAt(p, k)
  if (marker === null) return null
  const first = k + marker.length
  if (first >= tokens.length) return null
  const phrase = p.phraseAt[first]
  // "until Monday", "in return": no condition text
  const dated =
    (reading.dateStarts.get(p.sentence.index)?.has(first) ?? false) ||
    (phrase !== undefined && PART_OF_TIME.has(lowerAt(p, phrase.head)))
  if ((phrase?.temporal === true || dated) && ['until', 'sequence'].includes(marker.type))
    return { next: (phrase?.last ?? first) + 1 }
  const last = conditionEnd(reading, p, k, first)
  if (last < first || (marker.type === 'exchange' && /^[,.]$/.test(lowerAt(p, first)))) return null
  return hit(p, marker.type, first, last, refersBack(p))
}

/** "If not, …", "If so, …", "In return, …" at the head of a sentence: the condition was told before. */
const standsAlone = (p: ParsedSentence, k: number): { type: 'if' | 'exchange'; length: number } | null => {
  if (k > 1 || (k === 1 && !/^["'`“‘]+$/.test(lowerAt(p, 0)))) return null
  const [a, b, c] = [lowerAt(p, k), lowerAt(p, k + 1), lowerAt(p, k + 2)]
  if (a === 'if' && (b === 'not' || b === 'so') && c === ',') return { type: 'if', length: 2 }
  if (a === 'in' && (b === 'return' || b === 'exchange') && c === ',') return { type: 'exchange', length: 2 }
  return null
}

/**
 * Where a condition ends: with the verbs joined to its own ("if he held talks, freed prisoners and …"); one that opens
 * its sentence ends where the main clause begins ("if they agree then we'll go").
 */
const conditionEnd = (reading: Reading, p: ParsedSentence, marker: number, first: number): number => {
  let last = withJointSubject(reading, p, first, extentEnd(reading, p, first))
  const opens = marker === 0 || (marker <= 2 && !p.clauses.some((c) => c.verb.last < marker))
  const nested = marker > 0 && ['said', 'says', 'that', 'warned'].includes(lowerAt(p, marker - 1))
  for (let k = first + 1; (opens || nested) && k <= last; k += 1) {
    if (lowerAt(p, k) === 'then') return lowerAt(p, k - 1) === ',' ? k - 2 : k - 1
    const clause = p.verbAt[k]
    const subject = clause?.subjects[0]
    if (clause?.verb.tense !== 'future' || subject === undefined || clause.verb.first !== k) continue
    const earlier = p.clauses.some(
      (c) => c.verb.form === 'finite' && c.verb.first > marker && c.verb.last < subject.first,
    )
    if (earlier && subject.first > first)
      return lowerAt(p, subject.first - 1) === ',' ? subject.first - 2 : subject.first - 1
  }
  const own = p.clauses.find((c) => c.verb.first >= first && c.verb.last <= last && c.verb.form === 'finite')
  for (let guard = 0; !opens && own !== undefined && guard < 4; guard += 1) {
    let next = last + 1
    if (lowerAt(p, next) === ',') next += 1
    if (lowerAt(p, next) === 'and') next += 1
    const joined = p.verbAt[next]
    if (next === last + 1 || joined === undefined || joined.verb.first !== next) break
    if (joined.verb.form !== 'finite' || joined.verb.modal !== null || joined.verb.tense !== own.verb.tense)
      break
    last = extentEnd(reading, p, next)
  }
  return last
}

/** "if the army and the rebels do not stop": the second subject goes with the first. */
const withJointSubject = (reading: Reading, p: ParsedSentence, first: number, last: number): number => {
  if (!['and', 'or', 'nor'].includes(lowerAt(p, last + 1)) || p.phraseAt[last + 2] === undefined) return last
  const whole = p.clauses.some(
    (c) => c.verb.form === 'finite' && c.verb.first >= first && c.verb.last <= last,
  )
  return whole ? last : extentEnd(reading, p, last + 2)
}

const BACK_NOUNS: ReadonlySet<string> = new Set([
  'withdrawal',
  'offer',
  'pledge',
  'promise',
  'move',
  'release',
  'truce',
  'ceasefire',
  'talks',
  'step',
  'concession',
  'decision',
  'plan',
  'deal',
])

/** Whether the sentence speaks of the pledge before it: "This would happen only if…", "The withdrawal…". */
const refersBack = (p: ParsedSentence): boolean =>
  p.clauses.some((clause) => {
    const subject = clause.subjects[0]
    return (
      subject !== undefined &&
      (['this', 'that', 'it'].includes(lowerAt(p, subject.head)) ||
        (BACK_NOUNS.has(lowerAt(p, subject.head)) && lowerAt(p, subject.first) === 'the'))
    )
  })
