import type { Day } from '../../case/index.ts'
import { BEGINNING } from '../../facts/index.ts'
import { contentOf, deniedParts, existenceOf } from './agreement.ts'
import type { Branch } from './branch.ts'
import { apart, type Course, dueOf, moved } from './course.ts'
import { creationOf } from './creation.ts'
import { decidersOf } from './deciders.ts'
import { inputsOf, type Matter } from './gather.ts'
import type { Input } from './input.ts'
import type { Agreement, Breach, Cue, Interval, Pledge, PledgeState } from './ledger.ts'
import { outcomeInputs, outcomeOf } from './outcome.ts'
import { readByClock, readState } from './reads.ts'
import { created, run } from './run.ts'
import { shownFor } from './shown-by.ts'
import { shownDue } from './shown-due.ts'
import { latestExtents, shownVerdicts } from './shown-verdicts.ts'
import { type Reads, STATES } from './states.ts'
import { askersFor, termsAsMade, versionsTo } from './version.ts'

/** The run of a pledge, as far as the view's day, with everything that explains it. */
export interface Ran {
  readonly course: Course
  readonly formal: Branch
  readonly branches: readonly Branch[]
  readonly roles: ReturnType<typeof inputsOf>['roles']
  readonly existence: Agreement
}

/** Run a pledge; null where it was made after the view's day. */
export function ran(matter: Matter, pledge: Pledge): Ran | null {
  const { seen, facts, options } = matter
  const { asOf } = seen.view
  const creation = creationOf(matter, pledge)
  const isDated = creation.day !== null
  const from = creation.day ?? BEGINNING
  if (from > asOf) return null
  const { inputs, roles } = inputsOf(matter, pledge, from)
  const outcome = outcomeOf(matter, pledge)
  const course: Course = {
    seen,
    facts,
    pledge,
    askers: askersFor(pledge, creation.day),
    created: from,
    asOf,
    bestEfforts: pledge.mode === 'best-efforts' && options.asResult !== true,
    followed: isDated && pledge.outcome === undefined,
    outcome: outcome?.is ?? null,
    inputs: since(from, outcome === null ? inputs : [...inputs, ...outcomeInputs(outcome, from)]),
    questions: [],
    history: [],
    termsThen: [],
    breaches: [],
    tooMuch: false,
  }
  const terms = termsAsMade(facts, course.askers, pledge, creation.day)
  const first = created(course, terms, creation.cue)
  const existence = existenceOf(seen, pledge)
  const ended = endedBefore(course, first, existence)
  if (ended !== null) return { course, formal: ended, branches: [ended], roles, existence }
  const isUnplaced = !isDated && outcome === null
  const branches = run(course, [first, ...doubts(course, first, existence, isUnplaced)])
  const formal = branches.find((one) => one.via === -1) ?? first
  return { course, formal, branches, roles, existence }
}

function since(from: Day, inputs: readonly Input[]): readonly Input[] {
  return inputs.length === 0 ? inputs : inputs.filter((one) => one.to >= from)
}

/** T19: struck by a ruling, or asserted by no visible source. It never was. */
function endedBefore(course: Course, first: Branch, existence: Agreement): Branch | null {
  const struck = course.facts.struckBy(course.pledge.id)
  if (struck === null && existence.is !== 'denied') return null
  course.history.pop()
  course.termsThen.pop()
  const cue: Cue = struck === null ? { by: 'denial' } : { by: 'ruling', ruling: struck }
  return moved(course, first, 'void', course.created, 'T19', cue)
}

/** Branches from the beginning: it was not made, or nobody knows when it was and what came of it. */
function doubts(course: Course, first: Branch, existence: Agreement, isUnplaced: boolean): readonly Branch[] {
  const day = course.created
  const found: Branch[] = []
  if (existence.is === 'disputed')
    found.push(apart(course, first, { kind: 'existence' }, day, { state: 'void' }))
  if (isUnplaced)
    for (const state of ['detached', 'discharged', 'violated'] as const)
      found.push(apart(course, first, { kind: 'made' }, day, { state }))
  return found
}

/** What has become of a pledge, as of the matter's view; null where it was made after its day. */
export function pledgeStateOf(matter: Matter, pledge: Pledge): PledgeState | null {
  const done = ran(matter, pledge)
  if (done === null) return null
  const { course, formal, branches, roles, existence } = done
  const { seen } = matter
  const verdicts = shownVerdicts(seen, pledge, matter.verdicts.get(pledge.id) ?? [], course.asOf)
  const at = currentRun(course.history)
  const shown = course.history.map((_, index) => shownFor(course, index, verdicts))
  const { reads, silence } = readState(
    course,
    formal,
    (course.history[at] as Interval).cue,
    shown[at]?.shown ?? null,
  )
  const history = course.history.map((one, index) =>
    withoutSentinel(withReading(one, shown[index] ?? null, index < at ? null : reads)),
  )
  const last = history[at] as Interval
  const breach = course.breaches.filter((one) => one.beyondTolerance).pop() ?? null
  const isDated = course.created !== BEGINNING
  const now = roles.on(course.asOf)
  const undatedOutcome = (last.cue.by === 'outcome' || last.cue.by === 'ruling') && !course.followed
  const firstDay = undatedOutcome && pledge.outcome?.on === undefined ? null : last.from
  return {
    id: pledge.id,
    pledge,
    state: formal.state,
    possible: STATES.filter(
      (state) => branches.some((one) => one.state === state) || (course.tooMuch && state !== 'void'),
    ),
    reads,
    silence,
    since: firstDay,
    cue: last.cue,
    cause: formal.state === 'violated' || formal.state === 'remedied' ? (breach?.cause ?? null) : null,
    daysLate:
      formal.state === 'remedied' && last.from !== null ? lateBy(course, formal, breach, last.from) : null,
    deciders: decidersOf(course, formal, branches),
    history,
    breaches: course.breaches.flatMap((one) =>
      one.day === BEGINNING ? [] : [withEvidence(one, course, shown)],
    ),
    version: formal.terms.version,
    versions: versionsTo(formal.terms).map((one) => one.version),
    debtors: now.debtors,
    alsoLiable: now.alsoLiable,
    creditors: now.creditors,
    due: shownDue(course, formal, isDated),
    existence,
    content: contentOf(seen, pledge),
    denied: deniedParts(seen, pledge),
    verdicts,
    extents: latestExtents(verdicts),
  }
}

function withoutSentinel(one: Interval): Interval {
  const from = one.from === BEGINNING ? null : one.from
  const to = one.to !== null && one.to <= BEGINNING ? null : one.to
  return from === one.from && to === one.to ? one : { ...one, from, to }
}

/** The index of the stretch with which the present state began. */
function currentRun(history: readonly Interval[]): number {
  const { state } = history[history.length - 1] as Interval
  let found = history.length - 1
  while (found > 0 && history[found - 1]?.state === state) found -= 1
  return found
}

type ShownFor = ReturnType<typeof shownFor>

/** A stretch with how it reads; `now` is how the present state reads, null where the stretch is over. */
function withReading(one: Interval, found: ShownFor, now: Reads | null): Interval {
  if (found === null) return now === null || now === one.reads ? one : { ...one, reads: now }
  const state = one.state === 'violated' ? 'violated' : 'discharged'
  return { ...one, reads: now ?? readByClock(state, found.shown).reads, shownBy: found.shown.by }
}

/** A missed deadline with what shows it; then it does not rest on silence. */
function withEvidence(breach: Breach, course: Course, shown: readonly ShownFor[]): Breach {
  if (breach.cause !== 'deadline') return breach
  const index = course.history.findIndex(
    (one) => one.state === 'violated' && one.from === breach.day && one.cue === breach.cue,
  )
  const by = shown[index]?.shown.by ?? []
  return by.length === 0 ? breach : { ...breach, silence: false, shownBy: by }
}

/** Days from the missed deadline to the performance; null where there was none, or it was not yet past. */
function lateBy(course: Course, formal: Branch, breach: Breach | null, on: Day): number | null {
  const due = breach?.cue.by === 'clock' ? breach.cue.day : dueOf(course, formal).high
  return on > due ? on - due : null
}
