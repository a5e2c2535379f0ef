/**
 * Stability where preferences are no rankings: intransitive, or in part unknown (attitude.ts).
 *
 * "No better than s" is then no threshold, so for each state the set of deterrent states is kept as bits, and met with
 * the set of states that the opponents can reach (reach-sets.ts).
 *
 * Time and memory grow with the square of the number of states, divided by the 32 bits of a word.
 */

import { compareStates, type GraphModel, type Order } from '../../model/index.ts'
import {
  type Bits,
  clearBit,
  emptyBits,
  meetBits,
  rowOf,
  type SparseRows,
  setBit,
  transposed,
} from '../../num/index.ts'
import type { Attitude } from '../concepts/attitude.ts'
import { reachSets } from './reach-sets.ts'
import type { SweptConcept } from './sweeps.ts'

/** Bytes of reachable sets beyond which the relation engine declines. */
export const relationMemory = 2 ** 30

/** Whether the model is small enough for {@link relationStates}: at most about 46 000 states with two opponents. */
export function fitsRelation(model: GraphModel): boolean {
  const { count } = model.states
  return (count * (model.parties.length - 1) * count) / 8 <= relationMemory
}

export interface RelationGround {
  readonly model: GraphModel
  readonly arcs: readonly SparseRows[]
}

/** The states that are stable for a party. */
export function relationStates(
  ground: RelationGround,
  party: number,
  concept: SweptConcept,
  attitude: Attitude,
): Bits {
  const { model, arcs } = ground
  const states = model.states.count
  const order = model.orders[party] as Order
  const own = arcs[party] as SparseRows
  const stable = emptyBits(states)
  const symmetric = concept === 'smr' || concept === 'sseq'
  const reachOf =
    concept === 'nash'
      ? null
      : opponentsReach(ground, party, concept === 'seq' || concept === 'sseq' ? attitude : null)
  const before = transposed(own)
  for (let s = 0; s < states; s++) {
    const tempting = rowOf(own, s).filter((to) => attitude.tempts(compareStates(order, to, s)))
    if (tempting.length === 0) setBit(stable, s)
    if (tempting.length === 0 || reachOf === null) continue
    const deterrent = emptyBits(states)
    const harmless: number[] = []
    for (let x = 0; x < states; x++) {
      if (attitude.deters(compareStates(order, x, s))) setBit(deterrent, x)
      else if (symmetric) harmless.push(x)
    }
    // A state from which the party can escape to a harmless one is no sanction.
    for (const x of harmless) for (const from of rowOf(before, x)) clearBit(deterrent, from)
    if (tempting.every((to) => reachOf(to).some((set) => meetBits(set, deterrent)))) setBit(stable, s)
  }
  return stable
}

/** For a state the sets whose union is what the opponents reach from it in one step or more. */
function opponentsReach(
  { model, arcs }: RelationGround,
  party: number,
  replying: Attitude | null,
): (state: number) => readonly Bits[] {
  const states = model.states.count
  const steps = model.parties.flatMap((_, mover) => {
    if (mover === party) return []
    const order = model.orders[mover] as Order
    const rows = arcs[mover] as SparseRows
    return [
      Array.from({ length: states }, (_, from) =>
        rowOf(rows, from).filter((to) => replying?.replies(compareStates(order, to, from)) ?? true),
      ),
    ]
  })
  return reachSets(steps, states)
}
