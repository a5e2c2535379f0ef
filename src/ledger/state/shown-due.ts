import { END } from '../../facts/index.ts'
import type { Branch } from './branch.ts'
import { type Course, dueOf, eventDate, untilOf } from './course.ts'
import type { Due } from './ledger.ts'

/** When performance is due on the formal branch, and how that day was found. */
export function shownDue(course: Course, branch: Branch, isDated: boolean): Due {
  const { due, until } = branch.terms.version
  const none: Due = {
    day: null,
    how: 'none',
    days: null,
    waitsFor: null,
    said: null,
    choice: null,
    vague: false,
  }
  if (due === null || due === undefined) {
    if (course.pledge.kind === 'achieve' || until === null) return none
    return { ...none, day: untilOf(branch).high, how: 'until' }
  }
  const shown: Due = {
    ...none,
    said: due.said ?? null,
    choice: due.choice ?? null,
    vague: due.choice !== undefined,
  }
  const { high } = dueOf(course, branch)
  const day = high < END ? high : null
  if ('on' in due) return { ...shown, how: 'on', day }
  const { after, days } = due
  if (after === 'made')
    return { ...shown, how: 'after-made', days, day: isDated ? day : null, waitsFor: isDated ? null : 'made' }
  if (after === 'detached') {
    const waits =
      branch.state === 'conditional' || (branch.state === 'suspended' && branch.held === 'conditional')
    const wasDue = course.history.some((one) => one.state === 'detached')
    return {
      ...shown,
      how: 'after-detached',
      days,
      day: wasDue && !waits ? day : null,
      waitsFor: waits ? 'detachment' : null,
    }
  }
  const known = eventDate(course, after.event) !== null && day !== null
  return { ...shown, how: 'after-event', days, day: known ? day : null, waitsFor: known ? null : 'event' }
}
