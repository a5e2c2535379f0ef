import { diagnostic } from '../../text/index.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** L13. A review, opt-out or flexibility clause. */
export const flexible: EscapeRule = {
  code: 'L13',
  find: (context) => {
    const clause = context.of.pledge.flexible
    if (clause === undefined) return []
    const detail = { pledge: labelOf(context.of), clause }
    return [
      {
        finding: diagnostic('escape-flexible', placeOf(context, 'flexible'), detail),
        refs: refsOf(context, 'flexible'),
      },
    ]
  },
}
