/*
 * The subject of a finite verb: to its left, over adverbs, prepositional phrases, appositions, asides and relative
 * clauses; or shared with the verb that it is joined to.
 */
import type { NounPhrase } from '../chunks.ts'
import { CLAUSE_COMPLEMENT_VERBS, OBJECT_CONTROL_VERBS, SPEECH_VERBS } from '../lexicon/verbs.ts'
import type { Clause } from './clause.ts'
import { type Frame, SUBORDINATORS } from './frame.ts'

/** Prepositions of place. */
const PLACING = new Set(['in', 'at', 'near', 'outside', 'around'])
const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

export interface FoundSubject {
  readonly subjects: NounPhrase[]
  /** The relative pronoun's token, or -1. */
  readonly relative: number
  /** The clause whose subject is shared, or null. */
  readonly coordinate: Clause | null
}

/** Makes the search for one sentence; `verbAt` gives the clause whose verb covers a token. */
export const subjectFinder = (
  frame: Frame,
  clauses: readonly Clause[],
  verbAt: readonly (Clause | undefined)[],
): ((clause: Clause) => FoundSubject) => {
  const { phraseAt, lower, pos, coordinatedLeft } = frame

  const skipLeft = (from: number): number => {
    let j = from
    for (;;) {
      const phrase = phraseAt[j]
      if (phrase?.temporal === true && j > 0) {
        j = phrase.first - 1
        if (pos(j) === 'ADP') j -= 1
        continue
      }
      if (
        pos(j) === 'ADV' ||
        (pos(j) === 'PART' && lower(j) !== "'s") ||
        lower(j) === 'also' ||
        lower(j) === 'both'
      ) {
        j -= 1
        continue
      }
      return j
    }
  }

  const matchingLeft = (j: number): number => {
    const close = lower(j)
    const open = close === ')' ? '(' : close
    for (let k = j - 1; k >= 0 && j - k < 40; k -= 1) if (lower(k) === open) return k
    return -1
  }

  /** The subject of a finite verb, by going left. */
  const subjectLeft = (clause: Clause): FoundSubject => {
    const none: FoundSubject = { subjects: [], relative: -1, coordinate: null }
    let j = skipLeft(clause.verb.first - 1)
    let passedComma = false
    for (let guard = 0; guard < 30 && j >= 0; guard += 1) {
      const word = lower(j)
      if (RELATIVES.has(word) && (pos(j) === 'PRON' || pos(j) === 'SCONJ' || pos(j) === 'DET')) {
        let k = j - 1
        if (lower(k) === ',') k -= 1
        if (lower(k) === 'of' || lower(k) === 'in' || lower(k) === 'with') k -= 1
        let antecedent = phraseAt[k]
        // "rebels in the north, who": no place acts
        if (word === 'who' && antecedent !== undefined && PLACING.has(lower(antecedent.first - 1)))
          antecedent = phraseAt[antecedent.first - 2] ?? antecedent
        if (antecedent !== undefined && word !== 'that') {
          // "the head of the Church, Aleksii II, who": nearest; "talks between X and Y, which": nearest.
          return {
            subjects: word === 'who' ? coordinatedLeft(antecedent).slice(-1) : [antecedent],
            relative: j,
            coordinate: null,
          }
        }
        if (antecedent !== undefined && word === 'that') {
          const g = verbAt[antecedent.first - 1]
          if (
            g !== undefined &&
            CLAUSE_COMPLEMENT_VERBS.has(g.verb.lemma) &&
            OBJECT_CONTROL_VERBS.has(g.verb.lemma)
          )
            antecedent = undefined
          if (antecedent !== undefined) return { subjects: [antecedent], relative: j, coordinate: null }
        }
        return none
      }
      if (word === 'and' || word === 'but' || word === 'or' || word === 'then' || word === ';') {
        if (SPEECH_VERBS.has(clause.verb.lemma)) {
          // "X said … and added that": speech goes with speech.
          for (let k = clause.verb.index - 1; k >= 0; k -= 1) {
            const earlier = clauses[k]
            if (
              earlier !== undefined &&
              earlier.verb.form === 'finite' &&
              earlier.subjects.length > 0 &&
              SPEECH_VERBS.has(earlier.verb.lemma) &&
              earlier.relation !== 'complement'
            ) {
              return { subjects: [...earlier.subjects], relative: -1, coordinate: earlier }
            }
          }
        }
        for (let k = clause.verb.index - 1; k >= 0; k -= 1) {
          const earlier = clauses[k]
          if (earlier !== undefined && earlier.verb.form === 'finite' && earlier.subjects.length > 0) {
            // A relative clause in the subject does not coordinate with the main verb after a comma.
            if (earlier.relative >= 0 && lower(j - 1) === ',') continue
            return { subjects: [...earlier.subjects], relative: -1, coordinate: earlier }
          }
        }
        return none
      }
      const phrase = phraseAt[j]
      if (phrase !== undefined) {
        if (phrase.temporal) {
          j = skipLeft(phrase.first - 1)
          continue
        }
        const k = phrase.first - 1
        const subordinated = SUBORDINATORS.has(lower(k)) && lower(k) !== 'since'
        if (
          (pos(k) === 'ADP' && !subordinated) ||
          (pos(k) === 'PART' && lower(k) === 'to') ||
          lower(k) === 'than'
        ) {
          // The phrase hangs on a preposition: look further left, over a coordination of such phrases too.
          const beyond = k - 1
          const left = phraseAt[beyond]
          if (left !== undefined) {
            j = beyond
            continue
          }
          const g = verbAt[beyond]
          if (g !== undefined && (g.verb.form !== 'finite' || g.relative >= 0)) {
            j = g.verb.form === 'finite' ? g.relative - 1 : skipLeft(g.verb.first - 1)
            if (lower(j) === ',') j -= 1
            continue
          }
          if (lower(beyond) === ',' || lower(beyond) === 'and') {
            j = beyond
            if (lower(beyond) === 'and') j -= 1
            passedComma = true
            if (lower(j) === ',') j -= 1
            continue
          }
          if (g !== undefined && !passedComma && beyond >= 0)
            return { subjects: [phrase], relative: -1, coordinate: null }
          return none
        }
        let list = coordinatedLeft(phrase)
        let firstOf = list[0] ?? phrase
        if (list.length > 1) {
          const hangs = pos(firstOf.first - 1) === 'ADP' && !SUBORDINATORS.has(lower(firstOf.first - 1))
          const governed =
            verbAt[firstOf.first - 1] !== undefined &&
            !CLAUSE_COMPLEMENT_VERBS.has(verbAt[firstOf.first - 1]?.verb.lemma ?? '')
          const finiteBefore = clauses.some(
            (c) =>
              c.verb.index < clause.verb.index &&
              c.verb.form === 'finite' &&
              c.relative < 0 &&
              c.verb.last < firstOf.first,
          )
          if ((hangs && finiteBefore) || governed) {
            // "…with the leaders and the minister was…": the conjunction joins clauses.
            list = [phrase]
            firstOf = phrase
            return { subjects: list, relative: -1, coordinate: null }
          }
          if (hangs && phraseAt[firstOf.first - 2] !== undefined) {
            j = firstOf.first - 2
            continue
          }
        }
        const g = verbAt[firstOf.first - 1]
        if (g !== undefined) {
          const adjacent = skipLeft(clause.verb.first - 1) === phrase.last
          if (g.verb.form !== 'finite') {
            const complementOfInfinitive = adjacent && CLAUSE_COMPLEMENT_VERBS.has(g.verb.lemma)
            if (!complementOfInfinitive) {
              const k2 = skipLeft(g.verb.first - 1)
              if (phraseAt[k2] !== undefined && lower(k2) !== ',') {
                j = k2
                continue
              }
            }
          } else if (g.relative >= 0 && !CLAUSE_COMPLEMENT_VERBS.has(g.verb.lemma)) {
            j = g.relative - 1
            if (lower(j) === ',') j -= 1
            continue
          } else if (!adjacent && !passedComma) return none
        }
        return { subjects: list, relative: -1, coordinate: null }
      }
      if (word === ',' || word === ')' || word === '–' || word === '—' || word === '"' || word === '-') {
        const open = matchingLeft(j)
        if (open > 0) {
          const previous = phraseAt[skipLeft(open - 1)]
          // An apposition, relative clause or aside stands between the marks.
          if (previous !== undefined || verbAt[open - 1] === undefined) {
            j = skipLeft(open - 1)
            passedComma = true
            continue
          }
        }
        if (passedComma && phraseAt[skipLeft(j - 1)] !== undefined) {
          j = skipLeft(j - 1)
          continue
        }
        return none
      }
      const g = verbAt[j]
      if (g !== undefined) {
        if (g.verb.form !== 'finite') {
          j = skipLeft(g.verb.first - 1)
          continue
        }
        if (g.relative >= 0) {
          j = g.relative - 1
          if (lower(j) === ',') j -= 1
          continue
        }
        return none
      }
      if (pos(j) === 'ADP' || pos(j) === 'ADJ' || pos(j) === 'NUM') {
        j -= 1
        continue
      }
      return none
    }
    return none
  }
  return subjectLeft
}
