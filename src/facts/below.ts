import { expressionOf } from '../case/index.ts'
import { type Expression, namesIn } from '../language/index.ts'
import type { Term } from './facts.ts'
import { termOrder } from './term-order.ts'

/** What an expression rests on, whichever readings govern. */
export interface Below {
  /** The names that it has itself, in the order of their writing. */
  readonly own: readonly string[]
  /** Its names, and those that the readings of its terms lead on to. */
  readonly names: ReadonlySet<string>
  readonly hasTerms: boolean
  /** The lengths in days of the lulls among them, ascending, each once. */
  readonly lulls: readonly number[]
}

const remembered = new WeakMap<readonly Term[], Map<Expression, Below>>()

/** What an expression rests on, with these terms. */
export function belowOf(all: readonly Term[], expression: Expression): Below {
  const of = remembered.get(all) ?? new Map<Expression, Below>()
  remembered.set(all, of)
  const known = of.get(expression)
  if (known !== undefined) return known
  const { terms } = termOrder(all)
  const names = new Set<string>()
  const lulls = new Set<number>()
  let hasTerms = false
  const own = namesIn(expression)
  const waiting = [...own]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (names.has(name)) continue
    names.add(name)
    const term = terms.get(name)
    if (term === undefined) continue
    hasTerms = true
    for (const reading of term.readings) {
      const means = reading.means === undefined ? null : expressionOf(reading.means)
      if (means !== null) waiting.push(...namesIn(means))
      else if (term.lull !== undefined) lulls.add(term.lull.days)
    }
  }
  const below = { own, names, hasTerms, lulls: [...lulls].sort((a, b) => a - b) }
  of.set(expression, below)
  return below
}
