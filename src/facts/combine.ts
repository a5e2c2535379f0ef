import { type Expression, evaluateFour } from '../language/index.ts'
import {
  BOTH,
  type Code,
  codeOf,
  constant,
  FALSE,
  type Flat,
  fourOf,
  NONE,
  type Settled,
  StepsBuilder,
  TRUE,
  UNSETTLED,
} from './steps.ts'

const WIDEST_TABLE = 4

/** The steps of an expression from the steps of its names, which stand in the order of `names`. */
export function combined(expression: Expression, names: readonly string[], parts: readonly Flat[]): Flat {
  if (expression.kind === 'name' && parts[0] !== undefined) return parts[0]
  const evaluate = evaluatorOf(expression, names)
  const codes = parts.map((part) => part.codes[0] as Code)
  if (parts.every((part) => part.days.length === 1)) return constant(evaluate(codes))
  const days = new Set<number>()
  for (const part of parts) for (const day of part.days) days.add(day)
  const at = parts.map(() => 0)
  const steps = new StepsBuilder(evaluate(codes))
  for (const day of [...days].sort((a, b) => a - b)) {
    for (let i = 0; i < parts.length; i += 1) {
      const part = parts[i] as Flat
      const next = (at[i] as number) + 1
      if (part.days[next] === day) {
        at[i] = next
        codes[i] = part.codes[next] as Code
      }
    }
    steps.add(day, evaluate(codes))
  }
  return steps.build()
}

type Evaluator = (codes: readonly Code[]) => Code

const evaluators = new WeakMap<Expression, Evaluator>()

/** How an expression is evaluated does not depend on the case. */
function evaluatorOf(expression: Expression, names: readonly string[]): Evaluator {
  const known = evaluators.get(expression)
  if (known !== undefined) return known
  const made = remembering(expression, names)
  evaluators.set(expression, made)
  return made
}

/** The code of an expression from the codes of its names: Belnap's value, and whether it is settled. */
function remembering(expression: Expression, names: readonly string[]): Evaluator {
  const index = new Map(names.map((name, i) => [name, i]))
  const evaluate = (codes: readonly Code[]): Code => {
    const codeOfName = (name: string): Code => codes[index.get(name) ?? -1] ?? NONE
    const settled = codeOf(evaluateFour(expression, (name) => settledOf(codeOfName(name))))
    if (settled !== NONE) return settled
    const code = codeOf(evaluateFour(expression, (name) => fourOf(codeOfName(name))))
    return code === NONE || code === BOTH ? code : code | UNSETTLED
  }
  if (names.length > WIDEST_TABLE) return evaluate
  const table: (Code | undefined)[] = []
  return (codes) => {
    let row = 0
    for (const code of codes) row = row * 8 + code
    const known = table[row]
    if (known !== undefined) return known
    const value = evaluate(codes)
    table[row] = value
    return value
  }
}

/** `both` and `none` as nothing known: with them Belnap's tables are Kleene's strong three-valued ones. */
function settledOf(code: Code): Settled {
  return code === TRUE ? 'true' : code === FALSE ? 'false' : 'none'
}
