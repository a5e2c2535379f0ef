import { answersAs, type Ref, type Seen } from '../case/index.ts'
import { blameOf } from './claims.ts'
import { demandsOf } from './demands.ts'
import { relationsOf, signalsOf } from './relations.ts'

/** An act that favours or burdens a party. */
export interface PartialAct {
  readonly kind: 'blame' | 'demand' | 'signal' | 'relation'
  readonly id: string
  /** The party that the act favours, or burdens. */
  readonly party: string
  readonly favours: boolean
}

/** Acts of a mediator towards each party: a list, not a score. */
export interface Partiality {
  readonly mediator: string
  readonly acts: readonly PartialAct[]
  readonly favouring: ReadonlyMap<string, readonly PartialAct[]>
  readonly burdening: ReadonlyMap<string, readonly PartialAct[]>
  readonly refs: readonly Ref[]
}

/** What a mediator, and whoever answers as it, has done for and against each party up to the as-of day. */
export function partialityOf(seen: Seen, mediator: string): Partiality {
  const its = (actor: string): boolean => answersAs(seen.case, actor, seen.view.asOf).includes(mediator)
  const acts: PartialAct[] = [
    ...blameOf(seen)
      .cells.filter((one) => its(one.by))
      .map((one): PartialAct => ({ kind: 'blame', id: one.claim.id, party: one.blamed, favours: false })),
    ...demandsOf(seen)
      .filter((one) => one.by.some(its))
      .flatMap((one) =>
        one.of.map((party): PartialAct => ({ kind: 'demand', id: one.id, party, favours: false })),
      ),
    ...signalsOf(seen)
      .filter((one) => one.from.some(its))
      .map((one): PartialAct => ({ kind: 'signal', id: one.event.id, party: one.to, favours: one.support })),
    ...relationsOf(seen)
      .filter(
        (one) =>
          its(one.relation.from) &&
          (one.relation.strength === 'close' || one.relation.strength === 'hostile'),
      )
      .filter((one) => one.relation.claimedBy?.some(its) === true)
      .map(
        (one): PartialAct => ({
          kind: 'relation',
          id: one.relation.id,
          party: one.relation.to,
          favours: one.relation.strength === 'close',
        }),
      ),
  ]
  const grouped = (favours: boolean): ReadonlyMap<string, readonly PartialAct[]> => {
    const groups = new Map<string, PartialAct[]>()
    for (const act of acts.filter((one) => one.favours === favours))
      groups.set(act.party, [...(groups.get(act.party) ?? []), act])
    return groups
  }
  return {
    mediator,
    acts,
    favouring: grouped(true),
    burdening: grouped(false),
    refs: acts.map((one): Ref => ({ leaf: 'record', id: one.id })),
  }
}
