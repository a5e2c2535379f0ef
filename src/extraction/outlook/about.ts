/*
 * What a likelihood word speaks of: the infinitive or clause after it, a noun phrase, the antecedent, or its subject.
 */
import type { LikelihoodWord } from '../lexicon/likelihood.ts'
import { extentEnd, lowerAt, posAt, type Reading } from '../reading.ts'
import type { ParsedSentence } from '../roles.ts'

const ANAPHORIC = new Set([
  'condition',
  'move',
  'step',
  'outcome',
  'scenario',
  'prospect',
  'demand',
  'development',
  'concession',
  'possibility',
  'option',
  'result',
  'event',
])

/** What the likelihood word speaks of, as a span of tokens; null where the word is no likelihood here. */
export function aboutOf(
  reading: Reading,
  p: ParsedSentence,
  entry: LikelihoodWord,
  first: number,
  last: number,
): [number, number] | null {
  const { tokens } = p.sentence
  const word = lowerAt(p, first)
  const after = last + 1
  if (after >= tokens.length) return null
  if (word === 'may' || word === 'might' || word === 'could') {
    const clause = p.verbAt[first]
    if (posAt(p, first) !== 'AUX' && posAt(p, first) !== 'VERB') return null
    if (word === 'may' && /^[A-Z]/.test(tokens[first]?.text ?? '') && first > 0) return null
    if (clause === undefined) return null
    if (word === 'could' && (clause.verb.negated || clause.verb.perfect)) return null
    // "there could be no further delays": not allowed, rather than possible.
    if (
      lowerAt(p, clause.verb.last + 1) === 'no' ||
      (lowerAt(p, first - 1) === 'there' && word === 'could' && lowerAt(p, after + 1) === 'no')
    )
      return null
    let from = after
    if (lowerAt(p, from) === 'not' || lowerAt(p, from) === "n't") from += 1
    while (posAt(p, from) === 'ADV' && from < tokens.length - 1 && lowerAt(p, from) !== 'be') from += 1
    return from >= tokens.length || posAt(p, from) === 'PUNCT' ? null : [from, extentEnd(reading, p, from)]
  }
  // "on the brink of war": the preposition is part of the words.
  if (entry.governs === 'of') return [after, nounExtent(reading, p, after)]
  if (entry.governs === 'clause') {
    // "perhaps the best-known leader", "perhaps 200 men": about a word, not about what may come.
    if (word === 'perhaps' && first > 0 && (tokens[after]?.pos === 'NUM' || tokens[after]?.pos === 'DET'))
      return null
    let from = after
    if (from >= tokens.length) return null
    if (/^[,.]$/.test(lowerAt(p, from))) {
      // ", probably,": what follows
      from += 1
      if (from >= tokens.length) return null
    }
    // "… to finish the accords, hopefully this week": what stands before.
    const end = extentEnd(reading, p, from)
    if (word === 'hopefully' && !p.clauses.some((c) => c.verb.first >= from && c.verb.last <= end)) {
      const before = [...p.clauses].reverse().find((c) => c.verb.last < first)
      if (before !== undefined) return [before.verb.head, first - (lowerAt(p, first - 1) === ',' ? 2 : 1)]
    }
    return [from, end]
  }
  // Adjectives: infinitive or that-clause after; a relative clause's antecedent; a noun after; else the subject.
  if (
    word === 'possible' &&
    (lowerAt(p, first - 1) === 'as' || lowerAt(p, first - 1) === 'if' || lowerAt(p, first - 1) === 'where')
  )
    return null
  // "the best possible terms", "by every possible means"
  if (word === 'possible' && /^(best|maximum|every|all|any|fullest|.*est)$/.test(lowerAt(p, first - 1)))
    return null
  if (word === 'remote' || word === 'slim') {
    const attribute = p.phraseAt[first]
    if (
      attribute !== undefined &&
      attribute.head !== first &&
      !/chance|prospect|possib|hope|likelihood/.test(lowerAt(p, attribute.head))
    )
      return null
  }
  // "is set to", "looks set to"
  if (
    word === 'set' &&
    p.verbAt[first]?.verb.passive !== true &&
    !['look', 'appear', 'seem'].includes(tokens[first - 1]?.lemma ?? '')
  )
    return null
  let j = after
  if (lowerAt(p, j) === 'that' || lowerAt(p, j) === 'whether')
    return j + 1 < tokens.length ? [j + 1, extentEnd(reading, p, j + 1)] : null
  if (lowerAt(p, j) === 'is' && lowerAt(p, j + 1) === 'that')
    return [j + 2, extentEnd(reading, p, j + 2, { whole: true })]
  if (lowerAt(p, j) === 'of' || lowerAt(p, j) === 'for')
    return j + 1 < tokens.length ? [j + 1, nounExtent(reading, p, j + 1)] : null
  const infinitive = p.verbAt[j]
  const copula =
    p.clauses.find(
      (c) =>
        c.verb.last < first &&
        first - c.verb.last <= 4 &&
        (c.verb.copula ||
          ['appear', 'seem', 'look', 'remain', 'become', 'expect', 'consider', 'set', 'poise'].includes(
            c.verb.lemma,
          )),
    ) ?? (p.verbAt[first]?.verb.passive === true ? p.verbAt[first] : undefined)
  if (infinitive !== undefined && infinitive.verb.form === 'infinitive') {
    // "a demand that is unlikely to be granted": about the antecedent.
    if (copula !== undefined && copula.relative >= 0 && infinitive.verb.passive) {
      const antecedent = copula.subjects[0]
      if (antecedent !== undefined) {
        if (ANAPHORIC.has(lowerAt(p, antecedent.head)) && lowerAt(p, antecedent.first - 1) === ',') {
          let start = antecedent.first - 2
          const end = start
          for (let guard = 0; guard < 6; guard += 1) {
            const phrase = p.phraseAt[start]
            if (phrase === undefined) break
            start = phrase.first - 1
            if (
              posAt(p, start) === 'ADP' &&
              lowerAt(p, start) !== 'to' &&
              p.phraseAt[start - 1] !== undefined
            )
              start -= 1
            else {
              start += 1
              break
            }
          }
          return [Math.max(0, start), end]
        }
        return [antecedent.first, antecedent.last]
      }
    }
    j = infinitive.verb.first
    const from = lowerAt(p, j) === 'to' ? j + 1 : j
    return [from, extentEnd(reading, p, from)]
  }
  const phrase = p.phraseAt[first]
  if (phrase !== undefined && phrase.head > last) return [last + 1, nounExtent(reading, p, last + 1)]
  const following = p.phraseAt[after]
  if (following !== undefined && following.first === after && copula === undefined)
    return [after, nounExtent(reading, p, after)]
  if (entry.words.at(-1) === 'to') return null
  const subject = copula?.subjects[0]
  if (subject !== undefined && !(subject.pronoun && lowerAt(p, subject.head) === 'i')) {
    let end = subject.last
    // The whole subject: "A breakthrough in the talks is unlikely"
    if (copula !== undefined && copula.verb.first > end + 1 && copula.verb.first - end < 12)
      end = copula.verb.first - 1
    return [subject.first, end]
  }
  if (phrase !== undefined && phrase.head === first) return null
  if (entry.band !== null || word === 'possible') {
    // "though not very likely": about the nearest subject to the left.
    const nearest = [...p.clauses]
      .reverse()
      .find((c) => c.verb.last < first && c.verb.form === 'finite' && c.subjects[0] !== undefined)
    const about = nearest?.subjects[0]
    if (
      nearest !== undefined &&
      about !== undefined &&
      !['say', 'tell', 'add', 'see'].includes(nearest.verb.lemma)
    )
      return [about.first, Math.max(about.last, nearest.end < first ? nearest.end : about.last)]
    const earlier = p.clauses.find((c) => c.verb.last < first && c.subjects[0] !== undefined)
    if (earlier?.subjects[0] !== undefined && entry.band !== null)
      return [
        earlier.subjects[0].first,
        earlier.end < first ? Math.max(earlier.end, earlier.subjects[0].last) : earlier.subjects[0].last,
      ]
  }
  // A headline without a verb: "Deal on the port unlikely".
  if (first > 0 && !p.clauses.some((c) => c.verb.form === 'finite' && c.verb.first < first))
    return [0, first - 1]
  // ", likely next week": the rest of the clause
  if (['likely', 'possible', 'potential'].includes(word)) return [after, extentEnd(reading, p, after)]
  return null
}

/** A noun phrase with what hangs on it, not further. */
export function nounExtent(reading: Reading, p: ParsedSentence, from: number): number {
  const limit = extentEnd(reading, p, from)
  for (let k = from; k <= limit; k += 1) {
    const clause = p.verbAt[k]
    if (clause !== undefined && clause.verb.form === 'finite')
      return Math.max(from, clause.relative >= from ? limit : k - 1)
    if (k > from && lowerAt(p, k) === 'as' && lowerAt(p, k + 1) === 'well') return k - 1
  }
  return limit
}
