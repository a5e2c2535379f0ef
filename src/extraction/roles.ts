/*
 * Who does what to whom: a shallow reading of each verb group's subject, objects, prepositional phrases and
 * complement, from word order alone. It looks left for the subject (over adverbs, prepositional phrases, appositions
 * and relative clauses) and right for the rest, up to the next clause.
 */
import { type NounPhrase, nounPhrases } from './chunks.ts'
import { CLAUSE_COMPLEMENT_VERBS, OBJECT_CONTROL_VERBS, SPEECH_VERBS } from './lexicon/verbs.ts'
import type { Sentence, Token } from './tokens.ts'
import { canBeParticiple, type VerbGroup, verbGroups } from './verbs.ts'

export interface Prepositional {
  readonly preposition: string
  /** Token index of the preposition. */
  readonly at: number
  readonly phrases: readonly NounPhrase[]
  /** A gerund after the preposition, if any ("accused of violating"). */
  readonly gerund: VerbGroup | null
}

export interface Clause {
  readonly verb: VerbGroup
  /** Noun phrases of the subject, coordinated ones listed. */
  subjects: readonly NounPhrase[]
  /** The relative pronoun's token, where the subject is an antecedent. */
  relative: number
  objects: readonly NounPhrase[]
  prepositionals: readonly Prepositional[]
  /** The verb that governs this one (its complement, coordinate or adverbial), or null. */
  parent: Clause | null
  relation: 'main' | 'complement' | 'coordinate' | 'relative' | 'adverbial' | 'modifier'
  /** Where a clausal complement begins, or -1. */
  complement: number
  /** Subject stands after the verb ("said the minister"). */
  inverted: boolean
  /** Last token of the clause, inclusive. */
  end: number
}

export interface ParsedSentence {
  readonly sentence: Sentence
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  /** Noun phrase that covers the token, or undefined. */
  readonly phraseAt: readonly (NounPhrase | undefined)[]
  /** Clause whose verb group covers the token, or undefined. */
  readonly verbAt: readonly (Clause | undefined)[]
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const SUBORDINATORS = new Set(
  'if unless until because although though while whereas when after before since once as where whether provided lest so'.split(
    ' ',
  ),
)

export const parseSentence = (sentence: Sentence): ParsedSentence => {
  const { tokens } = sentence
  const phrases = nounPhrases(sentence)
  const groups = verbGroups(sentence)
  const phraseAt: (NounPhrase | undefined)[] = new Array(tokens.length)
  for (const phrase of phrases) for (let k = phrase.first; k <= phrase.last; k += 1) phraseAt[k] = phrase
  const groupAt: (VerbGroup | undefined)[] = new Array(tokens.length)
  for (const group of groups) for (let k = group.first; k <= group.last; k += 1) groupAt[k] = group
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const pos = (i: number): string => tokens[i]?.pos ?? ''

  /** Goes left over a coordination and returns all its members, first to last. */
  const coordinatedLeft = (last: NounPhrase): NounPhrase[] => {
    const out = [last]
    let current = last
    for (let guard = 0; guard < 8; guard += 1) {
      let k = current.first - 1
      const conjunction = lower(k) === 'and' || lower(k) === 'or'
      if (conjunction) k -= 1
      if (conjunction || out.length > 1) {
        if (lower(k) === ',') k -= 1
        const previous = phraseAt[k]
        if (previous === undefined || previous.temporal || (k === current.first - 1 && !conjunction)) break
        // "…, and the rebels said": not a coordination when a finite verb stands just before.
        const g = groupAt[previous.first - 1]
        if (g !== undefined && g.form === 'finite' && out.length === 1 && lower(current.first - 2) === ',')
          break
        out.unshift(previous)
        current = previous
      } else break
    }
    return out
  }

  /** Goes right over a coordination ("A, B and C"); stops before a phrase that is the subject of the next verb. */
  const coordinatedRight = (start: NounPhrase): NounPhrase[] => {
    const out = [start]
    let current = start
    for (let guard = 0; guard < 8; guard += 1) {
      let k = current.last + 1
      let sawComma = false
      if (lower(k) === ',') {
        sawComma = true
        k += 1
      }
      const conjunction = lower(k) === 'and' || lower(k) === 'or'
      if (conjunction) k += 1
      if (!conjunction && !sawComma) break
      const next = phraseAt[k]
      if (next === undefined || next.first !== k || next.temporal) break
      const g = groupAt[next.last + 1]
      if (g !== undefined && g.form === 'finite') break
      // "…and the minister, X, said": the next clause's subject with its apposition.
      if (lower(next.last + 1) === ',') {
        const apposed = phraseAt[next.last + 2]
        if (
          apposed !== undefined &&
          lower(apposed.last + 1) === ',' &&
          groupAt[apposed.last + 2]?.form === 'finite'
        )
          break
      }
      if (!conjunction) {
        // A comma alone joins only if "and" follows later.
        const after = next.last + 1
        if (
          !(
            lower(after) === 'and' ||
            lower(after) === 'or' ||
            (lower(after) === ',' && phraseAt[after + 1] !== undefined)
          )
        )
          break
      }
      out.push(next)
      current = next
    }
    return out
  }

  // Settle the form of bare -ed verbs: finite, or a participle after a noun ("reports published in…").
  for (const group of groups) {
    const token = tokens[group.head] as Token
    if (group.form !== 'finite' || group.first !== group.head || !canBeParticiple(token) || group.copula)
      continue
    const previous = phraseAt[group.first - 1]
    const before = tokens[group.first - 1]
    if (before !== undefined && before.lower === ',') {
      if (lower(group.last + 1) === 'by') group.form = 'participle'
      continue
    }
    if (previous === undefined || previous.pronoun || previous.temporal) continue
    const governor = pos(previous.first - 1)
    const leftGroup = groupAt[previous.first - 1]
    const by = lower(group.last + 1) === 'by'
    const next = groups[group.index + 1]
    const laterFinite =
      next !== undefined &&
      next.form === 'finite' &&
      phraseAt[next.first - 1] !== undefined &&
      !tokens
        .slice(group.last + 1, next.first)
        .some((t) =>
          [',', 'and', 'but', ';', 'that', 'which', 'who', 'when', 'as', 'after', 'while'].includes(t.lower),
        )
    const afterVerb = leftGroup !== undefined && !CLAUSE_COMPLEMENT_VERBS.has(leftGroup.lemma)
    const afterPreposition =
      governor === 'ADP' && groups.some((g) => g.index < group.index && g.form === 'finite')
    if (by)
      group.form =
        laterFinite || afterVerb || afterPreposition || !SPEECH_VERBS.has(group.lemma)
          ? 'participle'
          : group.form
    else if ((afterVerb || (afterPreposition && !hasOwnSubject(previous))) && pos(group.last + 1) === 'ADP')
      group.form = 'participle'
  }

  for (const group of groups) if (group.form === 'participle') group.passive = true

  function hasOwnSubject(phrase: NounPhrase): boolean {
    // "officials in Moscow said": the phrase before the preposition is free to be the subject.
    const left = phraseAt[phrase.first - 2]
    if (left === undefined) return true
    const g = groupAt[left.first - 1]
    return g === undefined || g.form !== 'finite' || CLAUSE_COMPLEMENT_VERBS.has(g.lemma)
  }

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
  const subjectLeft = (
    clause: Clause,
  ): { subjects: NounPhrase[]; relative: number; coordinate: Clause | null } => {
    const none = { subjects: [], relative: -1, coordinate: null }
    let j = skipLeft(clause.verb.first - 1)
    let passedComma = false
    for (let guard = 0; guard < 30 && j >= 0; guard += 1) {
      const word = lower(j)
      if (RELATIVES.has(word) && (pos(j) === 'PRON' || pos(j) === 'SCONJ' || pos(j) === 'DET')) {
        let k = j - 1
        if (lower(k) === ',') k -= 1
        if (lower(k) === 'of' || lower(k) === 'in' || lower(k) === 'with') k -= 1
        let antecedent = phraseAt[k]
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
      if (word === 'and' || word === 'but' || word === 'or' || word === 'then') {
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
      // Controlled subjects.
      let j = verb.first - 1
      while (pos(j) === 'ADV') j -= 1
      const phrase = phraseAt[j]
      const direct = verbAt[j]
      const beforeWord = lower(j)
      const nearest = clauses.slice(0, verb.index).reverse()
      if (direct !== undefined && direct !== clause) {
        clause.parent = direct
        clause.relation = 'complement'
        clause.subjects =
          direct.verb.passive && OBJECT_CONTROL_VERBS.has(direct.verb.lemma)
            ? direct.subjects
            : direct.subjects
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
    // Objects, prepositional phrases, complement: to the right.
    const objects: NounPhrase[] = []
    const prepositionals: Prepositional[] = []
    let k = after
    let steps = 0
    while (k < tokens.length && steps < 60) {
      steps += 1
      const word = lower(k)
      const phrase = phraseAt[k]
      const g = verbAt[k]
      if (g !== undefined) {
        if (g.verb.form === 'infinitive' || g.verb.form === 'gerund') {
          if (clause.complement < 0) clause.complement = k
        } else if (CLAUSE_COMPLEMENT_VERBS.has(verb.lemma) && clause.complement < 0) clause.complement = k
        break
      }
      if (phrase !== undefined) {
        const following = verbAt[phrase.last + 1]
        const list = coordinatedRight(phrase)
        const lastOf = list[list.length - 1] ?? phrase
        const ownsVerb =
          (following !== undefined &&
            following.verb.form === 'finite' &&
            following.verb.first === phrase.last + 1) ||
          (verbAt[lastOf.last + 1]?.verb.form === 'finite' &&
            verbAt[lastOf.last + 1]?.verb.first === lastOf.last + 1)
        if (ownsVerb && !phrase.temporal) {
          if (clause.complement < 0 && CLAUSE_COMPLEMENT_VERBS.has(verb.lemma))
            clause.complement = phrase.first
          break
        }
        if (!phrase.temporal && !clause.inverted && prepositionals.length === 0) objects.push(...list)
        k = lastOf.last + 1
        continue
      }
      if (word === 'that' && (pos(k) === 'SCONJ' || pos(k) === 'DET' || pos(k) === 'PRON')) {
        if (CLAUSE_COMPLEMENT_VERBS.has(verb.lemma) && prepositionals.every((p) => p.at < k))
          clause.complement = k + 1
        break
      }
      if (word === 'whether' || (word === 'how' && CLAUSE_COMPLEMENT_VERBS.has(verb.lemma))) {
        clause.complement = k
        break
      }
      if (pos(k) === 'ADP' || (word === 'to' && pos(k) === 'PART')) {
        const target = phraseAt[k + 1]
        const gerund = verbAt[k + 1]
        if (
          SUBORDINATORS.has(word) &&
          target !== undefined &&
          verbAt[target.last + 1]?.verb.form === 'finite'
        )
          break
        if (target !== undefined && target.first === k + 1) {
          const list = coordinatedRight(target)
          prepositionals.push({ preposition: word, at: k, phrases: list, gerund: null })
          k = (list[list.length - 1] ?? target).last + 1
          continue
        }
        if (gerund !== undefined && gerund.verb.form === 'gerund') {
          prepositionals.push({ preposition: word, at: k, phrases: [], gerund: gerund.verb })
          break
        }
        prepositionals.push({ preposition: word, at: k, phrases: [], gerund: null })
        k += 1
        continue
      }
      if (SUBORDINATORS.has(word) && pos(k) !== 'ADP') break
      if (word === ',' || word === 'and' || word === 'but' || word === ';' || word === ':' || word === '(')
        break
      if (word === '"') {
        if (clause.complement < 0 && CLAUSE_COMPLEMENT_VERBS.has(verb.lemma)) clause.complement = k
        if (tokens[k + 1] !== undefined && phraseAt[k + 1] === undefined) break
        k += 1
        continue
      }
      k += 1
    }
    clause.objects = objects
    clause.prepositionals = prepositionals
    clause.end = Math.max(verb.last, Math.min(k, tokens.length) - 1)
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
  return { sentence, phrases, clauses, phraseAt, verbAt }
}

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
