/**
 * The graph model as an analyst writes it.
 *
 * Option form: N. Howard, Paradoxes of Rationality, MIT Press 1971; L. Fang, K. W. Hipel, D. M. Kilgour and X. Peng,
 * "A decision support system for interactive decision making", IEEE Transactions on Systems, Man, and Cybernetics C
 * 33(1), 2003, 42–55. Graph form: D. M. Kilgour, K. W. Hipel and L. Fang, "The graph model for conflicts",
 * Automatica 23(1), 1987, 41–55.
 */
import type { Expression } from '../language/index.ts'
import type { Place } from '../text/index.ts'
import type { Preference } from './preference/preference.ts'

/** A decision maker. */
export interface Party {
  readonly id: string
  readonly title: string
  /** The title takes a plural verb: the armed groups move. */
  readonly plural?: true
}

/** In which direction an option may change: `forward` only from no to yes, `back` only from yes to no. */
export type Direction = 'both' | 'forward' | 'back'

export interface Option {
  /** A name of the Boolean language. */
  readonly id: string
  readonly title: string
  /** The index of the party that controls it. */
  readonly party: number
  readonly direction: Direction
}

/** A rule that makes states infeasible (Fang et al. 2003 list these four kinds). Options are given by id. */
export type Constraint =
  | { readonly kind: 'at-most-one'; readonly options: readonly string[]; readonly place: Place | null }
  | { readonly kind: 'at-least-one'; readonly options: readonly string[]; readonly place: Place | null }
  | {
      readonly kind: 'depends'
      readonly if: Expression
      readonly then: Expression
      readonly place: Place | null
    }
  | { readonly kind: 'never'; readonly states: Expression; readonly place: Place | null }
  /** `Y`, `N` or `-` for each option: states that match are infeasible. */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly place: Place | null }

/** Feasible states that count as one. */
export interface Coalescence {
  readonly states: Expression
  readonly title: string
  readonly place: Place | null
}

/** Moves of one party, or of all (`party` null), from some states to some states, that cannot be made. */
export interface ForbiddenMove {
  readonly party: number | null
  readonly from: Expression
  readonly to: Expression
  readonly place: Place | null
}

/** States that a party does not apprehend; used by hypergame analysis only. */
export interface Oversight {
  readonly party: number
  readonly states: Expression
  readonly place: Place | null
}

/** What a party takes another to prefer, where that is not what it does prefer; used by hypergame analysis only. */
export interface Belief {
  readonly party: number
  readonly about: number
  readonly preference: Preference
}

/** One state, as an analyst writes it: independent of the numbering, so that it survives a change of feasibility. */
export type StateReference =
  | { readonly kind: 'taken'; readonly options: readonly string[]; readonly place: Place | null }
  | { readonly kind: 'named'; readonly name: string; readonly place: Place | null }
  | { readonly kind: 'number'; readonly number: number; readonly place: Place | null }

interface Common {
  readonly title: string
  readonly citation: string | null
  readonly parties: readonly Party[]
  /** One for each party, in the same order. */
  readonly preferences: readonly Preference[]
  readonly statusQuo: StateReference | null
}

export interface OptionForm extends Common {
  readonly form: 'options'
  /** In bit order: the first option is worth 1 in a state's decimal value. */
  readonly options: readonly Option[]
  readonly constraints: readonly Constraint[]
  readonly coalesced: readonly Coalescence[]
  /** `any-own-options`: in one move a party may change any subset of its own options; `one-option`: only one. */
  readonly moveRule: 'any-own-options' | 'one-option'
  readonly forbiddenMoves: readonly ForbiddenMove[]
  readonly oversights: readonly Oversight[]
  /** At most one by a party about another. */
  readonly beliefs?: readonly Belief[]
}

export interface GraphForm extends Common {
  readonly form: 'graph'
  readonly states: readonly { readonly id: string; readonly title: string }[]
  /** For each party the moves it controls, as pairs of state indices. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
}

export type ConflictForm = OptionForm | GraphForm
