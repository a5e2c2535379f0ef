import type { Day } from '../../case/index.ts'
import { type Branch, changed } from './branch.ts'
import { type Course, moved } from './course.ts'
import type { Breach, Cue } from './ledger.ts'

/** T7 or T10, with the breach on record. */
export function breached(
  course: Course,
  branch: Branch,
  day: Day,
  transition: 'T7' | 'T10',
  cue: Cue,
  cause: Breach['cause'],
): readonly Branch[] {
  note(course, branch, day, cue, cause, true)
  const missed = cause === 'deadline'
  return [moved(course, branch, 'violated', day, transition, cue, { held: null, violatedOn: day, missed })]
}

/**
 * One breach of a pledge that is due. Beyond the tolerance it makes the pledge violated; within it, and where a judge
 * must say so, it is on record only. So is each later breach of a pledge to maintain or refrain.
 */
export function breach(
  course: Course,
  branch: Branch,
  day: Day,
  cue: Cue,
  cause: 'fact' | 'act',
): readonly Branch[] {
  const { tolerance, kind } = course.pledge
  if (branch.state === 'violated') {
    if (kind !== 'achieve' && branch.violatedOn < day) note(course, branch, day, cue, cause, true)
    return [branch]
  }
  if (tolerance === 'strict') return breached(course, branch, day, 'T7', cue, cause)
  if (tolerance === 'adjudicated') {
    note(course, branch, day, cue, cause, false)
    return [branch]
  }
  const borne = [...branch.borne.filter((one) => one > day - tolerance.days), day]
  if (borne.length > tolerance.breaches) return breached(course, branch, day, 'T7', cue, cause)
  note(course, branch, day, cue, cause, false)
  return [changed(branch, { borne })]
}

/** One more reported breach of a pledge that is violated already. */
export function noteBreach(course: Course, branch: Branch, day: Day): void {
  if (branch.violatedOn < day) note(course, branch, day, { by: 'fact', part: 'then' }, 'fact', true)
}

function note(
  course: Course,
  branch: Branch,
  day: Day,
  cue: Cue,
  cause: Breach['cause'],
  beyondTolerance: boolean,
): void {
  if (branch.via === -1)
    course.breaches.push({ day, cause, cue, silence: cause === 'deadline', shownBy: [], beyondTolerance })
}
