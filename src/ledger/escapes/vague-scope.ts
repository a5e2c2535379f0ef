import { diagnostic } from '../../text/index.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** L9. What the promise covers — how much, where, which forces — is disputed, not said, or not recorded. */
export const vagueScope: EscapeRule = {
  code: 'L9',
  find: (context) => {
    const { scope } = context.of.pledge
    if (scope !== undefined && !scope.disputed && scope.quantity !== undefined) return []
    const why = scope === undefined ? 'not-recorded' : scope.disputed ? 'disputed' : 'no-quantity'
    const detail = { pledge: labelOf(context.of), why } as const
    return [
      {
        finding: diagnostic('escape-scope', placeOf(context, 'scope'), detail),
        refs: refsOf(context, 'scope'),
      },
    ]
  },
}
