import type { Day } from '../../case/index.ts'
import type { Matter } from './gather.ts'
import type { Cue, Pledge } from './ledger.ts'

export interface Creation {
  /** Null: not given. Of an uncertain day the last counts: only by then it has certainly been made. */
  readonly day: Day | null
  readonly cue: Cue
}

/** When and by what a pledge came to be: on the day it was made, or by a power that creates it. */
export function creationOf(matter: Matter, pledge: Pledge): Creation {
  const { made } = pledge
  if (made !== undefined) return { day: made.to ?? made.from, cue: { by: 'made' } }
  for (const { power, exercises } of matter.powersOver.get(pledge.id) ?? []) {
    if (power.effect.do !== 'create') continue
    const first = exercises.find((one) => one.question === null)
    if (first !== undefined)
      return { day: first.to, cue: { by: 'power', power: power.id, event: first.event } }
  }
  return { day: null, cue: { by: 'made' } }
}
