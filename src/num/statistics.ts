/** The sum, with the error of each addition carried along (Neumaier 1974), so that order hardly matters. */
export function sum(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** The arithmetic mean of finite numbers; null of none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}

/** The middle value, or the mean of the two middle ones; null of none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

/**
 * The p-quantile of finite numbers, p from 0 to 1; null of none.
 *
 * Definition 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American
 * Statistician 50 (1996) 361–365: the sorted values stand at equal distances from 0 to 1, with straight lines between.
 *
 * @throws RangeError when p is outside 0 to 1
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no share from 0 to 1`)
  const sorted = [...values].sort((a, b) => a - b)
  const position = p * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below]
  if (low === undefined) return null
  const high = sorted[below + 1] ?? low
  return low + (position - below) * (high - low)
}
