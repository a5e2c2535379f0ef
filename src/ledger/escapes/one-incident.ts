import { diagnostic } from '../../text/index.ts'
import { namesBelow } from '../terms/uses.ts'
import { askerFor } from '../waits/derive.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/**
 * L6. The condition asks that nothing of a kind happen: the term is marked universal, or the definition that governs is
 * a lull, in which any counted incident falls. One act by anybody defeats it.
 */
export const oneIncident: EscapeRule = {
  code: 'L6',
  find: (context) => {
    const { seen, of, day, ledger } = context
    if (of.version.if === null) return []
    return [...namesBelow(seen, of.version.if)].flatMap((name) => {
      const term = seen.get('terms', name)
      if (term === null) return []
      const governing = ledger.facts.governing(name, day, askerFor(of, 'if'))
      if (!term.universal && governing?.reading.counts === undefined) return []
      const detail = { pledge: labelOf(of), term: term.says ?? term.title ?? name }
      return [
        {
          finding: diagnostic('escape-one-incident', placeOf(context, 'if'), detail),
          refs: [...refsOf(context, 'if'), { leaf: 'record', id: name, field: 'readings' } as const],
        },
      ]
    })
  },
}
