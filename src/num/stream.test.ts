import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stream, stream } from './stream.ts'

function draws(from: Stream, count = 8): number[] {
  return Array.from({ length: count }, () => from.next32())
}

describe('stream', () => {
  it('gives the same numbers for the same seed and path, whatever else was drawn before', () => {
    const alone = draws(stream(1998, 'paths', 3))
    draws(stream(1998, 'paths', 2), 1000)
    expect(draws(stream(1998, 'paths', 3))).toEqual(alone)
  })

  it('tells apart seeds and paths that read alike', () => {
    const streams = [
      stream(1),
      stream('1'),
      stream(1, 2),
      stream(12),
      stream(1, '2'),
      stream(1, 'a', 'b'),
      stream(1, 'ab'),
      stream(1, 'a', '', 'b'),
      stream(1, 'as1:b'),
      stream(-1),
      stream(1.5),
    ]
    expect(new Set(streams.map((one) => draws(one).join())).size).toBe(streams.length)
  })

  it('refuses a seed that is no number', () => {
    expect(() => stream(Number.NaN)).toThrow(RangeError)
    expect(() => stream(1, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })

  it('draws integers evenly between both bounds', () => {
    const dice = stream('dice')
    const counts = new Array<number>(6).fill(0)
    for (let roll = 0; roll < 60_000; roll++) {
      const eyes = dice.uniformInt(1, 6)
      counts[eyes - 1] = (counts[eyes - 1] ?? 0) + 1
    }
    const chiSquared = counts.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0)
    // The 0.1% critical value of chi squared with 5 degrees of freedom.
    expect(chiSquared).toBeLessThan(20.52)
    expect(dice.uniformInt(7, 7)).toBe(7)
  })

  it('refuses bounds out of order or not whole', () => {
    expect(() => stream(1).uniformInt(2, 1)).toThrow(RangeError)
    expect(() => stream(1).uniformInt(0, 0.5)).toThrow(RangeError)
    expect(() => stream(1).uniformInt(0, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })

  it('draws shares from 0 to below 1, about half of them below one half', () => {
    const shares = stream(7, 'shares')
    let below = 0
    for (let draw = 0; draw < 10_000; draw++) {
      const share = shares.uniform01()
      expect(share >= 0 && share < 1).toBe(true)
      if (share < 0.5) below++
    }
    // Four standard deviations of a fair coin.
    expect(Math.abs(below - 5000)).toBeLessThan(200)
  })

  it('gives first numbers of neighbouring streams that are unrelated', () => {
    const firsts = Array.from({ length: 10_000 }, (_, run) => stream(1, run).uniform01())
    const mean = firsts.reduce((total, share) => total + share, 0) / firsts.length
    const lagged = firsts
      .slice(1)
      .reduce((total, share, at) => total + (share - 0.5) * ((firsts[at] ?? 0) - 0.5), 0)
    // Four standard errors: of a uniform mean, sqrt(1/12/n); of the lag correlation, 1/sqrt(n).
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / firsts.length))
    expect(Math.abs((12 * lagged) / firsts.length)).toBeLessThan(4 / Math.sqrt(firsts.length))
  })

  it('shuffles into a new array with the same items', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items]
        const shuffled = stream(seed).shuffle(items)
        expect(items).toEqual(before)
        expect([...shuffled].sort()).toEqual([...items].sort())
      }),
    )
  })

  it('reaches every order equally often', () => {
    const cards = stream('cards')
    const counts = new Map<string, number>()
    for (let deal = 0; deal < 12_000; deal++) {
      const order = cards.shuffle(['a', 'b', 'c']).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    const chiSquared = [...counts.values()].reduce((total, count) => total + (count - 2000) ** 2 / 2000, 0)
    expect(chiSquared).toBeLessThan(20.52)
  })
})
