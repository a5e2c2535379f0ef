import type { Day } from '../../case/index.ts'
import type { State } from './states.ts'
import type { Terms } from './version.ts'

/** A day that is only known to lie within bounds; on the formal branch both are the same. */
export interface Bounds {
  readonly low: Day
  readonly high: Day
}

export const NO_LAG: Bounds = { low: 0, high: 0 }

/**
 * One course that a pledge may have taken. The formal branch treats what is undecided as not so; the others are those
 * on which something undecided turned out. Branches that differ in bounds only are one, with wider bounds.
 */
export interface Branch {
  /** The question whose answer set this branch apart from the formal one; −1: this is the formal branch. */
  readonly via: number
  readonly state: State
  /** The state to which a pledge on hold, or reinstated, goes back. */
  readonly held: State | null
  readonly terms: Terms
  /** The day on which it became due. */
  readonly detached: Bounds
  /** By how many days suspensions have put off each clock since it was set. */
  readonly lag: { readonly ifBy: Bounds; readonly due: Bounds; readonly until: Bounds }
  readonly holdFrom: Bounds
  readonly clocksRun: boolean
  /** Breaches before this day belong to earlier terms. */
  readonly breachesFrom: Day
  /** The days of breaches that the tolerance bore. */
  readonly borne: readonly Day[]
  /** Which inputs without a certain day have happened, one bit each. */
  readonly happened: number
  readonly violatedOn: Day
  /** Whether the clock made it violated, so that later performance remedies it. */
  readonly missed: boolean
}

/** The same branch with some things changed. Written out, since it is made millions of times. */
export function changed(
  branch: Branch,
  change: Partial<Branch>,
  state: State = change.state ?? branch.state,
  via: number = branch.via,
): Branch {
  return {
    via,
    state,
    held: change.held === undefined ? branch.held : change.held,
    terms: change.terms ?? branch.terms,
    detached: change.detached ?? branch.detached,
    lag: change.lag ?? branch.lag,
    holdFrom: change.holdFrom ?? branch.holdFrom,
    clocksRun: change.clocksRun ?? branch.clocksRun,
    breachesFrom: change.breachesFrom ?? branch.breachesFrom,
    borne: change.borne ?? branch.borne,
    happened: change.happened ?? branch.happened,
    violatedOn: change.violatedOn ?? branch.violatedOn,
    missed: change.missed ?? branch.missed,
  }
}

/** Leave out branches that differ from another in bounds only, widening the bounds of that one. */
export function merged(branches: readonly Branch[]): readonly Branch[] {
  if (branches.length < 2) return branches
  const found: Branch[] = []
  for (const one of branches) {
    const at = found.findIndex((other) => isAlike(other, one))
    if (at === -1) found.push(one)
    else found[at] = wider(found[at] as Branch, one)
  }
  return found.length === branches.length ? branches : found
}

function isAlike(a: Branch, b: Branch): boolean {
  return (
    a.via === b.via &&
    a.state === b.state &&
    a.held === b.held &&
    a.terms === b.terms &&
    a.happened === b.happened &&
    a.clocksRun === b.clocksRun &&
    a.missed === b.missed &&
    a.borne.length === b.borne.length
  )
}

function wider(a: Branch, b: Branch): Branch {
  const detached = hull(a.detached, b.detached)
  const holdFrom = hull(a.holdFrom, b.holdFrom)
  const lag = {
    ifBy: hull(a.lag.ifBy, b.lag.ifBy),
    due: hull(a.lag.due, b.lag.due),
    until: hull(a.lag.until, b.lag.until),
  }
  const breachesFrom = Math.min(a.breachesFrom, b.breachesFrom)
  const violatedOn = Math.min(a.violatedOn, b.violatedOn)
  const isCovered =
    detached === a.detached &&
    holdFrom === a.holdFrom &&
    lag.ifBy === a.lag.ifBy &&
    lag.due === a.lag.due &&
    lag.until === a.lag.until &&
    breachesFrom === a.breachesFrom &&
    violatedOn === a.violatedOn
  return isCovered ? a : changed(a, { detached, holdFrom, lag, breachesFrom, violatedOn })
}

function hull(a: Bounds, b: Bounds): Bounds {
  if (a === b || (a.low <= b.low && a.high >= b.high)) return a
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }
}

export function exactly(day: Day): Bounds {
  return { low: day, high: day }
}
