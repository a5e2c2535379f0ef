import { expressionOf } from '../../case/index.ts'
import type { Matter } from './gather.ts'
import { Overlay } from './overlay.ts'
import type { Done } from './pledge-acts.ts'

/** Which pledges depend on a name or on the date of an event. */
export interface Dependence {
  readonly onName: ReadonlyMap<string, readonly string[]>
  readonly onEvent: ReadonlyMap<string, readonly string[]>
}

const remembered = new WeakMap<object, Dependence>()

/** Worked out when first asked for: the names below conditions, contents, amendments and triggers of powers. */
export function dependenceOf(matter: Matter): Dependence {
  const known = remembered.get(matter.facts.ground)
  if (known !== undefined) return known
  const onName = new Map<string, string[]>()
  const onEvent = new Map<string, string[]>()
  const note = (text: string | null | undefined, pledges: readonly string[]): void => {
    const expression = text === null || text === undefined ? null : expressionOf(text)
    if (expression === null) return
    for (const name of matter.facts.restsOn(expression)) for (const id of pledges) put(onName, name, id)
  }
  for (const pledge of matter.seen.records.pledges) {
    note(pledge.if, [pledge.id])
    note(pledge.then, [pledge.id])
    const { due } = pledge
    if (due !== undefined && 'after' in due && typeof due.after !== 'string')
      put(onEvent, due.after.event, pledge.id)
  }
  for (const [pledge, list] of matter.acts.onPledges)
    for (const { act } of list)
      if (act.do === 'amend') for (const text of [act.if, act.then]) note(text, [pledge])
  for (const { power } of matter.powers.values()) note(power.trigger, power.effect.pledges)
  const dependence = { onName, onEvent }
  remembered.set(matter.facts.ground, dependence)
  return dependence
}

/** Hand what is known over to the matter after an event, with what the event makes pledges depend on. */
export function carryDependence(from: Matter, to: Matter, done: readonly Done[]): void {
  const { onName, onEvent } = dependenceOf(from)
  const more = new Map<string, readonly string[]>()
  for (const { act } of done) {
    if (act.do !== 'amend') continue
    for (const text of [act.if, act.then]) {
      const expression = text === null || text === undefined ? null : expressionOf(text)
      if (expression === null) continue
      for (const name of to.facts.restsOn(expression)) {
        const known = more.get(name) ?? onName.get(name) ?? []
        if (!known.includes(act.pledge)) more.set(name, [...known, act.pledge])
      }
    }
  }
  remembered.set(to.facts.ground, { onName: Overlay.over(onName, more), onEvent })
}

function put(lists: Map<string, string[]>, key: string, one: string): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [one])
  else known.push(one)
}
