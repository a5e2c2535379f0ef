/*
 * Outlook: likelihood words, what they are about, whether it is said to occur, and whose view it is. Bands follow
 * ICD-203 (see lexicon/likelihood.ts); negation turns the band over.
 */
import type { EntityDraft } from './entities.ts'
import { BAND_NUMBERS, type Band, type OutlookKind } from './lexicon/likelihood.ts'
import { attitudeEye } from './outlook/attitudes.ts'
import { feelingEye } from './outlook/feelings.ts'
import { idiomEye } from './outlook/idioms.ts'
import { canEye, headlineEye } from './outlook/modals.ts'
import { nounEye } from './outlook/nouns.ts'
import { riskEye } from './outlook/risks.ts'
import type { Eye, Sighting } from './outlook/sighting.ts'
import { wordEye } from './outlook/words.ts'
import type { Reading, TokenSpan } from './reading.ts'
import { SentenceView } from './sentence.ts'
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

/** The first that sees a word at a token is believed. */
const EYES: readonly Eye[] = [
  idiomEye,
  attitudeEye,
  nounEye,
  feelingEye,
  riskEye,
  canEye,
  headlineEye,
  wordEye,
]

const seenAt = (view: SentenceView, k: number): Sighting | null => {
  for (const eye of EYES) {
    const sighting = eye(view, k)
    if (sighting !== null) return sighting
  }
  return null
}

export const findOutlook = (reading: Reading, claims: readonly Claim[]): Outlook[] => {
  const found: Outlook[] = []
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  for (const p of reading.parsed) {
    const { tokens, index } = p.sentence
    const view = new SentenceView(reading, p)
    const teller = (at: number): EntityDraft | 'author' =>
      (claimsBy.get(index) ?? []).find(
        (c) => c.content.first <= at && at <= c.content.last && c.stance !== 'request',
      )?.speakers[0] ?? 'author'
    let k = 0
    while (k < tokens.length) {
      const sighting = seenAt(view, k)
      if (sighting === null) {
        k += 1
        continue
      }
      const { word, about, band } = sighting
      found.push({
        word: { sentence: index, first: word[0], last: word[1] },
        about: { sentence: index, first: about[0], last: about[1] },
        direction: sighting.against ? 'does-not-occur' : 'occurs',
        band,
        numeric: band === null ? null : BAND_NUMBERS[band],
        holder: sighting.holder ?? teller(k),
        negated: sighting.negated,
        kind: sighting.kind,
      })
      k = word[1] + 1
    }
  }
  return found
}
