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

import {
  type GraphModel,
  isWhole,
  type OwnOptions,
  type RankedOrder,
  type StateTable,
} from '../../model/index.ts'
import { type Bits, emptyBits } from '../../num/index.ts'
import type { Concept } from '../concepts/concept.ts'
import { fibreGround, floodFibres } from './fibre-flood.ts'
import { type FibreList, fibreList, oneWayLimit, oneWayOptions } from './fibre-lists.ts'
import type { Kernels } from './kernels.ts'
import { bitsFromPlaces, placeOf, placesFor, toPlaces } from './placement.ts'
import { plainWorkspace, wasmWorkspace } from './workspace.ts'

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
  /** Scratch by place, shared by all calls: values, bounds, and marks of stable states. */
  readonly worth: Int32Array
  readonly bound: Int32Array
  readonly marked: Uint32Array
}

/** Which loops to use: in WebAssembly where it can be had, in TypeScript otherwise or when asked for. */
export type Loops = 'wasm' | 'plain'

/** Lay out all parties' fibres: work shared by all parties and concepts. */
export function prepareSweeps(
  model: RankedModel,
  loops: Loops = 'wasm',
  rounds: number = roundLimit,
): Sweeps {
  const { count } = model.table
  const places = placesFor(count)
  const words = model.own.length * count + 3 * places
  const workspace = (loops === 'wasm' ? wasmWorkspace(words) : null) ?? plainWorkspace()
  const signed = (array: Uint32Array) => new Int32Array(array.buffer, array.byteOffset, array.length)
  const worth = signed(workspace.words(places))
  const bound = signed(workspace.words(places))
  const marked = workspace.words(places >>> 5)
  const lists = model.own.map((own, party) => {
    toPlaces((model.orders[party] as RankedOrder).rank, bound)
    return fibreList(model.table, own, bound, workspace.words(count))
  })
  return { model, lists, kernels: workspace.kernels, rounds, worth, bound, marked }
}

/** The states that are stable for a party. Calls are independent of each other, so they can be shared out. */
export function sweptStates(
  sweeps: Sweeps,
  party: number,
  concept: SweptConcept,
  sanction: 'no-better' | 'strongly-worse' = 'no-better',
): Bits {
  const { model, lists, kernels, worth, bound } = sweeps
  const list = lists[party] as FibreList
  const order = model.orders[party] as RankedOrder
  if (concept === 'nash') {
    worth.fill(0)
    bound.fill(-1)
  } else {
    toPlaces(order.rank, bound)
    if (concept === 'smr' || concept === 'sseq') kernels.bestReach(list, bound, worth)
    else worth.set(bound)
    settle(sweeps, party, concept === 'gmr' || concept === 'smr' ? 'moves' : 'improvements')
    if (sanction === 'strongly-worse') toPlaces(strongBounds(order), bound)
  }
  return testedStates(sweeps, party)
}

/** The states from which every improvement of a party has a worth of at most the bound. */
export function testedStates({ model, lists, kernels, worth, bound, marked }: Sweeps, party: number): Bits {
  marked.fill(0)
  kernels.testStates(lists[party] as FibreList, worth, bound, marked)
  const stable = emptyBits(model.table.count)
  bitsFromPlaces(marked, stable)
  return stable
}

/** For each state the highest rank that is strongly worse, −1 when none is. */
function strongBounds({ rank, strongBelow }: RankedOrder): Int32Array {
  return Int32Array.from(rank, (one) => strongBelow?.[one] ?? -1)
}

/** Bring `worth` from v to w, in place. */
function settle(sweeps: Sweeps, party: number, steps: 'moves' | 'improvements'): void {
  const { lists, kernels, model, worth } = sweeps
  const opponents = lists.filter((_, other) => other !== party)
  // Where every combination is a state and every move can be taken back, each opponent's options are free, one by one.
  const free = isWhole(model.table) && opponents.every((list) => list.cells === null)
  if (steps === 'moves' && free) {
    for (const list of opponents) kernels.sweepMoves(list, worth)
    return
  }
  const sweep = steps === 'moves' ? kernels.sweepMoves : kernels.sweepImprovements
  // An opponent's sweep settles all it can do, so it need not be repeated before another one changed something.
  let quiet = 0
  for (let round = 0; round < sweeps.rounds; round++)
    for (const list of opponents) {
      quiet = sweep(list, worth) ? 1 : quiet + 1
      if (quiet >= opponents.length) return
    }
  if (opponents.length === 0) return
  const byState = Int32Array.from(
    { length: model.table.count },
    (_, state) => worth[placeOf(state)] as number,
  )
  floodFibres(fibreGround(model), party, steps, byState)
  toPlaces(byState, worth)
}
