import { describe, expect, it } from 'vitest'
import { fourValues } from '../../test/language/expressions.ts'
import { type Four, four } from './four.ts'

const order: readonly Four[] = ['none', 'false', 'true', 'both']

/** Rows and columns none, false, true, both; N, F, T, B for short. */
function table(connect: (a: Four, b: Four) => Four): readonly string[] {
  return order.map((a) => order.map((b) => connect(a, b)[0]?.toUpperCase()).join(''))
}

/** Whether a says no more than b. */
function atMost(a: Four, b: Four): boolean {
  return a === b || a === 'none' || b === 'both'
}

describe('the four values', () => {
  it('are connected by the tables of Belnap 1977', () => {
    expect(order.map(four.not)).toEqual(['none', 'true', 'false', 'both'])
    expect(table(four.and)).toEqual(['NFNF', 'FFFF', 'NFTB', 'FFBB'])
    expect(table(four.or)).toEqual(['NNTT', 'NFTB', 'TTTT', 'TBTB'])
  })

  it('read implication, equivalence and exclusion as made of not, and, or', () => {
    for (const a of fourValues)
      for (const b of fourValues) {
        expect(four.implies(a, b)).toBe(four.or(four.not(a), b))
        expect(four.iff(a, b)).toBe(four.and(four.or(four.not(a), b), four.or(four.not(b), a)))
        expect(four.xor(a, b)).toBe(four.or(four.and(a, four.not(b)), four.and(b, four.not(a))))
      }
  })

  it('keep no information as such: nothing follows from silence', () => {
    expect(four.or('none', four.not('none'))).toBe('none')
    expect(four.iff('none', 'none')).toBe('none')
    expect(four.implies('none', 'false')).toBe('none')
  })

  it('join what was heard', () => {
    expect(four.join([])).toBe('none')
    expect(four.join(['none', 'true'])).toBe('true')
    expect(four.join(['true', 'false'])).toBe('both')
    expect(four.join(new Set<Four>(['both', 'false']))).toBe('both')
    for (const a of fourValues)
      for (const b of fourValues) {
        const joined = four.join([a, b])
        expect(atMost(a, joined) && atMost(b, joined)).toBe(true)
        expect(order.filter((c) => atMost(a, c) && atMost(b, c)).every((c) => atMost(joined, c))).toBe(true)
      }
  })

  it('take in the two ordinary values', () => {
    expect([four.fromBoolean(true), four.fromBoolean(false)]).toEqual(['true', 'false'])
  })
})
