/**
 * The likelihood that a conditional promise is kept by a day, by the law of total probability:
 *   P(kept) = P(met) · P(kept | met) + (1 − P(met)) · P(kept early)
 * Each factor is the analyst's; no factor is estimated here.
 */

/** A probability from low to high, each 0 to 1; one number where they are equal. */
export interface ProbabilityRange {
  readonly low: number
  readonly high: number
}

export interface ChainFactors {
  /** That the condition is met, by the definition that governs. */
  readonly met: ProbabilityRange
  /** That it is then kept. */
  readonly keptIfMet: ProbabilityRange
  /** That it is kept all the same where the condition is not met. */
  readonly keptOtherwise: ProbabilityRange
}

/**
 * P(kept) at given factors; over spans, the least and the greatest it can be. The formula is linear in each factor,
 * so these lie at corners.
 * @throws RangeError when a factor is not a probability, or a span runs backwards
 */
export function chainOfKeeping(factors: ChainFactors): ProbabilityRange {
  const { met, keptIfMet, keptOtherwise } = factors
  for (const { low, high } of [met, keptIfMet, keptOtherwise])
    if (!(low >= 0 && low <= high && high <= 1)) throw new RangeError(`${low}–${high} is no probability`)
  const at = (p: number, kept: number, otherwise: number): number => p * kept + (1 - p) * otherwise
  const lows = [met.low, met.high].map((p) => at(p, keptIfMet.low, keptOtherwise.low))
  const highs = [met.low, met.high].map((p) => at(p, keptIfMet.high, keptOtherwise.high))
  return { low: Math.min(...lows), high: Math.max(...highs) }
}

/** One number as a span. */
export function exactly(probability: number): ProbabilityRange {
  return { low: probability, high: probability }
}
