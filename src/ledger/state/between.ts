/**
 * What undecided may have happened on the days strictly between two stops. At a stop acts, reports, settled facts and
 * deadlines are looked at; between two of them only what is undecided can have turned out so.
 */
import type { Day } from '../../case/index.ts'
import type { Steps } from '../../facts/index.ts'
import { type Branch, merged } from './branch.ts'
import { apart, type Course, deadlineQuestion, dueOf, ifByOf, TURNS, untilOf } from './course.ts'
import { windowOpens } from './day.ts'

/** The branches at the beginning of `to`: those at the end of `from`, and what the days between may have made of them. */
export function between(course: Course, branches: readonly Branch[], from: Day, to: Day): readonly Branch[] {
  if (!course.followed || to - from < 2) return branches
  const first = from + 1
  const last = to - 1
  const found = [...branches]
  const step = (make: (one: Branch) => readonly Branch[]): void => {
    for (const one of [...found]) found.push(...make(one))
  }
  step((one) => (one.state === 'conditional' ? conditionTurns(course, one, first, last) : []))
  step((one) => (one.state === 'detached' ? contentTurns(course, one, first, last) : []))
  step((one) => (one.state === 'violated' ? lateTurns(course, one, first, last) : []))
  return found.length === branches.length ? branches : merged(found)
}

function conditionTurns(course: Course, one: Branch, first: Day, last: Day): readonly Branch[] {
  const { ifSteps, thenSteps } = one.terms
  const found: Branch[] = []
  const end = Math.min(last, ifByOf(one).high)
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

function contentTurns(course: Course, one: Branch, first: Day, last: Day): readonly Branch[] {
  const { kind, tolerance } = course.pledge
  const { thenSteps } = one.terms
  const start = Math.max(first, one.detached.low)
  if (kind === 'achieve') {
    const found: Branch[] = []
    const due = dueOf(course, one)
    const done = openWithin(thenSteps, start, course.bestEfforts ? last : Math.min(last, due.high))
    if (done !== null) found.push(apart(course, one, TURNS.thenTrue, done, { state: 'discharged' }))
    if (!course.bestEfforts && due.low < last) {
      const late = { state: 'violated', violatedOn: due.low + 1, missed: true } as const
      found.push(apart(course, one, deadlineQuestion(one), last, late))
    }
    return found
  }
  if (tolerance === 'adjudicated' || course.bestEfforts) return []
  const opens = Math.max(start, windowOpens(course, one).low)
  const end = Math.min(last, untilOf(one).high)
  const wrong = thenSteps.seek(opens, kind === 'refrain' ? 'true' : 'false')
  const at = openWithin(thenSteps, opens, end) ?? (wrong !== null && wrong <= end ? wrong : null)
  if (at === null) return []
  const question = kind === 'refrain' ? TURNS.thenTrue : TURNS.thenFalse
  return [apart(course, one, question, at, { state: 'violated', violatedOn: at, missed: false })]
}

function lateTurns(course: Course, one: Branch, first: Day, last: Day): readonly Branch[] {
  if (course.pledge.kind !== 'achieve') return []
  const done = openWithin(one.terms.thenSteps, Math.max(first, one.violatedOn), last)
  return done === null ? [] : [apart(course, one, TURNS.thenTrue, done, { state: 'remedied' })]
}

function openWithin(steps: Steps, from: Day, to: Day): Day | null {
  const found = from > to ? null : steps.seek(from, 'none')
  return found !== null && found <= to ? found : null
}
