/*
 * Words of likelihood from the lexicon: adjectives, adverbs and modals with their band, turned over by negation.
 */
import { LIKELIHOOD_WORDS, type LikelihoodWord, NEGATED_BAND } from '../lexicon/likelihood.ts'
import { lowerAt, posAt } from '../reading.ts'
import type { ParsedSentence } from '../roles.ts'
import { aboutOf } from './about.ts'
import type { Eye } from './sighting.ts'

const byFirst = new Map<string, LikelihoodWord[]>()
for (const entry of LIKELIHOOD_WORDS) {
  const first = entry.words[0] ?? ''
  const list = byFirst.get(first)
  if (list === undefined) byFirst.set(first, [entry])
  else list.push(entry)
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

export const wordEye: Eye = (v, k) => {
  const { p, reading } = v
  const match = (byFirst.get(v.lower(k)) ?? []).find((entry) =>
    entry.words.every((word, n) => lowerAt(p, k + n) === word),
  )
  if (match === undefined) return null
  let last = k + match.words.length - 1
  if (match.words.at(-1) === 'to' || match.words.at(-1) === 'is') last -= 1
  const about = aboutOf(reading, p, match, k, last)
  if (about === null) return null
  const negated = isNegated(p, k)
  const assessed =
    match.kind === 'forecast' &&
    match.words[0] === 'probably' &&
    p.verbAt[k]?.verb.tense !== 'future' &&
    !futureAround(p, k)
  return {
    word: [k, last],
    about,
    kind: assessed ? 'assessment' : match.kind,
    band: match.band === null ? null : negated ? NEGATED_BAND[match.band] : match.band,
    against: match.against !== negated,
    negated,
    holder: null,
  }
}

function futureAround(p: ParsedSentence, k: number): boolean {
  return ['will', 'would'].includes(lowerAt(p, k - 1)) || ['will', 'would'].includes(lowerAt(p, k + 1))
}

/** Negation of the word: "not likely", "does not – as far as one sees – look likely", "no longer". */
function isNegated(p: ParsedSentence, k: number): boolean {
  const own = p.verbAt[k]
  if (own?.verb.negated === true && own.verb.first <= k) return true
  for (let j = k - 1; j >= Math.max(0, k - 5); j -= 1) {
    const word = lowerAt(p, j)
    if (word === 'not' || word === "n't" || word === 'never' || word === 'hardly') return true
    if (word === 'no' && j === k - 1) return true
    const clause = p.verbAt[j]
    if (clause !== undefined) return clause.verb.negated
    if (word === ',' || word === ';' || posAt(p, j) === 'NOUN') return false
  }
  return false
}
