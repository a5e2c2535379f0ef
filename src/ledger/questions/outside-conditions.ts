import { escapesOf } from '../escapes/escapes.ts'
import type { Ledger } from '../state/ledger.ts'

/** A condition that somebody outside the promise can defeat. */
export interface OutsideCondition {
  readonly pledge: string
  /** Actors in words, as the finding names them. */
  readonly actors: readonly string[]
  /** Those among them who promised the act elsewhere. */
  readonly promised: readonly string[]
}

/** Question 13. Which conditions depend on actors who promised nothing. */
export function outsideConditions(ledger: Ledger): readonly OutsideCondition[] {
  const escapes = escapesOf(ledger)
  return [...ledger.pledges.keys()].flatMap((pledge) =>
    escapes
      .of(pledge)
      .flatMap(({ finding }) =>
        finding.code === 'escape-outsider'
          ? [{ pledge, actors: finding.detail.actors, promised: finding.detail.promised }]
          : [],
      ),
  )
}
