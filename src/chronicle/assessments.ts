import type { Seen, Source } from '../case/index.ts'
import { begun, byWhen } from './order.ts'
import { type Characterisation, claimants } from './said.ts'

/** One actor’s latest word on an event, document or pledge. */
export interface Assessment {
  readonly actor: string
  readonly claim: Characterisation
  readonly sources: readonly Source[]
}

/** How one event, document or pledge was read, side by side. */
export interface Readings {
  readonly of: string
  /** Every characterisation up to the as-of day, oldest first. */
  readonly all: readonly Characterisation[]
  /** The latest one of each actor, in the order in which the actors first spoke. */
  readonly latest: readonly Assessment[]
  /** Pairs of actors, and how many of them differ in tone: 0 of n is agreement. */
  readonly pairs: number
  readonly differing: number
}

/** How an event, document or pledge was read, oldest first. */
export function howItWasRead(seen: Seen, id: string): readonly Characterisation[] {
  return seen.records.claims
    .filter(
      (one): one is Characterisation =>
        one.kind === 'characterisation' && one.of === id && begun(one.said, seen.view.asOf),
    )
    .sort((a, b) => byWhen(a.said, b.said))
}

/** The same side by side, with how far the actors’ latest words diverge. */
export function readingsOf(seen: Seen, id: string): Readings {
  const all = howItWasRead(seen, id)
  const latest = new Map<string, Characterisation>()
  for (const claim of all) for (const actor of claimants(claim)) latest.set(actor, claim)
  const tones = [...latest.values()].map((one) => one.tone)
  let differing = 0
  tones.forEach((tone, at) => {
    differing += tones.slice(at + 1).filter((other) => other !== tone).length
  })
  return {
    of: id,
    all,
    latest: [...latest].map(([actor, claim]) => ({ actor, claim, sources: seen.sources(claim.sources) })),
    pairs: (tones.length * (tones.length - 1)) / 2,
    differing,
  }
}

/** Ids of everything that somebody has characterised by the as-of day, in the order of the first word on each. */
export function assessedIn(seen: Seen): readonly string[] {
  const claims = seen.records.claims
    .filter(
      (one): one is Characterisation => one.kind === 'characterisation' && begun(one.said, seen.view.asOf),
    )
    .sort((a, b) => byWhen(a.said, b.said))
  return [...new Set(claims.map((one) => one.of))]
}
