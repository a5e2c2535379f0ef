import type { Day } from '../../case/index.ts'
import type { Breach, Ledger } from '../state/ledger.ts'

/** Breaches by one debtor. */
export interface BreachRow {
  readonly debtor: string
  readonly breaches: readonly { readonly pledge: string; readonly breach: Breach }[]
  /** How many rest on a report, a verdict or a ruling, and how many on silence alone. */
  readonly reported: number
  readonly bySilence: number
  /** The first reported breach, and how many days after the pledge was made; null where it has no date. */
  readonly first: { readonly pledge: string; readonly day: Day; readonly daysAfterMade: number | null } | null
}

/**
 * Question 9. Broken by whom, how often, and how soon after signing. A breach stays on record when the pledge is later
 * kept, restored, amended or let off; one within the tolerance is listed by the pledge and not counted here.
 */
export function breachesOf(ledger: Ledger): readonly BreachRow[] {
  const rows = new Map<string, { readonly pledge: string; readonly breach: Breach }[]>()
  for (const of of ledger.pledges.values())
    for (const breach of of.breaches) {
      if (!breach.beyondTolerance) continue
      for (const debtor of of.debtors) {
        const list = rows.get(debtor)
        if (list === undefined) rows.set(debtor, [{ pledge: of.id, breach }])
        else list.push({ pledge: of.id, breach })
      }
    }
  return [...rows].map(([debtor, breaches]) => {
    const sorted = [...breaches].sort((a, b) => a.breach.day - b.breach.day)
    const first = sorted.find((one) => !one.breach.silence)
    const made = first === undefined ? null : (ledger.pledges.get(first.pledge)?.pledge.made?.from ?? null)
    return {
      debtor,
      breaches: sorted,
      reported: sorted.filter((one) => !one.breach.silence).length,
      bySilence: sorted.filter((one) => one.breach.silence).length,
      first:
        first === undefined
          ? null
          : {
              pledge: first.pledge,
              day: first.breach.day,
              daysAfterMade: made === null ? null : first.breach.day - made,
            },
    }
  })
}
