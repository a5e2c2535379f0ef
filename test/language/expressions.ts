import fc from 'fast-check'
import type { Expression } from '../../src/language/expression.ts'
import type { Origin } from '../../src/language/findings.ts'
import type { Four } from '../../src/language/four.ts'
import { make } from '../../src/language/make.ts'
import { parseExpression } from '../../src/language/parser.ts'

export const origin: Origin = { file: 'records/pledges.yaml', line: 7, column: 13 }

/** Read an expression that a test knows to be well formed. */
export function read(source: string): Expression {
  const result = parseExpression(source, origin)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.expression
}

export const names = ['a', 'b', 'c', 'd', 'kla.halt', 'terror-halted'] as const

/** Expressions of every kind over the names above; small ones first. */
export function expressions(over: readonly string[] = names): fc.Arbitrary<Expression> {
  return fc.letrec<{ e: Expression }>((tie) => {
    const e = tie('e')
    const pair = fc.tuple(e, e)
    const several = fc.array(e, { minLength: 2, maxLength: 4 })
    return {
      e: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        { weight: 5, arbitrary: fc.constantFrom(...over).map((one) => make.name(one)) },
        { weight: 1, arbitrary: fc.boolean().map((value) => make.constant(value)) },
        { weight: 2, arbitrary: e.map((operand) => make.not(operand)) },
        { weight: 2, arbitrary: several.map((operands) => make.and(operands)) },
        { weight: 2, arbitrary: several.map((operands) => make.or(operands)) },
        { weight: 1, arbitrary: pair.map(([left, right]) => make.xor(left, right)) },
        { weight: 1, arbitrary: pair.map(([left, right]) => make.iff(left, right)) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(e, e, fc.constantFrom<'arrow' | 'if'>('arrow', 'if'))
            .map(([antecedent, consequent, written]) => make.implies(antecedent, consequent, written)),
        },
      ),
    }
  }).e
}

export const fourValues: readonly Four[] = ['true', 'false', 'both', 'none']

/** All ways to give each of the names one of the values. */
export function assignments<V>(
  over: readonly string[],
  values: readonly V[],
): readonly ReadonlyMap<string, V>[] {
  return over.reduce<readonly ReadonlyMap<string, V>[]>(
    (sofar, one) => sofar.flatMap((map) => values.map((value) => new Map([...map, [one, value]]))),
    [new Map()],
  )
}

/** The value of a name that an assignment is known to hold. */
export function at<V>(assignment: ReadonlyMap<string, V>): (name: string) => V {
  return (name) => {
    const value = assignment.get(name)
    if (value === undefined) throw new Error(`no value for ${name}`)
    return value
  }
}
