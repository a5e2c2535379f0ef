import { type Case, type Day, parseDay, type ReadingChoice, type View, viewAt } from '../case/index.ts'
import { nearestName } from '../text/index.ts'
import { misused, unknownName } from './refusal.ts'
import type { Given, Option } from './verb.ts'

/** The options that say from where one looks at the case; every verb with a view has them. */
export const VIEW_OPTIONS: readonly Option[] = [
  {
    flags: '--as-of <day>',
    says: 'the day the question is about (YYYY-MM-DD); default: the day in case.yaml, else the last report’s',
  },
  { flags: '--known-by <day>', says: 'use only what was published by this day; default: the day of --as-of' },
  {
    flags: '--reading <choice>',
    says: 'whose definitions govern: an actor, or term=reading for one term; repeatable; default: each party’s own',
    many: true,
  },
  { flags: '--without <id>', says: 'leave out a report or record; repeatable', many: true },
]

/** Whether the command line says anything of a view. */
export function viewAsked(given: Given): boolean {
  return (
    given.option('as-of') !== null ||
    given.option('known-by') !== null ||
    given.list('reading').length > 0 ||
    given.list('without').length > 0
  )
}

/** The view that the options describe. */
export function viewFrom(given: Given, from: Case): View {
  const asOf = dayFrom(given, 'as-of') ?? from.head.asOf ?? lastPublished(from)
  if (asOf === null)
    throw misused('The case has no reports and no day of its own.', 'Add --as-of YYYY-MM-DD.')
  return viewAt(asOf, {
    knownBy: dayFrom(given, 'known-by') ?? asOf,
    readings: readingsFrom(given.list('reading'), from),
    without: given.list('without').map((id) => {
      if (!from.entries.has(id) && !from.reports.has(id))
        throw unknownName('report or record', id, [...from.reports.keys(), ...from.entries.keys()])
      return id
    }),
  })
}

/** A day given as an option; null where it was not given. */
export function dayFrom(given: Given, name: string): Day | null {
  const text = given.option(name)
  if (text === null) return null
  const day = parseDay(text)
  if (day === null)
    throw misused(`--${name} expects a day of the calendar, found “${text}”.`, 'Write it as YYYY-MM-DD.')
  return day
}

function lastPublished(from: Case): Day | null {
  const days = [...from.reports.values()].map((one) => one.head.published)
  return days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day))
}

function readingsFrom(choices: readonly string[], from: Case): ReadingChoice {
  let holder: string | null = null
  const terms: Record<string, string> = {}
  for (const choice of choices) {
    const at = choice.indexOf('=')
    if (at !== -1) {
      const term = from.records.terms.find((one) => one.id === choice.slice(0, at))
      if (term === undefined)
        throw unknownName(
          'term',
          choice.slice(0, at),
          from.records.terms.map((one) => one.id),
        )
      const ids = term.readings.map((one) => one.id)
      const reading = choice.slice(at + 1)
      if (!ids.includes(reading))
        throw unknownName(`reading of “${term.id}”`, reading, ids, `Its readings are: ${ids.join(', ')}.`)
      terms[term.id] = reading
    } else holder = holderFrom(choice, holder, from)
  }
  return { holder, terms }
}

function holderFrom(choice: string, earlier: string | null, from: Case): string {
  if (earlier !== null && earlier !== choice)
    throw misused(
      `--reading names two holders, “${earlier}” and “${choice}”.`,
      'Name one, and choose single terms as term=reading.',
    )
  const holders = new Set(
    from.records.terms.flatMap((term) => term.readings.flatMap((one) => one.holder ?? [])),
  )
  const known = [...holders]
  if (holders.has(choice)) return choice
  const actor = from.entries.get(choice)?.kind === 'actors'
  const hint = known.length === 0 ? 'The case has no readings.' : `Readings are held by: ${known.join(', ')}.`
  if (actor) throw misused(`“${choice}” holds no reading of any term.`, hint)
  const near = nearestName(choice, known)
  throw misused(
    `There is no holder of readings “${choice}”.`,
    near === null ? hint : `Did you mean “${near}”?`,
  )
}
