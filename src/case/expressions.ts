import { type Expression, parseExpression } from '../language/index.ts'

const parsed = new Map<string, Expression | null>()

/**
 * The expression that a record's text stands for; null where it is not well formed (the loader has then reported it).
 * A pure function of the text; remembered, because records repeat their conditions.
 */
export function expressionOf(text: string): Expression | null {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const result = parseExpression(text, { file: '', line: 1, column: 1 })
  const found = result.ok ? result.expression : null
  if (parsed.size > 50_000) parsed.clear()
  parsed.set(text, found)
  return found
}
