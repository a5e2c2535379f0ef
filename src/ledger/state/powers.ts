/**
 * Powers over pledges (ledger.md §2): dormant → exercisable → exercised | lapsed | waived.
 *
 * A power is exercisable from the first day in its window on which its trigger is true; that latches. It lapses after
 * the last day of its window. Its exercise takes effect `afterDays` later. Where its standing is disputed its exercise
 * is a fact, and whether the pledges follow is open.
 */
import { type Day, expressionOf } from '../../case/index.ts'
import { type Asker, BEGINNING, END, type Facts, NOBODY, type Steps } from '../../facts/index.ts'
import { entitled, type Occasion, speaksQuestion } from './entitled.ts'
import type { Power, PowerStanding, PowerState, Question } from './ledger.ts'
import type { Done, PowerAct } from './pledge-acts.ts'

/** An exercise of a power, with the days on which it takes effect, and what leaves it open. */
export interface Exercise {
  readonly event: string
  readonly from: Day
  readonly to: Day
  readonly question: Question | null
}

/** A power under one view. */
export interface PowerCourse {
  readonly power: Power
  readonly exercises: readonly Exercise[]
  /** Whether its holders may use it on a day: a question where that is open. */
  readonly usableOn: (day: Day) => 'yes' | 'no' | Question
  /** What has become of it by a day. */
  readonly stateOn: (day: Day) => PowerState
}

type OccasionOn = (event: string, day: Day) => Occasion

export function powerCourse(
  facts: Facts,
  power: Power,
  done: readonly Done<PowerAct>[],
  occasion: OccasionOn,
): PowerCourse {
  const opens = power.window?.from ?? BEGINNING
  const closes = power.window?.to ?? END
  const sure = firstDay(facts, power, opens, (value) => value === 'true')
  const maybe = firstDay(facts, power, opens, (value) => value !== 'false')
  const disputed = power.standing !== undefined
  const usableOn = (day: Day): 'yes' | 'no' | Question => {
    if (day < maybe || day < opens || day > closes) return 'no'
    if (day < sure) return { kind: 'trigger', power: power.id }
    return disputed ? { kind: 'standing', power: power.id } : 'yes'
  }
  const uses = done
    .flatMap((one) => {
      const use = useOf(power, one, usableOn, occasion)
      return use === null ? [] : [use]
    })
    .sort((a, b) => a.to - b.to || (a.event < b.event ? -1 : 1))
  const waived = uses.find((one) => one.act === 'waive' && one.question === null)
  const counted = uses.filter((one) => one === waived || waived === undefined || one.to <= waived.to)
  return {
    power,
    exercises: counted
      .filter((one) => one.act === 'exercise')
      .map(({ event, from, to, question }) => ({
        event,
        from: Math.min(from + power.afterDays, END),
        to: Math.min(to + power.afterDays, END),
        question: question ?? (disputed ? { kind: 'standing', power: power.id } : null),
      })),
    usableOn: (day) => (waived !== undefined && waived.to <= day ? 'no' : usableOn(day)),
    stateOn: (day) => stateOn(power, counted, { sure, maybe, closes }, day),
  }
}

/** The trigger of a power is read as its first holder reads it. */
export function powerAsker(power: Power): Asker {
  return { ...NOBODY, party: power.holder[0] ?? null }
}

interface Use {
  readonly act: 'exercise' | 'waive'
  readonly event: string
  readonly from: Day
  readonly to: Day
  readonly question: Question | null
}

function useOf(
  power: Power,
  { event, act, standing }: Done<PowerAct>,
  usableOn: (day: Day) => 'yes' | 'no' | Question,
  occasion: OccasionOn,
): Use | null {
  if (event.date === undefined) return null
  const from = event.date.from ?? BEGINNING
  const to = event.date.to ?? END
  const may = entitled(occasion(event.id, to), act.by, power.holder, 'any')
  if (may.is === 'no') return null
  const usable = act.do === 'waive' ? 'yes' : usableOn(Math.min(to, power.window?.to ?? END))
  if (usable === 'no' || from > (power.window?.to ?? END)) return null
  const question =
    standing === 'disputed'
      ? ({ kind: 'act', event: event.id, act: act.do, why: 'disputed' } as const)
      : may.is === 'open'
        ? speaksQuestion(may, event.id, act.do)
        : usable === 'yes' || usable.kind === 'standing'
          ? null
          : usable
  return { act: act.do, event: event.id, from, to, question }
}

function firstDay(
  facts: Facts,
  power: Power,
  opens: Day,
  fits: (value: ReturnType<Steps['settled']>) => boolean,
): Day {
  if (power.trigger === undefined) return opens
  const expression = expressionOf(power.trigger)
  if (expression === null) return END
  const steps = facts.steps(expression, powerAsker(power))
  for (let day: Day | null = opens; day !== null; day = steps.next(day))
    if (fits(steps.settled(day))) return day
  return END
}

function stateOn(
  power: Power,
  uses: readonly Use[],
  window: { readonly sure: Day; readonly maybe: Day; readonly closes: Day },
  day: Day,
): PowerState {
  const possible = new Set<PowerStanding>()
  const opened = window.sure <= Math.min(day, window.closes)
  const ends = uses.filter((one) => one.from <= day)
  const first = ends.find((one) => one.question === null && one.to <= day)
  for (const one of ends)
    if (one === first || first === undefined || one.to <= first.to)
      possible.add(one.act === 'exercise' ? 'exercised' : 'waived')
  if (!opened && window.maybe <= day && day <= window.closes) possible.add('exercisable')
  const [state, since] =
    first !== undefined
      ? [first.act === 'exercise' ? ('exercised' as const) : ('waived' as const), first.to]
      : day > window.closes
        ? ['lapsed' as const, window.closes + 1]
        : opened
          ? ['exercisable' as const, window.sure]
          : ['dormant' as const, BEGINNING]
  possible.add(state)
  return {
    id: power.id,
    power,
    state,
    possible: STANDINGS.filter((one) => possible.has(one)),
    since: since === BEGINNING ? null : since,
    effectOn: first?.act === 'exercise' ? first.to + power.afterDays : null,
    disputedBy: power.standing?.disputedBy ?? [],
  }
}

const STANDINGS: readonly PowerStanding[] = ['dormant', 'exercisable', 'exercised', 'lapsed', 'waived']
