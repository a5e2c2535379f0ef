/**
 * Stability of all states where moves are arcs (graph form, coalesced states, one option at a time) and preferences
 * are ranked.
 *
 * The equivalence of sweeps.ts holds, but moves need not be transitive, so the rule that no party moves twice in
 * succession bites. Reverse flooding with two movers: values are taken in ascending order; each state keeps the first
 * value that reaches it with the party that moves first on the way, and the first value by another first mover. The
 * first label may be prolonged backwards by any opponent but its own mover; the second label by that one mover. So every
 * arc is used at most once, and the time is linear in the arcs.
 */

import type { GraphModel, RankedOrder } from '../../model/index.ts'
import {
  type Bits,
  emptyBits,
  rowOf,
  type SparseRows,
  setBit,
  sparseRows,
  transposed,
} from '../../num/index.ts'
import { ascending } from './fibre-flood.ts'
import type { SweptConcept } from './sweeps.ts'

/** A model with arcs and ranked preferences. */
export interface ArcModel {
  readonly states: number
  readonly arcs: readonly SparseRows[]
  readonly orders: readonly RankedOrder[]
}

/** The model as arcs with rankings. @throws TypeError when a preference is no ranking */
export function arcModel(model: GraphModel, arcs: readonly SparseRows[]): ArcModel {
  const orders = model.orders.filter((order) => order.kind === 'ranked')
  if (orders.length < model.orders.length) throw new TypeError('a preference is no ranking')
  return { states: model.states.count, arcs, orders }
}

/** Arcs by which each party could have come to a state, for both kinds of sequences. */
export interface ArcGround {
  readonly model: ArcModel
  readonly into: { readonly moves: readonly SparseRows[]; readonly improvements: readonly SparseRows[] }
}

export function arcGround(model: ArcModel): ArcGround {
  const improving = model.arcs.map((arcs, party) => onlyImproving(arcs, model.orders[party] as RankedOrder))
  return {
    model,
    into: { moves: model.arcs.map(transposed), improvements: improving.map(transposed) },
  }
}

function onlyImproving(arcs: SparseRows, { rank }: RankedOrder): SparseRows {
  const kept = function* (): Generator<readonly [number, number]> {
    for (let from = 0; from < arcs.rowCount; from++)
      for (const to of rowOf(arcs, from)) if ((rank[to] as number) > (rank[from] as number)) yield [from, to]
  }
  return sparseRows(arcs.rowCount, arcs.columnCount, kept())
}

/** The labels of a flood: for each state up to two (value, first mover, next state), by ascending value. */
export interface Labels {
  readonly value: readonly [Int32Array, Int32Array]
  readonly mover: readonly [Int8Array, Int8Array]
  readonly to: readonly [Int32Array, Int32Array]
}

/** @param own the value v of each state for the focal party */
export function floodArcs(
  ground: ArcGround,
  party: number,
  steps: 'moves' | 'improvements',
  own: Int32Array,
): Labels {
  const { states } = ground.model
  const labels: Labels = {
    value: [new Int32Array(states).fill(-1), new Int32Array(states).fill(-1)],
    mover: [new Int8Array(states).fill(-1), new Int8Array(states).fill(-1)],
    to: [new Int32Array(states).fill(-1), new Int32Array(states).fill(-1)],
  }
  const opponents = ground.into[steps].flatMap((into, mover) => (mover === party ? [] : [{ into, mover }]))
  // Whose arcs into a state have been used: none, all but one mover's, all.
  const used = new Int8Array(states).fill(nobody)
  const queue: number[] = []
  const label = (state: number, mover: number, to: number, value: number) => {
    const [firstMover, secondMover] = labels.mover
    const slot = (firstMover[state] as number) < 0 ? 0 : 1
    if (slot === 1 && (firstMover[state] === mover || (secondMover[state] as number) >= 0)) return
    labels.value[slot][state] = value
    labels.mover[slot][state] = mover
    labels.to[slot][state] = to
    queue.push(2 * state + slot)
  }
  const spread = (state: number, value: number, arrivedBy: number) => {
    const before = used[state] as number
    if (before === everybody) return
    for (const { into, mover } of opponents) {
      const wanted = before === nobody ? mover !== arrivedBy : mover === before
      if (wanted && mover !== arrivedBy)
        for (const from of rowOf(into, state)) label(from, mover, state, value)
    }
    used[state] = before === nobody && arrivedBy >= 0 ? arrivedBy : everybody
  }
  for (const seed of ascending(own, (ground.model.orders[party] as RankedOrder).tiers)) {
    const value = own[seed] as number
    let head = 0
    queue.length = 0
    spread(seed, value, -1)
    while (head < queue.length) {
      const item = queue[head++] as number
      const state = item >>> 1
      spread(state, value, labels.mover[item & 1 ? 1 : 0][state] as number)
    }
  }
  return labels
}

const nobody = -2
const everybody = -1

/** M_i: the best rank among a state and the states that the party can move to from it. */
export function bestByArcs(model: ArcModel, party: number): Int32Array {
  const { rank } = model.orders[party] as RankedOrder
  const arcs = model.arcs[party] as SparseRows
  const best = Int32Array.from(rank)
  for (let s = 0; s < model.states; s++)
    for (const to of rowOf(arcs, s)) best[s] = Math.max(best[s] as number, rank[to] as number)
  return best
}

/** The states that are stable for a party. */
export function floodedStates(
  ground: ArcGround,
  party: number,
  concept: SweptConcept,
  sanction: 'no-better' | 'strongly-worse' = 'no-better',
): Bits {
  const { model } = ground
  const order = model.orders[party] as RankedOrder
  const { rank, strongBelow } = order
  const stable = emptyBits(model.states)
  const symmetric = concept === 'smr' || concept === 'sseq'
  const own = symmetric ? bestByArcs(model, party) : Int32Array.from(rank)
  const steps = concept === 'gmr' || concept === 'smr' ? 'moves' : 'improvements'
  const [worth] = concept === 'nash' ? [own] : floodArcs(ground, party, steps, own).value
  const arcs = model.arcs[party] as SparseRows
  for (let s = 0; s < model.states; s++) {
    const here = rank[s] as number
    const bound = sanction === 'no-better' ? here : (strongBelow?.[here] ?? -1)
    const isSafe = (to: number) => {
      if ((rank[to] as number) <= here) return true
      const value = worth[to] as number
      return concept !== 'nash' && value >= 0 && value <= bound
    }
    if (rowOf(arcs, s).every(isSafe)) setBit(stable, s)
  }
  return stable
}
