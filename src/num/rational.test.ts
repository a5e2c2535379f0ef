import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Rational, rational } from './rational.ts'

const { add, sub, mul, div, compare, parse, print, toNumber, of } = rational
const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
const fractions = fc
  .tuple(
    whole,
    whole.filter((n) => n !== 0n),
  )
  .map(([n, d]) => of(n, d))

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b)
}

function read(text: string): Rational {
  const value = parse(text)
  if (value === null) throw new Error(text)
  return value
}

describe('rational', () => {
  it('is in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(fractions, ({ numerator, denominator }) => {
        expect(denominator > 0n).toBe(true)
        expect(gcd(numerator, denominator)).toBe(1n)
      }),
    )
    expect(of(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(of(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n })
  })

  it('obeys the laws of a field', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(mul(a, b)).toEqual(mul(b, a))
        expect(add(a, add(b, c))).toEqual(add(add(a, b), c))
        expect(mul(a, mul(b, c))).toEqual(mul(mul(a, b), c))
        expect(mul(a, add(b, c))).toEqual(add(mul(a, b), mul(a, c)))
        expect(sub(add(a, b), b)).toEqual(a)
        if (b.numerator !== 0n) expect(div(mul(a, b), b)).toEqual(a)
      }),
    )
  })

  it('adds tenths exactly, as doubles do not', () => {
    expect(add(read('0.1'), read('0.2'))).toEqual(read('0.3'))
    expect(Array.from({ length: 3 }, () => read('1/3')).reduce(add)).toEqual(of(1n))
  })

  it('orders by value', () => {
    expect(compare(read('1/3'), read('0.333'))).toBe(1)
    expect(compare(read('-1/2'), read('1/3'))).toBe(-1)
    expect(compare(read('2/4'), read('0.5'))).toBe(0)
  })

  it('reads fractions and decimals and prints them back', () => {
    expect(read('3/4')).toEqual({ numerator: 3n, denominator: 4n })
    expect(read('0.125')).toEqual({ numerator: 1n, denominator: 8n })
    expect(read(' -2.50 ')).toEqual({ numerator: -5n, denominator: 2n })
    expect(read('.5')).toEqual(read('1/2'))
    expect(read('-.5')).toEqual(read('-1/2'))
    expect(read('+7 / 7')).toEqual(of(1n))
    fc.assert(
      fc.property(fractions, (a) => {
        expect(read(print(a))).toEqual(a)
      }),
    )
  })

  it.each([
    '',
    ' ',
    '.',
    '-',
    '1/0',
    '1/-2',
    '1.2/3',
    '1e3',
    'Infinity',
    '0x10',
    '1,5',
    '½',
    '1.',
    '9'.repeat(1001),
  ])('does not read %j', (text) => {
    expect(parse(text)).toBeNull()
  })

  it('refuses to divide by zero', () => {
    expect(() => of(1n, 0n)).toThrow(RangeError)
    expect(() => div(of(1n), of(0n))).toThrow(RangeError)
  })

  it('gives the nearest double', () => {
    expect(toNumber(read('1/3'))).toBe(1 / 3)
    expect(toNumber(of(10n ** 400n, 10n ** 400n + 1n))).toBe(1)
    expect(toNumber(of(10n ** 400n))).toBe(Number.POSITIVE_INFINITY)
    expect(toNumber(of(-(10n ** 400n)))).toBe(Number.NEGATIVE_INFINITY)
    expect(toNumber(of(1n, 10n ** 400n))).toBe(0)
    // The decimal reader of the language rounds rightly, so it is an independent check.
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 25n }),
        fc.integer({ min: 0, max: 40 }),
        (digits, places) => {
          expect(toNumber(of(digits, 10n ** BigInt(places)))).toBe(Number(`${digits}e-${places}`))
        },
      ),
    )
  })
})
