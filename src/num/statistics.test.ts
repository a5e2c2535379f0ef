import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean, median, quantile, sum } from './statistics.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })

describe('quantile', () => {
  it('follows definition 7 of Hyndman and Fan', () => {
    // Position (n − 1)p: for n = 5 and p = 0.3 it is 1.2, a fifth of the way from the 2nd to the 3rd value.
    expect(quantile([10, 40, 20, 50, 30], 0.3)).toBeCloseTo(22, 12)
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([1, 2, 3, 4], 0)).toBe(1)
    expect(quantile([1, 2, 3, 4], 1)).toBe(4)
    expect(quantile([8], 0.9)).toBe(8)
  })

  it('rises with p and stays between the extremes', () => {
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p, q) => {
          const low = quantile(values, Math.min(p, q)) ?? Number.NaN
          const high = quantile(values, Math.max(p, q)) ?? Number.NaN
          const slack = 1e-9
          expect(low).toBeLessThanOrEqual(high + slack)
          expect(low).toBeGreaterThanOrEqual(Math.min(...values) - slack)
          expect(high).toBeLessThanOrEqual(Math.max(...values) + slack)
        },
      ),
    )
  })

  it('of nothing is null, and of an impossible share an error', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(() => quantile([1], 1.1)).toThrow(RangeError)
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError)
  })
})

describe('median and mean', () => {
  it('take the middle, numbers compared as numbers', () => {
    expect(median([10, 9, 100])).toBe(10)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNull()
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([])).toBeNull()
  })

  it('leave their input as it was', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('keep small numbers beside large ones', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2)
    expect(mean(Array.from({ length: 10 }, () => 0.1))).toBe(0.1)
  })
})
