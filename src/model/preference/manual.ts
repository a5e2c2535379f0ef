/**
 * A ranking by hand laid over a computed order.
 *
 * The hand ranking wins for every state that it names. When the feasible states have changed since it was made, it is
 * kept, not dropped: states that vanished are left out, and a state that appeared is placed by the computed order,
 * directly below the named state that is nearest above it there (into that state's tier when the two are equal there,
 * at the top when none is above). What was placed and left out is reported.
 */
import type { StateReference } from '../form.ts'
import type { NoState } from '../reference.ts'
import type { RankedOrder } from './order.ts'
import type { Manual } from './preference.ts'
import { orderOfTiers, placeRanking } from './ranking.ts'

/** What a ranking by hand changes, and how it fits the states of today. */
export interface ManualReport {
  readonly vanished: readonly { readonly reference: StateReference; readonly why: NoState }[]
  /** New states, and beside which named state each was placed; null: at the top. */
  readonly appeared: readonly { readonly state: number; readonly beside: number | null }[]
  /** Pairs of neighbouring hand tiers whose computed order is the other way round, as examples: [above, below]. */
  readonly reordered: readonly (readonly [number, number])[]
  readonly repeated: readonly number[]
}

export function layManual(
  manual: Manual,
  base: RankedOrder,
  resolve: (reference: StateReference) => number | NoState,
  states: number,
): { readonly order: RankedOrder; readonly report: ManualReport } {
  const placed = placeRanking(manual, resolve, states)
  const tiers = placed.tiers.map((tier) => ({ states: [...tier.states], strong: tier.strong }))
  const rankOf = (state: number) => base.rank[state] as number
  const named = tiers.flatMap((tier, at) => tier.states.map((state) => ({ state, at, rank: rankOf(state) })))
  // Nearest above first; among equals the one that stands lowest by hand.
  const byNearness = [...named].sort((a, b) => a.rank - b.rank || b.at - a.at)
  const between = new Map<number, number[]>()
  const appeared = placed.missing.map((state) => {
    const neighbour = byNearness.find((one) => one.rank >= rankOf(state))
    if (neighbour !== undefined && neighbour.rank === rankOf(state)) tiers[neighbour.at]?.states.push(state)
    else {
      const after = neighbour?.at ?? -1
      between.set(after, [...(between.get(after) ?? []), state])
    }
    return { state, beside: neighbour?.state ?? null }
  })
  const whole: { states: number[]; strong: boolean }[] = inserted(between.get(-1) ?? [], rankOf, false)
  for (const [at, tier] of tiers.entries()) {
    const below = inserted(between.get(at) ?? [], rankOf, tier.strong)
    whole.push({ states: tier.states, strong: below.length === 0 && tier.strong }, ...below)
  }
  return {
    order: orderOfTiers(whole, states),
    report: {
      vanished: placed.lost,
      appeared,
      reordered: reordered(tiers, rankOf),
      repeated: placed.repeated,
    },
  }
}

/** New states between two hand tiers, in computed order; the last of them takes over the strong step below. */
function inserted(
  states: readonly number[],
  rankOf: (state: number) => number,
  strongBelow: boolean,
): { states: number[]; strong: boolean }[] {
  const ranks = [...new Set(states.map(rankOf))].sort((a, b) => b - a)
  return ranks.map((rank, at) => ({
    states: states.filter((state) => rankOf(state) === rank),
    strong: strongBelow && at === ranks.length - 1,
  }))
}

function reordered(
  tiers: readonly { readonly states: readonly number[] }[],
  rankOf: (state: number) => number,
): readonly (readonly [number, number])[] {
  const filled = tiers.filter((tier) => tier.states.length > 0)
  const pairs: (readonly [number, number])[] = []
  for (let at = 0; at + 1 < filled.length; at++) {
    const above = lowest(filled[at]?.states ?? [], rankOf)
    const below = highest(filled[at + 1]?.states ?? [], rankOf)
    if (rankOf(above) < rankOf(below)) pairs.push([above, below])
  }
  return pairs
}

function lowest(states: readonly number[], rankOf: (state: number) => number): number {
  return states.reduce((best, state) => (rankOf(state) < rankOf(best) ? state : best))
}

function highest(states: readonly number[], rankOf: (state: number) => number): number {
  return states.reduce((best, state) => (rankOf(state) > rankOf(best) ? state : best))
}
