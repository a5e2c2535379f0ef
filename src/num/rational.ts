/** An exact fraction in lowest terms; the denominator is positive. Make one with {@link rational}. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Longest text that is read as a fraction. */
const textLimit = 1000

function of(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a fraction over zero')
  const divisor = commonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function add(a: Rational, b: Rational): Rational {
  return of(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

function sub(a: Rational, b: Rational): Rational {
  return of(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

function mul(a: Rational, b: Rational): Rational {
  return of(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** @throws RangeError when b is zero */
function div(a: Rational, b: Rational): Rational {
  return of(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** −1, 0 or 1: whether a is less than, equal to or more than b. */
function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

/** Read `3/4`, `0.125`, `-2` or `.5`; null for anything else, for a zero denominator, and beyond 1000 characters. */
function parse(text: string): Rational | null {
  if (text.length > textLimit) return null
  const fraction = /^([+-]?\d+)\s*\/\s*(\d+)$/.exec(text.trim())
  if (fraction !== null) {
    const denominator = BigInt(fraction[2] ?? '')
    return denominator === 0n ? null : of(BigInt((fraction[1] ?? '').replace('+', '')), denominator)
  }
  const decimal = /^([+-]?)(\d*)(?:\.(\d+))?$/.exec(text.trim())
  if (decimal === null) return null
  const [, sign = '', whole = '', part = ''] = decimal
  if (whole === '' && part === '') return null
  return of(BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`), 10n ** BigInt(part.length))
}

/** `3/4`; a whole number without its denominator. */
function print(a: Rational): string {
  return a.denominator === 1n ? String(a.numerator) : `${a.numerator}/${a.denominator}`
}

/** The double nearest to the fraction (ties to even); ±Infinity beyond the range. Subnormal results may be rounded twice. */
function toNumber(a: Rational): number {
  if (a.numerator < 0n) return -toNumber({ numerator: -a.numerator, denominator: a.denominator })
  if (a.numerator === 0n) return 0
  // A quotient of 64 bits or more, its last bit set when something is left over, rounds once and rightly.
  const shift = 65 - (a.numerator.toString(2).length - a.denominator.toString(2).length)
  const numerator = shift > 0 ? a.numerator << BigInt(shift) : a.numerator
  const denominator = shift < 0 ? a.denominator << BigInt(-shift) : a.denominator
  const quotient = numerator / denominator
  const mantissa = Number(numerator % denominator === 0n ? quotient : quotient | 1n)
  const half = Math.trunc(-shift / 2)
  return mantissa * 2 ** half * 2 ** (-shift - half)
}

/** Exact arithmetic over fractions of whole numbers of any size. */
export const rational = { of, add, sub, mul, div, compare, parse, print, toNumber } as const
