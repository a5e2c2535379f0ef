import { type Entry, type Seen, sayWhen, type When, yearOf } from '../../case/index.ts'
import { natureOf, sayClaim, sayStance, titleOf } from '../../chronicle/index.ts'
import { type Block, code, column, type Inline, markRun, table } from '../../document/index.ts'
import type { JudgementView } from '../../outlook/index.ts'
import type { Notes } from './notes.ts'
import { capital, nameOf, saidDay, saidWhen } from './words.ts'

/** A record that something rests on, as one line: its mark, what it is, its date, its sources, its id. */
export function groundLine(seen: Seen, id: string, notes: Notes): Inline {
  const entry = seen.find(id)
  if (entry === null)
    return seen.reports.has(id) ? [`The report `, code(id)] : [code(id), ' (not visible under this view)']
  const nature = natureOf(entry)
  const when = whenOf(entry)
  return [
    ...(nature === null ? [] : [markRun(nature), ' ']),
    capital(whatOf(seen, entry)),
    when === undefined ? '' : `, ${sayWhen(when, yearOf(seen.view.asOf))}`,
    ...notes.cite(seen.sources(entry.record.sources)),
  ]
}

/** The grounds of something as a table without a head: each with its id. */
export function groundsTable(seen: Seen, ids: readonly string[], notes: Notes): Block {
  return table({
    columns: [column(''), column('')],
    rows: ids.map((id): readonly Inline[] => [groundLine(seen, id, notes), code(id)]),
  })
}

function whatOf(seen: Seen, entry: Entry): string {
  const { record } = entry
  if (record.title !== undefined) return record.title
  if (entry.kind === 'positions')
    return `${nameOf(seen.case, entry.record.actor)} ${sayStance(seen, entry.record)}`
  if (entry.kind === 'claims' && entry.record.kind !== 'proposition') return sayClaim(seen, entry.record)
  if ('short' in record && typeof record.short === 'string') return record.short
  if ('says' in record && typeof record.says === 'string') return record.says
  if ('what' in record && typeof record.what === 'string') return record.what
  return titleOf(seen, record.id)
}

function whenOf(entry: Entry): When | undefined {
  switch (entry.kind) {
    case 'events':
    case 'documents':
    case 'postures':
    case 'verdicts':
      return entry.record.date
    case 'claims':
      return entry.record.said
    case 'positions':
    case 'relations':
      return entry.record.since
    case 'pledges':
      return entry.record.made
    case 'missions':
      return entry.record.dispatched
    default:
      return undefined
  }
}

/** When a judgement was made and until when it stands: `made 20 June, to be reviewed after 31 July`. */
export function standingOfJudgement(seen: Seen, view: JudgementView): string {
  const { judgement, stale, standing } = view
  const earlier = judgement.earlier.map((one) => saidWhen(seen, one))
  return [
    `made ${saidDay(seen, judgement.madeOn)}`,
    ...(judgement.reviewAfter === undefined
      ? []
      : [
          stale
            ? `stale: was to be reviewed after ${saidDay(seen, judgement.reviewAfter)}`
            : `review after ${saidDay(seen, judgement.reviewAfter)}`,
        ]),
    ...(earlier.length === 0 ? [] : [`supported before: ${earlier.join(', ')}`]),
    ...(standing === 'support-changed' ? [`support changed: ${view.fallen.join(', ')} not visible`] : []),
    ...(standing === 'unsupported' ? ['unsupported'] : []),
  ].join('; ')
}
