import { type Reason, type RecordOf, reason, type Seen, type Source, type When } from '../case/index.ts'
import { begun, byWhen } from './order.ts'

export type Position = RecordOf<'positions'>

/** A position as of a view. */
export interface PositionView {
  readonly position: Position
  /** The earliest date at which the same stance is on record: unchanged since, at the latest, then. */
  readonly unchangedSince: When | null
  readonly sources: readonly Source[]
  readonly reason: Reason
}

/** Positions in force on the as-of day, in the order of the case. */
export function positionsOf(
  seen: Seen,
  filter: { readonly actor?: string; readonly issue?: string } = {},
): readonly PositionView[] {
  return seen.records.positions
    .filter((one) => begun(one.since, seen.view.asOf) && !ended(one, seen.view.asOf))
    .filter((one) => filter.actor === undefined || one.actor === filter.actor)
    .filter((one) => filter.issue === undefined || one.issue === filter.issue)
    .map((position) => positionView(seen, position))
}

function ended(position: Position, day: number): boolean {
  return position.until?.to !== undefined && position.until.to !== null && position.until.to < day
}

function positionView(seen: Seen, position: Position): PositionView {
  const same = seen.records.positions
    .filter(
      (one) =>
        one.actor === position.actor &&
        one.issue === position.issue &&
        one.holds === position.holds &&
        one.kind === position.kind,
    )
    .filter((one) => begun(one.since, seen.view.asOf))
    .sort((a, b) => byWhen(a.since, b.since))
  const earliest = same.find((one) => one.since !== undefined)?.since ?? null
  return {
    position,
    unchangedSince: earliest,
    sources: seen.sources(position.sources),
    reason: reason('position-held', [{ leaf: 'record', id: position.id }]),
  }
}

/** Actors × issues on the as-of day; a cell holds the stances of one actor on one issue, latest first. */
export interface PositionMatrix {
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly cell: (actor: string, issue: string) => readonly PositionView[]
  /** Who can block each issue. */
  readonly vetoes: ReadonlyMap<string, readonly string[]>
}

export function positionMatrix(seen: Seen): PositionMatrix {
  const held = positionsOf(seen)
  const vetoes = new Map<string, readonly string[]>()
  for (const { position } of held)
    if (position.veto)
      vetoes.set(position.issue, [...new Set([...(vetoes.get(position.issue) ?? []), position.actor])])
  return {
    actors: [...new Set(held.map((one) => one.position.actor))],
    issues: [...new Set(held.map((one) => one.position.issue))],
    cell: (actor, issue) =>
      held
        .filter((one) => one.position.actor === actor && one.position.issue === issue)
        .sort((a, b) => byWhen(b.position.since, a.position.since)),
    vetoes,
  }
}

/** What a party has refused and conceded up to the as-of day; concessions pledged and done are kept apart. */
export interface Disposition {
  readonly refused: readonly Position[]
  readonly pledged: readonly Position[]
  readonly done: readonly Position[]
}

export function dispositionOf(seen: Seen, actor: string): Disposition {
  const own = seen.records.positions
    .filter((one) => one.actor === actor && begun(one.since, seen.view.asOf))
    .sort((a, b) => byWhen(a.since, b.since))
  return {
    refused: own.filter((one) => one.kind === 'refusal'),
    pledged: own.filter((one) => one.kind === 'concession' && one.done !== 'done'),
    done: own.filter((one) => one.kind === 'concession' && one.done === 'done'),
  }
}
