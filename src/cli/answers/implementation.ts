import { printDay, type Seen } from '../../case/index.ts'
import {
  type Block,
  bullets,
  code,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  table,
} from '../../document/index.ts'
import {
  type Implementation,
  implementationOf,
  implementationTable,
  type Ledger,
  ledgerOf,
} from '../../ledger/index.ts'
import { numberWord } from '../../text/index.ts'
import { actorFrom } from '../page/asked.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { EXTENT_WORDS, gapWords } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, clauseOf, counted, nameOf, namesOf, saidDay, sentenceOf } from '../page/words.ts'
import { unknownName } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

export function implementationAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen)
  const by = actorFrom(given, 'by', seen)
  const document = documentFrom(given, seen)
  const found = implementationOf(ledger, {
    ...(by === null ? {} : { by }),
    ...(document === null ? {} : { document }),
  })
  const notes = notesOf(seen)
  const rated = found.cells.some((cell) => cell.extent !== null)
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'How far it is carried out',
        blocks: rated
          ? [
              tableOf(ledger, found, notes),
              ...trend(seen, found),
              ...differing(ledger, found),
              ...gaps(ledger),
            ]
          : [paragraph(`Nobody has rated any clause by ${saidDay(seen, seen.view.asOf)}.`)],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      days: found.days.map(printDay),
      cells: found.cells.map((one) => ({ ...one, day: printDay(one.day) })),
      shares: found.shares.map((one) => ({ ...one, day: printDay(one.day) })),
    },
  }
  return orTable(given, answer, implementationTable(found))
}

function documentFrom(given: Given, seen: Seen): string | null {
  const asked = given.option('document')
  if (asked === null) return null
  const ids = seen.case.records.documents.map((one) => one.id)
  if (ids.includes(asked)) return asked
  throw unknownName(
    'document',
    asked,
    ids,
    ids.length === 0 ? 'The case has none.' : `Documents: ${ids.join(', ')}.`,
  )
}

/** More days than this make the table wider than a page; the last are shown, and --csv has all. */
const WIDEST = 7

function tableOf(ledger: Ledger, found: Implementation, notes: Notes): Block {
  const { seen } = ledger
  const days = found.days.slice(-WIDEST)
  const pledges = [...new Set(found.cells.map((cell) => cell.pledge))]
  const rows = pledges.map((id): readonly Inline[] => {
    const of = ledger.pledges.get(id)
    return [
      code(id),
      capital(
        `${namesOf(seen.case, of?.debtors ?? [])}: ${of?.pledge.short ?? clauseOf(seen.case, of?.version.then ?? '')}`,
      ),
      ...days.map((day): Inline => {
        const cell = found.cells.find((one) => one.pledge === id && one.day === day)
        if (cell === undefined || cell.extent === null) return '–'
        const verdict = cell.verdict === null ? null : seen.get('verdicts', cell.verdict)
        return [markRun('claim'), ` ${cell.extent}`, ...notes.cite(verdict?.sources ?? [])]
      }),
    ]
  })
  const shares = days.map((day): Inline => {
    const share = found.shares.find((one) => one.day === day)?.share ?? null
    return share === null ? '–' : [markRun('computed'), ` ${Math.round(share * 100)}%`]
  })
  return table({
    columns: [column('Id'), column('Clause'), ...days.map((day) => column(saidDay(seen, day), 'end'))],
    rows: [...rows, ['', 'Share of what the rated clauses allow', ...shares]],
    caption: `0 ${EXTENT_WORDS[0]}, 1 ${EXTENT_WORDS[1]}, 2 ${EXTENT_WORDS[2]}, 3 ${EXTENT_WORDS[3]}; – not rated by then, and left out of the share`,
  })
}

function trend(seen: Seen, found: Implementation): readonly Block[] {
  const known = found.shares.filter((one) => one.share !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const per = (one: typeof first): string => `${Math.round((one.share ?? 0) * 100)}%`
  const rated = `${numberWord(last.rated)} of ${counted(last.clauses, 'clause')} rated`
  const alone = known.length === 1 || first.day === last.day
  const words = alone
    ? `${per(last)} on ${saidDay(seen, last.day)}, ${rated}`
    : `from ${per(first)} on ${saidDay(seen, first.day)} (${counted(first.rated, 'clause')} rated) to ${per(last)} on ${saidDay(seen, last.day)} (${rated})`
  const few = last.rated < 3 ? '; too few to rely on' : ''
  return [paragraph(sentenceOf(`${words}${few}`), 'Trend.')]
}

function differing(ledger: Ledger, found: Implementation): readonly Block[] {
  const { seen } = ledger
  const last = found.days.at(-1)
  const words = found.cells
    .filter((cell) => cell.day === last && cell.others.length > 0)
    .map((cell) => {
      const others = cell.others.map((one) => `${nameOf(seen.case, one.by)} ${one.extent}`)
      return sentenceOf(
        `${cell.pledge}: ${nameOf(seen.case, cell.by ?? '')} gives ${cell.extent ?? '–'}, ${others.join(', ')}`,
      )
    })
  return words.length === 0 ? [] : [heading(1, 'Where bodies differ'), bullets(words)]
}

/** Where monitors disagree with us or with each other. */
function gaps(ledger: Ledger): readonly Block[] {
  const words = [...ledger.pledges.values()].flatMap((of) =>
    gapWords(ledger.seen, of).map((gap) => sentenceOf(`${of.id}: ${gap}`)),
  )
  return words.length === 0 ? [] : [heading(1, 'What does not fit'), bullets(words)]
}
