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
import type { Kernels, Worth } from './kernels.ts'
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
  readonly worth: Worth
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
  const wanted = model.own.length * count + 6 * places
  const workspace = (loops === 'wasm' ? wasmWorkspace(wanted) : null) ?? plainWorkspace()
  const { lanes } = workspace.kernels
  const signed = (array: Uint32Array) => new Int32Array(array.buffer, array.byteOffset, array.length)
  const worth: Worth = { lanes, values: signed(workspace.words(lanes * places)) }
  const bound = signed(workspace.words(places))
  const marked = workspace.words(places >>> 5)
  const lists = model.own.map((own, party) => {
    toPlaces((model.orders[party] as RankedOrder).rank, bound)
    return fibreList(model.table, own, bound, workspace.words(count))
  })
  return { model, lists, kernels: workspace.kernels, rounds, worth, bound, marked }
}

/** One question: which states are stable for a party. */
export interface SweepRequest {
  readonly party: number
  readonly concept: SweptConcept
  /** What a sanction must be; `no-better` unless told otherwise. */
  readonly sanction?: 'no-better' | 'strongly-worse'
}

/** The states that are stable for a party. */
export function sweptStates(
  sweeps: Sweeps,
  party: number,
  concept: SweptConcept,
  sanction: 'no-better' | 'strongly-worse' = 'no-better',
): Bits {
  return sweptAll(sweeps, [{ party, concept, sanction }])[0] as Bits
}

/**
 * The answers to many questions, several settled in the same passes. Questions are independent of each other, so a caller
 * may also share them out among threads.
 */
export function sweptAll(sweeps: Sweeps, requests: readonly SweepRequest[]): readonly Bits[] {
  const answers = new Map<SweepRequest, Bits>()
  for (const request of requests)
    if (request.concept === 'nash') answers.set(request, nashStates(sweeps, request.party))
  for (const steps of ['moves', 'improvements'] as const) {
    const open = requests.filter((one) => one.concept !== 'nash' && stepsOf(one.concept) === steps)
    for (let from = 0; from < open.length; from += sweeps.kernels.lanes) {
      const group = open.slice(from, from + sweeps.kernels.lanes)
      for (const [lane, request] of group.entries()) fillLane(sweeps, request, lane)
      settle(sweeps, group, steps)
      for (const [lane, request] of group.entries()) answers.set(request, readLane(sweeps, request, lane))
    }
  }
  return requests.map((request) => answers.get(request) as Bits)
}

function stepsOf(concept: SweptConcept): 'moves' | 'improvements' {
  return concept === 'gmr' || concept === 'smr' ? 'moves' : 'improvements'
}

/** Stable is what has no improvement: with a bound below every value, only the best tiers pass. */
function nashStates(sweeps: Sweeps, party: number): Bits {
  sweeps.bound.fill(0)
  sweeps.kernels.putLane(sweeps.bound, sweeps.worth, 0)
  sweeps.bound.fill(-1)
  return testedStates(sweeps, party, 0)
}

/** Put v into a lane. */
function fillLane(
  { model, lists, kernels, worth, bound }: Sweeps,
  { party, concept }: SweepRequest,
  lane: number,
) {
  toPlaces((model.orders[party] as RankedOrder).rank, bound)
  if (concept === 'smr' || concept === 'sseq')
    kernels.bestReach(lists[party] as FibreList, bound, worth, lane)
  else kernels.putLane(bound, worth, lane)
}

function readLane(sweeps: Sweeps, { party, sanction }: SweepRequest, lane: number): Bits {
  const order = sweeps.model.orders[party] as RankedOrder
  toPlaces(sanction === 'strongly-worse' ? strongBounds(order) : order.rank, sweeps.bound)
  return testedStates(sweeps, party, lane)
}

/** The states from which every improvement of a party has, in a lane, a worth of at most the bound. */
export function testedStates(
  { model, lists, kernels, worth, bound, marked }: Sweeps,
  party: number,
  lane: number,
): Bits {
  marked.fill(0)
  kernels.testStates(lists[party] as FibreList, worth, lane, bound, marked)
  const stable = emptyBits(model.table.count)
  bitsFromPlaces(marked, stable)
  return stable
}

/** For each state the highest rank that is strongly worse, −1 when none is. */
function strongBounds({ rank, strongBelow }: RankedOrder): Int32Array {
  return Int32Array.from(rank, (one) => strongBelow?.[one] ?? -1)
}

/** Bring the lanes of some questions from v to w. */
function settle(sweeps: Sweeps, group: readonly SweepRequest[], steps: 'moves' | 'improvements'): void {
  const { lists, kernels, model, worth } = sweeps
  // A party sweeps the lanes of the questions about the others.
  const sweeping = lists.flatMap((list, mover) => {
    const free = group.reduce((bits, { party }, lane) => (party === mover ? bits : bits | (1 << lane)), 0)
    return free === 0 ? [] : [{ list, free }]
  })
  // Where every combination is a state and every move can be taken back, each opponent's options are free, one by one.
  const once = steps === 'moves' && isWhole(model.table) && lists.every((list) => list.cells === null)
  const sweep = steps === 'moves' ? kernels.sweepMoves : kernels.sweepImprovements
  // A sweep settles all that its party can do, so it need not be repeated before another one changed something.
  let quiet = 0
  for (let round = 0; round < sweeps.rounds; round++) {
    for (const { list, free } of sweeping) {
      quiet = sweep(list, worth, free) ? 1 : quiet + 1
      if (quiet >= sweeping.length) return
    }
    if (once) return
  }
  if (sweeping.length > 0) for (const [lane, { party }] of group.entries()) flood(sweeps, party, steps, lane)
}

/** Settle one lane by flooding. */
function flood(
  { model, worth, kernels, bound }: Sweeps,
  party: number,
  steps: 'moves' | 'improvements',
  lane: number,
) {
  const { lanes, values } = worth
  const byState = Int32Array.from(
    { length: model.table.count },
    (_, state) => values[placeOf(state) * lanes + lane] as number,
  )
  floodFibres(fibreGround(model), party, steps, byState)
  toPlaces(byState, bound)
  kernels.putLane(bound, worth, lane)
}
