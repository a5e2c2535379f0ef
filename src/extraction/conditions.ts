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
      const last = extentEnd(reading, p, first)
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
      const phrase = p.phraseAt[k + 1]
      const verb = phrase === undefined ? p.verbAt[k + 1] : p.verbAt[phrase.last + 1]
      const present =
        verb !== undefined &&
        (verb.verb.tense === 'present' || (verb.verb.perfect && lowerAt(p, verb.verb.first) !== 'had'))
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
    if (word === 'without' && /^(pre)?conditions?$/.test(lowerAt(p, k + 1))) {
      found.push({ sentence: p.sentence.index, first: k, last: k + 1, type: 'unconditional' })
      k += 2
      continue
    }
    k += 1
  }
  return found
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
