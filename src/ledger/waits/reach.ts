import type { WaitNode } from './node.ts'

/**
 * Everything that can come about if nobody refuses and each acts as soon as what it waits for is there: the least set
 * that holds `given` and, with the body of a node, its head.
 *
 * Forward chaining over definite clauses with a counter a clause (W. F. Dowling and J. H. Gallier, "Linear-time
 * algorithms for testing the satisfiability of propositional Horn formulae", Journal of Logic Programming 1 (1984)
 * 267–284, algorithm 2): linear in the total length of the nodes.
 *
 * @param rounds receives, where given, the nodes in the order in which they become free, one list a round
 */
export function reach(
  nodes: readonly WaitNode[],
  given: Iterable<string>,
  rounds?: string[][],
): ReadonlySet<string> {
  const known = new Set(given)
  const missing: number[] = []
  const nodeOf: number[] = []
  const waitingFor = new Map<string, number[]>()
  const free: boolean[] = nodes.map(() => false)
  let next: number[] = []
  nodes.forEach((node, at) => {
    for (const clause of node.body) {
      const open = new Set(clause.filter((fact) => !known.has(fact)))
      const number = missing.length
      missing.push(open.size)
      nodeOf.push(at)
      if (open.size === 0) next.push(at)
      for (const fact of open) {
        const list = waitingFor.get(fact)
        if (list === undefined) waitingFor.set(fact, [number])
        else list.push(number)
      }
    }
  })
  while (next.length > 0) {
    const round: string[] = []
    const fresh: string[] = []
    for (const at of next) {
      if (free[at] === true) continue
      free[at] = true
      const node = nodes[at] as WaitNode
      round.push(node.id)
      for (const fact of node.head) {
        if (known.has(fact)) continue
        known.add(fact)
        fresh.push(fact)
      }
    }
    if (round.length > 0) rounds?.push(round)
    next = []
    for (const fact of fresh) {
      for (const clause of waitingFor.get(fact) ?? []) {
        const left = (missing[clause] as number) - 1
        missing[clause] = left
        if (left === 0) next.push(nodeOf[clause] as number)
      }
    }
  }
  return known
}
