/**
 * How the state of a pledge reads (design, *Clock and silence*). "Broken" and "kept" rest on a report, a verdict or a
 * ruling. What only the clock and the absence of reports made violated reads "overdue"; what ended its window so reads
 * "ended, no breach reported". A deadline that the analyst read out of a vague word makes nothing broken: it stays
 * overdue until a verdict or a ruling says otherwise.
 */
import { END } from '../../facts/index.ts'
import type { Branch } from './branch.ts'
import { type Course, dueOf, ifByOf } from './course.ts'
import type { Cue } from './ledger.ts'
import type { Shown } from './shown-by.ts'
import { READS, type Reads } from './states.ts'

export interface Read {
  readonly reads: Reads
  /** Whether it rests on the clock and the absence of reports. */
  readonly silence: boolean
}

/** @param shown what shows the present state besides the clock; null where the clock did not bring it about */
export function readState(course: Course, branch: Branch, cue: Cue, shown: Shown | null): Read {
  switch (branch.state) {
    case 'conditional':
      return { reads: outcomeOpen(course) ?? 'not-yet-due', silence: false }
    case 'detached':
      return readDue(course, branch)
    case 'discharged':
    case 'violated':
      return shown === null
        ? { reads: READS[branch.state], silence: false }
        : readByClock(branch.state, shown)
    case 'remedied':
      return { reads: 'kept-late', silence: false }
    case 'expired':
      return { reads: 'lapsed', silence: cue.by === 'clock' && conditionUnknown(course, branch) }
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

/**
 * How a stretch that the clock began reads: the more where verdicts or reports say the same. Reports that say something
 * else of the content than the clock leave it overdue, but not in silence.
 */
export function readByClock(state: 'violated' | 'discharged', shown: Shown): Read {
  if (state === 'discharged')
    return shown.by.length > 0
      ? { reads: 'kept', silence: false }
      : { reads: 'ended-no-breach-reported', silence: true }
  return shown.by.length > 0
    ? { reads: 'broken', silence: false }
    : { reads: 'overdue', silence: !shown.isReported }
}

function conditionUnknown(course: Course, branch: Branch): boolean {
  const { ifSteps } = branch.terms
  const last = ifByOf(course, branch).high
  return ifSteps !== null && last < END && ifSteps.at(last) === 'none'
}
