import { type Diagnostic, diagnostic, nearestName, type Span } from '../text/index.ts'
import type { Expression } from './expression.ts'
import { type FindingAt, findingsIn, type Origin, quoted } from './findings.ts'
import { keywordInCapitals, readTokens, type Token, type TokenKind } from './lexer.ts'
import { make } from './make.ts'

/** An expression, or why there is none. */
export type Parsed =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

/** Deepest nesting, both of parentheses and of operators. */
export const depthLimit = 200
/** Longest source text, in UTF-16 units. */
export const lengthLimit = 65_536
/** For so many unknown names the nearest known one is sought; the search costs more than the parse. */
const nearestLimit = 100

type Operator = 'and' | 'or' | 'xor' | '->' | 'if' | 'iff' | '<->'

/** How tightly each operator binds. `->` (to the right) and `if` (to the left) share a level and may not be mixed there. */
const power: { readonly [O in Operator]: number } = {
  iff: 1,
  '<->': 1,
  '->': 2,
  if: 2,
  or: 3,
  xor: 4,
  and: 5,
}

function isOperator(kind: TokenKind): kind is Operator {
  return Object.hasOwn(power, kind)
}

const operators = 'an operator (“and”, “or”, “xor”, “->”, “if”, “iff”)'
const operand = 'a name, “not”, “true”, “false” or “(”'

/**
 * Read an expression.
 *
 * From tight to loose: `not`, `and`, `xor`, `or`, then `a -> b -> c` (a -> (b -> c)) and `a if b if c`
 * ((a if b) if c), then `iff` or `<->`. Names are case-sensitive, keywords lower case.
 * Limits: {@link depthLimit}, {@link lengthLimit}; beyond them there is a finding.
 *
 * @param origin where `source` starts in its file, for the places of the findings
 * @param known when given, every name that it denies is a finding, once for each name
 * @param names the known names, for “did you mean”
 */
export function parseExpression(
  source: string,
  origin: Origin,
  known?: (name: string) => boolean,
  names?: () => Iterable<string>,
): Parsed {
  if (source.length > lengthLimit) {
    const { file, line, column } = origin
    const detail = { length: source.length, limit: lengthLimit }
    return { ok: false, findings: [diagnostic('expression-too-long', { file, line, column }, detail)] }
  }
  const findingAt = findingsIn(source, origin)
  const tokens = readTokens(source, findingAt)
  if ('code' in tokens) return { ok: false, findings: [tokens] }
  const parser = new Parser(tokens, findingAt)
  const expression = parser.whole()
  if (expression === null) return { ok: false, findings: parser.findings }
  const unknown = known === undefined ? [] : unknownNames(tokens, findingAt, known, names)
  return unknown.length > 0 ? { ok: false, findings: unknown } : { ok: true, expression }
}

function unknownNames(
  tokens: readonly Token[],
  findingAt: FindingAt,
  known: (name: string) => boolean,
  names: (() => Iterable<string>) | undefined,
): readonly Diagnostic[] {
  const unknown = new Map<string, Span>()
  for (const { kind, text, span } of tokens)
    if (kind === 'name' && !unknown.has(text) && !known(text)) unknown.set(text, span)
  const candidates = unknown.size > 0 && names !== undefined ? [...names()] : []
  return [...unknown].map(([name, span], at) =>
    findingAt('expression-unknown-name', span, {
      name,
      nearest: at < nearestLimit ? nearestName(name, candidates) : null,
    }),
  )
}

/**
 * An operator-precedence parser (Pratt, "Top down operator precedence", POPL 1973). Chains of one operator and
 * runs of `not` are read in loops, so only parentheses make it recurse, and those are counted.
 */
class Parser {
  readonly findings: Diagnostic[] = []
  readonly #tokens: readonly Token[]
  readonly #findingAt: FindingAt
  readonly #depths = new Map<Expression, number>()
  readonly #open: Token[] = []
  #at = 0

  constructor(tokens: readonly Token[], findingAt: FindingAt) {
    this.#tokens = tokens
    this.#findingAt = findingAt
  }

  whole(): Expression | null {
    const expression = this.#looserThan(0)
    if (expression === null) return null
    return this.#token.kind === 'end' ? expression : this.#wantedOperator()
  }

  get #token(): Token {
    return this.#tokens[this.#at] as Token
  }

  /** The end of what was read last. */
  get #end(): number {
    return (this.#tokens[this.#at - 1] as Token).span.end
  }

  /** An expression of operators that bind tighter than `least`. */
  #looserThan(least: number): Expression | null {
    const start = this.#token.span.start
    let left = this.#prefix()
    while (left !== null) {
      const operator = this.#token.kind
      if (!isOperator(operator) || power[operator] <= least) return left
      left = this.#chain(left, operator, start)
    }
    return null
  }

  /** `left`, and what follows it joined by operators of the same name. */
  #chain(left: Expression, operator: Operator, start: number): Expression | null {
    const operands = [left]
    const ends = [this.#end]
    const starts = [start]
    const first = this.#token
    while (this.#token.kind === operator) {
      this.#at++
      starts.push(this.#token.span.start)
      const right = this.#looserThan(power[operator])
      if (right === null) return null
      operands.push(right)
      ends.push(this.#end)
    }
    const next = this.#token
    if ((operator === '->' && next.kind === 'if') || (operator === 'if' && next.kind === '->'))
      return this.#fail('expression-ambiguous', next.span, { first: operator, second: next.kind })

    const spanned = (from: number, to: number) => ({ start: starts[from] as number, end: ends[to] as number })
    const last = operands.length - 1
    if (operator === 'and' || operator === 'or')
      return this.#nest(make[operator](operands, spanned(0, last)), operands, first)
    let joined = operands[operator === '->' ? last : 0] as Expression
    for (let step = 1; step <= last; step++) {
      const inner = joined
      const other = operands[operator === '->' ? last - step : step] as Expression
      const outer = ((): Expression => {
        switch (operator) {
          case '->':
            return make.implies(other, inner, 'arrow', spanned(last - step, last))
          case 'if':
            return make.implies(other, inner, 'if', spanned(0, step))
          case 'xor':
            return make.xor(inner, other, spanned(0, step))
          case 'iff':
          case '<->':
            return make.iff(inner, other, spanned(0, step))
        }
      })()
      const nested = this.#nest(outer, [inner, other], first)
      if (nested === null) return null
      joined = nested
    }
    return joined
  }

  #prefix(): Expression | null {
    const negations: Token[] = []
    while (this.#token.kind === 'not') {
      negations.push(this.#token)
      this.#at++
    }
    let expression = this.#primary()
    while (expression !== null) {
      const negation = negations.pop()
      if (negation === undefined) break
      const span = { start: negation.span.start, end: this.#end }
      expression = this.#nest(make.not(expression, span), [expression], negation)
    }
    return expression
  }

  #primary(): Expression | null {
    const token = this.#token
    switch (token.kind) {
      case 'name':
        this.#at++
        return make.name(token.text, token.span)
      case 'true':
      case 'false':
        this.#at++
        return make.constant(token.kind === 'true', token.span)
      case '(':
        return this.#parenthesised(token)
      case 'if':
        return this.#unexpected('a name before “if”, as in “b if a”,')
      default:
        return this.#unexpected(operand)
    }
  }

  #parenthesised(opening: Token): Expression | null {
    if (this.#open.length >= depthLimit)
      return this.#fail('expression-too-deep', opening.span, { limit: depthLimit })
    this.#open.push(opening)
    this.#at++
    const inner = this.#looserThan(0)
    if (inner === null) return null
    if (this.#token.kind !== ')') return this.#wantedOperator()
    this.#open.pop()
    this.#at++
    return inner
  }

  /** Note how deep a node is; a flattened operand has given up its own level. */
  #nest(node: Expression, parts: readonly Expression[], at: Token): Expression | null {
    let depth = 0
    for (const part of parts) {
      const inner = this.#depths.get(part) ?? 0
      depth = Math.max(
        depth,
        part.kind === node.kind && node.kind !== 'not' && 'operands' in node ? inner : inner + 1,
      )
    }
    if (depth > depthLimit) return this.#fail('expression-too-deep', at.span, { limit: depthLimit })
    this.#depths.set(node, depth)
    return node
  }

  #wantedOperator(): null {
    const before = this.#tokens[this.#at - 1] as Token
    for (const token of [this.#token, before]) {
      const instead = token.kind === 'name' ? keywordInCapitals(token.text) : null
      if (instead !== null)
        return this.#fail('expression-foreign-operator', token.span, { found: token.text, instead })
    }
    return this.#unexpected(`${operators} or ${this.#open.length > 0 ? '“)”' : 'nothing more'}`)
  }

  #unexpected(expected: string): null {
    const { kind, text, span } = this.#token
    const empty = this.#tokens.length === 1
    const found = kind === 'end' ? (empty ? 'nothing' : 'the end of the expression') : quoted(text)
    return this.#fail('expression-unexpected', span, { found, expected })
  }

  #fail(...finding: Parameters<FindingAt>): null {
    this.findings.push(this.#findingAt(...finding))
    return null
  }
}
