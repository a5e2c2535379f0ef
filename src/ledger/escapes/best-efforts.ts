import { diagnostic } from '../../text/index.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** L11. Efforts are promised, not the result: only a verdict on the effort can find the promise broken. */
export const bestEfforts: EscapeRule = {
  code: 'L11',
  find: (context) =>
    context.of.pledge.mode === 'best-efforts'
      ? [
          {
            finding: diagnostic('escape-best-efforts', placeOf(context, 'mode'), {
              pledge: labelOf(context.of),
            }),
            refs: refsOf(context, 'mode'),
          },
        ]
      : [],
}
