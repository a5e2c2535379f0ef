import { clauseOf } from '../../case/index.ts'
import { diagnostic } from '../../text/index.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** Words of a text that promise performance without delay. */
const AT_ONCE = /\b(immediate(ly)?|at once|forthwith|instantly|without delay|straight ?away|right away)\b/i

/** L10. The promise is to be kept at once, and also only once something without a date has happened. */
export const clausesClash: EscapeRule = {
  code: 'L10',
  find: (context) => {
    const { of } = context
    const { version } = of
    if (version.if === null || version.ifBy !== null) return []
    const said = [of.pledge.said, of.due.said].find((word) => typeof word === 'string' && AT_ONCE.test(word))
    if (typeof said !== 'string') return []
    const detail = { pledge: labelOf(of), said, condition: clauseOf(context.case, version.if) }
    return [
      {
        finding: diagnostic('escape-clauses-clash', placeOf(context, 'if'), detail),
        refs: [...refsOf(context, 'if'), ...refsOf(context, 'due')],
      },
    ]
  },
}
