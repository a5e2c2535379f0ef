import { printWhen, type Seen } from '../../case/index.ts'
import { type BlameCell, type BlameMatrix, blameOf, sidesOf } from '../../chronicle/index.ts'
import {
  type Block,
  bullets,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  sentence,
  table,
} from '../../document/index.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, isPlural, nameOf, namesOf, saidDay, saidWhen, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

/** More columns than this make the matrix wider than a page; the sentences below it hold everything. */
const WIDEST = 6

export function blameAnswer(seen: Seen, given: Given): Answer {
  const matrix = blameOf(seen)
  const notes = notesOf(seen)
  const none = [paragraph(`Nobody is on record as blaming anybody by ${saidDay(seen, seen.view.asOf)}.`)]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'Who blames whom',
        blocks: matrix.cells.length === 0 ? none : blocksOf(seen, matrix, notes),
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      blamers: matrix.blamers,
      blamed: matrix.blamed,
      blame: matrix.cells.map((one) => ({
        id: one.claim.id,
        by: one.by,
        blamed: one.blamed,
        for: one.for,
        share: one.share,
        said: one.said === undefined ? null : printWhen(one.said),
        sources: sourcesJson(seen, one.sources),
      })),
      shifts: matrix.shifts.map((one) => ({ ...one, when: printWhen(one.when) })),
    },
  }
  return orCsv(
    given,
    answer,
    ['id', 'by', 'blamed', 'for', 'share', 'said', 'reports'],
    matrix.cells.map((one) => [
      one.claim.id,
      one.by,
      one.blamed,
      one.for,
      one.share,
      one.said === undefined ? null : printWhen(one.said),
      [...new Set(one.sources.map((source) => source.report))].join(' '),
    ]),
  )
}

function blocksOf(seen: Seen, matrix: BlameMatrix, notes: Notes): readonly Block[] {
  const grid = matrix.blamed.length > WIDEST ? [] : [gridOf(seen, matrix, notes)]
  const sentences = matrix.cells.map((one) =>
    sentence(one.claim.id + one.by + one.blamed, [blameWords(seen, one), ...notes.cite(one.sources)], {
      mark: 'claim',
    }),
  )
  return [
    ...grid,
    heading(1, 'In words'),
    bullets(sentences),
    ...oneSided(seen, matrix),
    ...matrix.shifts.map((one) =>
      paragraph(
        sentenceOf(
          `${nameOf(seen.case, one.by)} turned from blaming ${namesOf(seen.case, one.before)} to blaming ${namesOf(seen.case, one.after)} (${saidWhen(seen, one.when)})`,
        ),
      ),
    ),
  ]
}

function gridOf(seen: Seen, matrix: BlameMatrix, notes: Notes): Block {
  const columns = ['Blames ↓ whom →', ...matrix.blamed.map((one) => capital(nameOf(seen.case, one)))]
  const rows = matrix.blamers.map((by): readonly Inline[] => [
    capital(nameOf(seen.case, by)),
    ...matrix.blamed.map((blamed): Inline => {
      const cells = matrix.cells.filter((one) => one.by === by && one.blamed === blamed)
      return cells.flatMap((one, at) => [
        ...(at === 0 ? [markRun('claim'), ' '] : ['; ']),
        `${one.share === 'unstated' ? '' : `${one.share}, `}${saidWhen(seen, one.said)}`,
        ...notes.cite(one.sources),
      ])
    }),
  ])
  return table({ columns: columns.map((name) => column(name)), rows, rowHeaders: true })
}

function blameWords(seen: Seen, one: BlameCell): string {
  const verb = isPlural(seen.case, [one.by]) ? 'blame' : 'blames'
  const share = { sole: 'alone ', primary: 'above all ', shared: 'among others ', unstated: '' }[one.share]
  return sentenceOf(
    `${nameOf(seen.case, one.by)} ${verb} ${share}${nameOf(seen.case, one.blamed)} for ${one.for}`,
  )
}

/** Which blamers blame one side only: a sign of partiality in a mediator. */
function oneSided(seen: Seen, matrix: BlameMatrix): readonly Block[] {
  const words = matrix.blamers.flatMap((by) => {
    const sides = new Set(
      matrix.cells.filter((one) => one.by === by).flatMap((one) => sidesOf(seen, one.blamed, seen.view.asOf)),
    )
    const mediator = seen.get('actors', by)?.role === 'mediator'
    const [side] = sides
    if (!mediator || sides.size !== 1 || side === undefined) return []
    return [
      sentenceOf(`${nameOf(seen.case, by)}, a mediator, blames one side only: ${nameOf(seen.case, side)}`),
    ]
  })
  return words.length === 0 ? [] : [paragraph([sentence('one-sided', words.join(' '), { mark: 'computed' })])]
}
