import { expressionOf, type Source } from '../case/index.ts'
import type { Facts } from '../facts/index.ts'
import { type ConditionStanding, conditionStanding } from './conditions.ts'
import type { Mission } from './legs.ts'
import { partKnown } from './order.ts'

/** One condition of a mission’s object. */
export interface ConditionView extends ConditionStanding {
  readonly what: string
  readonly expression: string
  readonly wantedBy: readonly string[]
  readonly sources: readonly Source[]
}

/** What a mission is to bring about: the act sought, who performs it, and which conditions are still missing. */
export interface ObjectView {
  readonly mission: string
  readonly what: string
  readonly act: string | null
  readonly performer: readonly string[]
  readonly conditions: readonly ConditionView[]
  /** Conditions met, out of all. */
  readonly met: number
}

/** The object of a mission with its conditions as they stand on the as-of day. */
export function objectOf(facts: Facts, mission: Mission): ObjectView {
  const { seen } = facts
  const { object } = mission
  const conditions = object.conditions.flatMap((one): readonly ConditionView[] => {
    const expression = expressionOf(one.if)
    if (expression === null || !partKnown(seen, one)) return []
    return [
      {
        what: one.what,
        expression: one.if,
        wantedBy: one.wantedBy ?? [],
        sources: seen.sources(one.sources),
        ...conditionStanding(facts, expression, seen.view.asOf),
      },
    ]
  })
  return {
    mission: mission.id,
    what: object.what,
    act: object.act ?? null,
    performer: object.performer ?? [],
    conditions,
    met: conditions.filter((one) => one.status === 'met').length,
  }
}
