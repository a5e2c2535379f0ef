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
  readonly rests: readonly string[]
}

export interface LeverageRanking {
  readonly on: string
  readonly ranks: readonly LeverageRank[]
  /** The analyst’s comparative judgement that goes with the ranking. */
  readonly judgement: JudgementView
}

/** Rankings of leverage on a party, newest judgement first. */
export function leverageOn(seen: Seen, party: string): readonly LeverageRanking[] {
  return seen.records.judgements
    .filter((one) => one.kind === 'leverage' && one.on === party && one.leverage !== undefined)
    .sort((a, b) => b.madeOn - a.madeOn)
    .map((one) => ({ on: party, ranks: rank(one.leverage ?? []), judgement: judgementView(seen, one) }))
}

function totalOf(inputs: Inputs): number {
  return MEANS.reduce((sum, means) => sum + inputs[means], 0)
}

function rank(list: readonly Inputs[]): readonly LeverageRank[] {
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
      rests: inputs.rests,
    }))
}
