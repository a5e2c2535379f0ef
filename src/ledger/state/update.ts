import { expressionOf, type Seen } from '../../case/index.ts'
import { factsWithEvent, touchedBy } from '../../facts/index.ts'
import { carryDependence, dependenceOf } from './dependence.ts'
import type { Matter } from './gather.ts'
import type { Ledger, PledgeState } from './ledger.ts'
import { ledgerFrom, matterBehind, matterOf, occasionIn, powersOf } from './ledger-of.ts'
import { type Acts, type Done, doneBy } from './pledge-acts.ts'
import { pledgeStateOf } from './pledge-state.ts'

/**
 * The ledger after one event was added to the case: only the pledges and powers that it touches are worked out again.
 * `seen` is the same view of the case with the event; the ledger before must be of the case without it.
 * Gives what `ledgerOf(seen, before.options)` gives. An event that the view does not show changes nothing.
 */
export function updateLedger(before: Ledger, seen: Seen, added: string): Ledger {
  const event = seen.get('events', added)
  const old = matterBehind(before)
  if (event === null) return ledgerFrom({ ...old, seen }, before.pledges, before.powers)
  const facts = factsWithEvent(before.facts, seen, event)
  const done = facts.struckBy(added) === null ? doneBy(seen, event) : []
  const names = touchedBy(seen, event)
  const acts = withDone(old.acts, done)
  const matter = touchesPowers(old, names, done)
    ? matterOf(seen, facts, before.options, acts)
    : { ...old, seen, facts, acts, occasion: occasionIn(seen, old.speaks) }
  carryDependence(old, matter, done)
  const dependence = dependenceOf(matter)
  const touched = new Set(dependence.onEvent.get(added) ?? [])
  for (const name of touchedBy(seen, event))
    for (const id of dependence.onName.get(name) ?? []) touched.add(id)
  for (const { act } of done) {
    if ('pledge' in act) touched.add(act.pledge)
    else for (const id of matter.powers.get(act.power)?.power.effect.pledges ?? []) touched.add(id)
  }
  const states = new Map(before.pledges)
  for (const id of touched) {
    const pledge = seen.get('pledges', id)
    const state = pledge === null ? null : pledgeStateOf(matter, pledge)
    if (state !== null) states.set(id, state)
  }
  const powers = matter.powers === old.powers ? before.powers : powersOf(matter)
  return ledgerFrom(matter, states.size === before.pledges.size ? states : inOrder(states, seen), powers)
}

/** Whether an event can change a power: it is an act on one, or bears on a trigger. */
function touchesPowers(matter: Matter, names: ReadonlySet<string>, done: readonly Done[]): boolean {
  if (matter.powers.size === 0) return false
  if (done.some(({ act }) => !('pledge' in act))) return true
  for (const { power } of matter.powers.values()) {
    const trigger = power.trigger === undefined ? null : expressionOf(power.trigger)
    if (trigger === null) continue
    for (const name of matter.facts.restsOn(trigger)) if (names.has(name)) return true
  }
  return false
}

function withDone(acts: Acts, done: readonly Done[]): Acts {
  if (done.length === 0) return acts
  const onPledges = new Map(acts.onPledges)
  const onPowers = new Map(acts.onPowers)
  for (const one of done)
    if ('pledge' in one.act)
      onPledges.set(one.act.pledge, [...(onPledges.get(one.act.pledge) ?? []), one as never])
    else onPowers.set(one.act.power, [...(onPowers.get(one.act.power) ?? []), one as never])
  return { onPledges, onPowers }
}

/** A power may have created a pledge: the order of the case again. */
function inOrder(states: ReadonlyMap<string, PledgeState>, seen: Seen): ReadonlyMap<string, PledgeState> {
  const ordered = new Map<string, PledgeState>()
  for (const { id } of seen.records.pledges) {
    const state = states.get(id)
    if (state !== undefined) ordered.set(id, state)
  }
  return ordered
}
