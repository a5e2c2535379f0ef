import { namesIn } from '../../../language/index.ts'
import type { Entry } from '../../case.ts'
import { expressionOf } from '../../expressions.ts'
import type { Linking } from './linking.ts'

/**
 * Definitions that go in a circle: terms by what their readings mean, actors by the whole they are part of and by
 * their members, pledges by the larger pledge, the one they replace, positions by the demand they answer.
 */
export function checkCycles(linking: Linking): void {
  const { records, entries } = linking.case
  const report = (graph: ReadonlyMap<string, readonly string[]>): void => {
    for (const path of cyclesOf(graph)) {
      const entry = entries.get(path[0] ?? '')
      if (entry !== undefined)
        linking.find('definition-cycle', entry, placeOf(entry, path[1] ?? ''), { path })
    }
  }
  report(
    new Map(
      records.terms.map((term) => [
        term.id,
        term.readings.flatMap((one) => {
          const means = one.means === undefined ? null : expressionOf(one.means)
          return means === null ? [] : namesIn(means)
        }),
      ]),
    ),
  )
  report(new Map(records.actors.map((one) => [one.id, one.partOf === undefined ? [] : [one.partOf]])))
  report(new Map(records.actors.map((one) => [one.id, one.members])))
  report(
    new Map(
      records.pledges.map((one) => [one.id, one.links?.partOf === undefined ? [] : [one.links.partOf]]),
    ),
  )
  report(
    new Map(
      records.pledges.map((one) => [
        one.id,
        one.links?.supersedes === undefined ? [] : [one.links.supersedes],
      ]),
    ),
  )
  report(new Map(records.positions.map((one) => [one.id, one.answers === undefined ? [] : [one.answers]])))
}

/** The part of the record that takes the first step of the circle. */
function placeOf(entry: Entry, next: string): readonly PropertyKey[] {
  switch (entry.kind) {
    case 'terms': {
      const at = entry.record.readings.findIndex((one) => one.means?.includes(next))
      return at === -1 ? [] : ['readings', at, 'means']
    }
    case 'actors':
      return entry.record.partOf === next ? ['partOf'] : ['members']
    case 'pledges':
      return ['links']
    case 'positions':
      return ['answers']
    default:
      return []
  }
}

/** One circle for each group of names that lead to each other, closed: a → b → a. Iterative depth-first search. */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>()
  const found: (readonly string[])[] = []
  for (const root of graph.keys()) {
    if (done.has(root)) continue
    const path: string[] = [root]
    const onPath = new Set(path)
    const turns: number[] = [0]
    while (path.length > 0) {
      const at = path.at(-1) ?? ''
      const next = (graph.get(at) ?? [])[turns.at(-1) ?? 0]
      turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1
      if (next === undefined) {
        done.add(at)
        onPath.delete(at)
        path.pop()
        turns.pop()
      } else if (onPath.has(next)) found.push([...path.slice(path.indexOf(next)), next])
      else if (graph.has(next) && !done.has(next)) {
        path.push(next)
        onPath.add(next)
        turns.push(0)
      }
    }
  }
  return found
}
