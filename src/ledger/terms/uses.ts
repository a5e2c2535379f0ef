import { expressionOf, type Seen } from '../../case/index.ts'
import { namesIn } from '../../language/index.ts'
import type { PledgeState } from '../state/ledger.ts'

/** The part of a pledge or stance that names something. */
export type Part = 'if' | 'then' | 'needs'

/** The names in a text, and those that the readings of its terms lead on to. */
export function namesBelow(seen: Seen, text: string | null | undefined): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [...namesOf(text)]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue
    found.add(name)
    for (const reading of seen.get('terms', name)?.readings ?? [])
      queue.push(...namesOf(reading.means), ...namesOf(reading.suppliedBy))
  }
  return found
}

/** The names that a text writes itself. */
export function namesOf(text: string | null | undefined): readonly string[] {
  const expression = text === null || text === undefined ? null : expressionOf(text)
  return expression === null ? [] : namesIn(expression)
}

/** The parts of a pledge, as its present version has them. */
export function partsOf(pledge: PledgeState): readonly { readonly part: Part; readonly text: string }[] {
  const { version } = pledge
  const texts = [
    { part: 'if', text: version.if },
    { part: 'then', text: version.then },
    { part: 'needs', text: pledge.pledge.needs ?? null },
  ] as const
  return texts.flatMap(({ part, text }) => (text === null ? [] : [{ part, text }]))
}
