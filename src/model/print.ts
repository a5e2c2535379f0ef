import { printExpression } from '../language/index.ts'
import type { Constraint } from './form.ts'

/** A feasibility rule in one line. */
export function printConstraint(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'at-most-one':
      return `at most one of ${constraint.options.join(', ')}`
    case 'at-least-one':
      return `at least one of ${constraint.options.join(', ')}`
    case 'depends':
      return `${printExpression(constraint.then)} if ${printExpression(constraint.if)}`
    case 'never':
      return `never ${printExpression(constraint.states)}`
    case 'pattern':
      return `never ${constraint.pattern}`
  }
}
