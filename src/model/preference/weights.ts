/**
 * Preference from option weights: the score of a state is the sum of the weights of the options taken in it (Fang et
 * al. 2003, see preference.ts). Sums are exact, since ties decide stability.
 */
import { type Rational, rational } from '../../num/index.ts'
import { type StateTable, vectorAt } from '../state-table.ts'
import { takenIn } from '../vector.ts'
import type { RankedOrder } from './order.ts'
import type { Weight } from './preference.ts'
import { rankKeys } from './rank.ts'

export function weightOrder(
  weights: readonly Weight[],
  strongFrom: Rational | null,
  table: StateTable,
  indexOf: (option: string) => number,
): RankedOrder {
  const { whole, unit } = wholeNumbers(weights, table.options, indexOf)
  const lowest = whole.reduce((total, weight) => (weight < 0n ? total + weight : total), 0n)
  const highest = whole.reduce((total, weight) => (weight > 0n ? total + weight : total), 0n)
  const fits = highest - lowest <= BigInt(Number.MAX_SAFE_INTEGER)
  const words = fits
    ? safeScores(whole.map(Number), Number(lowest), table)
    : largeScores(whole, lowest, highest - lowest, table)
  const tiers = rankKeys(words, table.count)
  const score = (state: number) =>
    words.reduce((sum, word) => (sum << 32n) | BigInt(word[state] as number), 0n)
  const scores = strongFrom === null ? [] : Array.from(tiers.example, score)
  return {
    kind: 'ranked',
    rank: tiers.rank,
    tiers: tiers.tiers,
    strongBelow: strongFrom === null ? null : strongBelow(scores, rational.mul(strongFrom, unit)),
  }
}

/** The weights as whole numbers of the smallest unit that they share; `unit` is how many of it make 1. */
function wholeNumbers(
  weights: readonly Weight[],
  options: number,
  indexOf: (option: string) => number,
): { readonly whole: readonly bigint[]; readonly unit: Rational } {
  const unit = weights.reduce((product, { weight }) => leastCommonMultiple(product, weight.denominator), 1n)
  const whole = new Array<bigint>(options).fill(0n)
  for (const { option, weight } of weights)
    whole[indexOf(option)] = weight.numerator * (unit / weight.denominator)
  return { whole, unit: rational.of(unit) }
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return rational.of(a, b).numerator * b
}

/** Scores above the lowest possible, as two words; sums over eight options at a time come from tables. */
function safeScores(whole: readonly number[], lowest: number, table: StateTable): readonly Uint32Array[] {
  const tables = Array.from({ length: Math.ceil(table.options / 8) }, (_, group) =>
    subsetSums(whole.slice(8 * group, 8 * group + 8)),
  )
  const high = new Uint32Array(table.count)
  const low = new Uint32Array(table.count)
  for (let s = 0; s < table.count; s++) {
    const vector = vectorAt(table, s)
    let score = -lowest
    for (let group = 0; group < tables.length; group++) {
      const word = group < 4 ? vector.low : vector.high
      score += (tables[group] as Float64Array)[(word >>> (8 * (group & 3))) & 255] as number
    }
    high[s] = Math.floor(score / 2 ** 32)
    low[s] = score % 2 ** 32
  }
  return [high, low]
}

function subsetSums(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(256)
  for (const [bit, weight] of weights.entries())
    for (let subset = 0; subset < 1 << bit; subset++)
      sums[subset | (1 << bit)] = (sums[subset] as number) + weight
  return sums
}

/** The same beyond 2^53. */
function largeScores(
  whole: readonly bigint[],
  lowest: bigint,
  range: bigint,
  table: StateTable,
): readonly Uint32Array[] {
  const count = Math.ceil(range.toString(16).length / 8)
  const words = Array.from({ length: count }, () => new Uint32Array(table.count))
  for (let s = 0; s < table.count; s++) {
    let score = -lowest
    for (const option of takenIn(vectorAt(table, s), table.options)) score += whole[option] ?? 0n
    for (let word = count - 1; word >= 0; word--) {
      ;(words[word] as Uint32Array)[s] = Number(score & 0xffffffffn)
      score >>= 32n
    }
  }
  return words
}

/** For each tier the best tier whose score is lower by at least the gap. */
function strongBelow(scores: readonly bigint[], gap: Rational): Int32Array {
  let best = -1
  return Int32Array.from(scores, (score) => {
    while (
      best + 1 < scores.length &&
      rational.compare(rational.of(score - (scores[best + 1] as bigint)), gap) >= 0
    )
      best += 1
    return best
  })
}
