import type { Diagram, Node } from './diagram.ts'

/**
 * How many assignments of the diagram's variables are in a set, exactly (Bryant 1986, section 4.5).
 * Every variable counts, tested or not.
 */
export function countStates(diagram: Diagram, set: Node): bigint {
  const memo = new Map<Node, bigint>()
  /** Assignments of the variables from the node's own to the last. */
  const below = (node: Node): bigint => {
    if (node < 2) return BigInt(node)
    const known = memo.get(node)
    if (known !== undefined) return known
    const variable = diagram.variableOf(node)
    const part = (child: Node) => below(child) << BigInt(diagram.variableOf(child) - variable - 1)
    const result = part(diagram.lowOf(node)) + part(diagram.highOf(node))
    memo.set(node, result)
    return result
  }
  return below(set) << BigInt(diagram.variableOf(set))
}
