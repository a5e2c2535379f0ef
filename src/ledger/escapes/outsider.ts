import { shortName } from '../../case/index.ts'
import { diagnostic } from '../../text/index.ts'
import { literalOf } from '../waits/node.ts'
import { inOneLine } from '../waits/parties.ts'
import { type EscapeContext, type EscapeRule, labelOf, placeOf, refsOf } from './escape.ts'

/**
 * L4. The condition depends on somebody who is no party to the promise: neither debtor, addressee nor creditor, nor
 * in one line with them. Where that actor promised or announced the act elsewhere, the warning says so.
 */
export const outsider: EscapeRule = {
  code: 'L4',
  find: (context) => {
    const { of, day } = context
    const parties = [...of.debtors, ...of.creditors, ...(of.pledge.roles.addressee ?? [])]
    const facts = [...new Set((context.condition?.clauses ?? []).flat())]
    const outside = new Map<string, string[]>()
    for (const fact of facts)
      for (const actor of context.seen.get('atoms', literalOf(fact).name)?.controller ?? [])
        if (!parties.some((one) => inOneLine(context.seen, one, actor, day)))
          outside.set(actor, [...(outside.get(actor) ?? []), fact])
    if (outside.size === 0) return []
    const promised = [...outside].flatMap(([actor, held]) =>
      held.some((fact) => promises(context, actor, fact)) ? [actor] : [],
    )
    const named = (actors: readonly string[]): readonly string[] =>
      actors.map((actor) => shortName(context.case, actor))
    const detail = { pledge: labelOf(of), actors: named([...outside.keys()]), promised: named(promised) }
    return [
      {
        finding: diagnostic('escape-outsider', placeOf(context, 'if'), detail),
        refs: [
          ...refsOf(context, 'if'),
          ...[...outside.keys()].map((id) => ({ leaf: 'record', id }) as const),
        ],
      },
    ]
  },
}

/** Whether an actor made another promise whose content would bring the fact about. */
function promises(context: EscapeContext, actor: string, fact: string): boolean {
  return context
    .promisesOf(fact)
    .some(
      (other) =>
        other.id !== context.of.id &&
        other.debtors.some((one) => inOneLine(context.seen, one, actor, context.day)),
    )
}
