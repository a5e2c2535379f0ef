import { type Ref, shortName } from '../../case/index.ts'
import { diagnostic } from '../../text/index.ts'
import { namesBelow, partsOf } from '../terms/uses.ts'
import { type EscapeContext, type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/**
 * L5. A word of the promise has several definitions that are not the same in other words, so that it can come to hold
 * for one side and not for the other. The warning says whether it does so already at the view's day.
 */
export const contestedTerm: EscapeRule = {
  code: 'L5',
  find: (context) => termsIn(context).flatMap((id) => parting(context, id)),
}

function termsIn(context: EscapeContext): readonly string[] {
  const { seen, of } = context
  const names = partsOf(of)
    .filter(({ part }) => part !== 'needs')
    .flatMap(({ text }) => [...namesBelow(seen, text)])
  return [...new Set(names)].filter((name) => (seen.get('terms', name)?.readings.length ?? 0) > 1)
}

function parting(context: EscapeContext, id: string): ReturnType<EscapeRule['find']> {
  const view = context.term(id)
  const here = view?.pledges.find((one) => one.pledge === context.of.id)
  if (view === null || here === undefined || !view.differ) return []
  const holders = view.readings.map((one) =>
    one.holder === null ? `whoever reads it as “${one.says ?? one.id}”` : shortName(context.case, one.holder),
  )
  const field = here.parts.includes('if') ? 'if' : 'then'
  const refs: readonly Ref[] = [
    { leaf: 'record', id, field: 'readings' },
    ...view.incidents
      .filter((row) => row.disagree !== 'no')
      .map((row) => ({ leaf: 'record', id: row.incident }) as const),
  ]
  return [
    {
      finding: diagnostic('escape-contested-term', placeOf(context, field), {
        pledge: labelOf(context.of),
        term: context.seen.get('terms', id)?.says ?? id,
        holders: [...new Set(holders)],
        now: here.decisive,
        disagree: view.disagreements + view.maybeMore,
        incidents: view.incidents.length,
      }),
      refs: [...refsOf(context, field), ...refs],
    },
  ]
}
