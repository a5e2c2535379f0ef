/**
 * What may have happened on the days strictly between two stops. At a stop acts, settled facts and deadlines are looked
 * at; between two of them only what is undecided can have turned out so, and reports of breaches, which are no stops
 * where nothing but the days of the breaches hangs on them. Last comes the clock: a deadline of a branch that is not
 * the formal one is no stop, and has passed before what is done at the next one.
 */
import type { Day } from '../../case/index.ts'
import type { Steps } from '../../facts/index.ts'
import { type Branch, merged } from './branch.ts'
import { noteBreach } from './breach.ts'
import { apart, type Course, deadlineQuestion, dueOf, ifByOf, TURNS, untilOf } from './course.ts'
import { breachDays, byClock, windowOpens, wrongFor } from './day.ts'

/** The branches at the beginning of `to`: those at the end of `from`, and what the days between may have made of them. */
export function between(course: Course, branches: readonly Branch[], from: Day, to: Day): readonly Branch[] {
  if (!course.followed || to - from < 2) return branches
  const first = from + 1
  const last = to - 1
  let found = [...branches]
  for (const one of branches)
    if (one.state === 'conditional') found.push(...conditionTurns(course, one, first, last))
  found = found.flatMap((one) => (one.state === 'detached' ? contentTurns(course, one, first, last) : one))
  for (const one of [...found])
    if (one.state === 'violated') found.push(...onceViolated(course, one, first, last))
  found = found.flatMap((one) => byClock(course, one, last))
  return found.length === branches.length ? found : merged(found)
}

function conditionTurns(course: Course, one: Branch, first: Day, last: Day): readonly Branch[] {
  const { ifSteps, thenSteps } = one.terms
  const found: Branch[] = []
  const end = Math.min(last, ifByOf(course, one).high)
  const opens = ifSteps === null ? null : openWithin(ifSteps, first, end)
  if (opens !== null) {
    const detached = { low: opens, high: ifSteps?.lastOpen(end) ?? end }
    found.push(apart(course, one, TURNS.ifTrue, detached.high, { state: 'detached', detached }))
  }
  if (course.pledge.kind === 'achieve') {
    const done = openWithin(thenSteps, first, last)
    if (done !== null) found.push(apart(course, one, TURNS.thenTrue, done, { state: 'discharged' }))
  }
  return found
}

/** The branch itself, where it can have lasted, and those on which something turned out. */
function contentTurns(course: Course, one: Branch, first: Day, last: Day): readonly Branch[] {
  if (course.pledge.kind !== 'achieve') return windowTurns(course, one, first, last)
  const { thenSteps } = one.terms
  const start = Math.max(first, one.detached.low)
  const found: Branch[] = [one]
  const due = dueOf(course, one)
  const done = openWithin(thenSteps, start, course.bestEfforts ? last : Math.min(last, due.high))
  if (done !== null) found.push(apart(course, one, TURNS.thenTrue, done, { state: 'discharged' }))
  if (!course.bestEfforts && due.low < last) {
    const late = { state: 'violated', violatedOn: Math.max(due.low + 1, start), missed: true } as const
    found.push(apart(course, one, deadlineQuestion(one), last, late))
  }
  return found
}

/**
 * A pledge to maintain or refrain may have been broken on a day that is open, or settled against it without a report.
 * Where a report says so on or after the last day on which it can have become due, it has certainly been: a pledge
 * that is due in the end became so after the last such report.
 */
function windowTurns(course: Course, one: Branch, first: Day, last: Day): readonly Branch[] {
  const { kind, tolerance } = course.pledge
  if (tolerance === 'adjudicated' || course.bestEfforts) return [one]
  const { thenSteps } = one.terms
  const opens = Math.max(first, windowOpens(course, one).low)
  const end = Math.min(last, untilOf(one).high)
  const wrong = thenSteps.seek(opens, wrongFor(course))
  const at = openWithin(thenSteps, opens, end) ?? (wrong !== null && wrong <= end ? wrong : null)
  if (at === null) return [one]
  const question = kind === 'refrain' ? TURNS.thenTrue : TURNS.thenFalse
  const asked = Math.max(at, thenSteps.lastOpen(end) ?? at)
  const broken = apart(course, one, question, asked, { state: 'violated', violatedOn: at, missed: false })
  const isCertain = tolerance === 'strict' && breachDays(course, one, first, last).length > 0
  return isCertain ? [broken] : [one, broken]
}

/** Late performance; of a pledge to maintain or refrain, the breaches that go on record. */
function onceViolated(course: Course, one: Branch, first: Day, last: Day): readonly Branch[] {
  if (course.pledge.kind === 'achieve') {
    const done = openWithin(one.terms.thenSteps, Math.max(first, one.violatedOn), last)
    return done === null ? [] : [apart(course, one, TURNS.thenTrue, done, { state: 'remedied' })]
  }
  if (one.via === -1 && !course.bestEfforts)
    for (const day of breachDays(course, one, first, last)) noteBreach(course, one, day)
  return []
}

function openWithin(steps: Steps, from: Day, to: Day): Day | null {
  const found = from > to ? null : steps.seek(from, 'none')
  return found !== null && found <= to ? found : null
}
