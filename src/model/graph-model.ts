import type { Option, Party } from './form.ts'
import type { Moves } from './moves.ts'
import type { Order } from './preference/order.ts'
import type { States } from './states.ts'

/**
 * A graph model (N, S, (A_i), (≻_i)) ready for analysis (Kilgour, Hipel and Fang 1987): parties, feasible states,
 * the moves each party controls, and what each prefers.
 */
export interface GraphModel {
  readonly title: string
  readonly parties: readonly Party[]
  /** Empty in graph form. */
  readonly options: readonly Option[]
  readonly states: States
  readonly moves: Moves
  /** One for each party. */
  readonly orders: readonly Order[]
  /** The state in which the conflict is now, or null when none is given. */
  readonly statusQuo: number | null
}
