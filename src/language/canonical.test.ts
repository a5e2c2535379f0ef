import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignments, at, expressions, fourValues, read } from '../../test/language/expressions.ts'
import { canonical } from './canonical.ts'
import { evaluateBits, evaluateFour } from './evaluate.ts'
import type { Expression } from './expression.ts'
import { make } from './make.ts'
import { printExpression } from './print.ts'

const few = ['a', 'b', 'c']

function form(e: Expression): string {
  return printExpression(canonical(e))
}

/** The same expression with the operands of every symmetric operator in another order, and doubly negated here and there. */
function rearranged(e: Expression, choose: () => boolean): Expression {
  const inner = ((): Expression => {
    switch (e.kind) {
      case 'constant':
      case 'name':
        return e
      case 'not':
        return make.not(rearranged(e.operand, choose))
      case 'and':
      case 'or': {
        const operands = e.operands.map((operand) => rearranged(operand, choose))
        const turned = choose() ? [...operands].reverse() : [...operands.slice(1), ...operands.slice(0, 1)]
        return make[e.kind](choose() ? [...turned, ...operands.slice(0, 1)] : turned)
      }
      case 'xor':
      case 'iff': {
        const sides = [rearranged(e.left, choose), rearranged(e.right, choose)] as const
        return choose()
          ? make[e.kind](sides[1], sides[0])
          : make[e.kind](make.not(sides[0]), make.not(sides[1]))
      }
      case 'implies': {
        const [from, to] = [rearranged(e.antecedent, choose), rearranged(e.consequent, choose)]
        return choose() ? make.or([to, make.not(from)]) : make.implies(from, to, choose() ? 'if' : 'arrow')
      }
    }
  })()
  return choose() ? make.not(make.not(inner)) : inner
}

describe('canonical', () => {
  it('has the value of the expression, in two values and in four', () => {
    fc.assert(
      fc.property(expressions(few), (e) => {
        const c = canonical(e)
        for (const values of assignments(few, [false, true]))
          expect(evaluateBits(c, at(values))).toBe(evaluateBits(e, at(values)))
        for (const values of assignments(few, fourValues))
          expect(evaluateFour(c, at(values))).toBe(evaluateFour(e, at(values)))
      }),
      { numRuns: 300 },
    )
  })

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(expressions(), (e) => {
        expect(form(canonical(e))).toBe(form(e))
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on order, grouping, repeats, double negation or the way an implication is written', () => {
    fc.assert(
      fc.property(expressions(), fc.infiniteStream(fc.boolean()), (e, choices) => {
        expect(form(rearranged(e, () => choices.next().value === true))).toBe(form(e))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['not (a and b)', 'not b or not a'],
    ['not (a -> b)', 'a and not b'],
    ['b if a', 'a -> b'],
    ['not (a iff b)', 'b xor a'],
    ['not a iff not b', 'a iff b'],
    ['true iff a', 'a'],
    ['false xor (a or false)', 'a'],
    ['a iff a', 'a or not a'],
    ['a xor a', 'not a and a'],
    ['a iff not a', 'a and not a'],
    ['a and true and a', 'a'],
    ['a or b or true', 'true'],
  ])('holds “%s” and “%s” for the same', (one, other) => {
    expect(form(read(one))).toBe(form(read(other)))
  })

  it.each([
    ['a or not a', 'true'],
    ['not a iff b', 'not (a iff b)'],
  ])('keeps “%s” and “%s” apart, which differ where nothing or too much is known', (one, other) => {
    const differ = assignments(['a', 'b'], fourValues).some(
      (values) => evaluateFour(read(one), at(values)) !== evaluateFour(read(other), at(values)),
    )
    expect(differ).toBe(true)
    expect(form(read(one))).not.toBe(form(read(other)))
  })

  it('stays small for nested equivalences, which would double at each level if written out', () => {
    const nested = Array.from({ length: 150 }, (_, at) => `n${at}`).join(' iff ')
    expect(form(read(nested)).length).toBeLessThan(3 * nested.length)
  })
})
