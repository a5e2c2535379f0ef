import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignments, at, expressions, read } from '../../test/language/expressions.ts'
import { alternatives, clauseLimit, type Literal } from './alternatives.ts'
import { evaluateBits } from './evaluate.ts'
import type { Expression } from './expression.ts'

function clausesOf(e: Expression): readonly (readonly Literal[])[] {
  const result = alternatives(e)
  if (!result.ok) throw new Error('too many clauses')
  return result.clauses
}

function written(source: string): readonly string[] {
  return clausesOf(read(source)).map((clause) =>
    clause.map(({ name, positive }) => (positive ? name : `not ${name}`)).join(' and '),
  )
}

describe('alternatives', () => {
  it('list the ways in which an expression can be true', () => {
    expect(written('belgrade.withdraw and (kla.halt or nato.intervene)')).toEqual([
      'belgrade.withdraw and kla.halt',
      'belgrade.withdraw and nato.intervene',
    ])
    expect(written('a -> b')).toEqual(['not a', 'b'])
    expect(written('not (a or b) iff c')).toEqual(['not a and not b and c', 'a and not c', 'b and not c'])
  })

  it('are none for what can not be true, and one without conditions for what always is', () => {
    expect(clausesOf(read('a and not a'))).toEqual([])
    expect(clausesOf(read('false'))).toEqual([])
    expect(clausesOf(read('true'))).toEqual([[]])
    expect(clausesOf(read('a or true'))).toEqual([[]])
  })

  it('drop a way that asks for more than another', () => {
    expect(written('a and b or a or a and c')).toEqual(['a'])
  })

  it('equal the expression under every assignment, hold no contradiction and no superset', () => {
    const few = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(expressions(few), (e) => {
        const clauses = clausesOf(e)
        for (const values of assignments(few, [false, true])) {
          const some = clauses.some((clause) => clause.every((one) => at(values)(one.name) === one.positive))
          expect(some).toBe(evaluateBits(e, at(values)))
        }
        const keys = clauses.map((clause) => new Set(clause.map((one) => `${one.positive}${one.name}`)))
        clauses.forEach((clause, at) => {
          expect(new Set(clause.map((one) => one.name)).size).toBe(clause.length)
          keys.forEach((other, otherAt) => {
            if (otherAt !== at) expect([...other].every((key) => keys[at]?.has(key))).toBe(false)
          })
        })
      }),
      { numRuns: 500 },
    )
  })

  it('say when they are too many to list, at once and not after hours', () => {
    const pairs = (count: number) => Array.from({ length: count }, (_, i) => `(a${i} or b${i})`).join(' and ')
    expect(clausesOf(read(pairs(12)))).toHaveLength(4096)
    expect(alternatives(read(pairs(13)))).toEqual({ ok: false, limit: clauseLimit })
    expect(alternatives(read(pairs(2000)))).toEqual({ ok: false, limit: clauseLimit })
    expect(alternatives(read(Array.from({ length: 6000 }, (_, i) => `a${i}`).join(' or ')))).toEqual({
      ok: false,
      limit: clauseLimit,
    })
    expect(alternatives(read(Array.from({ length: 150 }, (_, i) => `a${i}`).join(' xor ')))).toEqual({
      ok: false,
      limit: clauseLimit,
    })
  })

  it('list a long conjunction, and the negation of a long disjunction, as one way', () => {
    const long = (joint: string) => Array.from({ length: 6000 }, (_, i) => `a${i}`).join(joint)
    expect(clausesOf(read(long(' and ')))).toHaveLength(1)
    expect(clausesOf(read(`not (${long(' or ')})`))[0]).toHaveLength(6000)
  })
})
