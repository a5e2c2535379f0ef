/**
 * Whose definition of a term governs on a day (design, *Atoms, terms, options*): what the view chooses for the term;
 * a reading of the holder that the view chooses; the party's own; the judge's; the debtor's; that of the case; the
 * term's default; else its only or first reading. An actor has the readings of those it answers as, nearest first.
 *
 * A reading holds from the first day of its `since` to the last day of its `until`. One whose sources are all hidden
 * is not in the view. Of several readings of one holder the one with the latest `since` governs.
 */
import { answersAs, type Day, type Seen } from '../case/index.ts'
import type { Asker, ChosenBy, Governing, Reading, Term } from './facts.ts'
import { BEGINNING, END } from './steps.ts'

/** The reading that governs a term on a day, for an asker. */
export function governingReading(seen: Seen, term: Term, day: Day, asker: Asker): Governing | null {
  const standing = term.readings.filter((one) => holdsOn(one, day))
  const { readings } = seen.view
  const chosen = standing.find((one) => one.id === readings.terms[term.id])
  if (chosen !== undefined)
    return { term, reading: chosen, chosenBy: 'view-term', holder: chosen.holder ?? null }
  const chain: readonly (readonly [ChosenBy, string | null | undefined])[] = [
    ['view-holder', readings.holder],
    ['party', asker.party],
    ['judge', asker.judge],
    ['debtor', asker.debtor],
    ['case', seen.case.head.reading],
  ]
  for (const [chosenBy, actor] of chain) {
    if (actor === null || actor === undefined) continue
    for (const holder of answersAs(seen, actor, day)) {
      const reading = latest(standing.filter((one) => one.holder === holder))
      if (reading !== null) return { term, reading, chosenBy, holder }
    }
  }
  const named = standing.find((one) => one.id === term.default)
  if (named !== undefined)
    return { term, reading: named, chosenBy: 'term-default', holder: named.holder ?? null }
  const first = standing[0]
  if (first === undefined) return null
  return {
    term,
    reading: first,
    chosenBy: standing.length === 1 ? 'only' : 'first',
    holder: first.holder ?? null,
  }
}

/** Who the chain asks, as one key: askers with the same key have the same governing readings. */
export function askerKey(asker: Asker): string {
  return `${asker.party ?? ''}|${asker.judge ?? ''}|${asker.debtor ?? ''}`
}

/** The days, in order, from which another reading of a term can govern; the first is BEGINNING. */
export function governingDays(seen: Seen, term: Term, asker: Asker): readonly Day[] {
  const days = new Set<Day>([BEGINNING])
  for (const one of term.readings) {
    days.add(sinceOf(one))
    if (untilOf(one) < END) days.add(untilOf(one) + 1)
  }
  const actors = [seen.view.readings.holder, asker.party, asker.judge, asker.debtor, seen.case.head.reading]
  for (const actor of actors)
    if (actor !== null && actor !== undefined) for (const day of officeDays(seen, actor)) days.add(day)
  return [...days].sort((a, b) => a - b)
}

const remembered = new WeakMap<Seen['records']['offices'], Map<string, readonly Day[]>>()

/** The days on which the offices change by which an actor answers as somebody else. */
function officeDays(seen: Seen, actor: string): readonly Day[] {
  const { offices } = seen.records
  const known = remembered.get(offices)?.get(actor)
  if (known !== undefined) return known
  const days = new Set<Day>()
  const met = new Set<string>()
  const waiting = [actor]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (met.has(at)) continue
    met.add(at)
    for (const office of offices) {
      if (office.holder !== at) continue
      waiting.push(office.of)
      if (office.held?.from !== null && office.held?.from !== undefined) days.add(office.held.from)
      if (office.held?.to !== null && office.held?.to !== undefined) days.add(office.held.to + 1)
    }
    const whole = seen.get('actors', at)?.partOf
    if (whole !== undefined) waiting.push(whole)
  }
  const list = [...days]
  const of = remembered.get(offices) ?? new Map<string, readonly Day[]>()
  of.set(actor, list)
  remembered.set(offices, of)
  return list
}

function holdsOn(reading: Reading, day: Day): boolean {
  return sinceOf(reading) <= day && day <= untilOf(reading)
}

function sinceOf(reading: Reading): Day {
  return reading.since?.from ?? reading.since?.to ?? BEGINNING
}

function untilOf(reading: Reading): Day {
  return reading.until?.to ?? reading.until?.from ?? END
}

function latest(list: readonly Reading[]): Reading | null {
  let found: Reading | null = null
  for (const one of list) if (found === null || sinceOf(one) > sinceOf(found)) found = one
  return found
}
