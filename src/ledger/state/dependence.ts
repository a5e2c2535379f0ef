import { expressionOf } from '../../case/index.ts'
import type { Matter } from './gather.ts'
import { Overlay } from './overlay.ts'
import type { Done } from './pledge-acts.ts'

/** Which pledges depend on a name or on the date of an event. */
export interface Dependence {
  readonly onName: ReadonlyMap<string, readonly string[]>
  /** Of these, the pledges whose content rests on the name, as made or as amended. */
  readonly onContent: ReadonlyMap<string, ReadonlySet<string>>
  readonly onEvent: ReadonlyMap<string, readonly string[]>
}

const remembered = new WeakMap<object, Dependence>()

/** Worked out when first asked for: the names below conditions, contents, amendments and triggers of powers. */
export function dependenceOf(matter: Matter): Dependence {
  const known = remembered.get(matter.facts.ground)
  if (known !== undefined) return known
  const onName = new Map<string, string[]>()
  const onContent = new Map<string, Set<string>>()
  const onEvent = new Map<string, string[]>()
  const note = (text: Text, pledges: readonly string[]): void => {
    for (const name of namesBelow(matter, text)) for (const id of pledges) put(onName, name, id)
  }
  const noteContent = (text: Text, id: string): void => {
    note(text, [id])
    for (const name of namesBelow(matter, text)) {
      const known = onContent.get(name)
      if (known === undefined) onContent.set(name, new Set([id]))
      else known.add(id)
    }
  }
  for (const pledge of matter.seen.records.pledges) {
    note(pledge.if, [pledge.id])
    noteContent(pledge.then, pledge.id)
    const { due } = pledge
    if (due !== undefined && 'after' in due && typeof due.after !== 'string')
      put(onEvent, due.after.event, pledge.id)
  }
  for (const [pledge, list] of matter.acts.onPledges)
    for (const { act } of list)
      if (act.do === 'amend') {
        note(act.if, [pledge])
        noteContent(act.then, pledge)
      }
  for (const { power } of matter.powers.values()) note(power.trigger, power.effect.pledges)
  const dependence = { onName, onContent, onEvent }
  remembered.set(matter.facts.ground, dependence)
  return dependence
}

/** Hand what is known over to the matter after an event, with what the event makes pledges depend on. */
export function carryDependence(from: Matter, to: Matter, done: readonly Done[]): void {
  const { onName, onContent, onEvent } = dependenceOf(from)
  const more = new Map<string, readonly string[]>()
  const moreContent = new Map<string, ReadonlySet<string>>()
  for (const { act } of done) {
    if (act.do !== 'amend') continue
    for (const text of [act.if, act.then])
      for (const name of namesBelow(to, text)) {
        const known = more.get(name) ?? onName.get(name) ?? []
        if (!known.includes(act.pledge)) more.set(name, [...known, act.pledge])
      }
    for (const name of namesBelow(to, act.then)) {
      const known = moreContent.get(name) ?? onContent.get(name) ?? new Set()
      if (!known.has(act.pledge)) moreContent.set(name, new Set([...known, act.pledge]))
    }
  }
  remembered.set(to.facts.ground, {
    onName: Overlay.over(onName, more),
    onContent: Overlay.over(onContent, moreContent),
    onEvent,
  })
}

type Text = string | null | undefined

function namesBelow(matter: Matter, text: Text): Iterable<string> {
  const expression = text === null || text === undefined ? null : expressionOf(text)
  return expression === null ? [] : matter.facts.restsOn(expression)
}

function put(lists: Map<string, string[]>, key: string, one: string): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [one])
  else known.push(one)
}
