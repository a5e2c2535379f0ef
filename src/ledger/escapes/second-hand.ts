import { diagnostic } from '../../text/index.ts'
import { debtorOf, type EscapeContext, type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** L12. The promise is known only from others, or denied: its debtor can say that it was never made. */
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

function whyDoubted({ of }: EscapeContext): 'reported' | 'denied' | 'disputed' | null {
  const { attribution } = of.pledge
  if (attribution === 'denied' || of.existence.is === 'denied') return 'denied'
  if (of.existence.is === 'disputed') return 'disputed'
  return attribution === 'reported' ? 'reported' : null
}
