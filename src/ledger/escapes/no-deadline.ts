import { diagnostic } from '../../text/index.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/**
 * L1. Something is to be brought about, and no last day is set: no moment comes at which the promise is broken.
 * A commitment that cannot be violated in finite time (A. K. Chopra and M. P. Singh, "Cupid: Commitments in
 * Relational Algebra", AAAI 2015).
 */
export const noDeadline: EscapeRule = {
  code: 'L1',
  find: (context) => {
    const { of } = context
    if (of.pledge.kind !== 'achieve' || of.due.how !== 'none') return []
    const detail = { pledge: labelOf(of), said: of.pledge.said ?? of.due.said }
    return [
      {
        finding: diagnostic('escape-no-deadline', placeOf(context, 'due'), detail),
        refs: refsOf(context, 'due'),
      },
    ]
  },
}
