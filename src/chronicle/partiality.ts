import type { Ref, Seen, Source, When } from '../case/index.ts'
import { blameOf } from './blame.ts'
import { demandsOf } from './demands.ts'
import { byWhen } from './order.ts'
import { relationsOf, signalsOf } from './relations.ts'
import { isOf, sidesOf } from './sides.ts'

/** An act that favours or burdens a side. */
export interface PartialAct {
  readonly kind: 'blame' | 'demand' | 'call' | 'signal' | 'relation'
  readonly id: string
  /** Whom the act names. */
  readonly party: string
  /** The party to the conflict to which that actor belongs; the actor itself where it belongs to none. */
  readonly side: string
  readonly favours: boolean
  readonly when: When | undefined
  readonly sources: readonly Source[]
}

/** Acts of a mediator towards each side: a list, not a score. */
export interface Partiality {
  readonly mediator: string
  readonly acts: readonly PartialAct[]
  /** By side. */
  readonly favouring: ReadonlyMap<string, readonly PartialAct[]>
  readonly burdening: ReadonlyMap<string, readonly PartialAct[]>
  readonly refs: readonly Ref[]
}

/**
 * What a mediator, and whoever answers as it, has done for and against each side up to the as-of day, oldest first.
 * Blame, demands, calls for pressure and cold signals burden a side; signals of support and a claimed close
 * relationship favour it. What the mediator does to its own side is no partiality.
 */
export function partialityOf(seen: Seen, mediator: string): Partiality {
  const { asOf } = seen.view
  const its = (actor: string): boolean => isOf(seen, actor, mediator, asOf)
  const drafts: readonly Omit<PartialAct, 'side'>[] = [
    ...blameOf(seen)
      .cells.filter((one) => its(one.by))
      .map((one) => ({
        kind: 'blame' as const,
        id: one.claim.id,
        party: one.blamed,
        favours: false,
        when: one.said,
        sources: one.sources,
      })),
    ...demandsOf(seen)
      .filter((one) => one.by.some(its))
      .flatMap((one) =>
        one.of.map((party) => ({
          kind: one.kind,
          id: one.id,
          party,
          favours: false,
          when: one.since,
          sources: one.sources,
        })),
      ),
    ...signalsOf(seen)
      .filter((one) => one.from.some(its))
      .map((one) => ({
        kind: 'signal' as const,
        id: one.event.id,
        party: one.to,
        favours: one.support,
        when: one.event.date,
        sources: one.sources,
      })),
    ...relationsOf(seen)
      .filter((one) => one.claimedBy.some(its))
      .filter(({ relation }) => relation.strength === 'close' || relation.strength === 'hostile')
      .flatMap(({ relation, sources }) => {
        const party = its(relation.from) ? relation.to : its(relation.to) ? relation.from : null
        if (party === null) return []
        const favours = relation.strength === 'close'
        return [{ kind: 'relation' as const, id: relation.id, party, favours, when: relation.since, sources }]
      }),
  ]
  const acts = drafts
    .filter((one) => !its(one.party))
    .flatMap((one) => sidesOf(seen, one.party, asOf).map((side): PartialAct => ({ ...one, side })))
    .sort((a, b) => byWhen(a.when, b.when))
  return {
    mediator,
    acts,
    favouring: grouped(acts, true),
    burdening: grouped(acts, false),
    refs: acts.map((one): Ref => ({ leaf: 'record', id: one.id })),
  }
}

function grouped(acts: readonly PartialAct[], favours: boolean): ReadonlyMap<string, readonly PartialAct[]> {
  const groups = new Map<string, PartialAct[]>()
  for (const act of acts)
    if (act.favours === favours) groups.set(act.side, [...(groups.get(act.side) ?? []), act])
  return groups
}
