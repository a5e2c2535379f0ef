/** How one state stands to another for a party. `unknown` is symmetric and counts as none of the others. */
export type Comparison = 'much-better' | 'better' | 'same' | 'worse' | 'much-worse' | 'unknown'

/** A total preorder: every two states compare, transitively. */
export interface RankedOrder {
  readonly kind: 'ranked'
  /** For each state its tier, 0 the worst, without gaps. */
  readonly rank: Uint32Array
  readonly tiers: number
  /** For each tier the best tier that is strongly worse, or −1; never falling. Null: no preference is strong. */
  readonly strongBelow: Int32Array | null
}

/** Any other preference: intransitive or in part unknown. */
export interface RelationOrder {
  readonly kind: 'relation'
  readonly compare: (a: number, b: number) => Comparison
}

export type Order = RankedOrder | RelationOrder

/** How state a stands to state b. */
export function compareStates(order: Order, a: number, b: number): Comparison {
  if (order.kind === 'relation') return order.compare(a, b)
  const rankA = order.rank[a] ?? 0
  const rankB = order.rank[b] ?? 0
  if (rankA === rankB) return 'same'
  const much = order.strongBelow !== null
  if (rankA > rankB) return much && rankB <= (order.strongBelow?.[rankA] ?? -1) ? 'much-better' : 'better'
  return much && rankA <= (order.strongBelow?.[rankB] ?? -1) ? 'much-worse' : 'worse'
}

/** The comparison seen from the other side. */
export function reversed(comparison: Comparison): Comparison {
  switch (comparison) {
    case 'much-better':
      return 'much-worse'
    case 'better':
      return 'worse'
    case 'worse':
      return 'better'
    case 'much-worse':
      return 'much-better'
    default:
      return comparison
  }
}

export function isBetter(comparison: Comparison): boolean {
  return comparison === 'better' || comparison === 'much-better'
}

/** Whether no two states are equal to the party. */
export function isStrict(order: Order, states: number): boolean {
  return order.kind === 'ranked' && order.tiers === states
}
