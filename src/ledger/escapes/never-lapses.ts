import { clauseOf } from '../../case/index.ts'
import { diagnostic } from '../../text/index.ts'
import { conditionBy } from '../state/condition-by.ts'
import { type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/** L2. A condition with no last day on which it can be met: the promise never lapses and need never fall due. */
export const neverLapses: EscapeRule = {
  code: 'L2',
  find: (context) => {
    const { version, pledge } = context.of
    if (version.if === null || conditionBy(pledge.kind, version) !== null) return []
    const detail = { pledge: labelOf(context.of), condition: clauseOf(context.case, version.if) }
    return [
      {
        finding: diagnostic('escape-never-lapses', placeOf(context, 'if'), detail),
        refs: refsOf(context, 'if'),
      },
    ]
  },
}
