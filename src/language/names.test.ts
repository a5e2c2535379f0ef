import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignments, at, expressions, read } from '../../test/language/expressions.ts'
import { evaluateBits } from './evaluate.ts'
import { isName } from './lexer.ts'
import { make, sameExpression } from './make.ts'
import { namesIn, substitute } from './names.ts'
import { printExpression } from './print.ts'

describe('namesIn', () => {
  it('lists names as they are first written, without repeats', () => {
    expect(namesIn(read('c if b.x and not a or c'))).toEqual(['c', 'b.x', 'a'])
    expect(namesIn(read('true'))).toEqual([])
  })
})

describe('isName', () => {
  it.each(['a', 'kla.halt', 'terror-halted', 'A1', 'un.resolution-1160', 'nota', 'if.x'])(
    'accepts %s',
    (text) => {
      expect(isName(text)).toBe(true)
      expect(read(text)).toMatchObject({ kind: 'name', name: text })
    },
  )

  it.each([
    '',
    'not',
    'iff',
    'true',
    '1a',
    'a.',
    '.a',
    'a-',
    'a--b',
    'a..b',
    'a.-b',
    'a b',
    'a_b',
    'é',
    'a\n',
  ])('refuses %j', (text) => {
    expect(isName(text)).toBe(false)
  })
})

describe('substitute', () => {
  it('puts expressions in the place of names, all at once', () => {
    const swapped = substitute(read('a and b'), (name) => (name === 'a' ? read('b or c') : read('a')))
    expect(printExpression(swapped)).toBe('(b or c) and a')
  })

  it('keeps lists flat', () => {
    const e = substitute(read('a and b'), (name) => (name === 'b' ? read('c and d') : null))
    expect(sameExpression(e, read('a and c and d'))).toBe(true)
  })

  it('changes nothing when every name stays', () => {
    fc.assert(
      fc.property(expressions(), (e) =>
        sameExpression(
          substitute(e, () => null),
          e,
        ),
      ),
    )
  })

  it('means the same as giving the names the values of what replaces them', () => {
    const few = ['a', 'b']
    fc.assert(
      fc.property(expressions(few), expressions(few), (e, inner) => {
        const replaced = substitute(e, (name) => (name === 'a' ? inner : null))
        for (const values of assignments(few, [false, true]))
          expect(evaluateBits(replaced, at(values))).toBe(
            evaluateBits(e, (name) => (name === 'a' ? evaluateBits(inner, at(values)) : at(values)(name))),
          )
      }),
    )
  })
})

describe('make', () => {
  it('flattens, and reads lists of one and of none as logic does', () => {
    const [a, b, c] = [make.name('a'), make.name('b'), make.name('c')]
    expect(printExpression(make.and([a, make.and([b, c])]))).toBe('a and b and c')
    expect(make.or([a])).toBe(a)
    expect(make.and([])).toMatchObject({ kind: 'constant', value: true })
    expect(make.or([])).toMatchObject({ kind: 'constant', value: false })
  })

  it('tells expressions apart that differ in one name, operator or order', () => {
    const sources = [
      'a and b',
      'b and a',
      'a or b',
      'a and c',
      'a and b and c',
      'a -> b',
      'b if a',
      'a xor b',
      'a',
      'true',
    ]
    for (const one of sources)
      for (const other of sources) expect(sameExpression(read(one), read(other))).toBe(one === other)
  })
})
