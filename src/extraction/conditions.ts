/*
 * Conditions in a sentence: what stands after if, unless, provided that, in exchange for, …; after "without", "once" or
 * "after" where the main clause looks ahead; "or face …".
 */
import type { ConditionFinder, ConditionSpan } from './conditions/condition.ts'
import { contingent, inverted, lacking, orElse } from './conditions/forms.ts'
import { marked } from './conditions/marked.ts'
import { first, sequenced } from './conditions/sequence.ts'
import type { Reading } from './reading.ts'
import type { ParsedSentence } from './roles.ts'

export type { ConditionSpan } from './conditions/condition.ts'

const FINDERS: readonly ConditionFinder[] = [marked, sequenced, contingent, inverted, lacking, orElse, first]

export const conditionsIn = (reading: Reading, p: ParsedSentence): ConditionSpan[] => {
  const found: ConditionSpan[] = []
  const { tokens } = p.sentence
  let k = 0
  while (k < tokens.length) {
    let next = k + 1
    for (const finder of FINDERS) {
      const hit = finder(reading, p, k)
      if (hit === null) continue
      if (hit.span !== undefined) found.push(hit.span)
      next = Math.max(next, hit.next)
      break
    }
    k = next
  }
  return found
}
