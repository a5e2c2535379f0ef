import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { murmur128 } from './murmur.ts'

/** A reproducible sequence of pseudo-random numbers. Drawing changes it. */
export interface Stream {
  /** An integer from 0 to 2^32 − 1. */
  readonly next32: () => number
  /** An integer from `low` to `high`, both included, each equally likely. @throws RangeError unless both are safe integers in order */
  readonly uniformInt: (low: number, high: number) => number
  /** A multiple of 2^−53 from 0 (included) to 1 (excluded). */
  readonly uniform01: () => number
  /** A new array with the items in an order drawn evenly from all orders (Fisher and Yates, as in Durstenfeld 1964). */
  readonly shuffle: <T>(items: readonly T[]) => T[]
}

/**
 * The one door to randomness: the stream of a seed and a path, such as `stream(seed, 'paths', run)`.
 *
 * Equal arguments give equal sequences on every machine; different ones give sequences unrelated to each other,
 * so that parts may be run in any order or left out. The generator is xoroshiro128+ (Blackman and Vigna 2018); its
 * 128 bits of state are the MurmurHash3 of the arguments.
 *
 * @throws RangeError when a number is not finite
 */
export function stream(seed: number | string, ...path: readonly (number | string)[]): Stream {
  const [a, b, c, d] = murmur128(bytesOf([seed, ...path].map(spelt).join('')))
  // All zeros is the one state that the generator never leaves.
  const generator = xoroshiro128plusFromState(
    (a | b | c | d) === 0 ? [0, 0, 0, 1] : [a | 0, b | 0, c | 0, d | 0],
  )
  const between = (low: number, high: number): number => {
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low > high)
      throw new RangeError(`no integers from ${low} to ${high}`)
    return uniformInt(generator, low, high)
  }
  return {
    next32: () => generator.next() >>> 0,
    uniformInt: between,
    uniform01: () => uniformFloat64(generator),
    shuffle: <T>(items: readonly T[]): T[] => {
      const order = [...items]
      for (let last = order.length - 1; last > 0; last--) {
        const chosen = between(0, last)
        const held = order[last] as T
        order[last] = order[chosen] as T
        order[chosen] = held
      }
      return order
    },
  }
}

/** No two sequences of steps are spelt alike: the kind and, for text, the length stand before each. */
function spelt(step: number | string): string {
  if (typeof step === 'string') return `s${step.length}:${step}`
  if (!Number.isFinite(step)) throw new RangeError(`${step} can not name a stream`)
  return `n${step};`
}

/** Two bytes for each UTF-16 unit. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes[2 * at] = unit & 255
    bytes[2 * at + 1] = unit >>> 8
  }
  return bytes
}
