import { placeIn, type Reason, type RecordOf, reason, type Seen } from '../case/index.ts'
import { readLikelihood, type Stated } from './likelihood.ts'
import { scales } from './scales.ts'

export type ScenarioSet = RecordOf<'scenarios'>
export type Scenario = ScenarioSet['scenarios'][number]
export type Risk = ScenarioSet['risks'][number]

/** A scenario with its range, and the narrower one that the others leave it. */
export interface ScenarioOutlook {
  readonly scenario: Scenario
  readonly stated: Stated
  /** The range that is left once all scenarios must sum to 100%, per cent. */
  readonly possible: { readonly low: number; readonly high: number }
}

/** A risk under each scenario and in total. */
export interface RiskOutlook {
  readonly risk: Risk
  readonly given: ReadonlyMap<string, Stated>
  /** The total over all scenarios, per cent, computed. */
  readonly total: { readonly low: number; readonly high: number }
  readonly reason: Reason
}

export interface SetOutlook {
  readonly set: ScenarioSet
  readonly scenarios: readonly ScenarioOutlook[]
  readonly main: ScenarioOutlook | null
  readonly canSum: boolean
  readonly risks: readonly RiskOutlook[]
  /** Past its review date on the day of the view. */
  readonly stale: boolean
}

/** The outlook of one visible set. Likelihoods that cannot be read are left out; `outlookFindings` reports them. */
export function outlookOf(seen: Seen, set: ScenarioSet): SetOutlook {
  const scale = scales[seen.case.head.scale]
  const read = (likelihood: Scenario['likelihood']): Stated | null => {
    const result = readLikelihood(likelihood, scale, placeIn(seen.case, set.id, []))
    return result.ok ? result.stated : null
  }
  const stated = set.scenarios.flatMap((scenario) => {
    const value = read(scenario.likelihood)
    return value === null ? [] : [{ scenario, stated: value }]
  })
  const sum = sumOf(stated.map((one) => one.stated))
  const complete = stated.length === set.scenarios.length
  const canSum = complete && sum.low <= 100 && sum.high >= 100
  const scenarios = stated.map((one) => ({
    ...one,
    possible: canSum
      ? {
          low: Math.max(one.stated.low, 100 - (sum.high - one.stated.high)),
          high: Math.min(one.stated.high, 100 - (sum.low - one.stated.low)),
        }
      : { low: one.stated.low, high: one.stated.high },
  }))
  const risks = set.risks.flatMap((risk) => {
    const given = new Map<string, Stated>()
    for (const { scenario } of scenarios) {
      const likelihood = risk.given[scenario.id]
      const value = likelihood === undefined ? null : read(likelihood)
      if (value !== null) given.set(scenario.id, value)
    }
    if (!canSum || given.size !== scenarios.length) return []
    const low = totalRisk(scenarios, (id) => given.get(id)?.low ?? 0, 'least')
    const high = totalRisk(scenarios, (id) => given.get(id)?.high ?? 100, 'most')
    const why = reason('risk-total', [{ leaf: 'record', id: set.id, field: `risks.${risk.id}` }])
    return [{ risk, given, total: { low, high }, reason: why }]
  })
  return {
    set,
    scenarios,
    main: scenarios.find((one) => one.scenario.id === set.main) ?? null,
    canSum,
    risks,
    stale: set.reviewAfter !== undefined && seen.view.asOf > set.reviewAfter,
  }
}

function sumOf(ranges: readonly { readonly low: number; readonly high: number }[]): {
  readonly low: number
  readonly high: number
} {
  return {
    low: ranges.reduce((sum, one) => sum + one.low, 0),
    high: ranges.reduce((sum, one) => sum + one.high, 0),
  }
}

/**
 * The least or greatest total risk Σ pᵢ·rᵢ over all distributions p with pᵢ in its range and Σ pᵢ = 100%.
 * A continuous knapsack: start at the low ends and hand the remainder to the scenarios in order of risk
 * (Dantzig 1957, "Discrete-variable extremum problems", Operations Research 5(2)). Per cent.
 */
function totalRisk(
  scenarios: readonly ScenarioOutlook[],
  riskOf: (id: string) => number,
  which: 'least' | 'most',
): number {
  const ordered = [...scenarios].sort((a, b) => {
    const difference = riskOf(a.scenario.id) - riskOf(b.scenario.id)
    return which === 'least' ? difference : -difference
  })
  let remainder = 100 - scenarios.reduce((sum, one) => sum + one.stated.low, 0)
  let total = 0
  for (const { scenario, stated } of ordered) {
    const more = Math.min(remainder, stated.high - stated.low)
    remainder -= more
    total += ((stated.low + more) * riskOf(scenario.id)) / 100
  }
  return total
}
