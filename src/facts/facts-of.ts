import type { Seen } from '../case/index.ts'
import { FactIndex } from './fact-index.ts'
import type { Asker, Facts, Reading, Term } from './facts.ts'
import { askerKey, governingDays, governingReading } from './governing.ts'
import type { Ground } from './ground.ts'
import { BEGINNING, END } from './steps.ts'
import type { Stretch } from './stretch.ts'

const remembered = new WeakMap<Seen, FactIndex>()

/** The facts of a view. Made once for each `Seen`; views of one case that see the same records share the work. */
export function factsOf(seen: Seen): Facts {
  const known = remembered.get(seen)
  if (known !== undefined) return known
  const made = new FactIndex(seen)
  remembered.set(seen, made)
  return made
}

/**
 * The facts after one event was added, changed or taken back, from the facts before: only what it touches is worked
 * out again. `seen` is the view of the case as it is now; it must differ from the view before in nothing else.
 */
export function factsWithEvent(before: Facts, seen: Seen, id: string): Facts {
  const { ground } = indexOf(before)
  const made = new FactIndex(seen, ground.with(seen, before.seen.get('events', id), seen.get('events', id)))
  remembered.set(seen, made)
  return made
}

/** How a name's values differ. */
export interface Change {
  /** The days between which they differ for anybody. */
  readonly days: Stretch
  /** The days between which they differ for an asker; null where they do not. */
  readonly daysFor: (asker: Asker) => Stretch | null
}

const EVER: Stretch = { from: BEGINNING, to: END }
const always: Change = { days: EVER, daysFor: () => EVER }

/**
 * The names whose values differ, or may differ, between the facts before and after one event changed: atoms that the
 * event sets, and terms by whose definitions an incident counts. A definition after which nobody asked is left out.
 */
export function changedBy(before: Facts, after: Facts, id: string): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>()
  const events = [before, after].map((facts) => facts.seen.get('events', id))
  for (const event of events) for (const atom of Object.keys(event?.sets ?? {})) found.set(atom, always)
  if (events.every((event) => event?.incident === undefined)) return found
  const known = new Set(before.seen.records.terms.flatMap((term) => term.readings))
  for (const term of after.seen.records.terms) {
    if (term.readings.some((one) => one.counts !== undefined && !known.has(one))) {
      found.set(term.id, always)
      continue
    }
    const changes = new Map<Reading, Stretch>()
    for (const reading of term.readings) {
      const stretch = lullChange(indexOf(before).ground, indexOf(after).ground, term, reading)
      if (stretch !== null) changes.set(reading, stretch)
    }
    if (changes.size > 0) found.set(term.id, changeOf(after.seen, term, changes))
  }
  return found
}

function lullChange(was: Ground, is: Ground, term: Term, reading: Reading): Stretch | null {
  const steps = reading.counts === undefined ? null : was.knownLull(reading)
  const change = steps === null ? null : steps.differs(is.lull(term, reading))
  // The day after counts as well: that the steps change on it, or no longer do, is the date of a report.
  return change === null ? null : { from: change.from, to: change.to + 1 }
}

/** For an asker, the change of the readings that govern the term for it on some day. */
function changeOf(seen: Seen, term: Term, changes: ReadonlyMap<Reading, Stretch>): Change {
  const known = new Map<string, Stretch | null>()
  const daysFor = (asker: Asker): Stretch | null => {
    const key = askerKey(asker)
    const found = known.get(key)
    if (found !== undefined) return found
    const governed = governingDays(seen, term, asker).flatMap((day) => {
      const reading = governingReading(seen, term, day, asker)?.reading
      return (reading === undefined ? undefined : changes.get(reading)) ?? []
    })
    const stretch = governed.length === 0 ? null : governed.reduce(hull)
    known.set(key, stretch)
    return stretch
  }
  return { days: [...changes.values()].reduce(hull), daysFor }
}

function hull(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

function indexOf(facts: Facts): FactIndex {
  return facts instanceof FactIndex ? facts : new FactIndex(facts.seen)
}
