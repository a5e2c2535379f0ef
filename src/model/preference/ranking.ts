/** Preference ranked by hand: tiers of equal states, best first, each state once. */
import type { StateReference } from '../form.ts'
import type { NoState } from '../reference.ts'
import type { Comparison, Order, RankedOrder } from './order.ts'
import { compareStates } from './order.ts'
import type { Ranking } from './preference.ts'

/** The states of a ranking in the model: what was found, and what does not fit. */
export interface PlacedRanking {
  /** Tiers, best first, without the states that do not exist; a tier may have become empty. */
  readonly tiers: readonly { readonly states: readonly number[]; readonly strong: boolean }[]
  readonly lost: readonly { readonly reference: StateReference; readonly why: NoState }[]
  /** States named more than once, each once. */
  readonly repeated: readonly number[]
  /** States not named at all, ascending. */
  readonly missing: readonly number[]
}

export function placeRanking(
  ranking: Ranking,
  resolve: (reference: StateReference) => number | NoState,
  states: number,
): PlacedRanking {
  const seen = new Set<number>()
  const repeated = new Set<number>()
  const lost: { reference: StateReference; why: NoState }[] = []
  const tiers = ranking.tiers.map(({ states: references, strong }) => {
    const members: number[] = []
    for (const reference of references) {
      const state = resolve(reference)
      if (typeof state === 'string') lost.push({ reference, why: state })
      else if (seen.has(state)) repeated.add(state)
      else {
        seen.add(state)
        members.push(state)
      }
    }
    return { states: members, strong }
  })
  const missing = Array.from({ length: states }, (_, state) => state).filter((state) => !seen.has(state))
  return { tiers, lost, repeated: [...repeated], missing }
}

/** The order of complete tiers, best first. Empty tiers count for nothing but keep their strong mark. */
export function orderOfTiers(
  tiers: readonly { readonly states: readonly number[]; readonly strong: boolean }[],
  states: number,
): RankedOrder {
  const filled: { states: readonly number[]; strong: boolean }[] = []
  for (const tier of tiers) {
    if (tier.states.length > 0) filled.push({ ...tier })
    else if (tier.strong && filled.length > 0)
      (filled[filled.length - 1] as { strong: boolean }).strong = true
  }
  const rank = new Uint32Array(states)
  const count = filled.length
  for (const [at, tier] of filled.entries()) for (const state of tier.states) rank[state] = count - 1 - at
  return { kind: 'ranked', rank, tiers: count, strongBelow: strongBelow(filled.map((tier) => tier.strong)) }
}

/** From "strongly preferred to the next tier" marks, best tier first. */
function strongBelow(marks: readonly boolean[]): Int32Array | null {
  if (!marks.slice(0, -1).includes(true)) return null
  const below = new Int32Array(marks.length)
  for (let tier = 0, best = -1; tier < marks.length; tier++) {
    if (tier > 0 && marks[marks.length - 1 - tier] === true) best = tier - 1
    below[tier] = best
  }
  return below
}

/** An order in which some pairs are not compared. */
export function withUnknownPairs(
  order: Order,
  pairs: readonly (readonly [number, number])[],
  states: number,
): Order {
  if (pairs.length === 0) return order
  const unknown = new Set(pairs.flatMap(([a, b]) => [a * states + b, b * states + a]))
  const compare = (a: number, b: number): Comparison =>
    unknown.has(a * states + b) ? 'unknown' : compareStates(order, a, b)
  return { kind: 'relation', compare }
}
