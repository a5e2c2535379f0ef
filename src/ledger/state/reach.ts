import type { Day } from '../../case/index.ts'
import { expressionOf } from '../../case/index.ts'
import { BEGINNING, type Stretch } from '../../facts/index.ts'
import type { Matter } from './gather.ts'
import type { PledgeState } from './ledger.ts'

/**
 * Whether the state of a pledge looks at the value of a name on any of some days: from its creation to the view's day,
 * and where the name bears on the condition alone and nothing but facts and the clock moves the pledge, to the day on
 * which the pledge stopped to wait. Where in doubt, it does.
 */
export function consults(matter: Matter, of: PledgeState, name: string, days: Stretch): boolean {
  const [first] = of.history
  const from = first?.from ?? BEGINNING
  const to = isMovedByFactsAlone(matter, of) && !bearsOnContent(matter, of, name) ? waitedUntil(of) : null
  return days.to >= from && days.from <= (to ?? matter.seen.view.asOf)
}

function isMovedByFactsAlone(matter: Matter, { id }: PledgeState): boolean {
  const { acts, powersOver, verdicts, rulings, replacing } = matter
  return ![acts.onPledges, powersOver, verdicts, rulings, replacing].some((map) => map.has(id))
}

function bearsOnContent(matter: Matter, of: PledgeState, name: string): boolean {
  const content = expressionOf(of.pledge.then)
  return content !== null && matter.facts.restsOn(content).has(name)
}

/** The day on which it left the state of waiting for its condition; null where it has not. */
function waitedUntil({ history }: PledgeState): Day | null {
  return history.find((one) => one.state !== 'conditional')?.from ?? null
}
