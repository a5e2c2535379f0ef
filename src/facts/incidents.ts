import { expressionOf, type RecordOf, type Seen } from '../case/index.ts'
import { type Expression, evaluateFour, type Four, namesIn } from '../language/index.ts'
import type { Incident, Reading } from './facts.ts'
import { standingOf } from './standing.ts'
import { BEGINNING, BOTH, END, FALSE, NONE, TRUE } from './steps.ts'

/** The visible, dated incidents that their sources do not all deny, in the order of their dates. */
export function incidentsOf(seen: Seen, struck: ReadonlyMap<string, string>): readonly Incident[] {
  const found: Incident[] = []
  for (const event of seen.records.events) {
    if (event.incident === undefined || struck.has(event.id)) continue
    const incident = incidentOf(seen, event)
    if (incident !== null) found.push(incident)
  }
  return found.sort(byDates)
}

/** The incident that an event is; null where it is none, has no date, or all visible sources deny it. */
export function incidentOf(seen: Seen, event: RecordOf<'events'>): Incident | null {
  if (event.incident === undefined || event.date === undefined) return null
  const standing = standingOf(seen, event.sources, ['incident'])
  if (standing === 'denied' || standing === 'unsupported') return null
  return { id: event.id, when: event.date, tags: event.incident, disputed: standing === 'disputed' }
}

export function byDates(a: Incident, b: Incident): number {
  const first = (a.when.from ?? BEGINNING) - (b.when.from ?? BEGINNING)
  return first || (a.when.to ?? END) - (b.when.to ?? END) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The value of a tag of an incident; a tag that it lacks has no information. */
export function tagOf(incident: Incident, tag: string): Four {
  const value = incident.tags[tag]
  if (value === undefined || value === 'unknown') return 'none'
  return value === 'both' ? 'both' : value ? 'true' : 'false'
}

function codeOfTag(tag: Incident['tags'][string] | undefined): number {
  return tag === true ? TRUE : tag === false ? FALSE : tag === 'both' ? BOTH : NONE
}

const WIDEST_TABLE = 6

/**
 * Whether a reading counts an incident, by its `counts` over the incident's tags; no information where the reading
 * means an expression instead. Incidents with the same tags are judged once.
 */
export function counter(): (reading: Reading, incident: Incident) => Four {
  const judges = new Map<Reading, (incident: Incident) => Four>()
  return (reading, incident) => {
    const known = judges.get(reading)
    if (known !== undefined) return known(incident)
    const expression = reading.counts === undefined ? null : expressionOf(reading.counts)
    const judge = expression === null ? (): Four => 'none' : judgeOf(expression)
    judges.set(reading, judge)
    return judge(incident)
  }
}

function judgeOf(expression: Expression): (incident: Incident) => Four {
  const tags = namesIn(expression)
  const judge = (incident: Incident): Four => evaluateFour(expression, (tag) => tagOf(incident, tag))
  if (tags.length > WIDEST_TABLE) return judge
  const table: (Four | undefined)[] = []
  return (incident) => {
    let row = 0
    for (const tag of tags) row = row * 4 + codeOfTag(incident.tags[tag])
    const known = table[row]
    if (known !== undefined) return known
    const value = judge(incident)
    table[row] = value
    return value
  }
}
