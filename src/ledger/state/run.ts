/**
 * The run of one pledge from its creation to the view's day: the states and transitions T1–T19 over commitments with
 * condition and content (after M. P. Singh and P. Yolum; states and powers after Symboleo), in the order of things on
 * one day: amendments, withdrawals and the like, holds, findings, facts, breaches, the clock. Beside the formal
 * branch, which takes what is undecided as not so, go those on which it turned out.
 *
 * Where the table leaves something open, this holds:
 *  - Of an uncertain day of creation, of an act or of a deadline the last counts on the formal branch.
 *  - On hold a pledge can be withdrawn, let off, replaced or ended as before. What came true meanwhile counts when it is
 *    resumed, and for the time in which it came true.
 *  - A breach of a maintain or refrain pledge is a dated report in its window; what is taken to continue from before is
 *    none, but leaves open whether there was one.
 *  - A ruling "broken" on a pledge whose condition was not met makes it due and violated on that day (T3, T7).
 *  - What was found or declared violated is remedied only by performance that is reported later (T8).
 *  - An amendment revives what had lapsed, where its new last day is not past.
 *  - A pledge without a day of creation, or with the outcome of a past one, is moved by acts and findings alone.
 */
import type { Day } from '../../case/index.ts'
import { between } from './between.ts'
import { type Branch, changed, exactly, merged, NO_LAG } from './branch.ts'
import { apart, type Course, dueOf, ifByOf, moved, untilOf } from './course.ts'
import { byBreaches, byClock, byFacts, wrongFor } from './day.ts'
import { affected } from './effect.ts'
import { type Input, MOST_COUNTED, ORDER, orderOf } from './input.ts'
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
    happened: 0,
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

/** Beyond so many courses none but the formal one is followed: a case in which everything is uncertain. */
const MOST_BRANCHES = 120

function bounded(course: Course, branches: readonly Branch[]): readonly Branch[] {
  const found = merged(branches)
  if (found.length > MOST_BRANCHES) course.tooMuch = true
  return course.tooMuch ? found.filter((one) => one.via === -1) : found
}

function onDay(course: Course, start: readonly Branch[], day: Day): readonly Branch[] {
  let branches = start
  const inputs =
    course.inputs.length === 0 ? NONE : course.inputs.filter((one) => one.from <= day && day <= one.to)
  for (const input of inputs)
    if (orderOf(input) < ORDER.breach)
      branches = bounded(
        course,
        branches.flatMap((one) => withInput(course, one, input, day)),
      )
  if (course.followed) {
    branches = each(branches, (one) => byFacts(course, one, day))
    branches = each(branches, (one) => byBreaches(course, one, day))
  }
  for (const input of inputs)
    if (orderOf(input) >= ORDER.breach)
      branches = bounded(
        course,
        branches.flatMap((one) => withInput(course, one, input, day)),
      )
  if (course.followed) branches = each(branches, (one) => byClock(course, one, day))
  return bounded(course, branches)
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
  const bit = number < MOST_COUNTED ? 1 << number : 0
  if ((branch.happened & bit) !== 0) return [branch]
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
 * Deadlines are stops of the formal branch only: on the others one that has passed is noticed before the next stop, and
 * what is undecided is bounded by the deadline itself. Reports of breaches
 * are stops where they end a formal branch that is due, or where each of them is counted; `between` sees to the others.
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
    if (isFormal) consider(ifByOf(course, branch).high + 1)
    if (achieves) consider(terms.thenSteps.seek(day + 1, 'true'))
    else if (isCounted(course) && mayOpen(terms, day)) consider(nextBreach(course, branch, day))
  } else if (state === 'detached' && achieves) {
    consider(terms.thenSteps.seek(day + 1, 'true'))
    if (isFormal && !course.bestEfforts) consider(dueOf(course, branch).high + 1)
  } else if (state === 'detached') {
    if (isFormal || isCounted(course)) consider(nextBreach(course, branch, day))
    if (isFormal) consider(untilOf(branch).high + 1)
  } else if (state === 'violated' && achieves) {
    consider(branch.missed ? terms.thenSteps.seek(day + 1, 'true') : nextReport(terms, day, 'true'))
  }
}

/** Whether so many breaches in so many days are borne. */
function isCounted({ pledge: { tolerance } }: Course): boolean {
  return tolerance !== 'strict' && tolerance !== 'adjudicated'
}

function mayOpen({ ifSteps }: Terms, day: Day): boolean {
  return ifSteps !== null && ifSteps.seek(day, 'none') !== null
}

/** The next day of a report on which the content is settled against the pledge. */
function nextBreach(course: Course, { terms }: Branch, day: Day): Day | null {
  return nextReport(terms, day, wrongFor(course))
}

function nextReport(terms: Terms, day: Day, settled: 'true' | 'false'): Day | null {
  const dates = terms.settledDates(settled)
  return dates[firstAfter(dates, day)]?.to ?? null
}
