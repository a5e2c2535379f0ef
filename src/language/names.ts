import { type Expression, partsOf } from './expression.ts'
import { make } from './make.ts'

/** The names in an expression, in the order in which they are written, without repeats. */
export function namesIn(e: Expression): readonly string[] {
  const names = new Set<string>()
  collect(e, names)
  return [...names]
}

function collect(e: Expression, names: Set<string>): void {
  if (e.kind === 'name') names.add(e.name)
  else for (const part of partsOf(e)) collect(part, names)
}

/**
 * Put expressions in the place of names, all at once: what is put in is not searched again.
 * `null` leaves a name as it is. Spans stay those of the original around what was put in.
 */
export function substitute(e: Expression, replace: (name: string) => Expression | null): Expression {
  switch (e.kind) {
    case 'constant':
      return e
    case 'name':
      return replace(e.name) ?? e
    case 'not':
      return make.not(substitute(e.operand, replace), e.span)
    case 'and':
    case 'or':
      return make[e.kind](
        e.operands.map((operand) => substitute(operand, replace)),
        e.span,
      )
    case 'xor':
    case 'iff':
      return make[e.kind](substitute(e.left, replace), substitute(e.right, replace), e.span)
    case 'implies':
      return make.implies(
        substitute(e.antecedent, replace),
        substitute(e.consequent, replace),
        e.written,
        e.span,
      )
  }
}
