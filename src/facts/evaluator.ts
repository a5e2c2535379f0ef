/**
 * An expression as a function of the codes of its names: Belnap's value, and whether it is settled.
 *
 * Both are found in one pass. A pair holds Belnap's value in its two low bits and, in the next two, the value with
 * `both` and `none` taken as nothing known: with them Belnap's tables are Kleene's strong three-valued ones. The
 * connectives are those of `four`: not swaps told true (bits 1 and 4) and told false (bits 2 and 8), and joins what is
 * told false, or joins what is told true; the arrows are the material ones.
 */
import type { Expression } from '../language/index.ts'
import { BOTH, type Code, FALSE, NONE, TRUE, UNSETTLED } from './steps.ts'

export type Evaluator = (codes: readonly Code[]) => Code

type Pair = number
type PairOf = (codes: readonly Code[]) => Pair

const TOLD_TRUE = 0b0101
const TOLD_FALSE = 0b1010

const evaluators = new WeakMap<Expression, Evaluator>()

/**
 * How an expression is evaluated, its names in the order of `names`; remembered, since it does not depend on the case.
 * A call costs one step a part of the expression.
 */
export function evaluatorOf(expression: Expression, names: readonly string[]): Evaluator {
  const known = evaluators.get(expression)
  if (known !== undefined) return known
  const pairOf = compiled(expression, new Map(names.map((name, i) => [name, i])))
  const made: Evaluator = (codes) => codeOfPair(pairOf(codes))
  evaluators.set(expression, made)
  return made
}

/** The pair of each code: a code that is not simply true or false settles nothing. */
const PAIRS: readonly Pair[] = Array.from({ length: 8 }, (_, code) =>
  code === TRUE || code === FALSE ? code | (code << 2) : code & BOTH,
)

function codeOfPair(pair: Pair): Code {
  const settled = pair >> 2
  if (settled !== NONE) return settled
  const told = pair & BOTH
  return told === NONE || told === BOTH ? told : told | UNSETTLED
}

function compiled(e: Expression, index: ReadonlyMap<string, number>): PairOf {
  switch (e.kind) {
    case 'constant': {
      const pair = e.value ? TOLD_TRUE : TOLD_FALSE
      return () => pair
    }
    case 'name': {
      const at = index.get(e.name) ?? -1
      return (codes) => PAIRS[codes[at] ?? NONE] as Pair
    }
    case 'not': {
      const operand = compiled(e.operand, index)
      return (codes) => not(operand(codes))
    }
    case 'and':
    case 'or': {
      const operands = e.operands.map((one) => compiled(one, index))
      const connect = e.kind === 'and' ? and : or
      const start = e.kind === 'and' ? TOLD_TRUE : TOLD_FALSE
      return (codes) => {
        let pair = start
        for (const one of operands) pair = connect(pair, one(codes))
        return pair
      }
    }
    case 'xor':
    case 'iff': {
      const left = compiled(e.left, index)
      const right = compiled(e.right, index)
      const isIff = e.kind === 'iff'
      return (codes) => {
        const pair = iff(left(codes), right(codes))
        return isIff ? pair : not(pair)
      }
    }
    case 'implies': {
      const antecedent = compiled(e.antecedent, index)
      const consequent = compiled(e.consequent, index)
      return (codes) => or(not(antecedent(codes)), consequent(codes))
    }
  }
}

function not(a: Pair): Pair {
  return ((a & TOLD_TRUE) << 1) | ((a & TOLD_FALSE) >> 1)
}

function and(a: Pair, b: Pair): Pair {
  return (a & b & TOLD_TRUE) | ((a | b) & TOLD_FALSE)
}

function or(a: Pair, b: Pair): Pair {
  return ((a | b) & TOLD_TRUE) | (a & b & TOLD_FALSE)
}

function iff(a: Pair, b: Pair): Pair {
  return and(or(not(a), b), or(not(b), a))
}
