import type { Day, Seen } from '../../case/index.ts'
import type { Facts } from '../../facts/index.ts'
import { BEGINNING, END } from '../../facts/index.ts'
import { type Bounds, type Branch, changed } from './branch.ts'
import type { Input } from './input.ts'
import type { Breach, Cue, Interval, Pledge, Question } from './ledger.ts'
import type { Outcome } from './outcome.ts'
import { READS, type State, type Transition } from './states.ts'
import type { Askers, Terms } from './version.ts'

/** What the run of one pledge needs, and what it writes down on the way. */
export interface Course {
  readonly seen: Seen
  readonly facts: Facts
  readonly pledge: Pledge
  readonly askers: Askers
  readonly created: Day
  readonly asOf: Day
  /** Only a verdict on the effort breaks it; `asResult` makes it a pledge of the result. */
  readonly bestEfforts: boolean
  /** Whether facts and the clock move it; a past pledge known by its outcome, or without a date, they do not. */
  readonly followed: boolean
  readonly outcome: Outcome['is'] | null
  readonly inputs: readonly Input[]
  readonly questions: Asked[]
  readonly history: Interval[]
  /** The terms under which each stretch of the history began. */
  readonly termsThen: Terms[]
  readonly breaches: Breach[]
  /** Whether more is undecided than is followed; then every state is possible. */
  tooMuch: boolean
}

/** An open question, with the last day on which it set a branch apart. */
export interface Asked {
  readonly question: Question
  readonly key: string
  day: Day
}

/** Note a question that is open on a day; its number. */
function ask(course: Course, question: Question, day: Day): number {
  const key = question.kind === 'fact' ? `${question.part}:${question.turns}` : JSON.stringify(question)
  const known = course.questions.findIndex((one) => one.key === key)
  if (known >= 0) {
    ;(course.questions[known] as Asked).day = day
    return known
  }
  return course.questions.push({ question, key, day }) - 1
}

/** Another course, on which the answer to an open question changed this. */
export function apart(
  course: Course,
  branch: Branch,
  question: Question,
  day: Day,
  change: Partial<Branch>,
): Branch {
  return changed(branch, change, change.state, branch.via === -1 ? ask(course, question, day) : branch.via)
}

/** The question whether the condition or the content turns out so; which names are undecided is found in the end. */
export const TURNS = {
  ifTrue: { kind: 'fact', part: 'if', names: [], value: 'none', turns: true },
  thenTrue: { kind: 'fact', part: 'then', names: [], value: 'none', turns: true },
  thenFalse: { kind: 'fact', part: 'then', names: [], value: 'none', turns: false },
} as const satisfies Record<string, Question>

const UNCHANGED: Partial<Branch> = {}
const NOTHING: readonly string[] = []

/** Move a branch on; on the formal one the history is written. */
export function moved(
  course: Course,
  branch: Branch,
  to: State,
  day: Day,
  transition: Transition,
  cue: Cue,
  change: Partial<Branch> = UNCHANGED,
): Branch {
  if (branch.via === -1) {
    const { history } = course
    const last = history[history.length - 1]
    if (last !== undefined) history[history.length - 1] = { ...last, to: day - 1 }
    history.push({ state: to, from: day, to: null, transition, cue, reads: READS[to], shownBy: NOTHING })
    course.termsThen.push(branch.terms)
  }
  return changed(branch, change, to)
}

/** The question on which day the deadline fell; on the formal branch only an event's date can leave that open. */
export function deadlineQuestion({ terms }: Branch): Question {
  const { due } = terms.version
  const event = due !== null && 'after' in due && typeof due.after !== 'string' ? due.after.event : ''
  return { kind: 'deadline', event }
}

const NEVER: Bounds = { low: END, high: END }

/** The last day on which performance is in time. */
export function dueOf(course: Course, branch: Branch): Bounds {
  const { due } = branch.terms.version
  const { lag } = branch
  if (due === null) return NEVER
  if ('on' in due) return plus(lag.due, due.on)
  if (due.after === 'made') return plus(lag.due, course.created + due.days)
  if (due.after === 'detached')
    return {
      low: branch.detached.low + due.days + lag.due.low,
      high: Math.min(branch.detached.high + due.days + lag.due.high, END),
    }
  const when = eventDate(course, due.after.event)
  if (when === null) return NEVER
  return {
    low: Math.min(when.low + due.days + lag.due.low, END),
    high: Math.min(when.high + due.days + lag.due.high, END),
  }
}

/** The days on which an event may have happened; null where it is not visible, has no date or is struck. */
export function eventDate(course: Course, id: string): Bounds | null {
  const event = course.facts.struckBy(id) === null ? course.seen.get('events', id) : null
  if (event?.date === undefined) return null
  return { low: event.date.from ?? BEGINNING, high: event.date.to ?? END }
}

/**
 * The last day on which the condition can be met. A pledge to maintain or refrain that has not fallen due when its
 * window ends never can: T4 without `ifBy` waits no longer than that (ledger.md §4 leaves it open), since a condition
 * met later would make it due and kept, by T3 and T6, on one day on which nothing was to be kept.
 */
export function ifByOf(course: Course, branch: Branch): Bounds {
  const { ifBy } = branch.terms.version
  const named = ifBy === null ? NEVER : plus(branch.lag.ifBy, ifBy)
  if (course.pledge.kind === 'achieve') return named
  const window = untilOf(branch)
  return { low: Math.min(named.low, window.low), high: Math.min(named.high, window.high) }
}

/** The last day of the window of a maintain or refrain pledge. */
export function untilOf(branch: Branch): Bounds {
  const { until } = branch.terms.version
  return until === null ? NEVER : plus(branch.lag.until, until)
}

function plus(lag: Bounds, day: Day): Bounds {
  return { low: day + lag.low, high: day + lag.high }
}
