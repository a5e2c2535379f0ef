import type { Seen } from '../case/index.ts'
import { FactIndex } from './fact-index.ts'
import type { Facts, Reading, Term } from './facts.ts'
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

const ALWAYS: Stretch = { from: BEGINNING, to: END }

/**
 * The names whose values differ, or may differ, between the facts before and after one event changed, each with the
 * days between which they do: atoms that the event sets, and terms by whose definitions an incident counts. A
 * definition after which nobody asked is left out.
 */
export function changedBy(before: Facts, after: Facts, id: string): ReadonlyMap<string, Stretch> {
  const found = new Map<string, Stretch>()
  const events = [before, after].map((facts) => facts.seen.get('events', id))
  for (const event of events) for (const atom of Object.keys(event?.sets ?? {})) found.set(atom, ALWAYS)
  if (events.every((event) => event?.incident === undefined)) return found
  const known = new Set(before.seen.records.terms.flatMap((term) => term.readings))
  for (const term of after.seen.records.terms) {
    const stretch = lullChange(indexOf(before).ground, indexOf(after).ground, term, known)
    if (stretch !== null) found.set(term.id, stretch)
  }
  return found
}

function lullChange(was: Ground, is: Ground, term: Term, known: ReadonlySet<Reading>): Stretch | null {
  let found: Stretch | null = null
  for (const reading of term.readings) {
    if (reading.counts === undefined) continue
    if (!known.has(reading)) return ALWAYS
    const steps = was.knownLull(reading)
    const change = steps === null ? null : steps.differs(is.lull(term, reading))
    // The day after counts as well: that the steps change on it, or no longer do, is the date of a report.
    if (change !== null) found = hull(found ?? change, { from: change.from, to: change.to + 1 })
  }
  return found
}

function hull(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

function indexOf(facts: Facts): FactIndex {
  return facts instanceof FactIndex ? facts : new FactIndex(facts.seen)
}
