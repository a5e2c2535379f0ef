/*
 * Conditions in a sentence: what stands after if, unless, provided that, in exchange for, …
 */
import type { ConditionType } from './lexicon/conditions.ts'
import { extentEnd, lowerAt, markerAt, posAt, type Reading, type TokenSpan } from './reading.ts'
import type { ParsedSentence } from './roles.ts'

export interface ConditionSpan extends TokenSpan {
  readonly type: ConditionType
  /** The sentence refers back to a pledge of the sentence before ("this would…", "the withdrawal would depend on"). */
  readonly carried?: boolean
}

export const conditionsIn = (reading: Reading, p: ParsedSentence): ConditionSpan[] => {
  const found: ConditionSpan[] = []
  const { tokens } = p.sentence
  let k = 0
  while (k < tokens.length) {
    const marker = markerAt(p, k)
    if (marker !== null) {
      const first = k + marker.length
      if (first >= tokens.length) break
      const phrase = p.phraseAt[first]
      // "until Monday", "in return": no condition text
      const dated =
        (reading.dateStarts.get(p.sentence.index)?.has(first) ?? false) ||
        (phrase !== undefined && ['end', 'beginning', 'middle', 'start'].includes(lowerAt(p, phrase.head)))
      if ((phrase?.temporal === true || dated) && marker.type === 'until') {
        k = (phrase?.last ?? first) + 1
        continue
      }
      const last = conditionEnd(reading, p, k, first)
      if (last >= first && !(marker.type === 'exchange' && /^[,.]$/.test(lowerAt(p, first)))) {
        found.push({ sentence: p.sentence.index, first, last, type: marker.type, carried: refersBack(p) })
        k = last + 1
        continue
      }
    }
    const word = lowerAt(p, k)
    // "after/before/when …" with a clause or an act: a sequence, if the main clause looks ahead.
    if ((word === 'after' || word === 'before' || word === 'when') && k > 2) {
      const future = p.clauses.some(
        (c) => c.verb.last < k && (c.verb.tense === 'future' || c.verb.form === 'infinitive'),
      )
      // "would disarm after the army left": reported, so put back in time.
      const reported = p.clauses.some((c) => c.verb.last < k && c.verb.modal === 'would')
      const phrase = p.phraseAt[k + 1]
      const verb = phrase === undefined ? p.verbAt[k + 1] : p.verbAt[phrase.last + 1]
      const present =
        verb !== undefined &&
        (verb.verb.tense === 'present' ||
          (reported && verb.verb.form === 'finite') ||
          (verb.verb.perfect && lowerAt(p, verb.verb.first) !== 'had'))
      if (future && phrase?.temporal !== true && present) {
        const last = extentEnd(reading, p, k + 1)
        found.push({ sentence: p.sentence.index, first: k + 1, last, type: 'sequence' })
        k = last + 1
        continue
      }
    }
    if (
      word === 'depends' ||
      word === 'depend' ||
      word === 'depended' ||
      word === 'hinges' ||
      word === 'hinge'
    ) {
      const on = lowerAt(p, k + 1) === 'on' || lowerAt(p, k + 1) === 'upon'
      if (on && posAt(p, k) !== 'NOUN') {
        const last = extentEnd(reading, p, k + 2)
        found.push({ sentence: p.sentence.index, first: k + 2, last, type: 'link', carried: true })
        k = last + 1
        continue
      }
    }
    // Inverted: "…, should an accord be signed"
    if (word === 'should' && k > 2) {
      const subject = p.phraseAt[k + 1]
      if (
        subject !== undefined &&
        subject.first === k + 1 &&
        /^(AUX|VERB)$/.test(posAt(p, subject.last + 1))
      ) {
        const last = extentEnd(reading, p, k + 1)
        found.push({ sentence: p.sentence.index, first: k + 1, last, type: 'if' })
        k = last + 1
        continue
      }
    }
    // "will not return to the talks without guarantees"
    if (word === 'without' && k > 2 && p.phraseAt[k + 1] !== undefined && refusing(p, k)) {
      const last = extentEnd(reading, p, k + 1)
      if (!/^(pre)?conditions?$/.test(lowerAt(p, k + 1))) {
        found.push({ sentence: p.sentence.index, first: k + 1, last, type: 'unless' })
        k = last + 1
        continue
      }
    }
    if (word === 'without' && /^(pre)?conditions?$/.test(lowerAt(p, k + 1))) {
      found.push({ sentence: p.sentence.index, first: k, last: k + 1, type: 'unconditional' })
      k += 2
      continue
    }
    k += 1
  }
  return found
}

/** Whether a negated "will" or "would" stands before the token. */
function refusing(p: ParsedSentence, k: number): boolean {
  return p.clauses.some(
    (c) => c.verb.last < k && c.verb.negated && (c.verb.modal === 'will' || c.verb.modal === 'would'),
  )
}

/**
 * Where a condition ends: with the verbs joined to its own ("if he held talks, freed prisoners and …"); one that opens
 * its sentence ends where the main clause begins ("if they agree then we'll go").
 */
function conditionEnd(reading: Reading, p: ParsedSentence, marker: number, first: number): number {
  let last = extentEnd(reading, p, first)
  const opens = marker === 0 || (marker <= 2 && !p.clauses.some((c) => c.verb.last < marker))
  for (let k = first + 1; opens && k <= last; k += 1) {
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

const BACK_NOUNS = new Set([
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
function refersBack(p: ParsedSentence): boolean {
  return p.clauses.some((clause) => {
    const subject = clause.subjects[0]
    return (
      subject !== undefined &&
      (['this', 'that', 'it'].includes(lowerAt(p, subject.head)) ||
        (BACK_NOUNS.has(lowerAt(p, subject.head)) && lowerAt(p, subject.first) === 'the'))
    )
  })
}
