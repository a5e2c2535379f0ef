import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaEstimate, decay, discounted, evidenceOf, sumEvidence } from './beta.ts'
import { chainOfKeeping, exactly } from './chain.ts'
import { sayTooFew } from './say.ts'

/** Worked by hand or with an independent incomplete beta function; four digits. */
const published = [
  { kept: 0, broken: 0, baseRate: 0.5, mean: 0.5, low: 0.05, high: 0.95 },
  { kept: 0, broken: 1, baseRate: 0.5, mean: 0.3333, low: 0.0253, high: 0.7764 },
  { kept: 0, broken: 2, baseRate: 0.5, mean: 0.25, low: 0.017, high: 0.6316 },
  { kept: 3, broken: 1, baseRate: 0.5, mean: 0.6667, low: 0.3426, high: 0.9236 },
  { kept: 8, broken: 2, baseRate: 0.5, mean: 0.75, low: 0.5299, high: 0.9212 },
  { kept: 0, broken: 1, baseRate: 0.3, mean: 0.2, low: 0.0025, high: 0.6207 },
]

describe('the Beta estimate', () => {
  for (const { kept, broken, baseRate, mean, low, high } of published)
    it(`${kept} kept and ${broken} broken, base rate ${baseRate}, give ${mean} (${low}–${high})`, () => {
      const found = betaEstimate({ kept, broken }, { baseRate, weight: 2 })
      expect(found.mean).toBeCloseTo(mean, 4)
      expect(found.low).toBeCloseTo(low, 4)
      expect(found.high).toBeCloseTo(high, 4)
    })

  it('takes levels of implementation from 0 to 3 as shares of one promise', () => {
    const evidence = sumEvidence([3, 0, 1, 2].map((level) => evidenceOf(level)))
    expect(evidence.kept).toBeCloseTo(2, 12)
    expect(evidence.broken).toBeCloseTo(2, 12)
    expect(betaEstimate(evidence).mean).toBeCloseTo(0.5, 12)
  })

  it('forgets by half in a half-life: kept ten years ago, broken one year ago', () => {
    const evidence = sumEvidence([evidenceOf(3, decay(10, 5)), evidenceOf(0, decay(1, 5))])
    expect(evidence.kept).toBeCloseTo(0.25, 4)
    expect(evidence.broken).toBeCloseTo(0.8706, 4)
    expect(betaEstimate(evidence).mean).toBeCloseTo(0.4006, 4)
  })

  it('discounts what a witness reports by our own record of the witness', () => {
    const found = discounted({ kept: 0, broken: 3 }, { kept: 8, broken: 0 })
    expect(found.kept).toBe(0)
    expect(found.broken).toBeCloseTo(1.8462, 4)
  })

  it('refuses evidence and priors from which no number follows', () => {
    expect(() => betaEstimate({ kept: -1, broken: 0 })).toThrow(RangeError)
    expect(() => betaEstimate({ kept: 0, broken: Number.POSITIVE_INFINITY })).toThrow(RangeError)
    expect(() => betaEstimate({ kept: 0, broken: 0 }, { baseRate: 0, weight: 2 })).toThrow(RangeError)
    expect(() => betaEstimate({ kept: 0, broken: 0 }, { baseRate: 0.5, weight: 0 })).toThrow(RangeError)
    expect(() => decay(1, 0)).toThrow(RangeError)
  })

  it('says with words that one or two cases are little', () => {
    expect([0, 1, 2, 3].map(sayTooFew)).toEqual([
      'no past promise with an outcome is on record',
      'one case only',
      'too few to rely on',
      '',
    ])
  })
})

describe('the laws of the estimate', () => {
  const amount = fc.double({ min: 0, max: 200, noNaN: true })
  const more = fc.double({ min: 0.01, max: 20, noNaN: true })

  it('rises with promises kept and falls with promises broken, interval and all', () => {
    fc.assert(
      fc.property(amount, amount, more, (kept, broken, extra) => {
        const before = betaEstimate({ kept, broken })
        const better = betaEstimate({ kept: kept + extra, broken })
        const worse = betaEstimate({ kept, broken: broken + extra })
        for (const part of ['mean', 'low', 'high'] as const) {
          expect(better[part]).toBeGreaterThanOrEqual(before[part] - 1e-9)
          expect(worse[part]).toBeLessThanOrEqual(before[part] + 1e-9)
        }
      }),
    )
  })

  it('lies within its interval where neither side has less than one, and counts less prior with more evidence', () => {
    fc.assert(
      fc.property(amount, amount, more, (kept, broken, extra) => {
        const found = betaEstimate({ kept, broken })
        expect(found.low).toBeLessThanOrEqual(found.mean)
        expect(found.mean).toBeLessThanOrEqual(found.high)
        expect(betaEstimate({ kept: kept + extra, broken }).uncertainty).toBeLessThan(found.uncertainty)
      }),
    )
  })

  it('a discounted report weighs no more than the report', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (kept, broken, right, wrong) => {
        const found = discounted({ kept, broken }, { kept: right, broken: wrong })
        expect(found.kept).toBeLessThanOrEqual(kept + 1e-9)
        expect(found.broken).toBeLessThanOrEqual(broken + 1e-9)
      }),
    )
  })
})

describe('the chain', () => {
  it('combines a condition with what follows', () => {
    const factors = { keptIfMet: exactly(1 / 3), keptOtherwise: exactly(0.02) }
    expect(chainOfKeeping({ ...factors, met: exactly(0.3) }).low).toBeCloseTo(0.114, 10)
    expect(chainOfKeeping({ ...factors, met: exactly(0.1) }).low).toBeCloseTo(0.0513333, 6)
  })

  it('spans everything between its factors and nothing beyond', () => {
    const span = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(span, span, span, share, share, share, (met, keptIfMet, keptOtherwise, x, y, z) => {
        const within = ({ low, high }: { low: number; high: number }, t: number): number =>
          low + t * (high - low)
        const p = within(met, x)
        const value = p * within(keptIfMet, y) + (1 - p) * within(keptOtherwise, z)
        const found = chainOfKeeping({ met, keptIfMet, keptOtherwise })
        expect(value).toBeGreaterThanOrEqual(found.low - 1e-12)
        expect(value).toBeLessThanOrEqual(found.high + 1e-12)
      }),
    )
  })

  it('refuses what is no probability', () => {
    const half = exactly(0.5)
    expect(() => chainOfKeeping({ met: exactly(1.2), keptIfMet: half, keptOtherwise: half })).toThrow(
      RangeError,
    )
    expect(() =>
      chainOfKeeping({ met: { low: 0.6, high: 0.4 }, keptIfMet: half, keptOtherwise: half }),
    ).toThrow(RangeError)
  })
})
