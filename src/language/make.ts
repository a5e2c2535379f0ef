import type { Span } from '../text/index.ts'
import { type Expression, partsOf } from './expression.ts'

const nowhere: Span = { start: 0, end: 0 }

/** Expressions built by a program. `and` and `or` flatten; of one operand they are that operand, of none true and false. */
export const make = {
  constant: (value: boolean, span: Span = nowhere): Expression => ({ kind: 'constant', value, span }),
  name: (name: string, span: Span = nowhere): Expression => ({ kind: 'name', name, span }),
  not: (operand: Expression, span: Span = nowhere): Expression => ({ kind: 'not', operand, span }),
  and: (operands: readonly Expression[], span: Span = nowhere): Expression => join('and', operands, span),
  or: (operands: readonly Expression[], span: Span = nowhere): Expression => join('or', operands, span),
  xor: (left: Expression, right: Expression, span: Span = nowhere): Expression => ({
    kind: 'xor',
    left,
    right,
    span,
  }),
  iff: (left: Expression, right: Expression, span: Span = nowhere): Expression => ({
    kind: 'iff',
    left,
    right,
    span,
  }),
  implies: (
    antecedent: Expression,
    consequent: Expression,
    written: 'arrow' | 'if' = 'arrow',
    span: Span = nowhere,
  ): Expression => ({ kind: 'implies', antecedent, consequent, written, span }),
} as const

function join(kind: 'and' | 'or', operands: readonly Expression[], span: Span): Expression {
  const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]))
  const [only] = flat
  if (only === undefined) return make.constant(kind === 'and', span)
  return flat.length === 1 ? only : { kind, operands: flat, span }
}

/** Whether two expressions are written alike, spaces, spans and needless parentheses aside. */
export function sameExpression(a: Expression, b: Expression): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'name' && b.kind === 'name') return a.name === b.name
  if (a.kind === 'constant' && b.kind === 'constant') return a.value === b.value
  if (a.kind === 'implies' && b.kind === 'implies' && a.written !== b.written) return false
  const ours = partsOf(a)
  const theirs = partsOf(b)
  return (
    ours.length === theirs.length &&
    ours.every((part, at) => {
      const other = theirs[at]
      return other !== undefined && sameExpression(part, other)
    })
  )
}
