import type { WaitNode } from './node.ts'
import { reach } from './reach.ts'

/** The largest set of first moves that is looked for. */
export const UNLOCK_LIMIT = 3

/** How much work the search may still do, in facts read: closures, times the length of the nodes that each reads. */
export interface Effort {
  left: number
}

/** Enough for some hundred linked promises; a second or so. */
export const usualEffort = (): Effort => ({ left: 5_000_000 })

export interface UnlockSearch {
  /** The nodes by the facts that they bring about. */
  readonly producing: ReadonlyMap<string, readonly WaitNode[]>
  /** What already holds, comes from outside, or is within reach. */
  readonly given: ReadonlySet<string>
  /** The facts that are to come within reach. */
  readonly wanted: readonly string[]
  /** The nodes that may be performed without waiting. */
  readonly candidates: ReadonlySet<WaitNode>
}

/** Nodes by the facts that they bring about. */
export function producersAmong(nodes: readonly WaitNode[]): ReadonlyMap<string, readonly WaitNode[]> {
  const producing = new Map<string, WaitNode[]>()
  for (const node of nodes)
    for (const fact of new Set(node.head)) {
      const list = producing.get(fact)
      if (list === undefined) producing.set(fact, [node])
      else list.push(node)
    }
  return producing
}

/** The minimal sets, smallest first; `searched` is the size up to which every set was tried. */
export interface UnlockSets {
  readonly sets: readonly (readonly string[])[]
  readonly searched: number
}

/**
 * All minimal sets of at most three candidates which, performed without waiting, bring every wanted fact within
 * reach. Minimal: no part of such a set suffices. None where nothing is wanted or all of it is within reach anyway.
 * A search that would cost more than the effort left stops at a smaller size, and says so.
 */
export function unlockSets(search: UnlockSearch, effort: Effort = usualEffort()): UnlockSets {
  const { wanted } = search
  const nodes = helping(search)
  const length = nodes.reduce((sum, node) => sum + node.head.length + node.body.flat().length, 1)
  const named = nodes.flatMap((node) => [...node.head, ...node.body.flat()])
  const given = [...new Set([...named, ...wanted])].filter((fact) => search.given.has(fact))
  const suffices = (chosen: readonly WaitNode[]): boolean => {
    const reached = reach(nodes, [...given, ...chosen.flatMap((node) => node.head)])
    return wanted.every((fact) => reached.has(fact))
  }
  if (suffices([])) return { sets: [], searched: UNLOCK_LIMIT }
  const useful = new Set(nodes)
  const candidates = [...search.candidates].filter((node) => useful.has(node))
  const found: (readonly WaitNode[])[] = []
  for (let size = 1; size <= UNLOCK_LIMIT; size++) {
    const cost = combinations(candidates.length, size) * length
    if (cost > effort.left) return { sets: idsOf(found), searched: size - 1 }
    effort.left -= cost
    const smaller = [...found]
    choose(candidates, size, (chosen) => {
      if (smaller.some((set) => set.every((node) => chosen.includes(node)))) return
      if (suffices(chosen)) found.push([...chosen])
    })
  }
  return { sets: idsOf(found), searched: UNLOCK_LIMIT }
}

/** The nodes that could help: those that produce something wanted, or something that such a node waits for. */
function helping({ producing, wanted, given }: UnlockSearch): readonly WaitNode[] {
  const found = new Set<WaitNode>()
  const asked = new Set(wanted)
  const queue = [...asked]
  for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
    if (given.has(fact)) continue
    for (const node of producing.get(fact) ?? []) {
      if (found.has(node)) continue
      found.add(node)
      for (const next of node.body.flat()) {
        if (asked.has(next)) continue
        asked.add(next)
        queue.push(next)
      }
    }
  }
  return [...found]
}

function combinations(n: number, size: number): number {
  let count = 1
  for (let k = 0; k < size; k++) count = (count * (n - k)) / (k + 1)
  return Math.max(0, count)
}

/** Call `each` with every set of `size` candidates, in their order. The list handed over is used again. */
function choose(
  candidates: readonly WaitNode[],
  size: number,
  each: (chosen: readonly WaitNode[]) => void,
  from = 0,
  chosen: WaitNode[] = [],
): void {
  if (chosen.length === size) {
    each(chosen)
    return
  }
  for (let at = from; at < candidates.length; at++) {
    chosen.push(candidates[at] as WaitNode)
    choose(candidates, size, each, at + 1, chosen)
    chosen.pop()
  }
}

function idsOf(sets: readonly (readonly WaitNode[])[]): readonly (readonly string[])[] {
  return sets.map((set) => set.map((node) => node.id))
}

/**
 * What follows in which order when these nodes act without waiting: the first list is what they free at once, the
 * next what that frees, and so on. The nodes themselves and what was free before are left out.
 */
export function freedBy(
  nodes: readonly WaitNode[],
  given: readonly string[],
  first: readonly WaitNode[],
): readonly (readonly string[])[] {
  const before: string[][] = []
  reach(nodes, given, before)
  const free = new Set([...before.flat(), ...first.map((node) => node.id)])
  const rounds: string[][] = []
  reach(nodes, [...given, ...first.flatMap((node) => node.head)], rounds)
  return rounds.map((round) => round.filter((id) => !free.has(id))).filter((round) => round.length > 0)
}
