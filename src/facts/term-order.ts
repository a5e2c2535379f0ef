/**
 * How terms rest on one another: which of them go round in a circle, and how deep they are nested.
 * Strongly connected components after R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1
 * (1972) 146–160, with a stack of its own in the place of recursion.
 */
import { expressionOf } from '../case/index.ts'
import { namesIn } from '../language/index.ts'
import type { Term } from './facts.ts'

/** Deeper terms have no information: no definition that a person can read goes so far. */
export const DEEPEST = 64

export interface TermOrder {
  readonly terms: ReadonlyMap<string, Term>
  /** Terms that rest on themselves: the circle that each is part of. */
  readonly circles: ReadonlyMap<string, readonly string[]>
  /** Terms nested deeper than DEEPEST. */
  readonly tooDeep: ReadonlySet<string>
}

const remembered = new WeakMap<readonly Term[], TermOrder>()

export function termOrder(all: readonly Term[]): TermOrder {
  const known = remembered.get(all)
  if (known !== undefined) return known
  const terms = new Map(all.map((one) => [one.id, one]))
  const below = new Map([...terms].map(([id, term]) => [id, termsBelow(term, terms)]))
  const circles = new Map<string, readonly string[]>()
  const depths = new Map<string, number>()
  const tooDeep = new Set<string>()
  for (const component of components(below)) {
    const first = component[0] as string
    if (component.length > 1 || below.get(first)?.includes(first) === true)
      for (const id of component) circles.set(id, component)
    const inside = new Set(component)
    const others = component.flatMap((id) => below.get(id) ?? []).filter((id) => !inside.has(id))
    const depth = 1 + Math.max(0, ...others.map((id) => depths.get(id) ?? 0))
    for (const id of component) {
      depths.set(id, depth)
      if (depth > DEEPEST) tooDeep.add(id)
    }
  }
  const order: TermOrder = { terms, circles, tooDeep }
  remembered.set(all, order)
  return order
}

function termsBelow(term: Term, terms: ReadonlyMap<string, Term>): readonly string[] {
  const found = new Set<string>()
  for (const { means } of term.readings) {
    const expression = means === undefined ? null : expressionOf(means)
    if (expression !== null) for (const name of namesIn(expression)) if (terms.has(name)) found.add(name)
  }
  return [...found]
}

/** The strongly connected components, each after the ones that it leads to; members in the order of the case. */
function components(arcs: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: string[][] = []
  const position = new Map([...arcs.keys()].map((id, i) => [id, i]))
  for (const root of position.keys()) {
    if (index.has(root)) continue
    const path: { readonly node: string; next: number }[] = [{ node: root, next: 0 }]
    while (path.length > 0) {
      const top = path[path.length - 1] as { readonly node: string; next: number }
      const { node } = top
      if (top.next === 0) {
        index.set(node, index.size)
        low.set(node, index.get(node) as number)
        open.push(node)
        isOpen.add(node)
      }
      const child = arcs.get(node)?.[top.next]
      top.next += 1
      if (child !== undefined) {
        if (!index.has(child)) path.push({ node: child, next: 0 })
        else if (isOpen.has(child))
          low.set(node, Math.min(low.get(node) as number, index.get(child) as number))
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent !== undefined)
        low.set(parent.node, Math.min(low.get(parent.node) as number, low.get(node) as number))
      if (low.get(node) === index.get(node)) {
        const members = open.splice(open.lastIndexOf(node))
        for (const one of members) isOpen.delete(one)
        found.push(members.sort((a, b) => (position.get(a) as number) - (position.get(b) as number)))
      }
    }
  }
  return found
}
