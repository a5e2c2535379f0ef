import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaQuantile, logGamma, regularisedBeta } from './beta.ts'
import { type Rational, rational } from './rational.ts'

const { of, add, mul, sub, toNumber } = rational

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.abs(expected)
}

describe('logGamma', () => {
  it('is the logarithm of the factorial', () => {
    let factorial = 1
    for (let n = 2; n <= 170; n++) {
      expect(relativeError(logGamma(n + 1), Math.log(factorial * n))).toBeLessThan(1e-14)
      factorial *= n
    }
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14)
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-14)
  })

  it('is half the logarithm of π at one half (DLMF 5.4.6)', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14)
  })

  it('obeys Γ(x + 1) = x Γ(x) (DLMF 5.5.1)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (x) => {
        const difference = logGamma(x + 1) - logGamma(x) - Math.log(x)
        expect(Math.abs(difference)).toBeLessThan(1e-13 * Math.max(10, Math.abs(logGamma(x))))
      }),
    )
  })

  it('refuses what is not positive', () => {
    for (const x of [0, -1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => logGamma(x)).toThrow(RangeError)
  })
})

/** I_x(a, b) for whole a and b, exactly: the upper tail of the binomial distribution (DLMF 8.17.5). */
function binomialTail(x: Rational, a: number, b: number): Rational {
  const n = a + b - 1
  const power = (base: Rational, exponent: number): Rational =>
    of(base.numerator ** BigInt(exponent), base.denominator ** BigInt(exponent))
  let tail = of(0n)
  let choose = 1n
  for (let j = 0; j <= n; j++) {
    if (j >= a) tail = add(tail, mul(of(choose), mul(power(x, j), power(sub(of(1n), x), n - j))))
    choose = (choose * BigInt(n - j)) / BigInt(j + 1)
  }
  return tail
}

describe('regularisedBeta', () => {
  it('equals the exact binomial tail for whole parameters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 127 }),
        (a, b, share) => {
          const exact = toNumber(binomialTail(of(BigInt(share), 128n), a, b))
          expect(Math.abs(regularisedBeta(share / 128, a, b) - exact)).toBeLessThan(1e-12)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is a power where one parameter is 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (parameter, x) => {
          expect(Math.abs(regularisedBeta(x, parameter, 1) - x ** parameter)).toBeLessThan(1e-12)
          expect(Math.abs(regularisedBeta(x, 1, parameter) - (1 - (1 - x) ** parameter))).toBeLessThan(1e-12)
        },
      ),
    )
  })

  it('is the arcsine law for one half and one half', () => {
    for (const x of [0.001, 0.2, 0.5, 0.9])
      expect(regularisedBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13)
  })

  it('mirrors when its parameters change places (DLMF 8.17.4)', () => {
    for (const [x, a, b] of [
      [0.3, 2.5, 7],
      [0.01, 0.6, 2.4],
      [0.5, 3000, 3100],
    ] as const)
      expect(regularisedBeta(x, a, b)).toBeCloseTo(1 - regularisedBeta(1 - x, b, a), 11)
  })

  it('is one half in the middle of a symmetric distribution, however narrow', () => {
    for (const a of [0.1, 1, 10, 1e3, 1e5]) expect(regularisedBeta(0.5, a, a)).toBeCloseTo(0.5, 9)
  })

  it('is 0 up to 0 and 1 from 1 on, and refuses what is no distribution', () => {
    expect(regularisedBeta(-3, 2, 2)).toBe(0)
    expect(regularisedBeta(7, 2, 2)).toBe(1)
    for (const [x, a, b] of [
      [0.5, 0, 1],
      [0.5, 1, -1],
      [Number.NaN, 1, 1],
      [0.5, Number.POSITIVE_INFINITY, 1],
    ] as const)
      expect(() => regularisedBeta(x, a, b)).toThrow(RangeError)
  })
})

describe('betaQuantile', () => {
  it.each([
    [1, 1, 0.05, 0.95],
    [1, 2, 0.0253, 0.7764],
    [1, 3, 0.017, 0.6316],
    [4, 2, 0.3426, 0.9236],
    [9, 3, 0.5299, 0.9212],
    [0.6, 2.4, 0.0025, 0.6207],
  ])('gives the tabled 5%% and 95%% points of Beta(%d, %d)', (a, b, five, ninetyFive) => {
    expect(Math.abs(betaQuantile(0.05, a, b) - five)).toBeLessThan(5.001e-5)
    expect(Math.abs(betaQuantile(0.95, a, b) - ninetyFive)).toBeLessThan(5.001e-5)
  })

  it('equals the closed form of Beta(1, b) to 1e-10', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 100, noNaN: true }),
        (p, b) => {
          expect(Math.abs(betaQuantile(p, 1, b) - (1 - (1 - p) ** (1 / b)))).toBeLessThan(1e-10)
        },
      ),
    )
  })

  it('undoes the distribution function, skewed and narrow shapes included', () => {
    const parameter = fc.double({ min: 0.05, max: 500, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (p, a, b) => {
        const x = betaQuantile(p, a, b)
        // x may lie where one rounding step moves the probability visibly: accept either neighbour.
        expect(regularisedBeta(x - 1e-10, a, b)).toBeLessThanOrEqual(p + 1e-10)
        expect(regularisedBeta(x + 1e-10, a, b)).toBeGreaterThanOrEqual(p - 1e-10)
      }),
      { numRuns: 500 },
    )
  })

  it('runs from 0 to 1 and refuses other shares', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0)
    expect(betaQuantile(1, 2, 3)).toBe(1)
    expect(() => betaQuantile(-0.1, 2, 3)).toThrow(RangeError)
    expect(() => betaQuantile(Number.NaN, 2, 3)).toThrow(RangeError)
    expect(() => betaQuantile(0.5, 0, 3)).toThrow(RangeError)
  })
})
