import type { Expression } from './expression.ts'

/** How tightly each kind binds; a part that binds no tighter than its whole needs parentheses. */
const tightness: { readonly [K in Expression['kind']]: number } = {
  iff: 1,
  implies: 2,
  or: 3,
  xor: 4,
  and: 5,
  not: 6,
  name: 7,
  constant: 7,
}

/** The source text of an expression, with the fewest parentheses. Parsing it gives the expression back, up to spans. */
export function printExpression(e: Expression): string {
  switch (e.kind) {
    case 'constant':
      return e.value ? 'true' : 'false'
    case 'name':
      return e.name
    case 'not':
      return `not ${part(e.operand, tightness.not)}`
    case 'and':
    case 'or':
      return e.operands.map((operand) => part(operand, tightness[e.kind] + 1)).join(` ${e.kind} `)
    case 'xor':
    case 'iff':
      return `${part(e.left, tightness[e.kind])} ${e.kind} ${part(e.right, tightness[e.kind] + 1)}`
    case 'implies':
      return e.written === 'arrow'
        ? `${part(e.antecedent, tightness.implies + 1)} -> ${chained(e.consequent, 'arrow')}`
        : `${chained(e.consequent, 'if')} if ${part(e.antecedent, tightness.implies + 1)}`
  }
}

function part(e: Expression, atLeast: number): string {
  return tightness[e.kind] < atLeast ? `(${printExpression(e)})` : printExpression(e)
}

/** A chain of arrows, or of ifs, goes without parentheses; a mixture does not. */
function chained(e: Expression, written: 'arrow' | 'if'): string {
  const same = e.kind === 'implies' && e.written === written
  return part(e, same ? tightness.implies : tightness.implies + 1)
}
