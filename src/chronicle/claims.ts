import type { RecordOf, Seen, Source, When } from '../case/index.ts'
import { begun, byWhen } from './order.ts'

type Claim = RecordOf<'claims'>
export type Proposition = Extract<Claim, { kind: 'proposition' }>
export type Characterisation = Extract<Claim, { kind: 'characterisation' }>
export type Blame = Extract<Claim, { kind: 'blame' }>
export type Statement = Extract<Claim, { kind: 'statement' }>

/** Who asserts and who denies a proposition. The brief never prints one unattributed. */
export interface PropositionView {
  readonly claim: Proposition
  readonly status: 'asserted' | 'denied' | 'disputed'
  readonly asserting: readonly string[]
  readonly denying: readonly string[]
  readonly sources: readonly Source[]
}

export function propositionsOf(seen: Seen): readonly PropositionView[] {
  return seen.records.claims.flatMap((claim) => {
    if (claim.kind !== 'proposition') return []
    const stands = claim.stands.filter((one) => {
      const visible = one.sources === undefined || seen.sources(one.sources).length > 0
      return visible && begun(one.said, seen.view.asOf)
    })
    const asserting = stands.filter((one) => one.stance === 'asserts').flatMap((one) => one.by)
    const denying = stands.filter((one) => one.stance === 'denies').flatMap((one) => one.by)
    if (asserting.length + denying.length === 0) return []
    const status = denying.length === 0 ? 'asserted' : asserting.length === 0 ? 'denied' : 'disputed'
    const sources = [...seen.sources(claim.sources), ...stands.flatMap((one) => seen.sources(one.sources))]
    return [{ claim, status, asserting, denying, sources }]
  })
}

/** How one event, document or pledge was read, actor by actor, oldest first. */
export function howItWasRead(seen: Seen, id: string): readonly Characterisation[] {
  return seen.records.claims
    .filter(
      (one): one is Characterisation =>
        one.kind === 'characterisation' && one.of === id && begun(one.said, seen.view.asOf),
    )
    .sort((a, b) => byWhen(a.said, b.said))
}

/** Statements up to the as-of day, oldest first. */
export function statementsOf(seen: Seen): readonly Statement[] {
  return seen.records.claims
    .filter((one): one is Statement => one.kind === 'statement' && begun(one.said, seen.view.asOf))
    .sort((a, b) => byWhen(a.said, b.said))
}

/** Who blames whom for what. */
export interface BlameCell {
  readonly claim: Blame
  readonly by: string
  readonly blamed: string
  readonly for: string
  readonly share: Blame['share']
  readonly said: When | undefined
  readonly sources: readonly Source[]
}

export interface BlameMatrix {
  readonly blamers: readonly string[]
  readonly blamed: readonly string[]
  readonly cells: readonly BlameCell[]
  /** For each blamer, how often it blames each actor: one-sided blame is a sign of partiality. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** The blame matrix as of the view, oldest first. */
export function blameOf(seen: Seen): BlameMatrix {
  const cells = seen.records.claims
    .filter((one): one is Blame => one.kind === 'blame' && begun(one.said, seen.view.asOf))
    .flatMap((claim) =>
      claim.by.flatMap((by) =>
        claim.blamed.map((blamed): BlameCell => {
          const sources = seen.sources(claim.sources)
          return { claim, by, blamed, for: claim.for, share: claim.share, said: claim.said, sources }
        }),
      ),
    )
    .sort((a, b) => byWhen(a.said, b.said))
  const counts = new Map<string, Map<string, number>>()
  for (const { by, blamed } of cells) {
    const row = counts.get(by) ?? new Map<string, number>()
    row.set(blamed, (row.get(blamed) ?? 0) + 1)
    counts.set(by, row)
  }
  return {
    blamers: [...new Set(cells.map((one) => one.by))],
    blamed: [...new Set(cells.map((one) => one.blamed))],
    cells,
    counts,
  }
}
