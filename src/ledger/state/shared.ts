import { expressionOf } from '../../case/index.ts'
import type { Matter } from './gather.ts'
import type { Pledge, PledgeState } from './ledger.ts'

type States = Map<string, PledgeState | null>

const remembered = new WeakMap<object, Map<string, States>>()
const REMEMBERED_DAYS = 2

/**
 * States that do not depend on readings, shared by the views that see the same records on the same day: comparing
 * readings works out only the pledges that rest on a term.
 */
export function sharedStates(
  matter: Matter,
): (pledge: Pledge, make: () => PledgeState | null) => PledgeState | null {
  const { facts, seen, options } = matter
  const key = `${seen.view.asOf}|${options.asResult === true}`
  const known = remembered.get(facts.ground) ?? new Map<string, States>()
  remembered.set(facts.ground, known)
  const states: States = known.get(key) ?? new Map()
  known.delete(key)
  known.set(key, states)
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED_DAYS) break
    known.delete(oldest)
  }
  return (pledge, make) => {
    const found = states.get(pledge.id)
    if (found !== undefined) return found
    const made = make()
    if (isFreeOfReadings(matter, pledge)) states.set(pledge.id, made)
    return made
  }
}

function isFreeOfReadings(matter: Matter, pledge: Pledge): boolean {
  if (matter.powersOver.has(pledge.id)) return false
  const amended = (matter.acts.onPledges.get(pledge.id) ?? []).flatMap(({ act }) =>
    act.do === 'amend' ? [act.if, act.then] : [],
  )
  return [pledge.if, pledge.then, ...amended].every((text) => {
    const expression = text === undefined || text === null ? null : expressionOf(text)
    if (expression === null) return true
    for (const name of matter.facts.restsOn(expression))
      if (matter.seen.get('terms', name) !== null) return false
    return true
  })
}
