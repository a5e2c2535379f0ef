import type { RecordOf, Seen } from '../../case/index.ts'
import { type Standing, standingOf } from '../../facts/index.ts'

export type Event = RecordOf<'events'>
export type Act = NonNullable<Event['acts']>[number]
export type PledgeAct = Extract<Act, { pledge: string }>
export type PowerAct = Exclude<Act, { pledge: string }>

/** One act of one visible event. */
export interface Done<A extends Act = Act> {
  readonly event: Event
  readonly index: number
  readonly act: A
  readonly standing: Exclude<Standing, 'denied' | 'unsupported'>
}

/** The acts that a view shows, by the pledge or power that they are about. */
export interface Acts {
  readonly onPledges: ReadonlyMap<string, readonly Done<PledgeAct>[]>
  readonly onPowers: ReadonlyMap<string, readonly Done<PowerAct>[]>
}

/** Acts of struck events, and of events whose sources all deny them, are none. */
export function actsIn(seen: Seen, isStruck: (id: string) => boolean): Acts {
  const onPledges = new Map<string, Done<PledgeAct>[]>()
  const onPowers = new Map<string, Done<PowerAct>[]>()
  for (const event of seen.records.events) {
    if (event.acts === undefined || isStruck(event.id)) continue
    for (const one of doneBy(seen, event))
      if ('pledge' in one.act) put(onPledges, one.act.pledge, one as Done<PledgeAct>)
      else put(onPowers, one.act.power, one as Done<PowerAct>)
  }
  return { onPledges, onPowers }
}

/** The acts of one event that stand or are disputed. */
export function doneBy(seen: Seen, event: Event): readonly Done[] {
  return (event.acts ?? []).flatMap((act, index) => {
    const standing = standingOf(seen, event.sources, ['acts', `acts.${index}`])
    return standing === 'denied' || standing === 'unsupported' ? [] : [{ event, index, act, standing }]
  })
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [one])
  else known.push(one)
}
