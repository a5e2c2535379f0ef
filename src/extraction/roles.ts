/*
 * Who does what to whom: a shallow reading of each verb group's subject, objects, prepositional phrases and
 * complement, from word order alone. It looks left for the subject (over adverbs, prepositional phrases, appositions
 * and relative clauses) and right for the rest, up to the next clause.
 */
import { SPEECH_VERBS } from './lexicon/verbs.ts'
import type { Clause, ParsedSentence } from './roles/clause.ts'
import { controlSubject } from './roles/controlled.ts'
import { frameOf } from './roles/frame.ts'
import { fillGaps } from './roles/gaps.ts'
import { settleParticiples } from './roles/participles.ts'
import { readRight } from './roles/right.ts'
import { subjectFinder } from './roles/subject.ts'
import type { Sentence } from './tokens.ts'

export type { Clause, ParsedSentence, Prepositional } from './roles/clause.ts'

export const parseSentence = (sentence: Sentence): ParsedSentence => {
  const frame = frameOf(sentence)
  settleParticiples(frame)
  const { tokens, phrases, groups, phraseAt, lower, coordinatedRight } = frame
  const clauses: Clause[] = groups.map((verb) => ({
    verb,
    subjects: [],
    relative: -1,
    objects: [],
    prepositionals: [],
    parent: null,
    relation: 'main',
    complement: -1,
    inverted: false,
    end: tokens.length - 1,
  }))
  const verbAt: (Clause | undefined)[] = new Array(tokens.length)
  for (const clause of clauses)
    for (let k = clause.verb.first; k <= clause.verb.last; k += 1) verbAt[k] = clause
  const subjectLeft = subjectFinder(frame, clauses, verbAt)
  const speechStop = (i: number): boolean =>
    i >= tokens.length || [',', '.', '"', ';', ':'].includes(lower(i))

  for (const clause of clauses) {
    const { verb } = clause
    const after = verb.last + 1
    if (verb.form === 'finite') {
      // "said the minister": after a comma or quotation, or at the start of a clause.
      const next = phraseAt[after]
      const before = lower(verb.first - 1)
      if (
        SPEECH_VERBS.has(verb.lemma) &&
        // "told Reuters", "are demanding the release": what follows is the hearer, or the object.
        verb.lemma !== 'tell' &&
        verb.first === verb.head &&
        next !== undefined &&
        next.first === after &&
        !next.temporal &&
        (before === ',' || before === '"' || before === '' || before === '.' || before === '?') &&
        verb.modal === null
      ) {
        let end = next.last + 1
        while (end < tokens.length && !speechStop(end) && verbAt[end] === undefined) end += 1
        if (verbAt[end] === undefined || lower(end) === ',') {
          clause.subjects = coordinatedRight(next)
          clause.inverted = true
        }
      }
      if (!clause.inverted) {
        const found = subjectLeft(clause)
        clause.subjects = found.subjects
        clause.relative = found.relative
        if (found.coordinate !== null) {
          clause.parent = found.coordinate
          clause.relation = 'coordinate'
        } else if (found.relative >= 0) clause.relation = 'relative'
      }
    } else {
      controlSubject(frame, clauses, verbAt, clause)
    }
    readRight(frame, verbAt, clause)
  }
  for (const clause of clauses) {
    if (clause.verb.form === 'finite' || clause.subjects.length > 0) continue
    const next = clauses.slice(clause.verb.index + 1).find((c) => c.verb.form === 'finite')
    if (next !== undefined) {
      clause.subjects = next.subjects
      clause.parent = clause.parent ?? next
    }
  }
  // A finite verb inside another's complement.
  for (const clause of clauses) {
    if (clause.parent !== null || clause.relation !== 'main') continue
    for (let k = clause.verb.index - 1; k >= 0; k -= 1) {
      const earlier = clauses[k]
      if (earlier !== undefined && earlier.complement >= 0 && earlier.complement <= clause.verb.first) {
        clause.parent = earlier
        clause.relation = 'complement'
        break
      }
    }
  }
  fillGaps(frame, clauses, verbAt)
  return { sentence, phrases, clauses, phraseAt, verbAt }
}
