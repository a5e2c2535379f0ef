import type { Ledger, PledgeState } from '../state/ledger.ts'
import type { Reads, State } from '../state/states.ts'

/** One promise in a list: who, to whom, what, on which condition, and where it stands. */
export interface PromisedRow {
  readonly pledge: string
  readonly valence: 'promise' | 'threat'
  readonly debtors: readonly string[]
  readonly addressees: readonly string[]
  readonly beneficiaries: readonly string[]
  readonly demanders: readonly string[]
  readonly kind: 'achieve' | 'maintain' | 'refrain'
  readonly short: string | null
  readonly if: string | null
  readonly then: string
  readonly due: number | null
  readonly dueSaid: string | null
  readonly state: State
  readonly reads: Reads
  readonly possible: readonly State[]
  readonly contentDisputed: boolean
  readonly existenceDisputed: boolean
  readonly mentions: number
}

/** Question 1. What was promised, by whom, to whom, on which condition: every pledge and threat as of the view. */
export function promised(ledger: Ledger): readonly PromisedRow[] {
  return [...ledger.pledges.values()].map((of) => rowOf(ledger, of))
}

function rowOf(ledger: Ledger, of: PledgeState): PromisedRow {
  const { pledge, version } = of
  return {
    pledge: of.id,
    valence: pledge.valence,
    debtors: of.debtors,
    addressees: pledge.roles.addressee ?? [],
    beneficiaries: pledge.roles.beneficiary ?? [],
    demanders: pledge.roles.demander ?? [],
    kind: pledge.kind,
    short: pledge.short ?? null,
    if: version.if,
    then: version.then,
    due: of.due.day,
    dueSaid: of.due.said,
    state: of.state,
    reads: of.reads,
    possible: of.possible,
    contentDisputed: of.content.is !== 'agreed',
    existenceDisputed: of.existence.is !== 'agreed',
    mentions: ledger.seen.sources(pledge.sources).length,
  }
}
