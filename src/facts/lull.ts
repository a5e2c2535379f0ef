/**
 * A lull over all days (design, *Atoms, terms, options*): no counted incident for n days.
 *
 * On day d of a pledge made on day c the window is the n days after the later of c and d − n: the days in
 * (max(c, d − n), d]. The lull is false when a counted incident certainly lies in the window; it cannot be true while
 * fewer than n days have passed since c, and is false then; it is true when no counted and no possibly counted
 * incident lies in the window and coverage rulings together cover every day of it; otherwise there is no information.
 *
 * So a lull is false before c + n, and from c + n on c plays no part: these are the steps from then on.
 */
import type { Day } from '../case/index.ts'
import type { Four } from '../language/index.ts'
import { spanOf } from './assertions.ts'
import type { Incident } from './facts.ts'
import { BEGINNING, END, FALSE, type Flat, NONE, StepsBuilder, TRUE } from './steps.ts'
import { joined, type Stretch } from './stretch.ts'

export function lullSteps(
  incidents: readonly Incident[],
  counts: (incident: Incident) => Four,
  watched: readonly Stretch[],
  days: number,
): Flat {
  const broken: Stretch[] = []
  const maybe: Stretch[] = []
  for (const incident of incidents) {
    const counted = counts(incident)
    if (counted === 'false') continue
    const { from, to } = spanOf(incident.when)
    if (counted === 'true' && !incident.disputed && from + days - 1 >= to)
      broken.push({ from: to, to: Math.min(from + days - 1, END) })
    maybe.push(mayBreak(incident, days))
  }
  const covered = joined(watched).flatMap(({ from, to }) => {
    const first = from === BEGINNING ? BEGINNING : from + days - 1
    return first <= to ? [{ from: first, to }] : []
  })
  return overlaid(joined(broken), joined(maybe), covered)
}

/** The days on which an incident may lie in the window of a lull of so many days. */
export function mayBreak(incident: Incident, days: number): Stretch {
  const { from, to } = spanOf(incident.when)
  return { from, to: Math.min(to + days - 1, END) }
}

function overlaid(broken: readonly Stretch[], maybe: readonly Stretch[], covered: readonly Stretch[]): Flat {
  const lists = [broken, maybe, covered] as const
  const at = [0, 0, 0]
  const within = (list: 0 | 1 | 2, day: Day): boolean => {
    const stretches = lists[list]
    let i = at[list] as number
    while (i < stretches.length && (stretches[i] as Stretch).to < day) i += 1
    at[list] = i
    const one = stretches[i]
    return one !== undefined && one.from <= day
  }
  const days = new Set<Day>([BEGINNING])
  for (const list of lists)
    for (const { from, to } of list) {
      days.add(from)
      if (to < END) days.add(to + 1)
    }
  const steps = new StepsBuilder(NONE)
  for (const day of [...days].sort((a, b) => a - b)) {
    const code = within(0, day) ? FALSE : !within(1, day) && within(2, day) ? TRUE : NONE
    steps.add(day, code)
  }
  return steps.build()
}
