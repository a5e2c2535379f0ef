import type { RecordOf, Seen } from '../case/index.ts'
import { type JudgementView, judgementView } from './judgements.ts'

type Inputs = NonNullable<RecordOf<'judgements'>['leverage']>[number]

/** The means by which an outsider can move a party, as the analyst rates them, 0 (none) to 3 (strong). */
export const MEANS = ['relationship', 'aid', 'votes', 'force', 'information'] as const

export type Means = (typeof MEANS)[number]

/** One outsider’s place in a ranking. */
export interface LeverageRank {
  readonly actor: string
  /** From 1; equal totals share a place. */
  readonly place: number
  /** Sum of the five ratings, 0 to 15. Equal weights: the analyst changes ratings, not weights. */
  readonly total: number
  readonly ratings: Readonly<Record<Means, number>>
  readonly because: string
  /** Ids that the ratings rest on and that are visible, and those that are not. */
  readonly rests: readonly string[]
  readonly fallen: readonly string[]
}

export interface LeverageRanking {
  readonly on: string
  readonly ranks: readonly LeverageRank[]
  /** Mediators, third parties and neighbours of the case, able to act, whom the ranking leaves out. */
  readonly unranked: readonly string[]
  /** The analyst’s comparative judgement that goes with the ranking. */
  readonly judgement: JudgementView
}

/** Rankings of leverage on a party, newest judgement first. */
export function leverageOn(seen: Seen, party: string): readonly LeverageRanking[] {
  return seen.records.judgements
    .filter((one) => one.kind === 'leverage' && one.on === party && one.leverage !== undefined)
    .sort((a, b) => b.madeOn - a.madeOn)
    .map((one) => {
      const inputs = one.leverage ?? []
      return {
        on: party,
        ranks: rank(seen, inputs),
        unranked: outsidersOf(seen).filter((actor) => !inputs.some((input) => input.actor === actor)),
        judgement: judgementView(seen, one),
      }
    })
}

function outsidersOf(seen: Seen): readonly string[] {
  return seen.records.actors
    .filter((one) => one.role === 'mediator' || one.role === 'third-party' || one.role === 'neighbour')
    .filter((one) => one.agency === 'can-act' && one.kind !== 'collective')
    .map((one) => one.id)
}

function totalOf(inputs: Inputs): number {
  return MEANS.reduce((sum, means) => sum + inputs[means], 0)
}

function rank(seen: Seen, list: readonly Inputs[]): readonly LeverageRank[] {
  const visible = (id: string): boolean => seen.find(id) !== null || seen.reports.has(id)
  return [...list]
    .sort((a, b) => totalOf(b) - totalOf(a))
    .map((inputs) => ({
      actor: inputs.actor,
      place: 1 + list.filter((other) => totalOf(other) > totalOf(inputs)).length,
      total: totalOf(inputs),
      ratings: {
        relationship: inputs.relationship,
        aid: inputs.aid,
        votes: inputs.votes,
        force: inputs.force,
        information: inputs.information,
      },
      because: inputs.because,
      rests: inputs.rests.filter(visible),
      fallen: inputs.rests.filter((id) => !visible(id)),
    }))
}
