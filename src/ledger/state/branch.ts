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
  readonly happened: bigint
  readonly violatedOn: Day
  /** Whether the clock made it violated, so that later performance remedies it. */
  readonly missed: boolean
}

/** Leave out branches that differ from another in bounds only, widening the bounds of that one. */
export function merged(branches: readonly Branch[]): readonly Branch[] {
  if (branches.length < 2) return branches
  const found = new Map<string, Branch>()
  for (const one of branches) {
    const key = `${one.via}|${one.state}|${one.held}|${one.terms.key}|${one.happened}|${one.clocksRun}|${one.missed}|${one.borne.length}`
    const known = found.get(key)
    found.set(key, known === undefined ? one : wider(known, one))
  }
  return found.size === branches.length ? branches : [...found.values()]
}

function wider(a: Branch, b: Branch): Branch {
  return {
    ...a,
    detached: hull(a.detached, b.detached),
    lag: {
      ifBy: hull(a.lag.ifBy, b.lag.ifBy),
      due: hull(a.lag.due, b.lag.due),
      until: hull(a.lag.until, b.lag.until),
    },
    holdFrom: hull(a.holdFrom, b.holdFrom),
    breachesFrom: Math.min(a.breachesFrom, b.breachesFrom),
    violatedOn: Math.min(a.violatedOn, b.violatedOn),
  }
}

function hull(a: Bounds, b: Bounds): Bounds {
  return a.low <= b.low && a.high >= b.high
    ? a
    : { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }
}

export function exactly(day: Day): Bounds {
  return { low: day, high: day }
}
