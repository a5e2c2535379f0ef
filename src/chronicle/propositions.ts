import type { Seen, Source } from '../case/index.ts'
import { begun, byWhen, partKnown } from './order.ts'
import type { Proposition, Statement } from './said.ts'

/** Who asserts and who denies a proposition. The brief never prints one unattributed. */
export interface PropositionView {
  readonly claim: Proposition
  readonly status: 'asserted' | 'denied' | 'disputed'
  readonly asserting: readonly string[]
  readonly denying: readonly string[]
  readonly sources: readonly Source[]
}

/** Every proposition on which somebody had taken a visible stand by the as-of day. */
export function propositionsOf(seen: Seen): readonly PropositionView[] {
  return seen.records.claims.flatMap((claim) => {
    if (claim.kind !== 'proposition') return []
    const stands = claim.stands.filter((one) => partKnown(seen, one) && begun(one.said, seen.view.asOf))
    const by = (stance: 'asserts' | 'denies'): readonly string[] => [
      ...new Set(stands.filter((one) => one.stance === stance).flatMap((one) => one.by)),
    ]
    const [asserting, denying] = [by('asserts'), by('denies')]
    if (asserting.length + denying.length === 0) return []
    const status = denying.length === 0 ? 'asserted' : asserting.length === 0 ? 'denied' : 'disputed'
    const sources = [...seen.sources(claim.sources), ...stands.flatMap((one) => seen.sources(one.sources))]
    return [{ claim, status, asserting, denying, sources }]
  })
}

/** Statements up to the as-of day, oldest first. */
export function statementsOf(seen: Seen): readonly Statement[] {
  return seen.records.claims
    .filter((one): one is Statement => one.kind === 'statement' && begun(one.said, seen.view.asOf))
    .sort((a, b) => byWhen(a.said, b.said))
}
