import { type Reason, type RecordOf, reason, type Seen, type Source, type When } from '../case/index.ts'
import { begun, byWhen, fieldKnown, over } from './order.ts'
import { isOf, standsFor } from './sides.ts'

export type Position = RecordOf<'positions'>

/** A position as of a view. */
export interface PositionView {
  readonly position: Position
  /**
   * The earliest date since which the same stance is on record without a contrary one between: unchanged since, at
   * the latest, then. Null where no position of that stance is dated.
   */
  readonly unchangedSince: When | null
  readonly sources: readonly Source[]
  readonly reason: Reason
}

/** Positions in force on the as-of day, in the order of the case. An actor's are also those of who answers as it. */
export function positionsOf(
  seen: Seen,
  filter: { readonly actor?: string; readonly issue?: string } = {},
): readonly PositionView[] {
  const { actor, issue } = filter
  const { asOf } = seen.view
  const taken = takenBy(seen)
  return seen.records.positions
    .filter((one) => begun(one.since, asOf) && !ended(seen, one, asOf))
    .filter((one) => actor === undefined || isOf(seen, one.actor, actor, dayOf(seen, one)))
    .filter((one) => issue === undefined || one.issue === issue)
    .map((position) => positionView(seen, position, taken.get(key(position.issue, position.actor)) ?? []))
}

/** The dated positions on each issue that count as an actor’s own: its, and those of who answers as it. Newest first. */
function takenBy(seen: Seen): ReadonlyMap<string, readonly Position[]> {
  const taken = new Map<string, Position[]>()
  const dated = seen.records.positions
    .filter((one) => one.since !== undefined && begun(one.since, seen.view.asOf))
    .sort((a, b) => byWhen(b.since, a.since))
  for (const one of dated)
    for (const actor of standsFor(seen, one.actor, dayOf(seen, one))) {
      const list = taken.get(key(one.issue, actor))
      if (list === undefined) taken.set(key(one.issue, actor), [one])
      else list.push(one)
    }
  return taken
}

function key(issue: string, actor: string): string {
  return `${issue} ${actor}`
}

function dayOf(seen: Seen, position: Position): number {
  return position.since?.from ?? position.since?.to ?? seen.view.asOf
}

function ended(seen: Seen, position: Position, day: number): boolean {
  return fieldKnown(seen, position, 'until') && over(position.until, day)
}

function positionView(seen: Seen, position: Position, taken: readonly Position[]): PositionView {
  const line = lineOf(seen, position, taken)
  return {
    position,
    unchangedSince: line[0]?.since ?? null,
    sources: seen.sources(position.sources),
    reason: reason(
      'position-held',
      (line.length === 0 ? [position] : line).map((one) => ({ leaf: 'record', id: one.id })),
    ),
  }
}

/**
 * The dated positions that one continues, itself included, oldest first: same stance on the same issue by the same
 * actor or who answers as it, back to the last contrary one of an earlier day or the last that had ended before the
 * next began. Contrary words of one day stand beside each other; neither ends the other.
 */
function lineOf(seen: Seen, position: Position, taken: readonly Position[]): readonly Position[] {
  const line: Position[] = position.since === undefined ? [] : [position]
  for (const one of taken) {
    if (one === position || (position.since !== undefined && byWhen(one.since, position.since) > 0)) continue
    const next = line.at(-1)
    if (contrary(one, position)) {
      if (next === undefined || byWhen(one.since, next.since) < 0) break
      continue
    }
    if (one.holds !== position.holds || one.kind !== position.kind) continue
    if (next !== undefined && ended(seen, one, next.since?.from ?? Number.NEGATIVE_INFINITY)) break
    line.push(one)
  }
  return line.reverse()
}

const LEANING: Readonly<Record<Position['holds'], 'for' | 'against' | null>> = {
  supports: 'for',
  accepts: 'for',
  concedes: 'for',
  opposes: 'against',
  refuses: 'against',
  demands: null,
  reserves: null,
}

function contrary(a: Position, b: Position): boolean {
  const [left, right] = [LEANING[a.holds], LEANING[b.holds]]
  return left !== null && right !== null && left !== right
}

/** Actors × issues on the as-of day; a cell holds the stances of one actor on one issue, latest first. */
export interface PositionMatrix {
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly cell: (actor: string, issue: string) => readonly PositionView[]
  /** Who can block each issue. */
  readonly vetoes: ReadonlyMap<string, readonly string[]>
}

export function positionMatrix(
  seen: Seen,
  filter: { readonly actor?: string; readonly issue?: string } = {},
): PositionMatrix {
  const held = positionsOf(seen, filter)
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

/** The refusals and concessions of a party and of who answers as it, oldest first. */
export function dispositionOf(seen: Seen, actor: string): Disposition {
  const own = seen.records.positions
    .filter((one) => begun(one.since, seen.view.asOf) && isOf(seen, one.actor, actor, dayOf(seen, one)))
    .sort((a, b) => byWhen(a.since, b.since))
  const isDone = (one: Position): boolean => one.done === 'done' && fieldKnown(seen, one, 'done')
  return {
    refused: own.filter((one) => one.kind === 'refusal'),
    pledged: own.filter((one) => one.kind === 'concession' && !isDone(one)),
    done: own.filter((one) => one.kind === 'concession' && isDone(one)),
  }
}
