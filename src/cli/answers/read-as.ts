import { printWhen, type Seen } from '../../case/index.ts'
import { assessedIn, type Readings, readingsOf, titleOf } from '../../chronicle/index.ts'
import {
  type Block,
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
import { capital, nameOf, saidWhen } from '../page/words.ts'
import { misused, unknownName } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

export function readAsAnswer(seen: Seen, given: Given): Answer {
  const id = given.argument('id')
  const assessed = assessedIn(seen)
  if (id !== null) checkId(seen, id, assessed)
  const readings = (id === null ? assessed : [id]).map((one) => readingsOf(seen, one))
  const notes = notesOf(seen)
  const blocks =
    readings.length === 0
      ? [paragraph('Nobody has characterised anything that is visible here.')]
      : readings.flatMap((one) => readingBlocks(seen, one, id === null, notes))
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: id === null ? 'How it was read' : `How it was read: ${titleOf(seen, id)}`,
        blocks,
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      readings: readings.map((one) => ({
        of: one.of,
        pairs: one.pairs,
        differing: one.differing,
        latest: one.latest.map(({ actor, claim, sources }) => ({
          actor,
          claim: claim.id,
          as: claim.as,
          verbatim: claim.verbatim,
          tone: claim.tone,
          said: claim.said === undefined ? null : printWhen(claim.said),
          sources: sourcesJson(seen, sources),
        })),
        all: one.all.map((claim) => claim.id),
      })),
    },
  }
  return orCsv(
    given,
    answer,
    ['of', 'actor', 'as', 'verbatim', 'tone', 'said', 'claim'],
    readings.flatMap((one) =>
      one.latest.map(({ actor, claim }) => [
        one.of,
        actor,
        claim.as,
        claim.verbatim ? 'yes' : 'no',
        claim.tone,
        claim.said === undefined ? null : printWhen(claim.said),
        claim.id,
      ]),
    ),
  )
}

function checkId(seen: Seen, id: string, assessed: readonly string[]): void {
  const kind = seen.case.entries.get(id)?.kind
  if (kind === 'events' || kind === 'documents' || kind === 'pledges') return
  const what = 'event, document or promise'
  if (kind !== undefined)
    throw misused(
      `“${id}” is no ${what}.`,
      assessed.length === 0 ? '' : `Read so far: ${assessed.join(', ')}.`,
    )
  const { events, documents, pledges } = seen.case.records
  throw unknownName(
    what,
    id,
    [...events, ...documents, ...pledges].map((one) => one.id),
    assessed.length === 0 ? '' : `Read so far: ${assessed.join(', ')}.`,
  )
}

const TONES = {
  welcomes: 'welcomes it',
  doubts: 'doubts it',
  rejects: 'rejects it',
  mixed: 'has it both ways',
} as const

function readingBlocks(seen: Seen, readings: Readings, titled: boolean, notes: Notes): readonly Block[] {
  const title = titled ? [heading(1, titleOf(seen, readings.of), readings.of)] : []
  if (readings.latest.length === 0)
    return [...title, paragraph('Nobody is on record as having characterised it.')]
  const rows = readings.latest.map(({ actor, claim, sources }): readonly Inline[] => [
    capital(nameOf(seen.case, actor)),
    [markRun('claim'), claim.verbatim ? ` “${claim.as}”` : ` ${claim.as}`, ...notes.cite(sources)],
    TONES[claim.tone],
    saidWhen(seen, claim.said),
  ])
  return [
    ...title,
    table({ columns: ['Who', 'In a word', 'Tone', 'When'].map((name) => column(name)), rows }),
    paragraph([sentence(`${readings.of}-differ`, differWords(readings), { mark: 'computed' })]),
  ]
}

function differWords({ pairs, differing }: Readings): string {
  if (pairs === 0) return 'Only one actor has spoken.'
  if (differing === 0) return 'They agree in tone.'
  return `They differ: ${differing} of ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of actors have another tone.`
}
