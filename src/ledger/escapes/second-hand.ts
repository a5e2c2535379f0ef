import { diagnostic } from '../../text/index.ts'
import { inOneLine } from '../waits/parties.ts'
import { debtorOf, type EscapeContext, type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/**
 * L12. The promise is known only from others, or denied: its debtor can say that it was never made. What stands in a
 * document that its debtor signed is not hearsay, even where only reports of the text are held.
 */
export const secondHand: EscapeRule = {
  code: 'L12',
  find: (context) => {
    const why = whyDoubted(context)
    if (why === null) return []
    const detail = { pledge: labelOf(context.of), debtor: debtorOf(context), why }
    return [
      {
        finding: diagnostic('escape-second-hand', placeOf(context, 'attribution'), detail),
        refs: refsOf(context, 'attribution'),
      },
    ]
  },
}

function whyDoubted(context: EscapeContext): 'reported' | 'denied' | 'disputed' | null {
  const { of } = context
  const { attribution } = of.pledge
  if (attribution === 'denied' || of.existence.is === 'denied') return 'denied'
  if (of.existence.is === 'disputed') return 'disputed'
  return attribution === 'reported' && !isSigned(context) ? 'reported' : null
}

function isSigned({ seen, day, of }: EscapeContext): boolean {
  const { document } = of.pledge
  const signed = document === undefined ? null : seen.get('documents', document)
  return (
    signed?.signatories.some((one) => of.debtors.some((debtor) => inOneLine(seen, one, debtor, day))) ?? false
  )
}
