/**
 * What several movers reach together by legal sequences, for all states, as sets of bits.
 *
 * What can be reached depends on who moved last: the pairs (state, last mover) form a graph whose strongly connected
 * components share one set. R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing
 * 1(2), 1972, 146–160.
 */
import { type Bits, emptyBits, orInto, setBit } from '../../num/index.ts'

/** For each mover and state the states of its single steps. A mover may be a party or a coalition. */
export type Steps = readonly (readonly ArrayLike<number>[])[]

/**
 * For a state the sets whose union is what the movers reach from it in one step or more, nobody stepping twice in
 * succession. Sets are worked out when they are asked for, and must not be written to.
 */
export function reachSets(steps: Steps, states: number): (state: number) => readonly Bits[] {
  const width = steps.length
  /** Node: the conflict is at `state`, and `by` stepped last. */
  const after = function* (node: number): Generator<number, void, undefined> {
    const state = Math.floor(node / width)
    const by = node % width
    for (const [mover, from] of steps.entries()) {
      if (mover === by) continue
      const targets = from[state] as ArrayLike<number>
      for (let k = 0; k < targets.length; k++) yield (targets[k] as number) * width + mover
    }
  }
  const setOf = componentSets(
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
    for (const [mover, from] of steps.entries()) {
      const targets = from[state] as ArrayLike<number>
      for (let k = 0; k < targets.length; k++) all.add(setOf((targets[k] as number) * width + mover))
    }
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
