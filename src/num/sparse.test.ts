import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasPair, pairsOf, rowOf, sparseRows, transposed } from './sparse.ts'

const [rowCount, columnCount] = [7, 5]
const pairs = fc.array(
  fc.tuple(fc.integer({ min: 0, max: rowCount - 1 }), fc.integer({ min: 0, max: columnCount - 1 })),
)

describe('sparse rows', () => {
  it('hold each given pair once, by row and then by column', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const relation = sparseRows(rowCount, columnCount, given)
        const expected = [...new Set(given.map(([r, c]) => r * columnCount + c))].sort((a, b) => a - b)
        expect([...pairsOf(relation)].map(([r, c]) => r * columnCount + c)).toEqual(expected)
        for (let r = 0; r < rowCount; r++)
          for (let c = 0; c < columnCount; c++) {
            const present = given.some(([row, column]) => row === r && column === c)
            expect(hasPair(relation, r, c)).toBe(present)
            expect(rowOf(relation, r).includes(c)).toBe(present)
          }
      }),
    )
  })

  it('turn rows into columns and back', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const relation = sparseRows(rowCount, columnCount, given)
        const turned = transposed(relation)
        expect([...pairsOf(turned)]).toEqual(
          [...pairsOf(relation)].map(([r, c]) => [c, r] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]),
        )
        expect(transposed(turned)).toEqual(relation)
      }),
    )
  })

  it('may be empty', () => {
    expect([...pairsOf(sparseRows(0, 0, []))]).toEqual([])
    expect(rowOf(sparseRows(3, 3, []), 2)).toHaveLength(0)
  })

  it('refuse pairs outside their counts', () => {
    for (const pair of [
      [2, 0],
      [0, 2],
      [-1, 0],
      [0.5, 0],
    ] as const)
      expect(() => sparseRows(2, 2, [pair])).toThrow(RangeError)
  })
})
