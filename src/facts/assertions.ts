/**
 * Who asserts what of which atom, and when (design, *Atoms, terms, options*).
 *
 * An event asserts what it `sets`; disputed by its own sources, it asserts the value and its contrary. A ruling `fact`
 * beats the events of the same day. A ruling `closed` asserts false from the first day of its window, unless an
 * assertion of true lies, or may lie, in it. What has no date asserts nothing.
 */
import type { RecordOf, Seen, When } from '../case/index.ts'
import type { Four } from '../language/index.ts'
import type { Assertion } from './facts.ts'
import { standingOf } from './standing.ts'
import { BEGINNING, END } from './steps.ts'
import type { Stretch } from './stretch.ts'

type Event = RecordOf<'events'>

/** The first and last day on which something with this date can have happened. */
export function spanOf(when: When): Stretch {
  return { from: when.from ?? BEGINNING, to: when.to ?? END }
}

/** A ruling that nothing reported in a window means nothing happened. */
export interface Closing {
  readonly ruling: string
  readonly over: When
}

/** What events and rulings say, atom by atom, before one overrules another. */
export interface Heard {
  readonly assertions: ReadonlyMap<string, readonly Assertion[]>
  readonly closings: ReadonlyMap<string, readonly Closing[]>
}

/** Everything that the visible events and rulings assert. */
export function heardIn(seen: Seen, struck: ReadonlyMap<string, string>): Heard {
  const assertions = new Map<string, Assertion[]>()
  const closings = new Map<string, Closing[]>()
  for (const event of seen.records.events) {
    if (event.sets === undefined || struck.has(event.id)) continue
    for (const { atom, assertion } of assertionsBy(seen, event)) put(assertions, atom, assertion)
  }
  for (const ruling of seen.records.rulings) {
    if (struck.has(ruling.id)) continue
    if ('fact' in ruling) {
      const value = ruling.is ? 'true' : 'false'
      put(assertions, ruling.fact, { value, when: ruling.on, record: ruling.id, by: 'ruling' })
    } else if ('closed' in ruling) put(closings, ruling.closed, { ruling: ruling.id, over: ruling.over })
  }
  return { assertions, closings }
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [one])
  else known.push(one)
}

/** What one event asserts; nothing where it has no date. */
export function assertionsBy(
  seen: Seen,
  event: Event,
): readonly { readonly atom: string; readonly assertion: Assertion }[] {
  const { date, sets } = event
  if (date === undefined || sets === undefined) return []
  return Object.keys(sets).flatMap((atom) => {
    const value = asserted(seen, event, atom)
    return value === 'none' ? [] : [{ atom, assertion: { value, when: date, record: event.id, by: 'event' } }]
  })
}

/** The assertions of one atom that stand, in the order of their dates. */
export function standingAssertions(
  heard: readonly Assertion[],
  closings: readonly Closing[],
): readonly Assertion[] {
  let list = withoutOverruled(heard)
  for (const { ruling, over } of closings) {
    const window = spanOf(over)
    if (list.some((one) => one.value !== 'false' && meets(one.when, window))) continue
    const when = { from: window.from, to: window.from }
    list = withoutOverruled([...list, { value: 'false', when, record: ruling, by: 'ruling' }])
  }
  return list.length < 2 ? list : [...list].sort(byDate)
}

/** What one event asserts of one atom. */
function asserted(seen: Seen, event: Event, atom: string): Four {
  const value = event.sets?.[atom]
  if (value === undefined) return 'none'
  switch (standingOf(seen, event.sources, ['sets', `sets.${atom}`])) {
    case 'asserted':
      return value ? 'true' : 'false'
    case 'disputed':
      return 'both'
    case 'denied':
    case 'unsupported':
      return 'none'
  }
}

/** Rulings beat the events of the same day, or of the same uncertain dates. */
function withoutOverruled(list: readonly Assertion[]): readonly Assertion[] {
  if (!list.some((one) => one.by === 'ruling')) return list
  const key = ({ when }: Assertion): string => `${when.from}:${when.to}`
  const ruled = new Set(list.flatMap((one) => (one.by === 'ruling' ? [key(one)] : [])))
  return list.filter((one) => one.by === 'ruling' || !ruled.has(key(one)))
}

function meets(when: When, window: Stretch): boolean {
  const span = spanOf(when)
  return span.from <= window.to && window.from <= span.to
}

function byDate(a: Assertion, b: Assertion): number {
  const last = (a.when.to ?? END) - (b.when.to ?? END)
  return (
    last ||
    (a.when.from ?? BEGINNING) - (b.when.from ?? BEGINNING) ||
    (a.record < b.record ? -1 : a.record > b.record ? 1 : 0)
  )
}
