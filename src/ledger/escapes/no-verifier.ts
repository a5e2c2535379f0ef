import { diagnostic } from '../../text/index.ts'
import { inOneLine } from '../waits/parties.ts'
import { debtorOf, type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** L7. Nobody outside the debtor's own line is named to establish whether the promise is kept. */
export const noVerifier: EscapeRule = {
  code: 'L7',
  find: (context) => {
    const { of, day } = context
    const named = [of.pledge.verifier, of.pledge.judge?.then].filter((one) => one !== undefined)
    const outside = named.some(
      (one) => !of.debtors.some((debtor) => inOneLine(context.seen, debtor, one, day)),
    )
    if (outside) return []
    const detail = { pledge: labelOf(of), debtor: debtorOf(context) }
    return [
      {
        finding: diagnostic('escape-no-verifier', placeOf(context, 'verifier'), detail),
        refs: refsOf(context, 'verifier'),
      },
    ]
  },
}
