import { type Day, placeIn, type Reason, type RecordOf, type Ref, reason, type Seen } from '../case/index.ts'
import { readLikelihood, type Stated } from './likelihood.ts'
import { scales } from './scales.ts'

export type Judgement = RecordOf<'judgements'>

/** How a judgement stands towards what it rests on. */
export type Standing =
  /** Everything it rests on is visible. */
  | 'supported'
  /** Some of what it rests on is gone, or hidden by the view. */
  | 'support-changed'
  /** Nothing that supports it is visible, or it names nothing. */
  | 'unsupported'

/** A judgement of the analyst as it stands under a view. */
export interface JudgementView {
  readonly judgement: Judgement
  readonly stated: Stated | null
  readonly standing: Standing
  /** Ids that it rests on and that are visible. */
  readonly rests: readonly string[]
  /** Ids that it rests on and that are not. */
  readonly fallen: readonly string[]
  /** Past its review date on the day of the view. */
  readonly stale: boolean
  readonly validFrom: Day
  readonly reason: Reason
}

/** Every visible judgement, in the order of the case. */
export function judgementsOf(seen: Seen): readonly JudgementView[] {
  return seen.records.judgements.map((one) => judgementView(seen, one))
}

/** One judgement under a view. */
export function judgementView(seen: Seen, judgement: Judgement): JudgementView {
  const rests = judgement.rests.filter((id) => seen.find(id) !== null || seen.reports.has(id))
  const fallen = judgement.rests.filter((id) => !rests.includes(id))
  const read =
    judgement.likelihood === undefined
      ? null
      : readLikelihood(
          judgement.likelihood,
          scales[seen.case.head.scale],
          placeIn(seen.case, judgement.id, ['likelihood']),
        )
  const standing: Standing =
    judgement.unsupported || rests.length === 0
      ? 'unsupported'
      : fallen.length > 0
        ? 'support-changed'
        : 'supported'
  const refs: readonly Ref[] = [
    { leaf: 'choice', who: judgement.by ?? seen.case.head.author, what: judgement.id, on: judgement.madeOn },
    ...rests.map((id): Ref => ({ leaf: 'record', id })),
  ]
  return {
    judgement,
    stated: read?.ok === true ? read.stated : null,
    standing,
    rests,
    fallen,
    stale: judgement.reviewAfter !== undefined && seen.view.asOf > judgement.reviewAfter,
    validFrom: judgement.madeOn,
    reason: reason('judged', refs),
  }
}
