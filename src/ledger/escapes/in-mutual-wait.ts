import { diagnostic } from '../../text/index.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** L8. The promise is a member of a mutual wait. */
export const inMutualWait: EscapeRule = {
  code: 'L8',
  find: (context) =>
    context.waits.mutual
      .filter((wait) => wait.members.includes(context.of.id))
      .map((wait) => {
        const others = wait.members.filter((id) => id !== context.of.id)
        return {
          finding: diagnostic('escape-mutual-wait', placeOf(context), {
            pledge: labelOf(context.of),
            with: others,
            inferred: wait.inferred.length > 0,
          }),
          refs: [...refsOf(context, 'if'), ...others.map((id) => ({ leaf: 'record', id }) as const)],
        }
      }),
}
