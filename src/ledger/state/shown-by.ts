import type { Day } from '../../case/index.ts'
import { BEGINNING, END } from '../../facts/index.ts'
import type { Course } from './course.ts'
import type { Interval, ShownVerdict } from './ledger.ts'
import type { Terms } from './version.ts'

const NOTHING: readonly string[] = []

/** What shows that a day was missed, or that a window ended without a breach, besides the clock. */
export interface Shown {
  /** The verdicts and reports that say so. */
  readonly by: readonly string[]
  /** Whether reports of those days say anything of the content at all. */
  readonly isReported: boolean
}

/**
 * What, in the days of a stretch that the clock began, says the same as the clock: verdicts on the content, and reports
 * that it is not carried out (or, where a window ended, that it held). A day that the analyst read out of a vague word
 * is shown missed by a verdict alone.
 * @param day the deadline, or the last day of the window
 * @param end the last day of the state
 */
export function shownSince(
  course: Course,
  terms: Terms,
  state: 'violated' | 'discharged',
  day: Day,
  end: Day,
  verdicts: readonly ShownVerdict[],
): Shown {
  const { facts, pledge, askers } = course
  const finds = state === 'violated' ? MISSED : HELD
  const found = verdicts.flatMap((one) =>
    one.finds !== null &&
    finds.has(one.finds) &&
    one.about !== 'condition' &&
    (one.date.from ?? BEGINNING) >= day &&
    (one.date.from ?? END) <= end
      ? [one.id]
      : [],
  )
  const wanted = state === 'discharged' && pledge.kind === 'maintain' ? 'true' : 'false'
  const reported = facts.reported(terms.thenExpression, day, end, askers.then)
  const vague = state === 'violated' && terms.version.due?.choice !== undefined
  const said = reported === wanted && !vague ? reportsWithin(course, terms, day, end) : NOTHING
  return { by: [...found, ...said], isReported: reported !== 'none' }
}

const MISSED: ReadonlySet<string> = new Set(['broken', 'not-yet'])
const HELD: ReadonlySet<string> = new Set(['kept'])

/** The events and rulings of some days that say something of the content. */
function reportsWithin({ facts }: Course, { thenExpression }: Terms, day: Day, end: Day): readonly string[] {
  const found = new Set<string>()
  for (const name of facts.restsOn(thenExpression))
    for (const { when, record } of facts.assertions(name)) {
      const last = when.to ?? END
      if (day <= last && last <= end) found.add(record)
    }
  return [...found]
}

/** What shows a stretch that the clock began to be what it is; a missed day is shown by performance that came late, too. */
export function shownFor(
  course: Course,
  index: number,
  verdicts: readonly ShownVerdict[],
): { readonly day: Day; readonly terms: Terms; readonly shown: Shown } | null {
  const one = course.history[index] as Interval
  const terms = course.termsThen[index]
  if (terms === undefined || one.cue.by !== 'clock') return null
  if (one.state !== 'violated' && one.state !== 'discharged') return null
  const { day } = one.cue
  let last = index
  while (course.history[last + 1]?.state === one.state) last += 1
  const shown = shownSince(course, terms, one.state, day, course.history[last]?.to ?? course.asOf, verdicts)
  const next = course.history[last + 1]
  if (next?.state !== 'remedied' || next.from === null) return { day, terms, shown }
  const late = next.cue.by === 'fact' ? reportsWithin(course, terms, next.from, next.from) : idOf(next)
  return { day, terms, shown: { by: [...new Set([...shown.by, ...late])], isReported: true } }
}

function idOf({ cue }: Interval): readonly string[] {
  return cue.by === 'ruling' ? [cue.ruling] : cue.by === 'verdict' ? [cue.verdict] : NOTHING
}
