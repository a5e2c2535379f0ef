import type { Expression } from '../language/index.ts'
import { evaluatorOf } from './evaluator.ts'
import { type Code, constant, type Flat, StepsBuilder } from './steps.ts'

/**
 * The steps of an expression from the steps of its names, which stand in the order of `names`: one walk along all
 * of them, in (changes of the names) × (parts of the expression) steps.
 */
export function combined(expression: Expression, names: readonly string[], parts: readonly Flat[]): Flat {
  const [first] = parts
  if (expression.kind === 'name' && first !== undefined) return first
  const evaluate = evaluatorOf(expression, names)
  const codes = parts.map((part) => part.codes[0] as Code)
  if (parts.every((part) => part.days.length === 1)) return constant(evaluate(codes))
  const steps = new StepsBuilder(evaluate(codes))
  const at = parts.map(() => 1)
  const next = parts.map((part) => part.days[1] ?? Number.POSITIVE_INFINITY)
  for (;;) {
    let day = Number.POSITIVE_INFINITY
    for (let i = 0; i < next.length; i += 1) if ((next[i] as number) < day) day = next[i] as number
    if (day === Number.POSITIVE_INFINITY) return steps.build()
    for (let i = 0; i < parts.length; i += 1) {
      if (next[i] !== day) continue
      const part = parts[i] as Flat
      const now = at[i] as number
      codes[i] = part.codes[now] as Code
      at[i] = now + 1
      next[i] = part.days[now + 1] ?? Number.POSITIVE_INFINITY
    }
    steps.add(day, evaluate(codes))
  }
}
