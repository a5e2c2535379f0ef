import type { Day } from '../../case/index.ts'
import { BEGINNING, type Change, type Stretch } from '../../facts/index.ts'
import { dependenceOf } from './dependence.ts'
import type { Matter } from './gather.ts'
import type { PledgeState } from './ledger.ts'
import { askersFor } from './version.ts'

/**
 * Whether the state of a pledge looks at the value of a name on any of the days on which it changed: from its creation
 * to the view's day, and where the name bears on the condition alone and nothing but facts and the clock moves the
 * pledge, to the day on which the pledge stopped to wait. Where in doubt, it does.
 */
export function consults(matter: Matter, of: PledgeState, name: string, change: Change): boolean {
  const made = of.history[0]?.from ?? null
  const from = made ?? BEGINNING
  const { asOf } = matter.seen.view
  if (change.days.to < from || change.days.from > asOf) return false
  const askers = askersFor(of.pledge, made)
  const forIf = change.daysFor(askers.if)
  const onContent = bearsOnContent(matter, of, name)
  const forThen = onContent ? change.reportsFor(askers.then) : change.daysFor(askers.then)
  if (forIf === null && forThen === null) return false
  const isLooked = (days: Stretch | null, to: Day): boolean =>
    days !== null && days.to >= from && days.from <= to
  if (onContent || !isMovedByFactsAlone(matter, of)) return isLooked(forIf, asOf) || isLooked(forThen, asOf)
  return isLooked(forIf, waitedUntil(of) ?? asOf)
}

function isMovedByFactsAlone(matter: Matter, { id }: PledgeState): boolean {
  const { acts, powersOver, verdicts, rulings, replacing } = matter
  return ![acts.onPledges, powersOver, verdicts, rulings, replacing].some((map) => map.has(id))
}

function bearsOnContent(matter: Matter, of: PledgeState, name: string): boolean {
  return dependenceOf(matter).onContent.get(name)?.has(of.id) ?? false
}

/** The day on which it left the state of waiting for its condition; null where it has not. */
function waitedUntil({ history }: PledgeState): Day | null {
  return history.find((one) => one.state !== 'conditional')?.from ?? null
}
