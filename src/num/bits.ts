/**
 * Sets of small integers as bits: member m is bit m mod 32 of word m div 32. All sets of one computation have
 * the same number of words; the functions of two sets require it.
 */
export type Bits = Uint32Array

/** The empty set with room for members 0 to `size` − 1. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** The set of all of 0 to `size` − 1. */
export function allBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff)
  const spare = size & 31
  if (spare !== 0) bits[bits.length - 1] = 2 ** spare - 1
  return bits
}

/** The set of some members below `size`. */
export function bitsOf(size: number, members: Iterable<number>): Bits {
  const bits = emptyBits(size)
  for (const member of members) setBit(bits, member)
  return bits
}

export function setBit(bits: Bits, member: number): void {
  ;(bits[member >>> 5] as number) |= 1 << (member & 31)
}

export function clearBit(bits: Bits, member: number): void {
  ;(bits[member >>> 5] as number) &= ~(1 << (member & 31))
}

/** Whether `member` is in the set; false beyond its room. */
export function hasBit(bits: Bits, member: number): boolean {
  return (((bits[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1
}

/** Keep in `target` what is also in `other`. */
export function andInto(target: Bits, other: Bits): void {
  for (let w = 0; w < target.length; w++) (target[w] as number) &= other[w] as number
}

/** Put into `target` what is in `other`. */
export function orInto(target: Bits, other: Bits): void {
  for (let w = 0; w < target.length; w++) (target[w] as number) |= other[w] as number
}

/** Take out of `target` what is in `other`. */
export function andNotInto(target: Bits, other: Bits): void {
  for (let w = 0; w < target.length; w++) (target[w] as number) &= ~(other[w] as number)
}

/** How many members a set has. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let w = 0; w < bits.length; w++) count += ones(bits[w] as number)
  return count
}

export function isEmptyBits(bits: Bits): boolean {
  return bits.every((word) => word === 0)
}

export function sameBits(a: Bits, b: Bits): boolean {
  return a.length === b.length && a.every((word, w) => word === b[w])
}

/** Whether the sets have a member in common. */
export function meetBits(a: Bits, b: Bits): boolean {
  for (let w = 0; w < a.length; w++) if (((a[w] as number) & (b[w] as number)) !== 0) return true
  return false
}

/** Whether every member of `inner` is in `outer`. */
export function withinBits(inner: Bits, outer: Bits): boolean {
  for (let w = 0; w < inner.length; w++)
    if (((inner[w] as number) & ~(outer[w] as number)) !== 0) return false
  return true
}

/** The members in ascending order. */
export function* membersOf(bits: Bits): Generator<number, void, undefined> {
  for (let w = 0; w < bits.length; w++) {
    for (let rest = bits[w] as number; rest !== 0; rest &= rest - 1) yield 32 * w + lowest(rest)
  }
}

/** Visit the members in ascending order; faster than {@link membersOf}. */
export function eachMember(bits: Bits, visit: (member: number) => void): void {
  for (let w = 0; w < bits.length; w++) {
    for (let rest = bits[w] as number; rest !== 0; rest &= rest - 1) visit(32 * w + lowest(rest))
  }
}

function lowest(word: number): number {
  return 31 - Math.clz32(word & -word)
}

/** Population count by parallel sums: H. S. Warren, Hacker's Delight, 2nd ed. 2013, section 5–1. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  x = (x + (x >>> 4)) & 0x0f0f0f0f
  return Math.imul(x, 0x01010101) >>> 24
}
