/**
 * How the state of a pledge reads (design, *Clock and silence*). "Broken" and "kept" rest on a report, a verdict or a
 * ruling. What only the clock and the absence of reports made violated reads "overdue"; what ended its window so reads
 * "ended, no breach reported". A deadline that the analyst read out of a vague word makes nothing broken: it stays
 * overdue until a verdict or a ruling says otherwise.
 */
import type { Day } from '../../case/index.ts'
import { BEGINNING, END } from '../../facts/index.ts'
import type { Branch } from './branch.ts'
import { type Course, dueOf, ifByOf } from './course.ts'
import type { Cue, ShownVerdict } from './ledger.ts'
import type { Reads } from './states.ts'

export interface Read {
  readonly reads: Reads
  /** Whether it rests on the clock and the absence of reports. */
  readonly silence: boolean
}

export function readState(course: Course, branch: Branch, cue: Cue, verdicts: readonly ShownVerdict[]): Read {
  switch (branch.state) {
    case 'conditional':
      return { reads: outcomeOpen(course) ?? 'not-yet-due', silence: false }
    case 'detached':
      return readDue(course, branch)
    case 'discharged':
      return cue.by === 'clock'
        ? readEnded(course, branch, cue.day, verdicts)
        : { reads: 'kept', silence: false }
    case 'violated':
      return readViolated(course, branch, cue, verdicts)
    case 'remedied':
      return { reads: 'kept-late', silence: false }
    case 'expired':
      return { reads: 'lapsed', silence: cue.by === 'clock' && conditionUnknown(branch) }
    case 'cancelled':
      return { reads: 'withdrawn', silence: false }
    case 'released':
      return { reads: 'let-off', silence: false }
    case 'suspended':
      return { reads: 'on-hold', silence: false }
    case 'superseded':
      return { reads: 'replaced', silence: false }
    case 'terminated':
      return { reads: 'ended-by-right', silence: false }
    case 'void':
      return { reads: cue.by === 'denial' ? 'never-made' : 'struck', silence: false }
  }
}

/** A past pledge whose outcome is not simply kept or broken reads as that. */
function outcomeOpen({ outcome }: Course): Reads | null {
  switch (outcome) {
    case 'partly':
      return 'partly-kept'
    case 'disputed':
      return 'outcome-disputed'
    case 'unknown':
      return 'outcome-unknown'
    default:
      return null
  }
}

function readDue(course: Course, branch: Branch): Read {
  const open = outcomeOpen(course)
  if (open !== null) return { reads: open, silence: false }
  const past = course.followed && course.pledge.kind === 'achieve' && dueOf(course, branch).high < course.asOf
  return past ? { reads: 'overdue', silence: true } : { reads: 'due', silence: false }
}

function readViolated(course: Course, branch: Branch, cue: Cue, verdicts: readonly ShownVerdict[]): Read {
  if (cue.by !== 'clock') return { reads: 'broken', silence: false }
  const from = cue.day
  const found = verdicts.some(
    (one) =>
      (one.finds === 'broken' || one.finds === 'not-yet') &&
      one.about !== 'condition' &&
      (one.date.from ?? BEGINNING) >= from,
  )
  if (found) return { reads: 'broken', silence: false }
  const reported = course.facts.reported(branch.terms.thenExpression, from, course.asOf, course.askers.then)
  if (reported === 'none') return { reads: 'overdue', silence: true }
  const vague = branch.terms.version.due?.choice !== undefined
  return { reads: reported === 'false' && !vague ? 'broken' : 'overdue', silence: false }
}

function readEnded(course: Course, branch: Branch, until: Day, verdicts: readonly ShownVerdict[]): Read {
  const right = course.pledge.kind === 'maintain' ? 'true' : 'false'
  const reported = course.facts.reported(branch.terms.thenExpression, until, course.asOf, course.askers.then)
  const found = verdicts.some(
    (one) => one.finds === 'kept' && one.about !== 'condition' && (one.date.from ?? BEGINNING) >= until,
  )
  if (found || reported === right) return { reads: 'kept', silence: false }
  return { reads: 'ended-no-breach-reported', silence: true }
}

function conditionUnknown(branch: Branch): boolean {
  const { ifSteps } = branch.terms
  const last = ifByOf(branch).high
  return ifSteps !== null && last < END && ifSteps.at(last) === 'none'
}
