import type { Seen } from '../../case/index.ts'
import { type Voice, voicesOf } from '../../chronicle/index.ts'
import { type Block, column, type Inline, markRun, paragraph, sentence, table } from '../../document/index.ts'
import { orCsv } from '../page/csv.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, nameOf, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function voicesAnswer(seen: Seen, given: Given): Answer {
  const voices = voicesOf(seen)
  const missing = voices.filter((one) => one.heard !== 'first-hand')
  const blocks: readonly Block[] =
    voices.length === 0
      ? [paragraph('No actor of the case has the role of a party.')]
      : [
          voiceTable(seen, voices),
          paragraph(
            missing.length === 0
              ? 'Every party is heard at first hand.'
              : missing.flatMap((one, at) => [
                  at === 0 ? '' : ' ',
                  sentence(`missing-${one.party}`, missingWords(seen, one), { mark: 'computed' }),
                ]),
          ),
        ]
  const answer: Answer = {
    shown: { document: sheetOf(seen, { title: 'Whose voice is heard', blocks }) },
    json: { view: viewJson(seen), voices },
  }
  return orCsv(
    given,
    answer,
    ['party', 'heard', 'statements', 'first hand', 'quoted', 'spoken of'],
    voices.map((one) => [one.party, one.heard, one.statements, one.firstHand, one.quoted, one.spokenOf]),
  )
}

const HEARD: Readonly<Record<Voice['heard'], string>> = {
  'first-hand': 'at first hand',
  relayed: 'through others only',
  'only-spoken-of': 'only spoken of',
  absent: 'not at all',
}

function voiceTable(seen: Seen, voices: readonly Voice[]): Block {
  const rows = voices.map((one): readonly Inline[] => [
    capital(nameOf(seen.case, one.party)),
    [markRun('computed'), ` ${HEARD[one.heard]}`],
    String(one.statements),
    String(one.firstHand),
    String(one.quoted),
    String(one.spokenOf),
  ])
  return table({
    columns: [
      column('Party'),
      column('Heard'),
      column('Statements', 'end'),
      column('first-hand', 'end'),
      column('verbatim', 'end'),
      column('by others', 'end'),
    ],
    rows,
  })
}

function missingWords(seen: Seen, one: Voice): string {
  const name = nameOf(seen.case, one.party)
  switch (one.heard) {
    case 'relayed':
      return sentenceOf(`no first-hand statement by ${name} is held`)
    case 'only-spoken-of':
      return sentenceOf(`no statement by ${name} stands in the sources`)
    default:
      return sentenceOf(`no statement by ${name} and no claim about them stands in the sources`)
  }
}
