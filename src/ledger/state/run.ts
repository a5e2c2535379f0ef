/**
 * The run of one pledge from its creation to the view's day: from breakpoint to breakpoint, by the order of things on
 * one day (ledger.md §4, rule b): acts, facts, breaches, the clock. Beside the formal branch go those on which what is
 * undecided turned out; between two breakpoints nothing changes, but something undecided may have happened.
 */
import type { Day } from '../../case/index.ts'
import type { Stretch } from '../../facts/index.ts'
import { between } from './between.ts'
import { type Branch, changed, exactly, merged, NO_LAG } from './branch.ts'
import { apart, type Course, dueOf, ifByOf, moved, untilOf } from './course.ts'
import { byBreaches, byClock, byFacts } from './day.ts'
import { affected } from './effect.ts'
import { type Input, ORDER, orderOf } from './input.ts'
import type { Cue, Question } from './ledger.ts'
import { firstAfter, type Terms } from './version.ts'

/** T1 or T2: the branch on which a pledge begins. */
export function created(course: Course, terms: Terms, cue: Cue): Branch {
  const blank: Branch = {
    via: -1,
    state: 'conditional',
    held: null,
    terms,
    detached: exactly(course.created),
    lag: { ifBy: NO_LAG, due: NO_LAG, until: NO_LAG },
    holdFrom: exactly(course.created),
    clocksRun: false,
    breachesFrom: course.created,
    borne: [],
    happened: 0n,
    violatedOn: course.created,
    missed: false,
  }
  return terms.ifSteps === null
    ? moved(course, blank, 'detached', course.created, 'T2', cue)
    : moved(course, blank, 'conditional', course.created, 'T1', cue)
}

/** All branches at the view's day. */
export function run(course: Course, start: readonly Branch[]): readonly Branch[] {
  let branches = onDay(course, start, course.created)
  let day = course.created
  for (;;) {
    const next = nextStop(course, branches, day)
    if (next === null || next > course.asOf) break
    branches = onDay(course, between(course, branches, day, next), next)
    day = next
  }
  if (day === course.asOf || isOver(course, branches)) return branches
  return onDay(course, between(course, branches, day, course.asOf), course.asOf)
}

/** Whether nothing undecided can change anything any more. */
function isOver(course: Course, branches: readonly Branch[]): boolean {
  if (course.inputs.some((one) => one.from < one.to)) return false
  return branches.every(
    ({ state }) => state !== 'conditional' && state !== 'detached' && state !== 'violated',
  )
}

const NONE: readonly Input[] = []

function onDay(course: Course, start: readonly Branch[], day: Day): readonly Branch[] {
  let branches = start
  const inputs =
    course.inputs.length === 0 ? NONE : course.inputs.filter((one) => one.from <= day && day <= one.to)
  for (const input of inputs)
    if (orderOf(input) < ORDER.breach)
      branches = branches.flatMap((one) => withInput(course, one, input, day))
  if (course.followed) {
    branches = each(branches, (one) => byFacts(course, one, day))
    branches = each(branches, (one) => byBreaches(course, one, day))
  }
  for (const input of inputs)
    if (orderOf(input) >= ORDER.breach)
      branches = branches.flatMap((one) => withInput(course, one, input, day))
  if (course.followed) branches = each(branches, (one) => byClock(course, one, day))
  return merged(branches)
}

function each(branches: readonly Branch[], step: (one: Branch) => readonly Branch[]): readonly Branch[] {
  const only = branches.length === 1 ? branches[0] : undefined
  return only === undefined ? branches.flatMap(step) : step(only)
}

/** One input on one branch. The branch without it goes first, where its day or its standing is open. */
function withInput(course: Course, branch: Branch, input: Input, day: Day): readonly Branch[] {
  const { question, number } = input
  if (question !== null) {
    const done = affected(course, apart(course, branch, question, day, {}), input, day)
    return done === null ? [branch] : [branch, ...done]
  }
  if (number === -1) return affected(course, branch, input, day) ?? [branch]
  const bit = 1n << BigInt(number)
  if ((branch.happened & bit) !== 0n) return [branch]
  const happened = branch.happened | bit
  if (day === input.to) {
    const now = changed(branch, { happened })
    return affected(course, now, input, day) ?? [now]
  }
  const done = affected(course, apart(course, branch, dateQuestion(input), day, { happened }), input, day)
  return done === null ? [branch] : [branch, ...done]
}

function dateQuestion({ cue, effect }: Input): Question {
  switch (cue.by) {
    case 'act':
    case 'power':
      return { kind: 'act', event: cue.event, act: effect.do, why: 'date' }
    case 'verdict':
      return { kind: 'verdict', verdict: cue.verdict }
    default:
      return { kind: 'made' }
  }
}

/** The next day on which something certain can change; null where nothing can. */
function nextStop(course: Course, branches: readonly Branch[], day: Day): Day | null {
  let next = Number.POSITIVE_INFINITY
  const consider = (at: Day | null | undefined): void => {
    if (at !== null && at !== undefined && at > day && at < next) next = at
  }
  for (const { from, to } of course.inputs) {
    consider(from)
    consider(to)
  }
  if (course.followed) for (const one of branches) considerBranch(course, one, day, consider)
  return next === Number.POSITIVE_INFINITY ? null : next
}

/**
 * Deadlines are stops of the formal branch only: on the others a deadline that has passed is noticed at the next stop,
 * since nothing certain happens before it, and what is undecided is bounded by the deadline itself.
 */
function considerBranch(
  course: Course,
  branch: Branch,
  day: Day,
  consider: (at: Day | null | undefined) => void,
): void {
  const { state, terms } = branch
  const achieves = course.pledge.kind === 'achieve'
  const isFormal = branch.via === -1
  if (state === 'conditional') {
    consider(terms.ifSteps?.seek(day + 1, 'true'))
    if (isFormal) consider(ifByOf(branch).high + 1)
    if (achieves) consider(terms.thenSteps.seek(day + 1, 'true'))
    else if (mayOpen(terms, day)) consider(nextBreach(course, branch, day))
  } else if (state === 'detached' && achieves) {
    consider(terms.thenSteps.seek(day + 1, 'true'))
    if (isFormal && !course.bestEfforts) consider(dueOf(course, branch).high + 1)
  } else if (state === 'detached') {
    consider(nextBreach(course, branch, day))
    if (isFormal) consider(untilOf(branch).high + 1)
  } else if (state === 'violated' && achieves) {
    consider(branch.missed ? terms.thenSteps.seek(day + 1, 'true') : nextReport(terms, day, 'true'))
  } else if (state === 'violated' && isFormal) {
    const at = nextBreach(course, branch, day)
    if (at !== null && at <= untilOf(branch).high) consider(at)
  }
}

function mayOpen({ ifSteps }: Terms, day: Day): boolean {
  return ifSteps !== null && ifSteps.seek(day, 'none') !== null
}

/** The next day of a report on which the content is settled against the pledge. */
function nextBreach(course: Course, { terms }: Branch, day: Day): Day | null {
  return nextReport(terms, day, course.pledge.kind === 'refrain' ? 'true' : 'false')
}

function nextReport({ thenDates, thenSteps }: Terms, day: Day, settled: 'true' | 'false'): Day | null {
  const dates = thenDates()
  for (let i = firstAfter(dates, day); i < dates.length; i += 1) {
    const { to } = dates[i] as Stretch
    if (thenSteps.settled(to) === settled) return to
  }
  return null
}
