/**
 * The states that a pledge may be in, found the slow and plain way: every course that it may have taken is followed by
 * itself, day after day, and on a day on which something is undecided a course splits (design, *Clock and silence*;
 * ledger.md §4, T1–T8, T11 and rules a, b, c, e). No stops, no bounds, no merging. But for being let off, pledges are moved
 * by facts and the clock alone here: acts, powers and verdicts have an oracle of their own in `model.ts`.
 */
import { type Day, expressionOf } from '../../src/case/index.ts'
import type { Asker, Facts } from '../../src/facts/index.ts'
import type { Pledge, State } from '../../src/ledger/index.ts'

interface Course {
  readonly state: State
  /** The day on which it became due. */
  readonly detached: Day
  /** Whether nothing undecided has turned out on it. */
  readonly formal: boolean
}

export interface Plain {
  readonly state: State
  readonly possible: ReadonlySet<State>
}

const LONG_AGO = -1e9
const NEVER = 1e9

const OPEN: ReadonlySet<State> = new Set<State>(['conditional', 'detached', 'violated'])

/** What has become of a strictly kept pledge with a day of creation, as of a day; it may be let off on a day. */
export function dayByDay(facts: Facts, pledge: Pledge, asker: Asker, asOf: Day, released: Day | null): Plain {
  const created = pledge.made?.to ?? 0
  const condition = pledge.if === undefined ? null : expressionOf(pledge.if)
  const content = expressionOf(pledge.then)
  if (content === null) throw new Error(pledge.then)
  const met = condition === null ? null : facts.steps(condition, asker)
  const done = facts.steps(content, asker)
  const reports = facts.reportDates(content, asker)
  const achieves = pledge.kind === 'achieve'
  const wrong = pledge.kind === 'refrain' ? 'true' : 'false'
  const until = pledge.until ?? NEVER
  const ifBy = Math.min(pledge.ifBy ?? NEVER, achieves ? NEVER : until)
  const { due } = pledge

  const lastDay = (course: Course): Day => {
    if (due === undefined) return NEVER
    if ('on' in due) return due.on
    return (due.after === 'made' ? created : course.detached) + due.days
  }
  const byFacts = (course: Course, day: Day): readonly Course[] => {
    const now = done.settled(day)
    const turned = (state: State): readonly Course[] =>
      now === 'true'
        ? [{ ...course, state }]
        : now === 'none'
          ? [course, { ...course, state, formal: false }]
          : [course]
    switch (course.state) {
      case 'conditional': {
        const value = met === null ? 'true' : met.settled(day)
        const inTime = day <= ifBy
        const isDue: Course = { ...course, state: 'detached', detached: day }
        if (value === 'true' && inTime) return byFacts(isDue, day)
        const early = achieves ? turned('discharged') : [course]
        return value === 'none' && inTime ? [...early, ...byFacts({ ...isDue, formal: false }, day)] : early
      }
      case 'detached':
        return achieves && day <= lastDay(course) ? turned('discharged') : [course]
      case 'violated':
        return achieves ? turned('remedied') : [course]
      default:
        return [course]
    }
  }
  const byBreaches = (course: Course, day: Day): readonly Course[] => {
    const opens = Math.max(pledge.from ?? LONG_AGO, course.detached)
    if (achieves || course.state !== 'detached' || day < opens || day > until) return [course]
    const now = done.settled(day)
    if (now !== wrong && now !== 'none') return [course]
    const isReported = reports.some((one) => one.to === day && one.from >= opens)
    if (now === wrong && isReported) return [{ ...course, state: 'violated' }]
    return [course, { ...course, state: 'violated', formal: false }]
  }
  const byClock = (course: Course, day: Day): readonly Course[] => {
    if (course.state === 'conditional' && day > ifBy) return [{ ...course, state: 'expired' }]
    if (course.state !== 'detached') return [course]
    if (!achieves) return day > until ? [{ ...course, state: 'discharged' }] : [course]
    return day > lastDay(course) ? byFacts({ ...course, state: 'violated' }, day) : [course]
  }

  const first: State = condition === null ? 'detached' : 'conditional'
  let courses: readonly Course[] = [{ state: first, detached: created, formal: true }]
  for (let day = created; day <= asOf; day += 1)
    courses = distinct(
      courses
        .map((one) =>
          day === released && OPEN.has(one.state) ? { ...one, state: 'released' as const } : one,
        )
        .flatMap((one) => byFacts(one, day))
        .flatMap((one) => byBreaches(one, day))
        .flatMap((one) => byClock(one, day)),
    )
  const formal = courses.find((one) => one.formal)
  if (formal === undefined) throw new Error('no formal course')
  return { state: formal.state, possible: new Set(courses.map((one) => one.state)) }
}

function distinct(courses: readonly Course[]): readonly Course[] {
  const found = new Map<string, Course>()
  for (const one of courses) found.set(`${one.state}${one.detached}${one.formal}`, one)
  return [...found.values()]
}
