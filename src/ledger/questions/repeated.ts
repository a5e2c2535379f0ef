import { outcomeOf } from '../record/outcomes.ts'
import { likenessOf } from '../record/similar.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'

/** A promise made again after one like it was not kept. */
export interface Repeated {
  readonly pledge: string
  readonly earlier: string
  readonly outcome: 'broken' | 'partly' | 'disputed'
  /** Recorded as a repetition, or found by kind and counterpart. */
  readonly by: 'recorded' | 'likeness'
}

/**
 * Question 16. Which promises were made again after being broken, kept in part, or after a disputed outcome: by the
 * same debtor, of the same kind, to the same counterpart. An undated earlier promise counts only where it is recorded
 * as the one repeated.
 */
export function repeatedAfterBreach(ledger: Ledger): readonly Repeated[] {
  const byTopic = new Map<string, PledgeState[]>()
  for (const of of ledger.pledges.values()) {
    const { topic, valence } = of.pledge
    if (topic === undefined || valence === 'threat') continue
    const list = byTopic.get(topic)
    if (list === undefined) byTopic.set(topic, [of])
    else list.push(of)
  }
  return [...ledger.pledges.values()].flatMap((later) => {
    if (later.pledge.valence === 'threat') return []
    const recorded = new Set(later.pledge.links?.repeats ?? [])
    const alike = (byTopic.get(later.pledge.topic ?? '') ?? []).filter(
      (one) => !recorded.has(one.id) && isLaterLike(ledger, later, one),
    )
    const named = [...recorded].flatMap((id) => ledger.pledges.get(id) ?? [])
    return [
      ...named.flatMap((one) => afterFailing(ledger, later, one, 'recorded')),
      ...alike.flatMap((one) => afterFailing(ledger, later, one, 'likeness')),
    ]
  })
}

function afterFailing(
  ledger: Ledger,
  later: PledgeState,
  earlier: PledgeState,
  by: Repeated['by'],
): readonly Repeated[] {
  const found = outcomeOf(ledger, earlier)
  if (!('outcome' in found) || found.outcome === 'kept' || found.outcome === 'kept-late') return []
  return [{ pledge: later.id, earlier: earlier.id, outcome: found.outcome, by }]
}

function isLaterLike(ledger: Ledger, later: PledgeState, earlier: PledgeState): boolean {
  const [after, before] = [later.pledge.made?.from ?? null, earlier.pledge.made?.to ?? null]
  if (after === null || before === null || after <= before) return false
  if (!later.debtors.some((one) => earlier.debtors.includes(one))) return false
  return likenessOf(ledger, later, earlier) === 'same'
}
