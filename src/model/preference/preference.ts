/**
 * What a party prefers, as an analyst writes it.
 *
 * Statements in order ("option prioritising", "preference tree") and option weights: Fang, Hipel, Kilgour and Peng
 * 2003, see form.ts; K. W. Hipel, D. M. Kilgour, L. Fang and X. Peng, "The decision support system GMCR in
 * environmental conflict management", Applied Mathematics and Computation 83, 1997, 117–152.
 * Strength: L. Hamouda, D. M. Kilgour and K. W. Hipel, "Strength of preference in the graph model for conflict
 * resolution", Group Decision and Negotiation 13, 2004, 449–462.
 * Unknown preference: K. W. Li, K. W. Hipel, D. M. Kilgour and L. Fang, "Preference uncertainty in the graph model for
 * conflict resolution", IEEE Transactions on Systems, Man, and Cybernetics A 34(4), 2004, 507–520.
 */
import type { Expression } from '../../language/index.ts'
import type { Rational } from '../../num/index.ts'
import type { Place } from '../../text/index.ts'
import type { Basis } from '../basis.ts'
import type { StateReference } from '../form.ts'

/** Something the party wants to be true; earlier statements outweigh all later ones together. */
export interface Statement {
  readonly that: Expression
  /** As written. */
  readonly text: string
  /** States that differ on this statement or on an earlier one are strongly preferred to each other. */
  readonly strong: boolean
  /** When false: we do not know whether the party wants this, so states that first differ here are not compared. */
  readonly known: boolean
  readonly basis: Basis
  readonly place: Place | null
}

/** What one option taken is worth to a party; options without a weight are worth nothing. */
export interface Weight {
  readonly option: string
  readonly weight: Rational
  readonly basis: Basis
  readonly place: Place | null
}

/** States of equal preference. */
export interface Tier {
  readonly states: readonly StateReference[]
  /** Whether this tier is strongly preferred to the next. */
  readonly strong: boolean
}

/** States ordered by hand, best first. */
export interface Ranking {
  readonly tiers: readonly Tier[]
  readonly basis: Basis
  readonly place: Place | null
}

/** A ranking by hand laid over a computed one; see manual.ts for what happens when the states change. */
export type Manual = Ranking

/** One comparison of two states. */
export interface Pair {
  readonly better: StateReference
  readonly worse: StateReference
  readonly strong: boolean
  readonly basis: Basis
  readonly place: Place | null
}

export type Preference =
  | { readonly kind: 'statements'; readonly statements: readonly Statement[]; readonly manual: Manual | null }
  | {
      readonly kind: 'weights'
      readonly weights: readonly Weight[]
      /** A difference of at least this much is strong; null: none is. */
      readonly strongFrom: Rational | null
      readonly manual: Manual | null
    }
  | {
      readonly kind: 'ranking'
      readonly ranking: Ranking
      /** Pairs that are not compared after all. */
      readonly unknown: readonly (readonly [StateReference, StateReference])[]
    }
  /** Any set of comparisons, which need not be transitive. Pairs not listed count as `otherwise`. */
  | {
      readonly kind: 'pairs'
      readonly pairs: readonly Pair[]
      readonly otherwise: 'same' | 'unknown'
      readonly place: Place | null
    }
  /** All states are equal to the party. */
  | { readonly kind: 'indifferent'; readonly basis: Basis }
  /** Nothing is known of what the party prefers. */
  | { readonly kind: 'unknown'; readonly basis: Basis }
