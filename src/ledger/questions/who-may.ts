import type { Ledger, PowerStanding } from '../state/ledger.ts'

/** A power that can change a pledge, and how it stands. */
export interface PowerOver {
  readonly power: string
  readonly holders: readonly string[]
  readonly may: 'create' | 'suspend' | 'resume' | 'terminate' | 'reinstate'
  readonly state: PowerStanding
  readonly disputedBy: readonly string[]
}

/** Who may do what to a pledge. */
export interface WhoMay {
  readonly pledge: string
  /** Who may let the debtor off. */
  readonly release: readonly string[]
  /** Who must agree to new terms: a promise both sides, a threat or ultimatum its maker alone. */
  readonly amend: readonly string[]
  /** Who may withdraw it without breach: the debtor, and only before it is due. */
  readonly withdraw: readonly string[]
  readonly powers: readonly PowerOver[]
  /** Who decides whether the condition and the content are met; null: nobody is named. */
  readonly judges: { readonly condition: string | null; readonly content: string | null }
  readonly verifier: string | null
}

/** Question 14. Who may release, extend, suspend or end a pledge; null for an unknown id. */
export function whoMay(ledger: Ledger, id: string): WhoMay | null {
  const of = ledger.pledges.get(id)
  if (of === undefined) return null
  const { pledge } = of
  return {
    pledge: id,
    release: of.creditors,
    amend: pledge.valence === 'threat' ? of.debtors : [...new Set([...of.debtors, ...of.creditors])],
    withdraw: of.state === 'conditional' ? of.debtors : [],
    powers: [...ledger.powers.values()]
      .filter((one) => one.power.effect.pledges.includes(id))
      .map((one) => ({
        power: one.id,
        holders: one.power.holder,
        may: one.power.effect.do,
        state: one.state,
        disputedBy: one.disputedBy,
      })),
    judges: { condition: pledge.judge?.if ?? null, content: pledge.judge?.then ?? null },
    verifier: pledge.verifier ?? null,
  }
}
