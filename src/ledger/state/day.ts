/**
 * What the facts and the clock of one day make of a pledge: T3–T8 (ledger.md §4; rules a, b, c, d, e).
 *
 * A breach of a maintain or refrain pledge is a dated report in the window that its content failed. What is merely
 * taken to continue from before the window is no report of a breach: it leaves open whether there was one.
 */
import type { Day } from '../../case/index.ts'
import { BEGINNING, type Settled, type Stretch } from '../../facts/index.ts'
import { type Bounds, type Branch, changed, exactly } from './branch.ts'
import { breach, breached } from './breach.ts'
import { apart, type Course, deadlineQuestion, dueOf, ifByOf, moved, TURNS, untilOf } from './course.ts'
import type { Cue } from './ledger.ts'
import { firstAfter, reportedWithin } from './version.ts'

const BY_THEN: Cue = { by: 'fact', part: 'then' }

/** Facts: the branch goes on first in the list, those on which something undecided turned out follow. */
export function byFacts(course: Course, branch: Branch, day: Day): readonly Branch[] {
  switch (branch.state) {
    case 'conditional':
      return conditionByFacts(course, branch, day)
    case 'detached':
      return course.pledge.kind === 'achieve' ? dueByFacts(course, branch, day) : [branch]
    case 'violated':
      return course.pledge.kind === 'achieve' ? lateByFacts(course, branch, day) : [branch]
    default:
      return [branch]
  }
}

/** T3 and T5. */
function conditionByFacts(course: Course, branch: Branch, day: Day): readonly Branch[] {
  const { ifSteps, thenSteps } = branch.terms
  const ifBy = ifByOf(course, branch)
  const value: Settled = ifSteps === null ? 'true' : ifSteps.settled(day)
  const due = { detached: exactly(day) }
  const others: Branch[] = []
  if (value === 'true' && day <= ifBy.low)
    return byFacts(course, moved(course, branch, 'detached', day, 'T3', { by: 'fact', part: 'if' }, due), day)
  if (day <= ifBy.high && value !== 'false') {
    const met = apart(course, branch, TURNS.ifTrue, day, { ...due, state: 'detached' })
    others.push(...byFacts(course, met, day))
  }
  if (course.pledge.kind !== 'achieve') return [branch, ...others]
  const done = thenSteps.settled(day)
  if (done === 'true') return [moved(course, branch, 'discharged', day, 'T5', BY_THEN), ...others]
  if (done === 'none') others.push(apart(course, branch, TURNS.thenTrue, day, { state: 'discharged' }))
  return [branch, ...others]
}

/** T6 for achieve. Performance on a best-efforts pledge is never late. */
function dueByFacts(course: Course, branch: Branch, day: Day): readonly Branch[] {
  const done = branch.terms.thenSteps.settled(day)
  if (done === 'false') return [branch]
  const due = dueOf(course, branch)
  const inTime = course.bestEfforts || day <= due.low
  if (done === 'true') {
    if (!inTime && day > due.high) return [branch]
    const kept = moved(course, branch, 'discharged', day, 'T6', BY_THEN)
    return inTime
      ? [kept]
      : [kept, apart(course, branch, deadlineQuestion(branch), day, { state: 'remedied' })]
  }
  if (!inTime && day > due.high) return [branch]
  return [branch, apart(course, branch, TURNS.thenTrue, day, { state: 'discharged' })]
}

/**
 * T8. What the clock made violated is remedied by performance later. What was found or repudiated is, by performance
 * that is reported after that day.
 */
function lateByFacts(course: Course, branch: Branch, day: Day): readonly Branch[] {
  const done = branch.terms.thenSteps.settled(day)
  if (done === 'false') return [branch]
  if (!branch.missed && !reportedWithin(branch.terms.thenDates(), branch.violatedOn + 1, day)) {
    if (done === 'true') return [branch]
  }
  if (done === 'true') return [moved(course, branch, 'remedied', day, 'T8', BY_THEN)]
  return [branch, apart(course, branch, TURNS.thenTrue, day, { state: 'remedied' })]
}

/** The first day on which a breach counts. */
export function windowOpens(course: Course, branch: Branch): Bounds {
  const from = Math.max(course.pledge.from ?? BEGINNING, branch.breachesFrom)
  return { low: Math.max(from, branch.detached.low), high: Math.max(from, branch.detached.high) }
}

/** T7 for maintain and refrain: a breach needs a report dated in the window; without one it is open. */
export function byBreaches(course: Course, branch: Branch, day: Day): readonly Branch[] {
  const { kind, tolerance } = course.pledge
  if (kind === 'achieve' || course.bestEfforts) return [branch]
  if (branch.state !== 'detached' && !(branch.state === 'violated' && branch.via === -1)) return [branch]
  const window = windowOpens(course, branch)
  const until = untilOf(branch)
  if (day < window.low || day > until.high) return [branch]
  const wrong = wrongFor(course)
  const value = branch.terms.thenSteps.settled(day)
  if (value !== wrong && value !== 'none') return [branch]
  const certain = value === wrong && day >= window.high && day <= until.low
  if (certain && isReportedOn(branch, window.high, day)) return breach(course, branch, day, BY_THEN, 'fact')
  if (tolerance === 'adjudicated' || branch.state === 'violated') return [branch]
  const question = kind === 'refrain' ? TURNS.thenTrue : TURNS.thenFalse
  return [branch, apart(course, branch, question, day, { state: 'violated', violatedOn: day, missed: false })]
}

/** The settled value that breaks a pledge to maintain or refrain. */
export function wrongFor(course: Course): 'true' | 'false' {
  return course.pledge.kind === 'refrain' ? 'true' : 'false'
}

/** The days in [first, last] on which a report says, certainly within the window of a branch, that its content failed. */
export function breachDays(course: Course, branch: Branch, first: Day, last: Day): readonly Day[] {
  const dates = branch.terms.settledDates(wrongFor(course))
  const opens = windowOpens(course, branch).high
  const end = Math.min(last, untilOf(branch).low)
  const found: Day[] = []
  for (let i = firstAfter(dates, Math.max(first, opens) - 1); i < dates.length; i += 1) {
    const { from, to } = dates[i] as Stretch
    if (to > end) break
    if (from >= opens && found[found.length - 1] !== to) found.push(to)
  }
  return found
}

/** Whether an assertion is dated on this very day, and certainly not before the window. */
function isReportedOn(branch: Branch, opens: Day, day: Day): boolean {
  const dates = branch.terms.thenDates()
  for (let i = firstAfter(dates, day - 1); i < dates.length; i += 1) {
    const one = dates[i] as Stretch
    if (one.to !== day) return false
    if (one.from >= opens) return true
  }
  return false
}

/** T4, T6 of a window that ended, and T7 of a deadline that passed; then T8 of performance on the same day. */
export function byClock(course: Course, branch: Branch, day: Day): readonly Branch[] {
  if (branch.state === 'conditional') {
    const ifBy = ifByOf(course, branch)
    if (day <= ifBy.low) return [branch]
    if (day <= ifBy.high) return [branch, changed(branch, { state: 'expired' })]
    return [moved(course, branch, 'expired', day, 'T4', { by: 'clock', of: 'ifBy', day: ifBy.high })]
  }
  if (branch.state !== 'detached') return [branch]
  if (course.pledge.kind !== 'achieve') {
    const until = untilOf(branch)
    if (day <= until.low) return [branch]
    if (day <= until.high) return [branch, changed(branch, { state: 'discharged' })]
    return [moved(course, branch, 'discharged', day, 'T6', { by: 'clock', of: 'until', day: until.high })]
  }
  if (course.bestEfforts) return [branch]
  const due = dueOf(course, branch)
  if (day <= due.low) return [branch]
  if (day <= due.high) {
    const late = { state: 'violated', violatedOn: day, missed: true } as const
    return [branch, ...byFacts(course, apart(course, branch, deadlineQuestion(branch), day, late), day)]
  }
  const cue: Cue = { by: 'clock', of: 'due', day: due.high }
  return breached(course, branch, day, 'T7', cue, 'deadline').flatMap((one) => byFacts(course, one, day))
}
