/**
 * Preference given pair by pair. The graph model does not require transitivity (Kilgour, Hipel and Fang 1987), so
 * nothing is inferred from the pairs, and a cycle is allowed; it is reported.
 */
import type { Comparison, RelationOrder } from './order.ts'

export interface ResolvedPair {
  readonly better: number
  readonly worse: number
  readonly strong: boolean
}

export function pairOrder(
  pairs: readonly ResolvedPair[],
  otherwise: 'same' | 'unknown',
  states: number,
): RelationOrder {
  const listed = new Map<number, Comparison>()
  for (const { better, worse, strong } of pairs) {
    listed.set(better * states + worse, strong ? 'much-better' : 'better')
    listed.set(worse * states + better, strong ? 'much-worse' : 'worse')
  }
  return {
    kind: 'relation',
    compare: (a, b) => (a === b ? 'same' : (listed.get(a * states + b) ?? otherwise)),
  }
}

/** States that are each better than the next, and the last better than the first; null when there are none. */
export function preferenceCycle(pairs: readonly ResolvedPair[]): readonly number[] | null {
  const worseThan = new Map<number, number[]>()
  for (const { better, worse } of pairs) {
    const known = worseThan.get(better)
    if (known === undefined) worseThan.set(better, [worse])
    else known.push(worse)
  }
  const finished = new Set<number>()
  for (const start of worseThan.keys()) {
    const path = [start]
    const onPath = new Set(path)
    const ahead = [[...(worseThan.get(start) ?? [])]]
    while (path.length > 0) {
      const next = ahead[ahead.length - 1]?.pop()
      if (next === undefined) {
        const left = path.pop() as number
        onPath.delete(left)
        finished.add(left)
        ahead.pop()
      } else if (onPath.has(next)) return path.slice(path.indexOf(next))
      else if (!finished.has(next)) {
        path.push(next)
        onPath.add(next)
        ahead.push([...(worseThan.get(next) ?? [])])
      }
    }
  }
  return null
}
