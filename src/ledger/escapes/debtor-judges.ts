import { diagnostic } from '../../text/index.ts'
import { sayFact } from '../terms/words.ts'
import { inOneLine } from '../waits/parties.ts'
import {
  debtorOf,
  type EscapeContext,
  type EscapeRule,
  type Found,
  labelOf,
  placeOf,
  refsOf,
} from './escape.ts'

/**
 * L3. The debtor decides whether its own condition is met — named as its judge, or because nobody is named — or
 * controls the condition itself.
 */
export const debtorJudges: EscapeRule = {
  code: 'L3',
  find: (context) => {
    if (context.of.version.if === null) return []
    return [...judged(context), ...controlled(context)]
  },
}

function judged(context: EscapeContext): readonly Found[] {
  const { of, day } = context
  const judge = of.pledge.judge?.if ?? of.pledge.verifier
  const own = judge !== undefined && of.debtors.some((one) => inOneLine(context.seen, one, judge, day))
  if (judge !== undefined && !own) return []
  const how = judge === undefined ? 'by-default' : 'named'
  const detail = { pledge: labelOf(of), debtor: debtorOf(context), how, facts: [] } as const
  return [
    {
      finding: diagnostic('escape-debtor-judges', placeOf(context, 'judge'), detail),
      refs: refsOf(context, 'judge'),
    },
  ]
}

function controlled(context: EscapeContext): readonly Found[] {
  const { of } = context
  return context.waits.ownConditions
    .filter((one) => one.node === of.id && context.waits.nodes.get(of.id)?.waitsOn === 'condition')
    .map((one) => ({
      finding: diagnostic('escape-debtor-judges', placeOf(context, 'if'), {
        pledge: labelOf(of),
        debtor: debtorOf(context),
        how: 'controls',
        facts: one.facts.map((fact) => sayFact(context.seen, fact)),
      }),
      refs: refsOf(context, 'if'),
    }))
}
