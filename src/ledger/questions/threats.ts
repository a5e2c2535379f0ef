import type { Day } from '../../case/index.ts'
import { conditionBy } from '../state/condition-by.ts'
import type { Ledger, PledgeState } from '../state/ledger.ts'

/** A threat that still stands. */
export interface ThreatRow {
  readonly threat: string
  readonly by: readonly string[]
  readonly against: readonly string[]
  readonly if: string | null
  readonly then: string
  readonly state: 'conditional' | 'detached' | 'suspended'
  /** The last day for the condition; null: none. */
  readonly deadline: Day | null
  /** How often its last day was put off, or lifted. */
  readonly extended: number
  /** Whether the last amendment left it without a last day. */
  readonly openEnded: boolean
}

/** Question 12. Which threats stand, until when, and how often their deadlines were extended. */
export function threatsOutstanding(ledger: Ledger): readonly ThreatRow[] {
  return [...ledger.pledges.values()].flatMap((of) => {
    const { state } = of
    if (of.pledge.valence !== 'threat') return []
    if (state !== 'conditional' && state !== 'detached' && state !== 'suspended') return []
    const deadlines = of.versions.map((one) => conditionBy(of.pledge.kind, one))
    const extended = deadlines.filter((one, at) => at > 0 && later(deadlines[at - 1] ?? null, one)).length
    const deadline = deadlines.at(-1) ?? null
    return [
      {
        threat: of.id,
        by: of.debtors,
        against: targetsOf(of),
        if: of.version.if,
        then: of.version.then,
        state,
        deadline,
        extended,
        openEnded: extended > 0 && deadline === null,
      },
    ]
  })
}

/** Whether a deadline moved from one day to a later one, or away altogether. */
function later(before: Day | null, after: Day | null): boolean {
  return before !== null && (after === null || after > before)
}

function targetsOf(of: PledgeState): readonly string[] {
  return of.pledge.roles.addressee ?? []
}
