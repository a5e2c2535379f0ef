import { type Case, expressionOf, recordOf } from '../../case/index.ts'
import type { Expression } from '../../language/index.ts'
import { listed } from '../../text/index.ts'

/** A condition or content as a noun phrase where its parts have one: `a withdrawal and a halt to attacks`; else null. */
export function nounPhraseOf(from: Case, expression: string): string | null {
  const parsed = expressionOf(expression)
  return parsed === null ? null : phrase(from, parsed)
}

function phrase(from: Case, expression: Expression): string | null {
  switch (expression.kind) {
    case 'name':
      return (
        recordOf(from, 'atoms', expression.name)?.done ??
        recordOf(from, 'terms', expression.name)?.done ??
        null
      )
    case 'and':
    case 'or': {
      const parts = expression.operands.map((operand) => phrase(from, operand))
      const whole = parts.filter((part) => part !== null)
      return whole.length === parts.length ? listed(whole, expression.kind) : null
    }
    default:
      return null
  }
}
