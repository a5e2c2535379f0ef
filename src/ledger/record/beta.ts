/**
 * A Beta estimate of how often promises were kept.
 *
 * A. Jøsang and R. Ismail, "The Beta Reputation System", Proc. 15th Bled Electronic Commerce Conference, 2002:
 * section 3.1 (parameters from positive and negative evidence r and s), section 3.4 (discounting a witness).
 * We depart in the prior: theirs is one half with weight 2 (α = r + 1, β = s + 1); ours is any base rate a with any
 * weight W, α = r + W·a, β = s + W·(1 − a), which is theirs for a = ½, W = 2.
 */
import { betaQuantile } from '../../num/index.ts'

/** Evidence for and against, in units of one past promise. Not negative. */
export interface Evidence {
  readonly kept: number
  readonly broken: number
}

/** What is believed before any evidence: the share kept, and how many promises that belief is worth. */
export interface Prior {
  /** Strictly between 0 and 1. */
  readonly baseRate: number
  /** Above 0. */
  readonly weight: number
}

/** No leaning either way, worth two promises. */
export const EVEN_PRIOR: Prior = { baseRate: 0.5, weight: 2 }

export interface Estimate {
  readonly evidence: Evidence
  readonly prior: Prior
  /** The expected share kept, 0 to 1. */
  readonly mean: number
  /** The 5% and 95% quantiles: the true share lies between with 90% of the belief. */
  readonly low: number
  readonly high: number
  /** How much of the estimate is the prior: 1 without evidence, near 0 with much. */
  readonly uncertainty: number
}

/**
 * The estimate from evidence and prior.
 * @throws RangeError when evidence is negative or infinite, the base rate is not strictly between 0 and 1, or the
 * weight is not positive: no number follows from these.
 */
export function betaEstimate(evidence: Evidence, prior: Prior = EVEN_PRIOR): Estimate {
  const { kept, broken } = evidence
  const { baseRate, weight } = prior
  for (const value of [kept, broken])
    if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`${value} is no amount of evidence`)
  if (!(baseRate > 0 && baseRate < 1)) throw new RangeError(`${baseRate} is no base rate between 0 and 1`)
  if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError(`${weight} is no weight of a prior`)
  const alpha = kept + weight * baseRate
  const beta = broken + weight * (1 - baseRate)
  return {
    evidence,
    prior,
    mean: alpha / (alpha + beta),
    low: betaQuantile(0.05, alpha, beta),
    high: betaQuantile(0.95, alpha, beta),
    uncertainty: weight / (kept + broken + weight),
  }
}

/** One past promise as evidence: its level of performance, 0 to 3, counted with a weight from 0 to 1. */
export function evidenceOf(level: number, weight = 1): Evidence {
  return { kept: (weight * level) / 3, broken: weight * (1 - level / 3) }
}

/** Evidence taken together. */
export function sumEvidence(list: readonly Evidence[]): Evidence {
  return list.reduce((sum, one) => ({ kept: sum.kept + one.kept, broken: sum.broken + one.broken }), {
    kept: 0,
    broken: 0,
  })
}

/** What is left of evidence that is `years` old when half is forgotten every `halfLife` years. */
export function decay(years: number, halfLife: number): number {
  if (!(halfLife > 0)) throw new RangeError(`${halfLife} is no half-life`)
  return 2 ** (-Math.max(0, years) / halfLife)
}

/**
 * Evidence as a witness reports it, weakened by our own evidence about the witness (Jøsang and Ismail, 3.4):
 * with D = (s_w + 2)(r + s + 2) + 2·r_w, r′ = 2·r_w·r / D and s′ = 2·r_w·s / D.
 */
export function discounted(reported: Evidence, witness: Evidence): Evidence {
  const { kept: r, broken: s } = reported
  const divisor = (witness.broken + 2) * (r + s + 2) + 2 * witness.kept
  return { kept: (2 * witness.kept * r) / divisor, broken: (2 * witness.kept * s) / divisor }
}
