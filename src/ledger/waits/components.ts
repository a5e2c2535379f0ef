/**
 * The strongly connected components of a directed graph: R. Tarjan, "Depth-first search and linear graph algorithms",
 * SIAM Journal on Computing 1 (1972) 146–160, section 4, with a stack of our own in place of recursion, so that a long
 * chain of waits cannot exhaust the call stack. Linear in nodes and arcs.
 *
 * @param successors for each node, numbered from 0, the nodes to which an arc leads
 * @returns components in reverse topological order: a component comes after every component that it leads to
 */
export function stronglyConnected(
  successors: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const order = new Int32Array(successors.length).fill(-1)
  const low = new Int32Array(successors.length)
  const stacked = new Uint8Array(successors.length)
  const stack: number[] = []
  const components: number[][] = []
  let count = 0
  for (let root = 0; root < successors.length; root++) {
    if (order[root] !== -1) continue
    const path: { readonly node: number; arc: number }[] = []
    const enter = (node: number): void => {
      order[node] = count
      low[node] = count
      count++
      stack.push(node)
      stacked[node] = 1
      path.push({ node, arc: 0 })
    }
    enter(root)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top
      const to = successors[node]?.[top.arc]
      if (to !== undefined) {
        top.arc++
        if (order[to] === -1) enter(to)
        else if (stacked[to] === 1) low[node] = Math.min(low[node] as number, order[to] as number)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above !== undefined) low[above.node] = Math.min(low[above.node] as number, low[node] as number)
      if (low[node] !== order[node]) continue
      const component: number[] = []
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        stacked[member] = 0
        component.push(member)
        if (member === node) break
      }
      components.push(component.reverse())
    }
  }
  return components
}
