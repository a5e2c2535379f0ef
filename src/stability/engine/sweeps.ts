/**
 * Stability of all states of an option-form model with ranked preferences, by sweeping.
 *
 * Every concept has the form: s is stable for i iff w(s1) ≤ u_i(s) for every s1 ∈ R_i^+(s), where w(s1) is the least
 * value v among s1 and the states to which the opponents can bring the conflict from there:
 *
 *     concept      opponents' sequences      v(s2)
 *     GMR, SMR     of moves                  u_i(s2), M_i(s2)
 *     SEQ, SSEQ    of improvements           u_i(s2), M_i(s2)
 *
 * with M_i(s2) the best that i can reach from s2 in one move or by staying. Counting s1 itself is harmless: v(s1) is
 * above u_i(s). In option form own moves are transitive, and so are improvements under a ranking, so the rule that no
 * party moves twice in succession changes nothing: two such steps are one.
 *
 * w is the greatest solution of w(s) = min(v(s), min over opponents' steps s → t of w(t)). We sweep the opponents' fibre
 * lists in turn until a whole round changes nothing; one sweep settles everything that one opponent can do. Sweeps walk
 * memory in order, which keeps the time per state flat; a round takes time linear in the states, and a handful of
 * rounds is usual. Should sweeping not settle within `roundLimit` rounds (long chains of alternating moves), flooding
 * (fibre-flood.ts), which is linear in all cases, takes over.
 */

import type { GraphModel, OwnOptions, RankedOrder, StateTable } from '../../model/index.ts'
import { type Bits, emptyBits } from '../../num/index.ts'
import type { Concept } from '../concepts/concept.ts'
import { fibreGround, floodFibres } from './fibre-flood.ts'
import { type FibreList, fibreList, oneWayLimit, oneWayOptions } from './fibre-lists.ts'
import { type Kernels, kernels as plainKernels } from './kernels.ts'

/** Rounds of sweeping before flooding takes over. */
export const roundLimit = 64

/** The concepts that sweeping decides. */
export type SweptConcept = Exclude<Concept, 'sim'>

/** A model in option form whose preferences are all ranked. */
export interface RankedModel {
  readonly table: StateTable
  readonly own: readonly OwnOptions[]
  readonly orders: readonly RankedOrder[]
}

/** The model as one that sweeping handles, or null: graph form, coalesced states, or preferences that are no ranking. */
export function rankedModel(model: GraphModel): RankedModel | null {
  if (model.moves.kind !== 'own-options') return null
  const orders = model.orders.filter((order) => order.kind === 'ranked')
  if (orders.length < model.orders.length) return null
  if (model.moves.parties.some((own) => oneWayOptions(own).length > oneWayLimit)) return null
  return { table: model.moves.table, own: model.moves.parties, orders }
}

export interface Sweeps {
  readonly model: RankedModel
  readonly lists: readonly FibreList[]
  readonly kernels: Kernels
  readonly rounds: number
}

/** Lay out all parties' fibres: work shared by all parties and concepts. */
export function prepareSweeps(
  model: RankedModel,
  kernels: Kernels = plainKernels,
  rounds: number = roundLimit,
): Sweeps {
  const lists = model.own.map((own, party) => fibreList(model.table, own, model.orders[party] as RankedOrder))
  return { model, lists, kernels, rounds }
}

/** The states that are stable for a party. Calls are independent of each other, so they can be shared out. */
export function sweptStates(
  sweeps: Sweeps,
  party: number,
  concept: SweptConcept,
  sanction: 'no-better' | 'strongly-worse' = 'no-better',
): Bits {
  const { model, lists, kernels } = sweeps
  const stable = emptyBits(model.table.count)
  const list = lists[party] as FibreList
  const order = model.orders[party] as RankedOrder
  const worth = new Int32Array(model.table.count)
  if (concept === 'nash') {
    kernels.testStates(list, worth, worth.slice().fill(-1), stable)
    return stable
  }
  if (concept === 'smr' || concept === 'sseq') kernels.bestReach(list, order.rank, worth)
  else worth.set(order.rank)
  settle(sweeps, party, concept === 'gmr' || concept === 'smr' ? 'moves' : 'improvements', worth)
  kernels.testStates(list, worth, sanctionBounds(order, sanction), stable)
  return stable
}

/** For each state the highest rank at which a sanction still deters from leaving it. */
function sanctionBounds(order: RankedOrder, sanction: 'no-better' | 'strongly-worse'): Int32Array {
  if (sanction === 'no-better')
    return new Int32Array(order.rank.buffer, order.rank.byteOffset, order.rank.length)
  const below = order.strongBelow
  return Int32Array.from(order.rank, (rank) => below?.[rank] ?? -1)
}

/** Bring `worth` from v to w, in place. */
function settle(sweeps: Sweeps, party: number, steps: 'moves' | 'improvements', worth: Int32Array): void {
  const { lists, kernels, model } = sweeps
  const sweep = steps === 'moves' ? kernels.sweepMoves : kernels.sweepImprovements
  const opponents = lists.filter((_, other) => other !== party)
  // An opponent's sweep settles all it can do, so it need not be repeated before another one changed something.
  let quiet = 0
  for (let round = 0; round < sweeps.rounds; round++)
    for (const list of opponents) {
      quiet = sweep(list, worth) ? 1 : quiet + 1
      if (quiet >= opponents.length) return
    }
  if (opponents.length > 0) floodFibres(fibreGround(model), party, steps, worth)
}
