import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignments, at, expressions, fourValues, names, read } from '../../test/language/expressions.ts'
import { compileBits } from './compile.ts'
import { evaluateBits, evaluateFour } from './evaluate.ts'
import type { Expression } from './expression.ts'
import { type Four, four } from './four.ts'

const bit = fc.boolean()
const told = fc.constantFrom<Four>(...fourValues)

function assigned<V>(value: fc.Arbitrary<V>): fc.Arbitrary<ReadonlyMap<string, V>> {
  return fc
    .tuple(...names.map(() => value))
    .map((values) => new Map(names.map((one, i) => [one, values[i] as V])))
}

describe('evaluateBits', () => {
  it.each<[string, (a: boolean, b: boolean) => boolean]>([
    ['a and b', (a, b) => a && b],
    ['a or b', (a, b) => a || b],
    ['a xor b', (a, b) => a !== b],
    ['a -> b', (a, b) => !a || b],
    ['a if b', (a, b) => a || !b],
    ['a iff b', (a, b) => a === b],
    ['not a and b', (a, b) => !a && b],
    ['true xor a', (a) => !a],
  ])('gives “%s” its truth table', (source, meaning) => {
    for (const values of assignments(['a', 'b'], [false, true]))
      expect(evaluateBits(read(source), at(values))).toBe(meaning(at(values)('a'), at(values)('b')))
  })
})

describe('evaluateFour', () => {
  it('gives the two-valued value where every name is simply true or false', () => {
    fc.assert(
      fc.property(expressions(), assigned(bit), (e, values) => {
        expect(evaluateFour(e, (name) => four.fromBoolean(at(values)(name)))).toBe(
          four.fromBoolean(evaluateBits(e, at(values))),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('only learns: hearing more about a name never takes back what was told about the whole', () => {
    fc.assert(
      fc.property(expressions(), assigned(told), assigned(told), (e, first, second) => {
        const before = evaluateFour(e, at(first))
        const after = evaluateFour(e, (name) => four.join([at(first)(name), at(second)(name)]))
        expect(four.join([before, after])).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves a condition open while one of its parts is unheard of', () => {
    const heard = new Map<string, Four>([
      ['belgrade.withdraw', 'true'],
      ['kla.halt', 'none'],
    ])
    expect(evaluateFour(read('belgrade.withdraw and kla.halt'), at(heard))).toBe('none')
    expect(evaluateFour(read('belgrade.withdraw or kla.halt'), at(heard))).toBe('true')
  })
})

describe('compileBits', () => {
  /** Option numbers on both sides of the border between the two words, the sign bits among them. */
  const numbers: ReadonlyMap<string, number> = new Map([
    ['a', 0],
    ['b', 31],
    ['c', 32],
    ['d', 63],
    ['kla.halt', 5],
    ['terror-halted', 40],
  ])
  const word = fc.nat({ max: 0xffffffff })
  const hasOption = (low: number, high: number, number: number) =>
    Math.floor((number < 32 ? low : high) / 2 ** (number % 32)) % 2 === 1

  it('agrees with evaluateBits on states of two words, unsigned or signed', () => {
    fc.assert(
      fc.property(expressions(), word, word, (e, low, high) => {
        const expected = evaluateBits(e, (name) => hasOption(low, high, at(numbers)(name)))
        const test = compileBits(e, at(numbers))
        expect(test(low, high)).toBe(expected)
        expect(test(low | 0, high | 0)).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('agrees with evaluateBits on lists of plain and negated names, contradictory ones included', () => {
    const literal = fc
      .tuple(fc.constantFrom(...names), fc.boolean())
      .map(([name, no]) => (no ? `not ${name}` : name))
    fc.assert(
      fc.property(
        fc.array(literal, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(' and ', ' or '),
        word,
        word,
        (list, joint, low, high) => {
          const e = read(list.join(joint))
          const expected = evaluateBits(e, (name) => hasOption(low, high, at(numbers)(name)))
          expect(compileBits(e, at(numbers))(low, high)).toBe(expected)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('refuses an option that no state holds', () => {
    const e: Expression = read('a or b')
    for (const number of [-1, 64, 0.5, Number.NaN])
      expect(() => compileBits(e, () => number)).toThrow(RangeError)
  })
})
