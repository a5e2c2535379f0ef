import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allBits,
  andInto,
  andNotInto,
  bitsOf,
  clearBit,
  countBits,
  eachMember,
  emptyBits,
  hasBit,
  isEmptyBits,
  meetBits,
  membersOf,
  orInto,
  sameBits,
  setBit,
  withinBits,
} from './bits.ts'

const room = 100
const members = fc
  .uniqueArray(fc.integer({ min: 0, max: room - 1 }))
  .map((list) => list.sort((a, b) => a - b))
const bitsOfRoom = (list: readonly number[]) => bitsOf(room, list)

describe('bits', () => {
  it('hold exactly the members put in, in ascending order', () => {
    fc.assert(
      fc.property(members, (list) => {
        const bits = bitsOfRoom(list)
        const visited: number[] = []
        eachMember(bits, (member) => visited.push(member))
        expect([...membersOf(bits)]).toEqual(list)
        expect(visited).toEqual(list)
        expect(countBits(bits)).toBe(list.length)
        expect(isEmptyBits(bits)).toBe(list.length === 0)
        for (let member = 0; member < room; member++) expect(hasBit(bits, member)).toBe(list.includes(member))
      }),
    )
  })

  it('intersect, unite and subtract as sets do', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const combined = (combine: (target: Uint32Array, other: Uint32Array) => void) => {
          const target = bitsOfRoom(a)
          combine(target, bitsOfRoom(b))
          return [...membersOf(target)]
        }
        const common = a.filter((member) => b.includes(member))
        expect(combined(andInto)).toEqual(common)
        expect(combined(orInto)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y))
        expect(combined(andNotInto)).toEqual(a.filter((member) => !b.includes(member)))
        expect(meetBits(bitsOfRoom(a), bitsOfRoom(b))).toBe(common.length > 0)
        expect(withinBits(bitsOfRoom(a), bitsOfRoom(b))).toBe(common.length === a.length)
        expect(sameBits(bitsOfRoom(a), bitsOfRoom(b))).toBe(a.join() === b.join())
      }),
    )
  })

  it('lose a member that is cleared and no other', () => {
    const bits = bitsOfRoom([0, 31, 32, 63, 99])
    clearBit(bits, 31)
    clearBit(bits, 50)
    expect([...membersOf(bits)]).toEqual([0, 32, 63, 99])
    setBit(bits, 31)
    expect(hasBit(bits, 31)).toBe(true)
  })

  it.each([0, 1, 31, 32, 33, 64])('fill a room of %i without touching the bits beyond', (size) => {
    expect([...membersOf(allBits(size))]).toEqual(Array.from({ length: size }, (_, at) => at))
  })

  it('deny members beyond their room', () => {
    expect(hasBit(emptyBits(10), 1000)).toBe(false)
    expect(sameBits(emptyBits(10), emptyBits(100))).toBe(false)
  })
})
