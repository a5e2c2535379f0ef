import type { Expression } from './expression.ts'
import { type Four, four } from './four.ts'

/** The four-valued value of an expression (Belnap 1977, see four.ts). */
export function evaluateFour(e: Expression, valueOfName: (name: string) => Four): Four {
  switch (e.kind) {
    case 'constant':
      return four.fromBoolean(e.value)
    case 'name':
      return valueOfName(e.name)
    case 'not':
      return four.not(evaluateFour(e.operand, valueOfName))
    case 'and':
    case 'or': {
      const connect = four[e.kind]
      return e.operands
        .map((operand) => evaluateFour(operand, valueOfName))
        .reduce(connect, four.fromBoolean(e.kind === 'and'))
    }
    case 'xor':
    case 'iff':
      return four[e.kind](evaluateFour(e.left, valueOfName), evaluateFour(e.right, valueOfName))
    case 'implies':
      return four.implies(evaluateFour(e.antecedent, valueOfName), evaluateFour(e.consequent, valueOfName))
  }
}

/** The two-valued value of an expression. */
export function evaluateBits(e: Expression, bit: (name: string) => boolean): boolean {
  switch (e.kind) {
    case 'constant':
      return e.value
    case 'name':
      return bit(e.name)
    case 'not':
      return !evaluateBits(e.operand, bit)
    case 'and':
      return e.operands.every((operand) => evaluateBits(operand, bit))
    case 'or':
      return e.operands.some((operand) => evaluateBits(operand, bit))
    case 'xor':
      return evaluateBits(e.left, bit) !== evaluateBits(e.right, bit)
    case 'iff':
      return evaluateBits(e.left, bit) === evaluateBits(e.right, bit)
    case 'implies':
      return !evaluateBits(e.antecedent, bit) || evaluateBits(e.consequent, bit)
  }
}
