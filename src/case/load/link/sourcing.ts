import type { Entry } from '../../case.ts'
import { type Day, printDay } from '../../day.ts'
import type { Kind } from '../../kinds/kind.ts'
import { printWhen } from '../../when.ts'
import type { Linking } from './linking.ts'

/** Kinds that tell of the world and so rest on a report. */
const REPORTED: ReadonlySet<Kind> = new Set<Kind>([
  'events',
  'documents',
  'claims',
  'positions',
  'missions',
  'verdicts',
  'postures',
  'credences',
  'relations',
  'powers',
])

/** Kinds that the analyst makes and that count from the day on which they were made. */
const ANALYSTS: ReadonlySet<Kind> = new Set<Kind>([
  'scenarios',
  'levers',
  'indicators',
  'questions',
  'effects',
  'interests',
  'stances',
])

/** What a record rests on and since when it counts. */
export function checkSourcing(linking: Linking, entry: Entry): void {
  const { record, kind } = entry
  const { id } = record
  const sourced = hasSources(entry)
  const own = record.madeOn !== undefined || record.by !== undefined
  if (kind === 'pledges' && !sourced && record.madeOn === undefined)
    linking.find('pledge-without-source', entry, [], { id })
  if (REPORTED.has(kind) && !sourced && !own) linking.find('record-without-source', entry, [], { id })
  if (ANALYSTS.has(kind) && !sourced && record.madeOn === undefined)
    linking.find('record-without-day', entry, [], { id })
  if (kind === 'judgements' && record.unsupported)
    linking.find('judgement-marked-unsupported', entry, ['unsupported'], { id })
  if (kind === 'actors' && record.handling === 'protected' && record.descriptor === undefined)
    linking.find('protected-without-descriptor', entry, [], { id })
  if (kind === 'events') checkEvent(linking, entry)
}

function hasSources(entry: Entry): boolean {
  if ((entry.record.sources ?? []).length > 0) return true
  if (entry.kind === 'claims' && entry.record.kind === 'proposition')
    return entry.record.stands.some((one) => (one.sources ?? []).length > 0)
  if (entry.kind === 'missions') return entry.record.legs.some((one) => (one.sources ?? []).length > 0)
  return false
}

function checkEvent(linking: Linking, entry: Extract<Entry, { readonly kind: 'events' }>): void {
  const { record } = entry
  const { id, date } = record
  const atoms = Object.keys(record.sets ?? {})
  if (date === undefined) {
    if (atoms.length > 0) linking.find('event-without-date', entry, ['sets'], { id, atoms })
    return
  }
  const last = lastPublished(linking, entry)
  if (last !== null && date.from !== null && date.from > last)
    linking.find('event-after-its-sources', entry, ['date'], {
      id,
      on: printWhen(date),
      last: printDay(last),
    })
}

/** The last day on which a source of the record was published; null where none is known. */
function lastPublished(linking: Linking, entry: Entry): Day | null {
  const days = (entry.record.sources ?? []).flatMap(
    (one) => linking.case.reports.get(one.report)?.head.published ?? [],
  )
  return days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day))
}
