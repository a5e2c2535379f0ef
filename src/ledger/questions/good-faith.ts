import type { Day } from '../../case/index.ts'
import type { Ledger } from '../state/ledger.ts'

/** A promise kept before it had to be. */
export interface GoodFaith {
  readonly pledge: string
  readonly debtors: readonly string[]
  /** Kept without waiting for its condition, or before the day it was due. */
  readonly how: 'unconditionally' | 'early'
  readonly on: Day
  /** Days before the last day in time; null where it was not due yet. */
  readonly daysEarly: number | null
}

/** Question 17. Which promises were kept early or without waiting for their condition. Silence keeps nothing. */
export function keptEarly(ledger: Ledger): readonly GoodFaith[] {
  return [...ledger.pledges.values()].flatMap((of): readonly GoodFaith[] => {
    if (of.reads !== 'kept' || of.pledge.valence === 'threat' || of.pledge.kind !== 'achieve') return []
    const kept = of.history.find((one) => one.state === 'discharged')
    if (kept === undefined || kept.from === null) return []
    const base = { pledge: of.id, debtors: of.debtors, on: kept.from }
    if (kept.transition === 'T5') return [{ ...base, how: 'unconditionally', daysEarly: null }]
    const early = of.due.day === null ? 0 : of.due.day - kept.from
    return early > 0 ? [{ ...base, how: 'early', daysEarly: early }] : []
  })
}
