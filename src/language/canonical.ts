import type { Expression } from './expression.ts'
import { make } from './make.ts'
import { printExpression } from './print.ts'

/**
 * A canonical form for comparing expressions.
 *
 * Only laws that hold in all four values are used (the De Morgan lattice of Belnap 1977, see four.ts), so the
 * form has the value of the expression in two and in four values. Two expressions have the same form (the same
 * `printExpression`) when the following laws lead from one to the other:
 *
 *  1. not not a = a;  De Morgan: negation moves inwards to the names
 *  2. and, or: any order, any grouping, repeats dropped
 *  3. a -> b = b if a = not a or b;  not (a iff b) = a xor b
 *  4. iff, xor: either order;  (not a iff not b) = (a iff b), and so for xor
 *  5. constants: true and a = a;  false and a = false;  the same for or;  (true iff a) = a;  (false iff a) = not a;
 *     the same for xor
 *  6. (a iff a) = a or not a;  (a iff not a) = a and not a;  the same for xor
 *
 * Not used, though they hold: absorption, distribution, and writing iff and xor out (which doubles at every level).
 * Not used, since they fail for no-information or contradiction: a or not a = true, (not a iff b) = not (a iff b).
 *
 * The result has no implications, `not` stands only before names, and all spans are 0–0.
 */
export function canonical(e: Expression): Expression {
  return polarities(e).yes.expression
}

/** A canonical expression and the text by which operands are ordered and recognised. */
interface Form {
  readonly expression: Expression
  readonly key: string
}

/** The forms of an expression and of its negation; both are carried so that negation never costs a second walk. */
interface Polarities {
  readonly yes: Form
  readonly no: Form
}

function polarities(e: Expression): Polarities {
  switch (e.kind) {
    case 'constant':
      return { yes: form(make.constant(e.value)), no: form(make.constant(!e.value)) }
    case 'name':
      return { yes: form(make.name(e.name)), no: form(make.not(make.name(e.name))) }
    case 'not':
      return negated(polarities(e.operand))
    case 'and':
      return conjunction(e.operands.map(polarities))
    case 'or':
      return negated(conjunction(e.operands.map((operand) => negated(polarities(operand)))))
    case 'implies':
      return negated(conjunction([polarities(e.antecedent), negated(polarities(e.consequent))]))
    case 'iff':
      return equivalence(polarities(e.left), polarities(e.right))
    case 'xor':
      return negated(equivalence(polarities(e.left), polarities(e.right)))
  }
}

function form(expression: Expression): Form {
  return { expression, key: printExpression(expression) }
}

function negated(p: Polarities): Polarities {
  return { yes: p.no, no: p.yes }
}

function conjunction(operands: readonly Polarities[]): Polarities {
  return {
    yes: joined(
      'and',
      operands.map((operand) => operand.yes),
    ),
    no: joined(
      'or',
      operands.map((operand) => operand.no),
    ),
  }
}

/** Laws 2 and 5: flat, without repeats, in order of the keys, without neutral constants. */
function joined(kind: 'and' | 'or', forms: readonly Form[]): Form {
  const byKey = new Map<string, Expression>()
  for (const { expression, key } of forms) {
    if (expression.kind === kind) for (const one of expression.operands) byKey.set(printExpression(one), one)
    else byKey.set(key, expression)
  }
  const neutral = String(kind === 'and')
  const absorbing = String(kind === 'or')
  if (byKey.has(absorbing)) return form(make.constant(kind === 'or'))
  byKey.delete(neutral)
  const keys = [...byKey.keys()].sort()
  return form(make[kind](keys.map((key) => byKey.get(key) as Expression)))
}

/** Laws 4, 5 and 6. */
function equivalence(left: Polarities, right: Polarities): Polarities {
  const l = left.yes
  const r = right.yes
  if (l.expression.kind === 'constant') return l.expression.value ? right : negated(right)
  if (r.expression.kind === 'constant') return r.expression.value ? left : negated(left)
  if (l.key === r.key) return negated(conjunction([left, negated(left)]))
  if (l.key === right.no.key) return conjunction([left, negated(left)])
  const plain = ordered(l, r)
  const flipped = ordered(left.no, right.no)
  const [first, second] = comparePairs(plain, flipped) <= 0 ? plain : flipped
  return {
    yes: form(make.iff(first.expression, second.expression)),
    no: form(make.xor(first.expression, second.expression)),
  }
}

function ordered(a: Form, b: Form): readonly [Form, Form] {
  return a.key < b.key ? [a, b] : [b, a]
}

function comparePairs(a: readonly [Form, Form], b: readonly [Form, Form]): number {
  return compare(a[0].key, b[0].key) || compare(a[1].key, b[1].key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
