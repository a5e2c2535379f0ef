import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces } from './json-pieces.ts'

const text = (value: unknown): string => [...jsonPieces(value)].join('')

describe('JSON in pieces', () => {
  it('says what JSON.stringify says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(text(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('is laid out as JSON.stringify lays it out, but for lists of numbers', () => {
    const plain = { a: [], b: {}, c: [{ d: 'e' }, ['f', null, true]], g: 1 }
    expect(text(plain)).toBe(`${JSON.stringify(plain, null, 2)}\n`)
    expect(text({ stable: [1, 2, 3] })).toBe('{\n  "stable": [1, 2, 3]\n}\n')
  })

  it('leaves out what is undefined, and writes null for what is no number', () => {
    expect(JSON.parse(text({ a: undefined, b: [1, Number.NaN], c: [undefined] }))).toEqual({
      b: [1, null],
      c: [null],
    })
  })

  it('comes in many pieces where it is long, with a record of a long list on each line', () => {
    const list = Array.from({ length: 20_000 }, (_, at) => ({ n: at, yn: 'YN' }))
    const pieces = [...jsonPieces({ list, numbers: list.map((one) => one.n) })]
    expect(pieces.length).toBeGreaterThan(5)
    expect(Math.max(...pieces.map((one) => one.length))).toBeLessThan(200_000)
    expect(JSON.parse(pieces.join(''))).toEqual({ list, numbers: list.map((one) => one.n) })
    // Two lines before the records, one that ends the list, one of numbers, one that ends it all, and what follows.
    expect(pieces.join('').split('\n')).toHaveLength(20_000 + 6)
  })
})
