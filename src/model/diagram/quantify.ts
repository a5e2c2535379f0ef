import type { Diagram, Node } from './diagram.ts'

/**
 * What may have happened to each variable in a step whose end is known:
 * `keep` it is unchanged, `any` it may have changed, `rise` only from false to true, `fall` only from true to false.
 */
export type Change = 'keep' | 'any' | 'rise' | 'fall'

/**
 * The states from which a step leads into a set (its preimage): existential quantification over the variables that
 * may change (Bryant 1986, section 4.4), one-way variables included.
 *
 * A state counts as a step to itself. A variable beyond the list keeps its value.
 */
export function before(diagram: Diagram, set: Node, changes: readonly Change[]): Node {
  const memo = new Map<Node, Node>()
  const walk = (node: Node): Node => {
    if (node < 2) return node
    const known = memo.get(node)
    if (known !== undefined) return known
    const variable = diagram.variableOf(node)
    const low = walk(diagram.lowOf(node))
    const high = walk(diagram.highOf(node))
    const result = step(diagram, changes[variable] ?? 'keep', variable, low, high)
    memo.set(node, result)
    return result
  }
  return walk(set)
}

function step(diagram: Diagram, change: Change, variable: number, low: Node, high: Node): Node {
  switch (change) {
    case 'keep':
      return diagram.node(variable, low, high)
    case 'any':
      return diagram.join('or', low, high)
    case 'rise':
      return diagram.node(variable, diagram.join('or', low, high), high)
    case 'fall':
      return diagram.node(variable, low, diagram.join('or', low, high))
  }
}

/** The same set over other variables; `rename` must keep their order. */
export function renamed(diagram: Diagram, set: Node, rename: (variable: number) => number): Node {
  const memo = new Map<Node, Node>()
  const walk = (node: Node): Node => {
    if (node < 2) return node
    const known = memo.get(node)
    if (known !== undefined) return known
    const result = diagram.node(
      rename(diagram.variableOf(node)),
      walk(diagram.lowOf(node)),
      walk(diagram.highOf(node)),
    )
    memo.set(node, result)
    return result
  }
  return walk(set)
}
