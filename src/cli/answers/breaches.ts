import { stateWords } from '../../brief/index.ts'
import { printDay, type Seen, type Source, yearOf } from '../../case/index.ts'
import {
  type Block,
  bullets,
  code,
  column,
  heading,
  type Inline,
  paragraph,
  table,
} from '../../document/index.ts'
import {
  type Breach,
  type BreachRow,
  breachesOf,
  breachesTable,
  foundAgainstSilence,
  historyOf,
  type Ledger,
  ledgerOf,
  type Repeated,
  repeatedAfterBreach,
} from '../../ledger/index.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sourcesOfRefs, waiterWords } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, clauseOf, counted, nameOf, saidDay, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function breachesAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen)
  const rows = breachesOf(ledger)
  const repeated = repeatedAfterBreach(ledger)
  const notes = notesOf(seen)
  const none = [paragraph('No breach with a date is on record, and no deadline passed in silence.')]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'What was broken, and by whom',
        blocks: [
          ...(rows.length === 0 ? none : rows.flatMap((row) => debtorBlocks(ledger, row, notes))),
          ...repeatedBlocks(seen, repeated),
        ],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      breaches: rows.map((row) => ({
        ...row,
        breaches: row.breaches.map(({ pledge, breach }) => ({
          pledge,
          ...breach,
          cue: undefined,
          day: printDay(breach.day),
        })),
        first: row.first === null ? null : { ...row.first, day: printDay(row.first.day) },
      })),
      repeated,
    },
  }
  return orTable(given, answer, breachesTable(rows))
}

const CAUSE_WORDS = {
  deadline: 'its last day passed',
  fact: 'an act against it',
  act: 'an act against it',
  repudiation: 'withdrawn when it was due',
  verdict: 'so found by a body that decides',
  ruling: 'so ruled by the analyst',
  outcome: 'so recorded as its outcome',
} as const

function debtorBlocks(ledger: Ledger, row: BreachRow, notes: Notes): readonly Block[] {
  const { seen } = ledger
  const rows = row.breaches.map(({ pledge, breach }): readonly Inline[] => {
    const of = ledger.pledges.get(pledge)
    return [
      saidDay(seen, breach.day),
      code(pledge),
      [
        capital(of?.pledge.short ?? clauseOf(seen.case, of?.version.then ?? '')),
        ...notes.cite(of?.pledge.sources ?? []),
      ],
      breach.silence
        ? of === undefined || foundAgainstSilence(of) === null
          ? 'Overdue: nothing reported'
          : capital(stateWords(of, yearOf(seen.view.asOf)))
        : of?.state === 'remedied'
          ? capital(stateWords(of, yearOf(seen.view.asOf)))
          : 'Broken',
      [capital(CAUSE_WORDS[breach.cause]), ...notes.cite(sourcesBehind(ledger, pledge, breach))],
    ]
  })
  const first =
    row.first === null
      ? ''
      : `, the first ${saidDay(seen, row.first.day)}${row.first.daysAfterMade === null ? '' : `, ${counted(row.first.daysAfterMade, 'day')} after it was made`}`
  return [
    heading(1, capital(nameOf(seen.case, row.debtor))),
    paragraph(
      sentenceOf(
        `${counted(row.reported, 'breach', 'breaches')} reported${first}; ${counted(row.bySilence, 'deadline')} passed in silence`,
      ),
    ),
    table({ columns: ['Day', 'Id', 'What', '', 'How'].map((name) => column(name)), rows }),
  ]
}

/** The passages that show a breach: those of the change of state that it made, else of the act itself. */
function sourcesBehind(ledger: Ledger, pledge: string, breach: Breach): readonly Source[] {
  const { seen } = ledger
  const row = historyOf(ledger, pledge)?.find((one) => one.from === breach.day && one.state === 'violated')
  if (row !== undefined) return sourcesOfRefs(seen, row.refs)
  return breach.cue.by === 'act' ? seen.sources(seen.get('events', breach.cue.event)?.sources) : []
}

/** Promises made again after an earlier one like it failed. */
function repeatedBlocks(seen: Seen, repeated: readonly Repeated[]): readonly Block[] {
  if (repeated.length === 0) return []
  const outcome = {
    broken: 'was broken',
    partly: 'was kept in part',
    disputed: 'has a disputed outcome',
  } as const
  return [
    heading(1, 'Promised again'),
    bullets(
      repeated.map((one) =>
        sentenceOf(
          `${waiterWords(seen, one.pledge)} after ${waiterWords(seen, one.earlier)}, which ${outcome[one.outcome]}${one.by === 'likeness' ? ' (alike in kind and counterpart)' : ''}`,
        ),
      ),
    ),
  ]
}
