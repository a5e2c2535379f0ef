import { printDay, type Seen } from '../../case/index.ts'
import { code, column, type Inline, markRun, paragraph, table } from '../../document/index.ts'
import { ledgerOf, type ThreatRow, threatsOutstanding, threatsTable } from '../../ledger/index.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, clauseOf, counted, namesOf, saidDay } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function threatsAnswer(seen: Seen, given: Given): Answer {
  const threats = threatsOutstanding(ledgerOf(seen))
  const notes = notesOf(seen)
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'Threats that stand',
        blocks:
          threats.length === 0
            ? [
                paragraph(
                  'No threat stands. Preparations without words are no threat: “demarche postures” lists them.',
                ),
              ]
            : [tableOf(seen, threats, notes)],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      threats: threats.map((one) => ({
        ...one,
        deadline: one.deadline === null ? null : printDay(one.deadline),
      })),
    },
  }
  return orTable(given, answer, threatsTable(threats))
}

/** A threat waits for its condition, can be carried out, or is on hold; “due” would mislead. */
const STANDS = {
  conditional: 'waits for its condition',
  detached: 'its condition is met',
  suspended: 'on hold',
} as const

function timesWords(times: number): string {
  return ['–', 'once', 'twice'][times] ?? counted(times, 'time')
}

function tableOf(seen: Seen, threats: readonly ThreatRow[], notes: Notes) {
  const rows = threats.map((one): readonly Inline[] => [
    code(one.threat),
    [
      markRun('claim'),
      ` ${capital(namesOf(seen.case, one.by))}${one.against.length === 0 ? '' : ` to ${namesOf(seen.case, one.against)}`}`,
    ],
    [capital(clauseOf(seen.case, one.then)), ...notes.cite(seen.get('pledges', one.threat)?.sources ?? [])],
    one.if === null ? '–' : capital(clauseOf(seen.case, one.if)),
    capital(STANDS[one.state]),
    one.deadline === null ? (one.openEnded ? 'none any more' : 'none') : saidDay(seen, one.deadline),
    timesWords(one.extended),
  ])
  const columns = ['Id', 'Who to whom', 'What', 'If', 'State', 'Last day', 'Put off'].map((name) =>
    column(name),
  )
  return table({ columns, rows })
}
