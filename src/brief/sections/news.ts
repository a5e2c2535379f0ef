import { isOneDay, type Seen, sayWhen, type When, yearOf } from '../../case/index.ts'
import { type MissionView, missionsOf } from '../../chronicle/index.ts'
import { asClause, listed, numberWord } from '../../text/index.ts'
import { nounOf } from '../english/actor.ts'
import { sourcesOf } from '../evidence.ts'
import { type Drafted, drafted } from '../sentence.ts'

/** At most this many events lead; the long form has the chronology. */
const LEADING_EVENTS = 3

/** What is new: the headline events of the last days, and who is about to travel, or has. */
export function whatIsNew(seen: Seen): readonly Drafted[] {
  const { asOf } = seen.view
  const since = asOf - seen.case.head.newDays
  const recent = (when: When | undefined): boolean =>
    when?.to !== undefined && when.to !== null && when.to > since && when.from !== null && when.from <= asOf
  const ahead = (when: When): boolean => when.from !== null && when.from > asOf
  const events = seen.records.events
    .filter((one) => one.headline && recent(one.date))
    .sort((a, b) => (a.date?.to ?? 0) - (b.date?.to ?? 0))
    .slice(-LEADING_EVENTS)
    .map((one) => {
      const what = asClause(one.short ?? one.title ?? one.id)
      const words = one.date === undefined ? what : `${what} ${sayOn(one.date, yearOf(asOf))}`
      return drafted('event', words, { sources: sourcesOf(seen, one.id), from: [one.id], weight: 4 })
    })
  const missions = missionsOf(seen)
    .filter(
      (one) =>
        recent(one.mission.dispatched) ||
        ahead(one.mission.dispatched) ||
        one.legs.some((leg) => leg.since !== null && recent(leg.since)),
    )
    .flatMap((one) => missionSentences(seen, one))
  return [...events, ...missions]
}

/** `on 16 June`, `in June`, `between 17 and 18 June`. */
function sayOn(when: When, year: number): string {
  const said = sayWhen(when, year)
  if (isOneDay(when)) return `on ${said}`
  return /^(between|by|on or after|at) /.test(said) ? said : `in ${said}`
}

/** Envoys by name with their stops: planned ones are due, held ones have been; a stop sought is no stop yet. */
function missionSentences(seen: Seen, view: MissionView): readonly Drafted[] {
  const year = yearOf(seen.view.asOf)
  const sources = sourcesOf(seen, view.mission.id)
  const from = [view.mission.id]
  const sentences: Drafted[] = []
  const travel = (status: 'planned' | 'held'): void => {
    const legs = view.legs.filter((one) => one.status === status)
    const routes = view.envoys.flatMap((envoy) => {
      const places = legs.filter((one) => one.leg.envoy === envoy.actor).map((one) => one.leg.place)
      return places.length === 0 ? [] : [{ name: nounOf(seen.case, envoy.actor).name, places }]
    })
    if (routes.length === 0) return
    const routed = routes.map(
      (one) => `${one.name} ${status === 'planned' ? 'for' : 'to'} ${listed(one.places)}`,
    )
    const dates = legs.flatMap((one) => (status === 'planned' ? (one.leg.expected ?? []) : (one.since ?? [])))
    const days = [...new Set(dates.map((date) => sayOn(date, year)))]
    const day = days.length === 1 ? ` ${days[0]}` : ''
    const who = whoTravels(seen, view, routes.length)
    const reported = legs.flatMap((one) => one.sources)
    const words = `${who} ${status === 'planned' ? 'due to leave' : 'reported to have travelled'}${day}: ${listed(routed)}`
    sentences.push(
      drafted('event', words, { sources: reported.length > 0 ? reported : sources, from, weight: 4 }),
    )
  }
  travel('held')
  travel('planned')
  const sought = view.legs.filter((one) => one.status === 'sought')
  if (sought.length > 0) {
    const places = [...new Set(sought.map((one) => one.leg.place))]
    const words = `${listed(places)} ${places.length === 1 ? 'is' : 'are'} sought, not confirmed`
    sentences.push(
      drafted('event', words, { sources: sought.flatMap((one) => one.sources), from, weight: 2 }),
    )
  }
  const cancelled = view.legs.filter((one) => one.status === 'cancelled')
  if (cancelled.length > 0) {
    const words = `the stop in ${listed(cancelled.map((one) => one.leg.place))} was cancelled`
    sentences.push(
      drafted('event', words, { sources: cancelled.flatMap((one) => one.sources), from, weight: 2 }),
    )
  }
  return sentences
}

/** `Two Russian deputy foreign ministers are`; `Its envoy Ahtisaari is` where ranks differ or are unknown. */
function whoTravels(seen: Seen, view: MissionView, travelling: number): string {
  const offices = [...new Set(view.envoys.map((one) => one.office?.office))]
  const office = offices.length === 1 ? offices[0] : undefined
  const adjective = seen.get('actors', view.mission.sender)?.adjective
  const rank = office ?? 'envoy'
  const kind = adjective === undefined ? rank : `${adjective} ${rank}`
  return travelling === 1 ? `a ${kind} is` : `${numberWord(travelling)} ${kind}s are`
}
