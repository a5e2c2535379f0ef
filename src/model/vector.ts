/**
 * A state in option form as two unsigned words: bit k of `low` is option k, bit k of `high` option 32 + k;
 * 1 means that the option is taken.
 */
export interface Vector {
  readonly low: number
  readonly high: number
}

/** Options that a state can hold. */
export const optionLimit = 64

/** The state in which exactly these options are taken. */
export function vectorOf(options: Iterable<number>): Vector {
  let low = 0
  let high = 0
  for (const option of options) {
    if (option < 32) low |= 1 << option
    else high |= 1 << (option - 32)
  }
  return { low: low >>> 0, high: high >>> 0 }
}

export function isTaken(vector: Vector, option: number): boolean {
  return (((option < 32 ? vector.low : vector.high) >>> (option & 31)) & 1) === 1
}

/** The options taken, ascending. */
export function takenIn(vector: Vector, options: number): readonly number[] {
  return Array.from({ length: options }, (_, option) => option).filter((option) => isTaken(vector, option))
}

const [Y, N] = [0x59, 0x4e]

/** `YNN`: option 0 first. */
export function ynOf(vector: Vector, options: number): string {
  // At one go: text that is grown letter by letter takes twenty times the memory, which a million states feel.
  const letters: number[] = []
  for (let option = 0; option < options; option++) letters.push(isTaken(vector, option) ? Y : N)
  return String.fromCharCode(...letters)
}

/** The decimal value, option 0 being worth 1: a number, or beyond 2^53 − 1 its digits. */
export function decimalOf(vector: Vector): number | string {
  const value = vector.high * 2 ** 32 + vector.low
  return Number.isSafeInteger(value) ? value : String((BigInt(vector.high) << 32n) | BigInt(vector.low))
}

/** −1, 0 or 1 by decimal value. */
export function compareVectors(a: Vector, b: Vector): -1 | 0 | 1 {
  if (a.high !== b.high) return a.high < b.high ? -1 : 1
  if (a.low !== b.low) return a.low < b.low ? -1 : 1
  return 0
}

/** All non-empty subsets of the options in a mask. */
export function* subsetsOf(mask: Vector): Generator<Vector, void, undefined> {
  let low = 0
  let high = 0
  for (;;) {
    low = ((low - mask.low) & mask.low) >>> 0
    if (low === 0) high = ((high - mask.high) & mask.high) >>> 0
    if (low === 0 && high === 0) return
    yield { low, high }
  }
}

/** The options on which two vectors differ; applied to a vector, it changes them. */
export function difference(a: Vector, b: Vector): Vector {
  return { low: (a.low ^ b.low) >>> 0, high: (a.high ^ b.high) >>> 0 }
}

/** How many options a mask holds. */
export function sizeOf(mask: Vector): number {
  let size = 0
  for (let word = mask.low; word !== 0; word = (word & (word - 1)) >>> 0) size += 1
  for (let word = mask.high; word !== 0; word = (word & (word - 1)) >>> 0) size += 1
  return size
}
