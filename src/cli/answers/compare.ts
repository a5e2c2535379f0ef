import { type Effects, type OpenCase, openCase } from '../../app/index.ts'
import { stateWords } from '../../brief/index.ts'
import { type Seen, see, yearOf } from '../../case/index.ts'
import { type Block, code, column, heading, type Inline, paragraph, table } from '../../document/index.ts'
import { compareLedgers, type Ledger, type LedgerComparison, ledgerOf } from '../../ledger/index.ts'
import { say } from '../../text/index.ts'
import { waiterWords } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, listed, sentenceOf } from '../page/words.ts'
import { EXIT, misused, Refusal } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

/** Two analysts’ ledgers under one view: the case as opened, and the same with another folder laid over it. */
export async function compareAnswer(
  seen: Seen,
  opened: OpenCase,
  given: Given,
  effects: Effects,
): Promise<Answer> {
  const overlay = given.option('with')
  if (overlay === null)
    throw misused('Compare with what?', 'Add --with <dir>, the folder of a second analyst.')
  const other = await openCase(opened.folder, effects, [...opened.overlays, overlay])
  if (!other.ok) {
    const { message, mend } = say(other.finding)
    throw new Refusal(EXIT.input, message, mend)
  }
  const [first, second] = [ledgerOf(seen), ledgerOf(see(other.case, seen.view))]
  const found = compareLedgers(first, second)
  return {
    shown: {
      document: sheetOf(seen, {
        title: 'Where two ledgers part',
        blocks: blocksOf(first, second, found, overlay),
      }),
    },
    json: { view: viewJson(seen), with: overlay, ...found },
  }
}

const IS_WORDS = {
  'only-first': 'only here',
  'only-second': 'only there',
  different: 'worded differently',
} as const

function blocksOf(first: Ledger, second: Ledger, found: LedgerComparison, overlay: string): readonly Block[] {
  const { seen } = first
  const year = yearOf(seen.view.asOf)
  const words = (ledger: Ledger, id: string): string => {
    const of = ledger.pledges.get(id)
    return of === undefined ? 'not there' : capital(stateWords(of, year))
  }
  const rows = found.pledges.map((one): readonly Inline[] => [
    code(one.pledge),
    words(first, one.pledge),
    words(second, one.pledge),
  ])
  const waits = (list: LedgerComparison['waitsEnded']): string =>
    listed(list.map((ids) => listed(ids.map((id) => waiterWords(seen, id)))))
  return [
    rows.length === 0
      ? paragraph('No promise stands otherwise.')
      : table({ columns: ['Promise', 'Here', `With ${overlay}`].map((name) => column(name)), rows }),
    ...(found.waitsEnded.length === 0
      ? []
      : [paragraph(sentenceOf(`mutual waits that are not there: ${waits(found.waitsEnded)}`))]),
    ...(found.waitsBegun.length === 0
      ? []
      : [paragraph(sentenceOf(`mutual waits only there: ${waits(found.waitsBegun)}`))]),
    heading(1, 'From which records'),
    found.records.length === 0
      ? paragraph('The records are the same.')
      : table({
          columns: [column('Record'), column('')],
          rows: found.records.map((one): readonly Inline[] => [code(one.id), capital(IS_WORDS[one.is])]),
        }),
  ]
}
