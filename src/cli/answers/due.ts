import { stateWords } from '../../brief/index.ts'
import { printDay, type Seen, yearOf } from '../../case/index.ts'
import { type Block, code, column, heading, type Inline, paragraph, table } from '../../document/index.ts'
import { type DueRow, dueOf, dueTable, type Ledger, ledgerOf } from '../../ledger/index.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, clauseOf, counted, nameOf, namesOf, saidDay } from '../page/words.ts'
import { misused } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

export function dueAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen)
  const within = withinFrom(given)
  const list = dueOf(ledger, within ?? undefined)
  const notes = notesOf(seen)
  const blocks: readonly Block[] = [
    ...section(ledger, 'Overdue', list.overdue, notes),
    ...section(ledger, within === null ? 'Next' : `Next, within ${counted(within, 'day')}`, list.next, notes),
    ...undated(ledger, list.undated),
  ]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'What is due',
        blocks: blocks.length === 0 ? [paragraph('No deadline is ahead or has passed.')] : blocks,
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      overdue: list.overdue.map(rowJson),
      next: list.next.map(rowJson),
      undated: list.undated,
    },
  }
  return orTable(given, answer, dueTable(list))
}

function withinFrom(given: Given): number | null {
  const text = given.option('within')
  if (text === null) return null
  if (!/^\d{1,5}$/.test(text)) throw misused(`--within expects a number of days, found “${text}”.`)
  return Number(text)
}

function rowJson(row: DueRow) {
  return { ...row, day: printDay(row.day) }
}

const OF_WORDS = {
  performance: 'to be carried out by then',
  condition: 'its condition must be met by then',
  window: 'runs until then',
} as const

function section(ledger: Ledger, title: string, list: readonly DueRow[], notes: Notes): readonly Block[] {
  if (list.length === 0) return []
  const { seen } = ledger
  const rows = list.map((row): readonly Inline[] => {
    const of = ledger.pledges.get(row.pledge)
    return [
      saidDay(seen, row.day),
      row.inDays === 0
        ? 'today'
        : row.inDays > 0
          ? `in ${counted(row.inDays, 'day')}`
          : `${counted(-row.inDays, 'day')} ago`,
      code(row.pledge),
      [
        capital(
          `${namesOf(seen.case, row.debtors)}: ${of?.pledge.short ?? clauseOf(seen.case, of?.version.then ?? '')}`,
        ),
        ...notes.cite(of?.pledge.sources ?? []),
      ],
      [of === undefined ? '' : capital(stateWords(of, yearOf(seen.view.asOf)))],
      row.vague
        ? `“${row.said ?? 'no date'}”, read as this day by ${nameOf(seen.case, row.choice ?? 'analyst')}`
        : capital(OF_WORDS[row.of]),
    ]
  })
  const columns = ['Day', '', 'Id', 'What', 'State', 'The day'].map((name) => column(name))
  return [heading(1, title), table({ columns, rows })]
}

function undated(ledger: Ledger, ids: readonly string[]): readonly Block[] {
  if (ids.length === 0) return []
  const { seen } = ledger
  const rows = ids.flatMap((id): readonly (readonly Inline[])[] => {
    const of = ledger.pledges.get(id)
    if (of === undefined) return []
    return [
      [
        code(id),
        capital(
          `${namesOf(seen.case, of.debtors)}: ${of.pledge.short ?? clauseOf(seen.case, of.version.then)}`,
        ),
      ],
    ]
  })
  return [
    heading(1, 'Due, but no day is named'),
    table({ columns: [column('Id'), column('What')], rows }),
    paragraph('Without a day it can never be broken, only not yet kept.'),
  ]
}
