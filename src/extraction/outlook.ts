/*
 * Outlook: likelihood words, what they are about, whether it is said to occur, and whose view it is. Bands follow
 * ICD-203 (see lexicon/likelihood.ts); negation turns the band over.
 */
import type { EntityDraft } from './entities.ts'
import {
  BAND_NUMBERS,
  type Band,
  LIKELIHOOD_WORDS,
  type LikelihoodWord,
  NEGATED_BAND,
  type OutlookKind,
} from './lexicon/likelihood.ts'
import { aboutOf } from './outlook/about.ts'
import { attitudeAt } from './outlook/attitudes.ts'
import { lowerAt, posAt, type Reading, type TokenSpan } from './reading.ts'
import type { ParsedSentence } from './roles.ts'
import type { Claim } from './speech.ts'

export interface Outlook {
  readonly word: TokenSpan
  readonly about: TokenSpan
  readonly direction: 'occurs' | 'does-not-occur'
  readonly band: Band | null
  readonly numeric: readonly [number, number] | null
  readonly holder: EntityDraft | 'author'
  readonly negated: boolean
  readonly kind: OutlookKind
}

const byFirst = new Map<string, LikelihoodWord[]>()
for (const entry of LIKELIHOOD_WORDS) {
  const first = entry.words[0] ?? ''
  const list = byFirst.get(first)
  if (list === undefined) byFirst.set(first, [entry])
  else list.push(entry)
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

export const findOutlook = (reading: Reading, claims: readonly Claim[]): Outlook[] => {
  const found: Outlook[] = []
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  for (const p of reading.parsed) {
    const { tokens } = p.sentence
    const index = p.sentence.index
    const holders = (at: number): EntityDraft | 'author' =>
      (claimsBy.get(index) ?? []).find(
        (c) => c.content.first <= at && at <= c.content.last && c.stance !== 'request',
      )?.speakers[0] ?? 'author'
    let k = 0
    while (k < tokens.length) {
      const match = (byFirst.get(lowerAt(p, k)) ?? []).find((entry) =>
        entry.words.every((word, n) => lowerAt(p, k + n) === word),
      )
      const attitude = match !== undefined && match.words.length > 1 ? null : attitudeAt(reading, p, k)
      if (attitude !== null) {
        const held = holders(k)
        found.push({
          word: { sentence: index, first: k, last: attitude.last ?? k },
          about: { sentence: index, first: attitude.about[0], last: attitude.about[1] },
          direction: attitude.against ? 'does-not-occur' : 'occurs',
          band: attitude.band,
          numeric: attitude.band === null ? null : BAND_NUMBERS[attitude.band],
          holder: attitude.holder ?? held,
          negated: attitude.against,
          kind: attitude.kind,
        })
        k += 1
        continue
      }
      if (match === undefined) {
        k += 1
        continue
      }
      let last = k + match.words.length - 1
      if (match.words.at(-1) === 'to') last -= 1
      if (match.words.at(-1) === 'is') last -= 1
      const about = aboutOf(reading, p, match, k, last)
      if (about === null) {
        k += match.words.length
        continue
      }
      const negated = isNegated(p, k)
      const against = (match.against !== negated) !== isAverted(p, k)
      const band = match.band === null ? null : negated ? NEGATED_BAND[match.band] : match.band
      const holder = holders(k)
      const kind =
        match.kind === 'forecast' &&
        match.words[0] === 'probably' &&
        p.verbAt[k]?.verb.tense !== 'future' &&
        !futureAround(p, k)
          ? 'assessment'
          : match.kind
      found.push({
        word: { sentence: index, first: match.words[0] === 'in' || match.words[0] === 'the' ? k : k, last },
        about: { sentence: index, first: about[0], last: about[1] },
        direction: against ? 'does-not-occur' : 'occurs',
        band,
        numeric: band === null ? null : BAND_NUMBERS[band],
        holder,
        negated,
        kind,
      })
      k = last + 1
    }
  }
  return found
}

function futureAround(p: ParsedSentence, k: number): boolean {
  return ['will', 'would'].includes(lowerAt(p, k - 1)) || ['will', 'would'].includes(lowerAt(p, k + 1))
}

const AVERTING: ReadonlySet<string> = new Set([
  'avert',
  'prevent',
  'avoid',
  'eliminate',
  'remove',
  'reduce',
  'end',
  'dispel',
  'allay',
  'ease',
  'lessen',
  'diminish',
  'dash',
  'lower',
])

/** "averts the risk of war": the risk is said to be gone or less. */
function isAverted(p: ParsedSentence, k: number): boolean {
  const phrase = p.phraseAt[k]
  if (phrase === undefined) return false
  return p.clauses.some((c) => AVERTING.has(c.verb.lemma) && !c.verb.negated && c.objects.includes(phrase))
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
