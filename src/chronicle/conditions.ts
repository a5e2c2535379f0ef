import { type Day, expressionOf, type Reason, type Seen } from '../case/index.ts'
import { type Facts, NOBODY } from '../facts/index.ts'
import { type Expression, type Four, namesIn } from '../language/index.ts'

/** `contested`: met by one party’s definition and not by another’s, or reports contradict each other. */
export type Standing = 'met' | 'not-met' | 'contested' | 'unknown'

/** How a condition stands on a day, and by whose definition. */
export interface ConditionStanding {
  readonly status: Standing
  /** One value a holder of a definition of a term in it; empty where the condition has no contested term. */
  readonly byHolder: readonly { readonly holder: string; readonly value: Four }[]
  readonly reason: Reason
}

/**
 * How an expression stands on a day by every visible holder’s definitions: met or not met where all agree, contested
 * where one says yes and another no or where reports contradict each other, else unknown. Where the view chooses a
 * reading, it governs for everybody, so holders cannot disagree.
 */
export function conditionStanding(facts: Facts, expression: Expression, day: Day): ConditionStanding {
  const holders = holdersIn(facts.seen, expression)
  const asker = (holder: string) => ({ ...NOBODY, party: holder })
  const byHolder = holders.map((holder) => ({
    holder,
    value: facts.value(expression, day, asker(holder)),
  }))
  const values: readonly Four[] =
    byHolder.length === 0 ? [facts.value(expression, day, NOBODY)] : byHolder.map((one) => one.value)
  const because = holders.length === 0 ? [NOBODY] : holders.map(asker)
  return {
    status: together(values),
    byHolder,
    reason: {
      rule: 'condition-standing',
      refs: [],
      because: because.map((one) => facts.explain(expression, day, one)),
    },
  }
}

function together(values: readonly Four[]): Standing {
  const some = (value: Four): boolean => values.includes(value)
  if (some('both') || (some('true') && some('false'))) return 'contested'
  if (some('none')) return 'unknown'
  return some('true') ? 'met' : 'not-met'
}

/** Who holds a visible definition of a term in an expression, or of a term that such a definition names. */
function holdersIn(seen: Seen, expression: Expression): readonly string[] {
  const holders = new Set<string>()
  const visited = new Set<string>()
  const waiting = [...namesIn(expression)]
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (visited.has(name)) continue
    visited.add(name)
    for (const reading of seen.get('terms', name)?.readings ?? []) {
      const cited = reading.sources ?? []
      if (cited.length > 0 && seen.sources(cited).length === 0) continue
      if (reading.holder !== undefined) holders.add(reading.holder)
      const means = reading.means === undefined ? null : expressionOf(reading.means)
      if (means !== null) waiting.push(...namesIn(means))
    }
  }
  return [...holders]
}
