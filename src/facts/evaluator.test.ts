import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressions, names } from '../../test/language/expressions.ts'
import { evaluateFour } from '../language/index.ts'
import { evaluatorOf } from './evaluator.ts'
import { codeOf, fourOf, NONE, UNSETTLED } from './steps.ts'

/** Every code that a name can have: the four values, and true and false that are not settled. */
const CODES = [0, 1, 2, 3, 1 | UNSETTLED, 2 | UNSETTLED]

describe('the compiled evaluator', () => {
  it('gives Belnap’s value, and settled where it is so whatever the undecided names turn out to be', () => {
    fc.assert(
      fc.property(
        expressions(),
        fc.array(fc.constantFrom(...CODES), { minLength: names.length, maxLength: names.length }),
        (e, codes) => {
          const codeOfName = (name: string): number => codes[names.indexOf(name as never)] ?? NONE
          const told = evaluateFour(e, (name) => fourOf(codeOfName(name)))
          const settled = evaluateFour(e, (name) => {
            const code = codeOfName(name)
            return code === 1 ? 'true' : code === 2 ? 'false' : 'none'
          })
          const undecided = told === 'true' || told === 'false' ? codeOf(told) | UNSETTLED : codeOf(told)
          expect(evaluatorOf(e, names)(codes)).toBe(settled === 'none' ? undecided : codeOf(settled))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
