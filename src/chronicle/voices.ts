import { answersAs, type Seen } from '../case/index.ts'

/** How far a party speaks for itself in the visible reports. */
export interface Voice {
  readonly party: string
  /** Statements, claims and characterisations by the party or by whoever answers as it. */
  readonly statements: number
  /** Of those, at first hand: the passage is marked so. */
  readonly firstHand: number
  /** Records by others that are about the party. */
  readonly spokenOf: number
}

/** The voice balance: which parties are heard, and which are only spoken of. */
export function voicesOf(seen: Seen): readonly Voice[] {
  const parties = seen.records.actors.filter((one) => one.role === 'party').map((one) => one.id)
  return parties.map((party) => {
    const its = (actor: string): boolean => answersAs(seen.case, actor, seen.view.asOf).includes(party)
    let statements = 0
    let firstHand = 0
    let spokenOf = 0
    for (const claim of seen.records.claims) {
      const speakers = claim.kind === 'proposition' ? claim.stands.flatMap((one) => one.by) : claim.by
      const about =
        claim.kind === 'blame'
          ? claim.blamed
          : claim.kind === 'call'
            ? claim.of
            : claim.kind === 'characterisation'
              ? []
              : (claim.about ?? [])
      if (speakers.some(its)) {
        statements += 1
        if (seen.sources(claim.sources).some((one) => one.hand === 'first')) firstHand += 1
      } else if (about.some(its)) spokenOf += 1
    }
    for (const position of seen.records.positions) {
      if (!its(position.actor)) continue
      if (seen.sources(position.sources).some((one) => one.hand === 'first')) {
        statements += 1
        firstHand += 1
      }
    }
    return { party, statements, firstHand, spokenOf }
  })
}
