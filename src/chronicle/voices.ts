import type { RecordOf, Seen, Source } from '../case/index.ts'
import { begun, partKnown } from './order.ts'
import { claimants } from './said.ts'
import { isOf } from './sides.ts'

/** How far a party speaks for itself in the visible reports. */
export interface Voice {
  readonly party: string
  /** Claims and positions of the party or of whoever answers as it, on the as-of day. */
  readonly statements: number
  /** Of those, at first hand: a visible passage is marked so. */
  readonly firstHand: number
  /** Of those, with the speaker’s own words. */
  readonly quoted: number
  /** Claims and demands by others that are about the party, a part of it, or a whole that it belongs to. */
  readonly spokenOf: number
  /** The best that the reports hold: its own voice, its words relayed, only words about it, or nothing. */
  readonly heard: 'first-hand' | 'relayed' | 'only-spoken-of' | 'absent'
}

interface Said {
  readonly by: readonly string[]
  readonly about: readonly string[]
  readonly sources: readonly Source[]
  readonly verbatim: boolean
}

/** The voice balance: which parties are heard, and which are only spoken of. */
export function voicesOf(seen: Seen): readonly Voice[] {
  const said = [...seen.records.claims.flatMap((one) => fromClaim(seen, one)), ...fromPositions(seen)]
  const parties = seen.records.actors.filter((one) => one.role === 'party').map((one) => one.id)
  return parties.map((party) => {
    const { asOf } = seen.view
    const its = (actor: string): boolean => isOf(seen, actor, party, asOf)
    const concerns = (actor: string): boolean => its(actor) || isOf(seen, party, actor, asOf)
    const own = said.filter((one) => one.by.some(its))
    const firstHand = own.filter((one) => one.sources.some((source) => source.hand === 'first')).length
    const spokenOf = said.filter((one) => !one.by.some(its) && one.about.some(concerns)).length
    const heard =
      firstHand > 0 ? 'first-hand' : own.length > 0 ? 'relayed' : spokenOf > 0 ? 'only-spoken-of' : 'absent'
    const quoted = own.filter((one) => one.verbatim).length
    return { party, statements: own.length, firstHand, quoted, spokenOf, heard }
  })
}

function fromClaim(seen: Seen, claim: RecordOf<'claims'>): readonly Said[] {
  const { asOf } = seen.view
  if (claim.kind === 'proposition') {
    const about = claim.about ?? []
    return claim.stands
      .filter((one) => partKnown(seen, one) && begun(one.said, asOf))
      .map((one) => {
        const cited = one.sources === undefined || one.sources.length === 0 ? claim.sources : one.sources
        return { by: one.by, about, sources: seen.sources(cited), verbatim: false }
      })
  }
  if (!begun(claim.said, asOf)) return []
  return [
    {
      by: claimants(claim),
      about: aboutOf(claim),
      sources: seen.sources(claim.sources),
      verbatim:
        (claim.kind === 'statement' && claim.exact !== undefined) ||
        (claim.kind === 'characterisation' && claim.verbatim),
    },
  ]
}

function aboutOf(claim: Exclude<RecordOf<'claims'>, { kind: 'proposition' }>): readonly string[] {
  switch (claim.kind) {
    case 'blame':
      return claim.blamed
    case 'call':
      return claim.of
    case 'statement':
      return claim.about ?? []
    case 'characterisation':
      return []
  }
}

function fromPositions(seen: Seen): readonly Said[] {
  return seen.records.positions
    .filter((one) => begun(one.since, seen.view.asOf))
    .map((one) => ({
      by: [one.actor],
      about: one.of ?? [],
      sources: seen.sources(one.sources),
      verbatim: false,
    }))
}
