/**
 * Stability where preferences are no rankings: intransitive, or in part unknown (attitude.ts).
 *
 * "No better than s" is then no threshold, so for each state the set of deterrent states is kept as bits, and met with
 * the set of states that the opponents can reach. What can be reached depends on who moved last: the pairs (state, last
 * mover) form a graph whose strongly connected components share one set (R. E. Tarjan, "Depth-first search and linear
 * graph algorithms", SIAM Journal on Computing 1(2), 1972, 146–160).
 *
 * Time and memory grow with the square of the number of states, divided by the 32 bits of a word.
 */

import { compareStates, type GraphModel, type Order } from '../../model/index.ts'
import {
  type Bits,
  clearBit,
  emptyBits,
  meetBits,
  orInto,
  rowOf,
  type SparseRows,
  setBit,
  transposed,
} from '../../num/index.ts'
import type { Attitude } from '../concepts/attitude.ts'
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
  const opponents = model.parties.flatMap((_, mover) => {
    if (mover === party) return []
    const order = model.orders[mover] as Order
    const rows = arcs[mover] as SparseRows
    const steps = Array.from({ length: states }, (_, from) =>
      rowOf(rows, from).filter((to) => replying?.replies(compareStates(order, to, from)) ?? true),
    )
    return [{ steps }]
  })
  const width = opponents.length
  /** Node: the conflict is at `state` and opponent `by` moved last. */
  const after = function* (node: number): Generator<number, void, undefined> {
    const state = Math.floor(node / width)
    const by = node % width
    for (const [mover, { steps }] of opponents.entries())
      if (mover !== by) for (const to of steps[state] as Uint32Array) yield to * width + mover
  }
  const sets = componentSets(
    states * width,
    after,
    (node, set) => setBit(set, Math.floor(node / width)),
    states,
  )
  const known = new Map<number, readonly Bits[]>()
  return (state) => {
    const found = known.get(state)
    if (found !== undefined) return found
    const all = new Set<Bits>()
    for (const [mover, { steps }] of opponents.entries())
      for (const to of steps[state] as Uint32Array) all.add(sets(to * width + mover))
    const made = [...all]
    known.set(state, made)
    return made
  }
}

/** For each node what is reachable from it, itself included; nodes of one component share the set. */
function componentSets(
  nodes: number,
  after: (node: number) => Generator<number, void, undefined>,
  mark: (node: number, set: Bits) => void,
  size: number,
): (node: number) => Bits {
  const index = new Int32Array(nodes).fill(-1)
  const lowest = new Int32Array(nodes)
  const setOf: (Bits | undefined)[] = new Array(nodes)
  const open: number[] = []
  let counter = 0
  const explore = (root: number) => {
    const path: { node: number; ahead: Generator<number, void, undefined> }[] = []
    const enter = (node: number) => {
      index[node] = counter
      lowest[node] = counter++
      open.push(node)
      path.push({ node, ahead: after(node) })
    }
    enter(root)
    for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
      const { node, ahead } = top
      const next = ahead.next()
      if (next.done === true) {
        path.pop()
        const parent = path[path.length - 1]?.node
        if (parent !== undefined) lowest[parent] = Math.min(lowest[parent] as number, lowest[node] as number)
        if (lowest[node] === index[node]) close(node)
      } else if ((index[next.value] as number) < 0) enter(next.value)
      else if (setOf[next.value] === undefined)
        lowest[node] = Math.min(lowest[node] as number, index[next.value] as number)
    }
  }
  const close = (root: number) => {
    const set = emptyBits(size)
    const members = open.splice(open.lastIndexOf(root))
    const inside = new Set(members)
    const joined = new Set<Bits>()
    for (const node of members) {
      mark(node, set)
      for (const next of after(node)) {
        const other = inside.has(next) ? undefined : setOf[next]
        if (other !== undefined) joined.add(other)
      }
    }
    for (const other of joined) orInto(set, other)
    for (const node of members) setOf[node] = set
  }
  return (node) => {
    if ((index[node] as number) < 0) explore(node)
    return setOf[node] as Bits
  }
}
