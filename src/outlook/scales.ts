/**
 * Named scales of likelihood words.
 *
 * - `icd-203`, `icd-203-improbable`: the two rows of words of Intelligence Community Directive 203, *Analytic
 *   Standards* (2 January 2015), D.6.e(2)(a), over one set of ranges. Rows are not mixed.
 * - `ipcc`: Mastrandrea et al., *Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent
 *   Treatment of Uncertainties* (2010), table 1. Its ranges are nested ("likely" is 66–100); here they are cut into
 *   bands that do not overlap, so that a word can be found for a number.
 * - `kent`: Sherman Kent, "Words of Estimative Probability", *Studies in Intelligence* 8(4), 1964. It leaves gaps.
 *
 * Bands share edges; a number on an edge belongs to the upper band: [low, high).
 */
export interface Band {
  readonly word: string
  /** Per cent. */
  readonly low: number
  readonly high: number
  /** Other words of the same row with the same range. */
  readonly also: readonly string[]
}

export interface Scale {
  readonly id: ScaleId
  readonly title: string
  readonly bands: readonly Band[]
}

export type ScaleId = 'icd-203' | 'icd-203-improbable' | 'ipcc' | 'kent'

function band(word: string, low: number, high: number, ...also: readonly string[]): Band {
  return { word, low, high, also }
}

export const scales: Readonly<Record<ScaleId, Scale>> = {
  'icd-203': {
    id: 'icd-203',
    title: 'ICD 203',
    bands: [
      band('almost no chance', 1, 5),
      band('very unlikely', 5, 20),
      band('unlikely', 20, 45),
      band('roughly even chance', 45, 55),
      band('likely', 55, 80, 'probably'),
      band('very likely', 80, 95),
      band('almost certain', 95, 99, 'almost certainly'),
    ],
  },
  'icd-203-improbable': {
    id: 'icd-203-improbable',
    title: 'ICD 203, second row',
    bands: [
      band('remote', 1, 5),
      band('highly improbable', 5, 20),
      band('improbable', 20, 45),
      band('roughly even odds', 45, 55),
      band('probable', 55, 80, 'probably'),
      band('highly probable', 80, 95),
      band('nearly certain', 95, 99),
    ],
  },
  ipcc: {
    id: 'ipcc',
    title: 'IPCC 2010',
    bands: [
      band('exceptionally unlikely', 0, 1),
      band('very unlikely', 1, 10),
      band('unlikely', 10, 33),
      band('about as likely as not', 33, 66),
      band('likely', 66, 90),
      band('very likely', 90, 99),
      band('virtually certain', 99, 100),
    ],
  },
  kent: {
    id: 'kent',
    title: 'Kent 1964',
    bands: [
      band('almost certainly not', 2, 12),
      band('probably not', 20, 40),
      band('chances about even', 40, 60),
      band('probable', 63, 87, 'probably'),
      band('almost certain', 87, 99, 'almost certainly'),
    ],
  },
}

/** The band of a word, without regard to case; null where the scale lacks it. */
export function bandOfWord(scale: Scale, word: string): Band | null {
  const wanted = word.trim().toLowerCase()
  return scale.bands.find((one) => one.word === wanted || one.also.includes(wanted)) ?? null
}

/** The band of a number in per cent; null in a gap or outside the scale. The top band includes its upper edge. */
export function bandOfNumber(scale: Scale, percent: number): Band | null {
  const last = scale.bands.at(-1)
  return (
    scale.bands.find(
      (one) => one.low <= percent && (percent < one.high || (one === last && percent === one.high)),
    ) ?? null
  )
}
