/**
 * Who waits for whom among linked conditions, and which of the waits are mutual.
 *
 * The steps: (1) reach — all that can come about if each acts as soon as its condition is met; (2) blocked — the nodes
 * whose head is not within reach; (3) an arc from n to m where m would produce something that n's body lacks. A
 * strongly connected component of blocked nodes with two owners or more is a mutual wait. What is blocked outside any
 * component is stuck behind one, or lacks something that nobody here would bring about, or both.
 *
 * The reduction of circular waiting to cycles of a wait-for graph is that of E. G. Coffman, M. J. Elphick and
 * A. Shoshani, "System deadlocks", Computing Surveys 3 (1971) 67–78; bodies that are an OR of ANDs (as here) need the
 * closure of step 1 besides, since a cycle alone does not block where another way is open.
 */
import { stronglyConnected } from './components.ts'
import type { WaitNode } from './node.ts'
import { reach } from './reach.ts'
import { producersAmong, type UnlockSets, unlockSets, usualEffort } from './unlock.ts'

/** `from` waits for `to`, which would bring about the facts `for`. */
export interface Arc {
  readonly from: string
  readonly to: string
  readonly for: readonly string[]
}

/** Two owners or more, each waiting for the next, round in a circle. */
export interface MutualWait {
  readonly members: readonly string[]
  readonly owners: readonly string[]
  /** Which of its members, acting first, would free all of them. */
  readonly unlock: UnlockSets
}

/** A blocked node outside every circle. */
export interface Stuck {
  readonly id: string
  /** The mutual waits that it is stuck behind, as indices into `mutual`. */
  readonly behind: readonly number[]
  /** Facts that it waits for and nobody here would bring about. */
  readonly lacks: readonly string[]
}

export interface WaitGraph {
  /** What holds, or could come about without anybody moving first. */
  readonly reach: ReadonlySet<string>
  /** Ids of the nodes that cannot be performed as things are, in the order given. */
  readonly blocked: readonly string[]
  readonly arcs: readonly Arc[]
  readonly mutual: readonly MutualWait[]
  /** Members of circles with one owner only: somebody's promise that waits for that same owner's acts. */
  readonly ownCircles: readonly (readonly string[])[]
  readonly stuck: readonly Stuck[]
  /** What the mutual waits alone hold up: their members and whatever would follow if all of these acted. */
  readonly heldUp: readonly string[]
  /** Minimal sets of nodes which, performed without waiting, free everything that the mutual waits hold up. */
  readonly unlock: UnlockSets
}

/** What already holds, and what the analyst says can come about from outside. */
export interface Given {
  readonly facts: Iterable<string>
  readonly exogenous: Iterable<string>
}

/** The graph of waits. Linear in nodes and arcs but for the search for unlock sets, which is bounded. */
export function waitGraph(nodes: readonly WaitNode[], given: Given): WaitGraph {
  const start = [...given.facts, ...given.exogenous]
  const reached = reach(nodes, start)
  const blocked = nodes.filter((node) => node.head.some((fact) => !reached.has(fact)))
  const producers = producersOf(blocked)
  const arcs: Arc[] = []
  const successors: number[][] = []
  const lacks: string[][] = []
  for (const node of blocked) {
    const wanted = new Set(node.body.flat().filter((fact) => !reached.has(fact)))
    const reasons = new Map<number, string[]>()
    for (const fact of wanted)
      for (const producer of producers.get(fact) ?? []) {
        const list = reasons.get(producer)
        if (list === undefined) reasons.set(producer, [fact])
        else list.push(fact)
      }
    for (const [producer, facts] of reasons)
      arcs.push({ from: node.id, to: (blocked[producer] as WaitNode).id, for: facts })
    successors.push([...reasons.keys()])
    lacks.push([...wanted].filter((fact) => !producers.has(fact)))
  }
  const components = stronglyConnected(successors)
  const mutualOf = new Map<number, number>()
  const circled = new Set<number>()
  const waits: number[][] = []
  const ownCircles: string[][] = []
  for (const component of components) {
    const [only] = component
    if (only === undefined) continue
    if (component.length === 1 && successors[only]?.includes(only) !== true) continue
    const sorted = [...component].sort((a, b) => a - b)
    for (const member of sorted) circled.add(member)
    if (component.length > 1 && ownersOf(blocked, sorted).length > 1) {
      for (const member of sorted) mutualOf.set(member, waits.length)
      waits.push(sorted)
    } else ownCircles.push(idsOf(blocked, sorted))
  }
  const behind = reachableWaits(components, successors, mutualOf)
  const headsOf = (members: readonly number[]): readonly string[] =>
    members.flatMap((member) => blocked[member]?.head ?? [])
  const freed = reach(nodes, [...start, ...headsOf(waits.flat())])
  const heldUp =
    waits.length === 0 ? [] : blocked.filter((node) => node.head.every((fact) => freed.has(fact)))
  const effort = usualEffort()
  const producing = producersAmong(nodes)
  const unlock = (wanted: readonly string[]): UnlockSets =>
    unlockSets({ producing, given: reached, candidates: new Set(blocked), wanted }, effort)
  return {
    reach: reached,
    blocked: blocked.map((node) => node.id),
    arcs,
    mutual: waits.map((members) => ({
      members: idsOf(blocked, members),
      owners: ownersOf(blocked, members),
      unlock: unlock(headsOf(members)),
    })),
    ownCircles,
    stuck: blocked.flatMap((node, at) =>
      circled.has(at)
        ? []
        : [{ id: node.id, behind: [...(behind[at] ?? [])].sort((a, b) => a - b), lacks: lacks[at] ?? [] }],
    ),
    heldUp: heldUp.map((node) => node.id),
    unlock: unlock(heldUp.flatMap((node) => node.head)),
  }
}

function producersOf(nodes: readonly WaitNode[]): ReadonlyMap<string, readonly number[]> {
  const producers = new Map<string, number[]>()
  nodes.forEach((node, at) => {
    for (const fact of new Set(node.head)) {
      const list = producers.get(fact)
      if (list === undefined) producers.set(fact, [at])
      else list.push(at)
    }
  })
  return producers
}

/** For each node, the mutual waits that its arcs lead to, near or far. Components come after all that they lead to. */
function reachableWaits(
  components: readonly (readonly number[])[],
  successors: readonly (readonly number[])[],
  mutualOf: ReadonlyMap<number, number>,
): readonly ReadonlySet<number>[] {
  const found: Set<number>[] = successors.map(() => new Set())
  for (const component of components) {
    const together = new Set<number>()
    for (const member of component) {
      const own = mutualOf.get(member)
      if (own !== undefined) together.add(own)
      for (const next of successors[member] ?? []) for (const wait of found[next] ?? []) together.add(wait)
    }
    for (const member of component) found[member] = together
  }
  return found
}

function idsOf(nodes: readonly WaitNode[], members: readonly number[]): string[] {
  return members.map((member) => nodes[member]?.id ?? '')
}

function ownersOf(nodes: readonly WaitNode[], members: readonly number[]): readonly string[] {
  return [...new Set(members.flatMap((member) => nodes[member]?.owners ?? []))]
}
