import { isOneDay, type RecordOf, type Seen } from '../case/index.ts'
import { type TimelineEntry, timelineOf } from './timeline.ts'

/** One effort of mediation as a bundle of dated acts. */
export interface EffortView {
  readonly effort: RecordOf<'efforts'>
  readonly acts: readonly TimelineEntry[]
  readonly first: TimelineEntry | null
  readonly last: TimelineEntry | null
  /** How many acts fell on each day; acts whose day is not known exactly stand in `uncertain`. */
  readonly perDay: ReadonlyMap<number, number>
  readonly uncertain: number
}

/** Every visible effort with its acts in order, expected ones included. */
export function effortsOf(seen: Seen): readonly EffortView[] {
  return seen.records.efforts.map((effort) => {
    const acts = timelineOf(seen, { effort: effort.id })
    const perDay = new Map<number, number>()
    for (const { when } of acts) if (isOneDay(when)) perDay.set(when.from, (perDay.get(when.from) ?? 0) + 1)
    return {
      effort,
      acts,
      first: acts[0] ?? null,
      last: acts.at(-1) ?? null,
      perDay,
      uncertain: acts.filter((one) => !isOneDay(one.when)).length,
    }
  })
}
