/**
 * What acts, powers, rulings and verdicts do to a pledge: T9–T15, T18, and T5–T8 where somebody finds them
 * (ledger.md §4). Null: nothing, since no transition leads from this state.
 *
 * A pledge on hold can be withdrawn, let off, replaced or ended as it could before it was put on hold.
 */
import type { Day } from '../../case/index.ts'
import { type Bounds, type Branch, changed, exactly, NO_LAG } from './branch.ts'
import { breach, breached } from './breach.ts'
import { apart, type Course, dueOf, ifByOf, moved, TURNS } from './course.ts'
import type { Input } from './input.ts'
import type { Cue } from './ledger.ts'
import type { State, Transition } from './states.ts'
import { type Terms, termsAmended } from './version.ts'

const CONDITIONAL_OR_DUE: ReadonlySet<State> = new Set<State>(['conditional', 'detached'])

/** The branches that an effect makes of one on a day: usually one. */
export function affected(course: Course, branch: Branch, input: Input, day: Day): readonly Branch[] | null {
  const { effect, cue } = input
  const { state } = branch
  const standing = state === 'suspended' ? branch.held : state
  const isOpen = standing === 'conditional' || standing === 'detached' || standing === 'violated'
  const to = (next: State, transition: Transition, change: Partial<Branch> = {}): readonly Branch[] => [
    moved(course, branch, next, day, transition, cue, { held: standing, ...change }),
  ]
  switch (effect.do) {
    case 'amend':
      return amended(course, branch, input, day)
    case 'cancel':
      if (standing === 'conditional') return to('cancelled', 'T9')
      if (standing !== 'detached') return null
      return breached(course, branch, day, 'T10', cue, 'repudiation')
    case 'release':
      return isOpen ? to('released', 'T11') : null
    case 'supersede':
      return isOpen ? to('superseded', 'T14') : null
    case 'terminate':
      return standing === 'conditional' || standing === 'detached' ? to('terminated', 'T15') : null
    case 'suspend':
      return CONDITIONAL_OR_DUE.has(state)
        ? to('suspended', 'T12', { holdFrom: exactly(day), clocksRun: effect.clocks === 'run' })
        : null
    case 'resume':
      return state === 'suspended' ? resumed(course, branch, day, cue) : null
    case 'reinstate':
      if (state === 'suspended') return resumed(course, branch, day, cue)
      return branch.held !== null && LEFT_BY_ACT.has(state) ? to(branch.held, 'T13', { held: null }) : null
    case 'breach':
      return state === 'violated' || (state === 'detached' && !course.bestEfforts)
        ? breach(course, branch, day, cue, 'act')
        : null
    case 'find':
      return found(course, branch, input, day)
  }
}

/** States from which a power can bring a pledge back. */
const LEFT_BY_ACT: ReadonlySet<State> = new Set<State>(['terminated', 'released', 'superseded', 'cancelled'])

/**
 * T13. Where the clocks stopped, each is put off by the days on hold. What came true while on hold counts at the
 * resumption: a condition met within its time makes the pledge due, performance in time discharges it.
 */
function resumed(course: Course, branch: Branch, day: Day, cue: Cue): readonly Branch[] {
  const held = branch.held ?? 'conditional'
  const { holdFrom, clocksRun, lag } = branch
  const days: Bounds = { low: day - holdFrom.high, high: day - holdFrom.low }
  const later = (bounds: Bounds): Bounds =>
    clocksRun ? bounds : { low: bounds.low + days.low, high: bounds.high + days.high }
  const back = moved(course, branch, held, day, 'T13', cue, {
    held: null,
    lag: { ifBy: later(lag.ifBy), due: later(lag.due), until: later(lag.until) },
  })
  const { ifSteps, thenSteps } = back.terms
  if (held === 'conditional' && ifSteps !== null) {
    const met = everTrue(ifSteps, holdFrom.low, Math.min(day - 1, ifByOf(course, back).high))
    const due = { detached: exactly(day) }
    if (met === 'yes') return [moved(course, back, 'detached', day, 'T3', { by: 'fact', part: 'if' }, due)]
    if (met === 'maybe') return [back, apart(course, back, TURNS.ifTrue, day, { ...due, state: 'detached' })]
  }
  if (held === 'detached' && course.pledge.kind === 'achieve') {
    const done = everTrue(thenSteps, holdFrom.low, Math.min(day - 1, dueOf(course, back).high))
    if (done === 'yes') return [moved(course, back, 'discharged', day, 'T6', { by: 'fact', part: 'then' })]
    if (done === 'maybe') return [back, apart(course, back, TURNS.thenTrue, day, { state: 'discharged' })]
  }
  return [back]
}

function everTrue(steps: Terms['thenSteps'], from: Day, to: Day): 'yes' | 'maybe' | 'no' {
  const isWithin = (day: Day | null): boolean => day !== null && day <= to
  if (from > to) return 'no'
  if (isWithin(steps.seek(from, 'true'))) return 'yes'
  return isWithin(steps.seek(from, 'none')) ? 'maybe' : 'no'
}

/**
 * T18. The state is computed again from the amendment's day: a new condition has to be met anew, a new deadline gives
 * what was violated or had lapsed another chance; breaches before stay on record.
 */
function amended(course: Course, branch: Branch, input: Input, day: Day): readonly Branch[] | null {
  if (input.effect.do !== 'amend') return null
  const { amendment } = input.effect
  const before = branch.terms
  const terms = termsAmended(course.facts, course.askers, before, amendment)
  const { act } = amendment
  const lag = {
    ifBy: act.ifBy === undefined ? branch.lag.ifBy : NO_LAG,
    due: act.due === undefined ? branch.lag.due : NO_LAG,
    until: act.until === undefined ? branch.lag.until : NO_LAG,
  }
  const newCondition = terms.version.if !== before.version.if
  const now = changed(branch, { terms, lag })
  const again = (from: State): State => {
    if (terms.ifSteps === null) return 'detached'
    return newCondition ? 'conditional' : from
  }
  const start = (state: State): readonly Branch[] => {
    const detached = state === 'detached' && branch.state !== 'detached' ? { detached: exactly(day) } : {}
    return [
      moved(course, now, state, day, 'T18', input.cue, {
        breachesFrom: day,
        borne: [],
        missed: false,
        ...detached,
      }),
    ]
  }
  switch (branch.state) {
    case 'conditional':
    case 'detached':
      return start(again(branch.state))
    case 'suspended': {
      const held = again(branch.held ?? 'conditional')
      return [moved(course, now, 'suspended', day, 'T18', input.cue, { held, breachesFrom: day, borne: [] })]
    }
    case 'violated': {
      const stillPast = course.pledge.kind === 'achieve' && dueOf(course, now).high < day
      return stillPast && !newCondition
        ? [moved(course, now, 'violated', day, 'T18', input.cue)]
        : start(again('detached'))
    }
    case 'expired':
      return terms.ifSteps === null || ifByOf(course, now).high >= day ? start(again('conditional')) : null
    default:
      return null
  }
}

/** What the analyst rules, a judge finds, or the outcome of a past pledge says. */
function found(course: Course, branch: Branch, input: Input, day: Day): readonly Branch[] | null {
  if (input.effect.do !== 'find') return null
  const { finds, by } = input.effect
  const { cue } = input
  const standing = branch.state === 'suspended' ? branch.held : branch.state
  if (finds === 'lapsed')
    return standing === 'conditional' || standing === 'detached'
      ? [moved(course, branch, 'expired', day, 'T4', cue)]
      : null
  if (finds === 'kept') {
    if (standing === 'conditional') return [moved(course, branch, 'discharged', day, 'T5', cue)]
    if (standing === 'detached') {
      const goesOn = by === 'verdict' && course.pledge.kind !== 'achieve'
      return goesOn ? null : [moved(course, branch, 'discharged', day, 'T6', cue)]
    }
    const remedied = standing === 'violated' && course.pledge.kind === 'achieve'
    return remedied ? [moved(course, branch, 'remedied', day, 'T8', cue)] : null
  }
  if (standing === 'detached') return breached(course, branch, day, 'T7', cue, by)
  if (standing !== 'conditional' || by === 'verdict') return null
  const due = moved(course, branch, 'detached', day, 'T3', cue, { detached: exactly(day) })
  return breached(course, due, day, 'T7', cue, by)
}
