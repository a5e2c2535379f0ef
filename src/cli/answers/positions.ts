import { printWhen, type Seen } from '../../case/index.ts'
import {
  dispositionOf,
  type Position,
  type PositionView,
  positionMatrix,
  positionsOf,
  sayStance,
} from '../../chronicle/index.ts'
import { type Block, column, heading, type Inline, markRun, paragraph, table } from '../../document/index.ts'
import { actorFrom, recordFrom } from '../page/asked.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, nameOf, namesOf, saidDay, saidWhen, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function positionsAnswer(seen: Seen, given: Given): Answer {
  const actor = actorFrom(given, 'actor', seen)
  const issue = recordFrom(given, 'issue', seen, 'issues')
  const filter = { ...(actor === null ? {} : { actor }), ...(issue === null ? {} : { issue }) }
  const held = positionsOf(seen, filter)
  const notes = notesOf(seen)
  const { issues, vetoes } = positionMatrix(seen, filter)
  const byIssue = issues.flatMap((id) =>
    issueBlocks(
      seen,
      id,
      held.filter((one) => one.position.issue === id),
      vetoes.get(id) ?? [],
      notes,
    ),
  )
  const turn = actor === null ? [] : dispositionBlocks(seen, actor, notes)
  const none = [paragraph(`No position is on record by ${saidDay(seen, seen.view.asOf)}.`)]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: actor === null ? 'Positions' : `Positions of ${nameOf(seen.case, actor)}`,
        blocks: held.length === 0 && turn.length === 0 ? none : [...byIssue, ...turn],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      positions: held.map((one) => positionJson(seen, one)),
      vetoes: Object.fromEntries(vetoes),
      disposition: actor === null ? null : dispositionJson(seen, actor),
    },
  }
  return orCsv(
    given,
    answer,
    [
      'id',
      'actor',
      'issue',
      'kind',
      'holds',
      'what',
      'strength',
      'since',
      'unchanged since',
      'veto',
      'reports',
    ],
    held.map((one) => {
      const { position } = one
      return [
        position.id,
        position.actor,
        position.issue,
        position.kind,
        position.holds,
        position.what,
        position.strength ?? null,
        position.since === undefined ? null : printWhen(position.since),
        one.unchangedSince === null ? null : printWhen(one.unchangedSince),
        position.veto ? 'yes' : 'no',
        [...new Set(one.sources.map((source) => source.report))].join(' '),
      ]
    }),
  )
}

const STRENGTHS = {
  absolute: 'without exception',
  firm: 'firmly',
  conditional: 'on conditions',
  soft: 'softly',
} as const

function issueBlocks(
  seen: Seen,
  id: string,
  held: readonly PositionView[],
  vetoes: readonly string[],
  notes: Notes,
): readonly Block[] {
  const rows = held.map((one): readonly Inline[] => {
    const { position } = one
    return [
      [
        markRun('claim'),
        ` ${capital(nameOf(seen.case, position.actor))} ${stanceWords(seen, position)}`,
        ...notes.cite(one.sources),
      ],
      sinceWords(seen, one),
    ]
  })
  const title = seen.case.records.issues.find((one) => one.id === id)?.title ?? id
  const block =
    vetoes.length === 0 ? [] : [paragraph(sentenceOf(`can block the matter: ${namesOf(seen.case, vetoes)}`))]
  return [
    heading(1, capital(title), id),
    table({ columns: ['Position', 'Unchanged since'].map((name) => column(name)), rows }),
    ...block,
  ]
}

/** `demands of Belgrade the withdrawal of its units (firmly)`. */
function stanceWords(seen: Seen, position: Position): string {
  const strength = position.strength === undefined ? '' : ` (${STRENGTHS[position.strength]})`
  return `${sayStance(seen, position)}${strength}`
}

function sinceWords(seen: Seen, { unchangedSince }: PositionView): string {
  if (unchangedSince === null) return 'date not given'
  const { from, to } = unchangedSince
  return `${from === null && to !== null ? saidDay(seen, to) : saidWhen(seen, unchangedSince)} or earlier`
}

/** What a party had refused, and what it has conceded in words and in deeds. */
function dispositionBlocks(seen: Seen, actor: string, notes: Notes): readonly Block[] {
  const { refused, pledged, done } = dispositionOf(seen, actor)
  if (refused.length + pledged.length + done.length === 0) return []
  const line = (kind: string, list: readonly Position[]): readonly (readonly Inline[])[] =>
    list.map((one, at) => [
      at === 0 ? `${kind} (${list.length})` : '',
      [markRun('claim'), ` ${capital(one.what)}`, ...notes.cite(seen.sources(one.sources))],
      periodWords(seen, one),
    ])
  return [
    heading(1, `What ${nameOf(seen.case, actor)} refused and conceded`, 'disposition'),
    table({
      columns: ['', 'What', 'When'].map((name) => column(name)),
      rows: [
        ...line('Refused', refused),
        ...line('Conceded in words', pledged),
        ...(done.length === 0 ? [['Carried out (0)', 'nothing reported', '']] : line('Carried out', done)),
      ],
    }),
  ]
}

function periodWords(seen: Seen, one: Position): string {
  const from = saidWhen(seen, one.since)
  return one.until === undefined ? from : `${from}, until ${saidWhen(seen, one.until)}`
}

function positionJson(seen: Seen, view: PositionView) {
  const { position } = view
  return {
    id: position.id,
    actor: position.actor,
    issue: position.issue,
    kind: position.kind,
    holds: position.holds,
    what: position.what,
    of: position.of ?? [],
    strength: position.strength ?? null,
    since: position.since === undefined ? null : printWhen(position.since),
    unchangedSince: view.unchangedSince === null ? null : printWhen(view.unchangedSince),
    veto: position.veto,
    done: position.done ?? null,
    answers: position.answers ?? null,
    sources: sourcesJson(seen, view.sources),
  }
}

function dispositionJson(seen: Seen, actor: string) {
  const { refused, pledged, done } = dispositionOf(seen, actor)
  const ids = (list: readonly Position[]): readonly string[] => list.map((one) => one.id)
  return { actor, refused: ids(refused), pledged: ids(pledged), done: ids(done) }
}
