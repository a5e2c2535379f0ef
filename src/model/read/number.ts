import { type Rational, rational } from '../../num/index.ts'
import { diagnostic } from '../../text/index.ts'
import type { Cursor, Reading } from './cursor.ts'

/** Powers of ten beyond this are refused: such a weight is a slip, and exact sums of it would be slow. */
const largestPower = 400

/**
 * A number or a fraction, exactly as written: ties decide stability, and one double stands for many written numbers. So
 * a number that the parser made a double of is taken from its characters. Where those are not known, a double too
 * large to be exact is refused.
 */
export function readNumber(reading: Reading, cursor: Cursor, positive: boolean): Rational | null {
  const number = numberOf(cursor.value, reading.written(cursor))
  if (number !== null && (!positive || number.numerator > 0n)) return number
  const inexact = typeof cursor.value === 'number' && Math.abs(cursor.value) > Number.MAX_SAFE_INTEGER
  const expected = inexact
    ? 'a number in quotation marks, since so large a one would be rounded'
    : positive
      ? 'a number above 0, such as 2 or 1/2'
      : 'a number, such as 2, -0.5 or 1/3'
  const detail = { where: cursor.where, found: reading.written(cursor) ?? String(cursor.value), expected }
  return reading.report(diagnostic('model-number', reading.placeOf(cursor), detail))
}

function numberOf(value: unknown, written: string | null): Rational | null {
  if (typeof value === 'string') return rational.parse(value)
  if (typeof value !== 'number') return null
  const exact = written === null ? null : (rational.parse(written) ?? scientific(written))
  if (exact !== null) return exact
  // No characters, or such as YAML alone reads: 0x1f.
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? null
    : (rational.parse(String(value)) ?? scientific(String(value)))
}

/** `1.5e-7`, exactly. */
function scientific(text: string): Rational | null {
  const match = /^([^eE]+)[eE]([+-]?\d{1,4})$/.exec(text)
  const mantissa = rational.parse(match?.[1] ?? '')
  const power = Number(match?.[2])
  if (mantissa === null || Math.abs(power) > largestPower) return null
  const scale = 10n ** BigInt(Math.abs(power))
  return power < 0 ? rational.div(mantissa, rational.of(scale)) : rational.mul(mantissa, rational.of(scale))
}
