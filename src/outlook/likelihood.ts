import type { Likelihood } from '../case/index.ts'
import { type Diagnostic, diagnostic, nearestName, type Place } from '../text/index.ts'
import { bandOfWord, type Scale } from './scales.ts'

/** A likelihood made whole: its range in per cent, and the word that the analyst chose or that the range fits. */
export interface Stated {
  readonly word: string | null
  readonly low: number
  readonly high: number
  readonly scale: Scale
}

/** Read a likelihood on a scale. The finding says what is wrong with it. */
export function readLikelihood(
  likelihood: Likelihood,
  scale: Scale,
  place: Place | null,
): { readonly ok: true; readonly stated: Stated } | { readonly ok: false; readonly finding: Diagnostic } {
  const [low, high] = likelihood.range ?? [null, null]
  if (low !== null && high !== null && low > high)
    return { ok: false, finding: diagnostic('likelihood-range-backwards', place, { low, high }) }
  if (likelihood.word === undefined) {
    const around = scale.bands.find((one) => one.low <= (low ?? 0) && (high ?? 100) <= one.high)
    return { ok: true, stated: { word: around?.word ?? null, low: low ?? 0, high: high ?? 100, scale } }
  }
  const band = bandOfWord(scale, likelihood.word)
  if (band === null) {
    const words = scale.bands.flatMap((one) => [one.word, ...one.also])
    const nearest = nearestName(likelihood.word, words)
    return {
      ok: false,
      finding: diagnostic('likelihood-word-unknown', place, {
        word: likelihood.word,
        scale: scale.title,
        nearest,
      }),
    }
  }
  if (low !== null && high !== null && (low < band.low || high > band.high)) {
    const detail = { word: likelihood.word, low: band.low, high: band.high, scale: scale.title }
    return { ok: false, finding: diagnostic('likelihood-range-outside-word', place, detail) }
  }
  return { ok: true, stated: { word: likelihood.word, low: low ?? band.low, high: high ?? band.high, scale } }
}

/** `20–45%`; a single number where both ends agree. */
export function sayRange(stated: { readonly low: number; readonly high: number }): string {
  const low = Math.round(stated.low)
  const high = Math.round(stated.high)
  return low === high ? `${low}%` : `${low}–${high}%`
}

/** `unlikely (20–45%)`: word and number together, or the number alone where no word of the scale fits. */
export function sayLikelihood(stated: Stated): string {
  return stated.word === null ? sayRange(stated) : `${stated.word} (${sayRange(stated)})`
}
