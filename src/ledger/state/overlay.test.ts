import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Overlay } from './overlay.ts'

describe('an overlay', () => {
  it('is the map in which the changes were made one after the other, and leaves those below as they were', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer()), { maxLength: 200 })
    fc.assert(
      fc.property(changes, fc.array(changes, { maxLength: 6 }), (first, rounds) => {
        const start = new Map(first)
        let overlay: ReadonlyMap<number, number> = start
        const plain = new Map(first)
        for (const round of rounds) {
          const below = overlay
          const before = [...below]
          overlay = Overlay.over(below, new Map(round))
          for (const [key, value] of round) plain.set(key, value)
          expect([...below]).toEqual(before)
        }
        expect([...overlay]).toEqual([...plain])
        expect([...overlay.keys()]).toEqual([...plain.keys()])
        expect([...overlay.values()]).toEqual([...plain.values()])
        expect(overlay.size).toBe(plain.size)
        for (let key = 0; key <= 600; key += 1)
          expect([overlay.has(key), overlay.get(key)]).toEqual([plain.has(key), plain.get(key)])
        const visited: [number, number][] = []
        overlay.forEach((value, key) => {
          visited.push([key, value])
        })
        expect(visited).toEqual([...plain])
        expect([...start]).toEqual([...new Map(first)])
      }),
      { numRuns: 100 },
    )
  })
})
