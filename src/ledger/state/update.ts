import { expressionOf, type Seen } from '../../case/index.ts'
import { type Change, changedBy, factsWithEvent } from '../../facts/index.ts'
import { carryDependence, dependenceOf } from './dependence.ts'
import type { Matter } from './gather.ts'
import type { Ledger, PledgeState, Power, PowerState } from './ledger.ts'
import { ledgerFrom, matterBehind, occasionIn } from './ledger-of.ts'
import { Overlay } from './overlay.ts'
import { type Acts, type Done, doneBy } from './pledge-acts.ts'
import { pledgeStateOf } from './pledge-state.ts'
import { type PowerCourse, powerCourse } from './powers.ts'
import { consults } from './reach.ts'

/**
 * The ledger after one event was added, changed or taken back: only the pledges and powers that it touches are worked
 * out again. `seen` is the same view of the case as it is now; it may differ from the view of the ledger before in
 * nothing else. Gives what `ledgerOf(seen, before.options)` gives.
 *
 * Touched are the pledges that rest on an atom which the event sets, or on a term which it changes on days that the
 * pledge's state looks at; those that it acts on; and those whose deadline counts from it.
 */
export function updateLedger(before: Ledger, seen: Seen, id: string): Ledger {
  const old = matterBehind(before)
  const [was, is] = [before.seen.get('events', id), seen.get('events', id)]
  if (was === null && is === null) return ledgerFrom({ ...old, seen }, before.pledges, before.powers)
  const facts = factsWithEvent(before.facts, seen, id)
  const isStruck = facts.struckBy(id) !== null
  const gone = was === null || isStruck ? [] : doneBy(before.seen, was)
  const done = is === null || isStruck ? [] : doneBy(seen, is)
  const changed = changedBy(before.facts, facts, id)
  const acts = actsAfter(old.acts, gone, done)
  const plain = { ...old, seen, facts, acts, occasion: occasionIn(seen, old.speaks) }
  const powers = powersTouched(old, changed, [...gone, ...done])
  const matter = powers.length === 0 ? plain : withPowers(plain, powers)
  carryDependence(old, matter, done)
  const touched = pledgesTouched(matter, before, changed, id)
  for (const { act } of [...gone, ...done]) if ('pledge' in act) touched.add(act.pledge)
  for (const power of powers) for (const pledge of power.effect.pledges) touched.add(pledge)
  return ledgerFrom(
    matter,
    statesAfter(matter, before.pledges, touched),
    standingsAfter(matter, before, powers),
  )
}

function pledgesTouched(
  matter: Matter,
  before: Ledger,
  changed: ReadonlyMap<string, Change>,
  event: string,
): Set<string> {
  const { onName, onContent, onEvent } = dependenceOf(matter)
  const touched = new Set(onEvent.get(event) ?? [])
  // Where no value has changed, a report has come or gone, and that matters to the content alone.
  for (const [name, change] of changed)
    for (const id of (change.isOfReportsAlone ? onContent : onName).get(name) ?? []) {
      const state = before.pledges.get(id)
      if (state === undefined || consults(matter, state, name, change)) touched.add(id)
    }
  return touched
}

function statesAfter(
  matter: Matter,
  before: ReadonlyMap<string, PledgeState>,
  touched: ReadonlySet<string>,
): ReadonlyMap<string, PledgeState> {
  const { seen } = matter
  const again = new Map<string, PledgeState>()
  let comeOrGone = false
  for (const id of touched) {
    const pledge = seen.get('pledges', id)
    const state = pledge === null ? null : pledgeStateOf(matter, pledge)
    if (state !== null) again.set(id, state)
    if ((state !== null) !== before.has(id)) comeOrGone = true
  }
  if (!comeOrGone) return Overlay.over(before, again)
  // A power has created a pledge, or no longer does: the order of the case again.
  const ordered = new Map<string, PledgeState>()
  for (const { id } of seen.records.pledges) {
    const state = again.get(id) ?? (touched.has(id) ? undefined : before.get(id))
    if (state !== undefined) ordered.set(id, state)
  }
  return ordered
}

/** The powers that an event can change: it is an act on one, or bears on a trigger. */
function powersTouched(
  matter: Matter,
  changed: ReadonlyMap<string, Change>,
  acts: readonly Done[],
): readonly Power[] {
  if (matter.powers.size === 0) return []
  const acted = new Set(acts.flatMap(({ act }) => ('pledge' in act ? [] : [act.power])))
  const rests = ({ trigger }: Power): boolean => {
    const expression = trigger === undefined ? null : expressionOf(trigger)
    return expression !== null && [...matter.facts.restsOn(expression)].some((name) => changed.has(name))
  }
  return [...matter.powers.values()].flatMap(({ power }) =>
    acted.has(power.id) || rests(power) ? [power] : [],
  )
}

function withPowers(matter: Matter, touched: readonly Power[]): Matter {
  const made = new Map(
    touched.map((power) => {
      const done = matter.acts.onPowers.get(power.id) ?? []
      return [power.id, powerCourse(matter.facts, power, done, matter.occasion)] as const
    }),
  )
  const powers = new Map<string, PowerCourse>()
  const powersOver = new Map<string, PowerCourse[]>()
  for (const [id, known] of matter.powers) {
    const course = made.get(id) ?? known
    powers.set(id, course)
    for (const pledge of course.power.effect.pledges)
      powersOver.set(pledge, [...(powersOver.get(pledge) ?? []), course])
  }
  return { ...matter, powers, powersOver }
}

function standingsAfter(
  matter: Matter,
  before: Ledger,
  touched: readonly Power[],
): ReadonlyMap<string, PowerState> {
  const changed = new Map<string, PowerState>()
  for (const { id } of touched) {
    const course = matter.powers.get(id)
    if (course !== undefined) changed.set(id, course.stateOn(matter.seen.view.asOf))
  }
  return Overlay.over(before.powers, changed)
}

/** The acts without those of an event as it was, and with those of the event as it is. */
function actsAfter(acts: Acts, gone: readonly Done[], done: readonly Done[]): Acts {
  return {
    onPledges: listsAfter(acts.onPledges, ({ act }) => ('pledge' in act ? act.pledge : null), gone, done),
    onPowers: listsAfter(acts.onPowers, ({ act }) => ('pledge' in act ? null : act.power), gone, done),
  }
}

function listsAfter<A extends Done>(
  lists: ReadonlyMap<string, readonly A[]>,
  subject: (one: Done) => string | null,
  gone: readonly Done[],
  done: readonly Done[],
): ReadonlyMap<string, readonly A[]> {
  const events = new Set(gone.map((one) => one.event.id))
  const changed = new Map<string, A[]>()
  for (const one of [...gone, ...done]) {
    const key = subject(one)
    if (key !== null && !changed.has(key))
      changed.set(
        key,
        (lists.get(key) ?? []).filter((each) => !events.has(each.event.id)),
      )
  }
  for (const one of done) {
    const key = subject(one)
    if (key !== null) changed.get(key)?.push(one as A)
  }
  return Overlay.over(lists, changed)
}
