import type { Seen } from '../case/index.ts'
import { FactIndex } from './fact-index.ts'
import type { Asker, Facts, Reading, Term } from './facts.ts'
import { askerKey, governingDays, governingReading } from './governing.ts'
import { incidentOf } from './incidents.ts'
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
  /** Whether no value differs for anybody: the event is one more report, or one less, on what was as it is. */
  readonly isOfReportsAlone: boolean
  /** The same of the dates of reports: an incident may leave a lull as false as it was, and is a report. */
  readonly reportsFor: (asker: Asker) => Stretch | null
}

const EVER: Stretch = { from: BEGINNING, to: END }
const always: Change = { days: EVER, daysFor: () => EVER, isOfReportsAlone: false, reportsFor: () => EVER }

/** What an incident changes by one definition. */
interface LullChange {
  readonly values: Stretch | null
  readonly reports: Stretch | null
}

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
    const changes = new Map<Reading, LullChange>()
    for (const reading of term.readings) {
      const change = lullChange(indexOf(before), indexOf(after), term, reading, id)
      if (change.reports !== null) changes.set(reading, change)
    }
    if (changes.size > 0) found.set(term.id, changeOf(after.seen, term, changes))
  }
  return found
}

function lullChange(
  before: FactIndex,
  after: FactIndex,
  term: Term,
  reading: Reading,
  id: string,
): LullChange {
  const steps = reading.counts === undefined ? null : before.ground.knownLull(reading)
  if (steps === null) return { values: null, reports: null }
  const differs = steps.differs(after.ground.lull(term, reading))
  // The day after counts as well: that the steps change on it, or no longer do, is the date of a report.
  const values = differs === null ? null : { from: differs.from, to: differs.to + 1 }
  const counted = [before, after].flatMap(({ seen, ground }) => {
    const event = seen.get('events', id)
    const incident = event === null ? null : incidentOf(seen, event)
    return incident === null ? [] : (ground.countedOn(reading, incident) ?? [])
  })
  const reports = [...(values === null ? [] : [values]), ...counted]
  return { values, reports: reports.length === 0 ? null : reports.reduce(hull) }
}

/** For an asker, the change of the readings that govern the term for it on some day. */
function changeOf(seen: Seen, term: Term, changes: ReadonlyMap<Reading, LullChange>): Change {
  const known = new Map<string, LullChange>()
  const changeFor = (asker: Asker): LullChange => {
    const key = askerKey(asker)
    const found = known.get(key)
    if (found !== undefined) return found
    const governed = governingDays(seen, term, asker).flatMap((day) => {
      const reading = governingReading(seen, term, day, asker)?.reading
      return (reading === undefined ? undefined : changes.get(reading)) ?? []
    })
    const change = { values: hullOf(governed, 'values'), reports: hullOf(governed, 'reports') }
    known.set(key, change)
    return change
  }
  return {
    days: hullOf([...changes.values()], 'reports') ?? EVER,
    daysFor: (asker) => changeFor(asker).values,
    isOfReportsAlone: [...changes.values()].every(({ values }) => values === null),
    reportsFor: (asker) => changeFor(asker).reports,
  }
}

function hullOf(changes: readonly LullChange[], what: keyof LullChange): Stretch | null {
  const found = changes.flatMap((one) => one[what] ?? [])
  return found.length === 0 ? null : found.reduce(hull)
}

function hull(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

function indexOf(facts: Facts): FactIndex {
  return facts instanceof FactIndex ? facts : new FactIndex(facts.seen)
}
