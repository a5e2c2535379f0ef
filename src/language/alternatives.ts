import type { Expression } from './expression.ts'
import { namesIn } from './names.ts'

/** A name that must hold, or must not. */
export interface Literal {
  readonly name: string
  readonly positive: boolean
}

/** Ways in which an expression can be true, each a set of literals that suffices; or too many to list. */
export type Alternatives =
  | { readonly ok: true; readonly clauses: readonly (readonly Literal[])[] }
  | { readonly ok: false; readonly limit: number }

/** No more clauses than this are listed. */
export const clauseLimit = 4096
/** No more candidates than this are compared in one step: the work stays within about a second. */
const candidateLimit = 65_536

/**
 * The expression as an OR of ANDs (disjunctive normal form), equal to it in two values. No clause contains
 * its own contradiction or holds all the literals of another; literals stand in the order in which the
 * expression first names them. `false` gives no clause, `true` one empty clause. Clauses need not be prime:
 * `a and b or a and not b` keeps both.
 *
 * Contradictory clauses are dropped, so this is a two-valued answer: with contradictory reports the
 * expression may be `both` where no clause is.
 *
 * When more than {@link clauseLimit} clauses would be left at any step, or a step would compare more than
 * 65 536 candidates, the result is `ok: false`.
 */
export function alternatives(e: Expression): Alternatives {
  const names = namesIn(e)
  const clauses = new Expansion(names).clauses(e, true)
  if (clauses === null) return { ok: false, limit: clauseLimit }
  return {
    ok: true,
    clauses: clauses.map((clause) =>
      clause.codes.map((code) => ({ name: names[code >> 1] as string, positive: (code & 1) === 0 })),
    ),
  }
}

/** Literals as codes in ascending order: twice the name's number, plus one where it is negated. */
interface Clause {
  readonly codes: readonly number[]
  /** One bit for each code modulo 32: a quick proof that one clause is not within another. */
  readonly trace: number
}

type Clauses = readonly Clause[] | null

const empty: Clause = { codes: [], trace: 0 }

/** Clauses of every part and of its negation, each worked out once and only when needed. */
class Expansion {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #known = { yes: new Map<Expression, Clauses>(), no: new Map<Expression, Clauses>() }

  constructor(names: readonly string[]) {
    this.#numbers = new Map(names.map((name, number) => [name, number]))
  }

  clauses(e: Expression, positive: boolean): Clauses {
    const known = positive ? this.#known.yes : this.#known.no
    const before = known.get(e)
    if (before !== undefined) return before
    const found = this.#expand(e, positive)
    known.set(e, found)
    return found
  }

  #expand(e: Expression, positive: boolean): Clauses {
    switch (e.kind) {
      case 'constant':
        return e.value === positive ? [empty] : []
      case 'name':
        return [clauseOf([2 * (this.#numbers.get(e.name) as number) + (positive ? 0 : 1)])]
      case 'not':
        return this.clauses(e.operand, !positive)
      case 'and':
      case 'or': {
        const parts = e.operands.map((operand) => () => this.clauses(operand, positive))
        return (e.kind === 'and') === positive ? allOf(parts) : anyOf(parts)
      }
      case 'implies': {
        const parts = [
          () => this.clauses(e.antecedent, !positive),
          () => this.clauses(e.consequent, positive),
        ]
        return positive ? anyOf(parts) : allOf(parts)
      }
      case 'xor':
      case 'iff': {
        const equal = (e.kind === 'iff') === positive
        return anyOf([
          () => allOf([() => this.clauses(e.left, true), () => this.clauses(e.right, equal)]),
          () => allOf([() => this.clauses(e.left, false), () => this.clauses(e.right, !equal)]),
        ])
      }
    }
  }
}

function anyOf(parts: readonly (() => Clauses)[]): Clauses {
  const candidates: Clause[] = []
  for (const part of parts) {
    const clauses = part()
    if (clauses === null) return null
    candidates.push(...clauses)
    if (candidates.length > candidateLimit) return null
  }
  return absorbed(candidates)
}

function allOf(parts: readonly (() => Clauses)[]): Clauses {
  let product: readonly Clause[] = [empty]
  for (const part of parts) {
    const clauses = part()
    if (clauses === null) return null
    if (product.length * clauses.length > candidateLimit) return null
    const candidates: Clause[] = []
    for (const left of product)
      for (const right of clauses) {
        const both = union(left, right)
        if (both !== null) candidates.push(both)
      }
    const kept = absorbed(candidates)
    if (kept === null) return null
    if (kept.length === 0) return []
    product = kept
  }
  return product
}

/** The candidates that hold no other candidate, first come first; null beyond the limit. */
function absorbed(candidates: readonly Clause[]): Clauses {
  const order = candidates
    .map((_, at) => at)
    .sort((a, b) => size(candidates, a) - size(candidates, b) || a - b)
  const kept: number[] = []
  for (const at of order) {
    const clause = candidates[at] as Clause
    if (kept.some((other) => within(candidates[other] as Clause, clause))) continue
    kept.push(at)
    if (kept.length > clauseLimit) return null
  }
  return kept.sort((a, b) => a - b).map((at) => candidates[at] as Clause)
}

function size(candidates: readonly Clause[], at: number): number {
  return (candidates[at] as Clause).codes.length
}

function clauseOf(codes: readonly number[]): Clause {
  let trace = 0
  for (const code of codes) trace |= 1 << (code & 31)
  return { codes, trace }
}

/** All literals of both, or null when they contradict each other. */
function union(a: Clause, b: Clause): Clause | null {
  if (a.codes.length === 0) return b
  if (b.codes.length === 0) return a
  const codes: number[] = []
  let i = 0
  let j = 0
  while (i < a.codes.length || j < b.codes.length) {
    const x = a.codes[i] ?? Number.POSITIVE_INFINITY
    const y = b.codes[j] ?? Number.POSITIVE_INFINITY
    const next = Math.min(x, y)
    const last = codes[codes.length - 1]
    if (last !== undefined && last >> 1 === next >> 1) return null
    codes.push(next)
    if (x === next) i++
    if (y === next) j++
  }
  return clauseOf(codes)
}

/** Whether every literal of `inner` stands in `outer`. */
function within(inner: Clause, outer: Clause): boolean {
  if ((inner.trace & ~outer.trace) !== 0) return false
  let j = 0
  for (const code of inner.codes) {
    while (j < outer.codes.length && (outer.codes[j] as number) < code) j++
    if (outer.codes[j] !== code) return false
    j++
  }
  return true
}
