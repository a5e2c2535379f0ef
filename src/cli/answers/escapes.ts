import { leavesOf, type Seen } from '../../case/index.ts'
import { type Block, code, column, type Inline, paragraph, table } from '../../document/index.ts'
import { type Escape, escapesOf, ledgerOf } from '../../ledger/index.ts'
import { say, wordings } from '../../text/index.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { pledgeNamed, sourcesOfRefs } from '../page/pledges.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, counted } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function escapesAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen)
  const of = pledgeNamed(ledger, given.argument('id') ?? '')
  const escapes = escapesOf(ledger).of(of.id)
  const notes = notesOf(seen)
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: `Escape clauses of ${of.id}${of.pledge.short === undefined ? '' : `, ${of.pledge.short}`}`,
        blocks: blocksOf(seen, escapes, notes),
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      pledge: of.id,
      escapes: escapes.map((one) => ({
        code: one.code,
        finding: one.finding.code,
        says: say(one.finding).message,
        explains: wordings[one.finding.code].explains,
        detail: one.finding.detail,
        sources: sourcesJson(seen, sourcesOfRefs(seen, leavesOf([one.because]))),
      })),
    },
  }
  return orCsv(
    given,
    answer,
    ['code', 'finding', 'says', 'reports'],
    escapes.map((one) => [
      one.code,
      one.finding.code,
      say(one.finding).message,
      [...new Set(sourcesOfRefs(seen, leavesOf([one.because])).map((source) => source.report))].join(' '),
    ]),
  )
}

function blocksOf(seen: Seen, escapes: readonly Escape[], notes: Notes): readonly Block[] {
  if (escapes.length === 0) return [paragraph('None of the thirteen is found in it.')]
  const rows = escapes.map((one): readonly Inline[] => [
    code(one.code),
    [say(one.finding).message, ...notes.cite(sourcesOfRefs(seen, leavesOf([one.because])))],
    explainsWithoutCode(wordings[one.finding.code].explains),
  ])
  return [
    paragraph(
      `${capital(counted(new Set(escapes.map((one) => one.code)).size, 'kind'))} of thirteen. They are about the world, not about the case file: each is a way not to perform without breaking the promise.`,
    ),
    table({ columns: ['', 'Here', 'Why it matters'].map((name) => column(name)), rows }),
  ]
}

function explainsWithoutCode(words: string): string {
  return words.replace(/^L\d+\. /, '')
}
