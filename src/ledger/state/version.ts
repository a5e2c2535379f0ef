import { type Day, expressionOf } from '../../case/index.ts'
import type { Asker, Facts, Steps, Stretch } from '../../facts/index.ts'
import { type Expression, make } from '../../language/index.ts'
import type { Pledge, Version } from './ledger.ts'
import type { Done, PledgeAct } from './pledge-acts.ts'

export type Amendment = Extract<PledgeAct, { do: 'amend' }>

/** Terms of a pledge with what the facts say of them. */
export interface Terms {
  readonly version: Version
  /** The terms that were amended; null: as made. */
  readonly before: Terms | null
  /** Null: there is no condition. */
  readonly ifExpression: Expression | null
  readonly thenExpression: Expression
  readonly ifSteps: Steps | null
  readonly thenSteps: Steps
  /** The dates of the assertions that bear on the content, in the order of their last day. */
  readonly thenDates: () => readonly Stretch[]
  /** Those of them on whose last day the content is settled so. */
  readonly settledDates: (settled: 'true' | 'false') => readonly Stretch[]
  /** What amendments made of this one, by event and act. */
  readonly amended: Map<string, Terms>
}

/** For whom the two parts of a pledge are evaluated. */
export interface Askers {
  readonly if: Asker
  readonly then: Asker
}

/** The judge's reading governs; without one the debtor's (design). A verifier judges where no judge is named. */
export function askersFor(pledge: Pledge, created: Day | null): Askers {
  const debtor = pledge.roles.debtor[0] ?? null
  const asker = (judge: string | undefined): Asker => ({
    party: null,
    judge: judge ?? pledge.verifier ?? null,
    debtor,
    pledgeMade: created,
  })
  return { if: asker(pledge.judge?.if), then: asker(pledge.judge?.then) }
}

/** The terms of a pledge as it was made. */
export function termsAsMade(facts: Facts, askers: Askers, pledge: Pledge, created: Day | null): Terms {
  return termsOf(facts, askers, null, {
    from: created,
    event: null,
    if: pledge.if ?? null,
    then: pledge.then,
    ifBy: pledge.ifBy ?? null,
    due: pledge.due ?? null,
    until: pledge.until ?? null,
    says: pledge.says ?? null,
  })
}

/** The terms after an amendment: what it does not name stays, and null takes away. */
export function termsAmended(
  facts: Facts,
  askers: Askers,
  before: Terms,
  { event, index, act }: Done<Amendment>,
): Terms {
  const key = `${event.id}.${index}`
  const known = before.amended.get(key)
  if (known !== undefined) return known
  const old = before.version
  const made = termsOf(facts, askers, before, {
    from: event.date?.to ?? null,
    event: event.id,
    if: act.if === undefined ? old.if : act.if,
    then: act.then ?? old.then,
    ifBy: act.ifBy === undefined ? old.ifBy : act.ifBy,
    due: act.due === undefined ? old.due : act.due === null ? null : { on: act.due },
    until: act.until === undefined ? old.until : act.until,
    says: act.says ?? old.says,
  })
  before.amended.set(key, made)
  return made
}

const UNREADABLE = make.name('')

function termsOf(facts: Facts, askers: Askers, before: Terms | null, version: Version): Terms {
  const condition = version.if === null ? null : (expressionOf(version.if) ?? UNREADABLE)
  const ifExpression = condition?.kind === 'constant' && condition.value ? null : condition
  const thenExpression = expressionOf(version.then) ?? UNREADABLE
  const thenSteps = facts.steps(thenExpression, askers.then)
  const thenDates = (): readonly Stretch[] => facts.reportDates(thenExpression, askers.then)
  const found: { true?: readonly Stretch[]; false?: readonly Stretch[] } = {}
  return {
    version,
    before,
    ifExpression,
    thenExpression,
    ifSteps: ifExpression === null ? null : facts.steps(ifExpression, askers.if),
    thenSteps,
    thenDates,
    settledDates: (settled) => {
      found[settled] ??= thenDates().filter((one) => thenSteps.settled(one.to) === settled)
      return found[settled]
    },
    amended: new Map(),
  }
}

/** Whether some assertion is dated in [from, to], certainly. */
export function reportedWithin(dates: readonly Stretch[], from: Day, to: Day): boolean {
  for (let i = firstAfter(dates, from - 1); i < dates.length; i += 1) {
    const one = dates[i] as Stretch
    if (one.to > to) return false
    if (one.from >= from) return true
  }
  return false
}

/** The index of the first date whose last day is after a day. */
export function firstAfter(dates: readonly Stretch[], day: Day): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] as Stretch).to <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** The terms as made and after each amendment, in order. */
export function versionsTo(last: Terms): readonly Terms[] {
  const found: Terms[] = []
  for (let one: Terms | null = last; one !== null; one = one.before) found.push(one)
  return found.reverse()
}
