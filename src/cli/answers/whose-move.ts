import { printWhen, type Seen } from '../../case/index.ts'
import {
  type Block,
  bullets,
  column,
  heading,
  type Inline,
  markRun,
  type Run,
  type Sentence,
  sentence,
  table,
} from '../../document/index.ts'
import {
  type Awaited,
  ledgerOf,
  type MoveBy,
  type MoveClaim,
  type WhoseMove,
  whoseMove,
} from '../../ledger/index.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { factWords } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import {
  capital,
  isPlural,
  listed,
  nameOf,
  namesOf,
  possessive,
  saidWhen,
  sentenceOf,
} from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function whoseMoveAnswer(seen: Seen, given: Given): Answer {
  const move = whoseMove(ledgerOf(seen))
  const notes = notesOf(seen)
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'Whose move is it?',
        blocks: [
          heading(1, 'By the ledger'),
          bullets(ledgerSentences(seen, move)),
          ...byActorBlocks(seen, move, notes),
          ...claimBlocks(seen, move, notes),
        ],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      byLedger: move.byLedger,
      byActor: move.byActor.map((one) => ({ ...one, claims: one.claims.map(claimJson) })),
      claims: move.claims.map(claimJson),
    },
  }
  return orCsv(
    given,
    answer,
    ['by', 'basis', 'awaits', 'why', 'record', 'what'],
    [
      ...move.byLedger.awaited.map((actor) => ['ledger', 'ledger', actor, null, null, null]),
      ...move.byActor.flatMap((one) => [
        ...one.byDefinitions.map((row) => [
          one.actor,
          'definitions',
          row.actor,
          row.why,
          row.record,
          row.what.join('; '),
        ]),
        ...one.byDemands.map((row) => [
          one.actor,
          'demands',
          row.actor,
          row.why,
          row.record,
          row.what.join('; '),
        ]),
        ...one.claims.map((row) => [one.actor, 'words', row.move, 'said', row.claim, row.exact]),
      ]),
    ],
  )
}

function claimJson(one: MoveClaim) {
  return { ...one, said: one.said === null ? null : printWhen(one.said) }
}

function ledgerSentences(seen: Seen, move: WhoseMove): readonly Sentence[] {
  const { mutual, due, awaited } = move.byLedger
  const words = [
    ...mutual.map((one) => {
      const who = namesOf(seen.case, one.owners)
      const both =
        one.owners.length === 2 ? 'both wait, each for the other' : 'all wait for each other in a circle'
      return `${who} ${both} (${listed(one.members)}): no side’s move comes first`
    }),
    ...[...new Set(due.map((one) => one.record))].map((record) => {
      const [first, ...others] = due.filter((one) => one.record === record) as [Awaited, ...Awaited[]]
      const actors = [first, ...others].map((one) => one.actor)
      const plural = isPlural(seen.case, actors)
      return `${namesOf(seen.case, actors)} ${plural ? 'are' : 'is'} to act and ${plural ? 'wait' : 'waits'} for nobody (${record}, ${first.why}): ${listed(factWords(seen, first.what))}`
    }),
  ]
  const none = awaited.length === 0 ? ['nobody’s act is awaited'] : []
  const rest = awaited.filter(
    (actor) => !mutual.some((one) => one.owners.includes(actor)) && !due.some((one) => one.actor === actor),
  )
  const needed =
    rest.length === 0
      ? []
      : [`${namesOf(seen.case, rest)}: something is held up for want of an act of theirs`]
  return [...words, ...needed, ...none].map((one, at) =>
    sentence(`ledger-${at}`, sentenceOf(one), { mark: 'computed' }),
  )
}

const WHY_WORDS: Readonly<Record<Awaited['why'], string>> = {
  due: 'due',
  overdue: 'overdue',
  condition: 'a condition',
  needed: 'needed',
  demanded: 'demanded',
  'called-for': 'called for',
  said: 'said',
}

function byActorBlocks(seen: Seen, move: WhoseMove, notes: Notes): readonly Block[] {
  if (move.byActor.length === 0) return []
  const rows = move.byActor.map((one): readonly Inline[] => [
    capital(nameOf(seen.case, one.actor)),
    capital(namesOf(seen.case, one.pointsAt)),
    definitionWords(seen, one),
    demandRuns(seen, one, notes),
  ])
  return [
    heading(1, 'By each side'),
    table({
      columns: ['Who', 'Points at', 'By its definitions', 'By what it demands and says'].map((name) =>
        column(name),
      ),
      rows,
    }),
  ]
}

function definitionWords(seen: Seen, one: MoveBy): Inline {
  if (one.byDefinitions.length === 0) return '–'
  const words = one.byDefinitions.map(
    (row) => `${listed(factWords(seen, row.what))} (${row.record}, ${WHY_WORDS[row.why]})`,
  )
  return [markRun('computed'), ` ${sentenceOf([...new Set(words)].join('; '))}`]
}

function demandRuns(seen: Seen, one: MoveBy, notes: Notes): Inline {
  const demands = one.byDemands.map((row): readonly (string | Run)[] => [
    `${nameOf(seen.case, row.actor)} – ${row.what.join('; ')} (${WHY_WORDS[row.why]})`,
    ...notes.cite(seen.find(row.record)?.record.sources ?? []),
  ])
  const claims = one.claims.map((row): readonly (string | Run)[] => [
    row.exact === null ? `says that it is ${possessive(nameOf(seen.case, row.move))} move` : `“${row.exact}”`,
    ...notes.cite(seen.get('claims', row.claim)?.sources ?? []),
  ])
  const parts = [...demands, ...claims]
  if (parts.length === 0) return '–'
  return [markRun('claim'), ' ', ...parts.flatMap((part, at) => (at === 0 ? part : ['; ', ...part]))]
}

const AGREES = {
  agrees: 'the ledger says the same',
  'one-of': 'the ledger awaits that side, and others too',
  not: 'the ledger does not await that side',
} as const

function claimBlocks(seen: Seen, move: WhoseMove, notes: Notes): readonly Block[] {
  if (move.claims.length === 0) return []
  const sentences = move.claims.map((one) => {
    const move = nameOf(seen.case, one.move)
    const said =
      one.exact === null ? `says that it is ${possessive(move)} move` : `“${one.exact}” – pointing at ${move}`
    const by = `${namesOf(seen.case, one.by)} (${saidWhen(seen, one.said)})`
    const words = `${by}${one.exact === null ? '' : ':'} ${said}. One view: ${AGREES[one.ledger]}.`
    return sentence(
      one.claim,
      [capital(words), ...notes.cite(seen.get('claims', one.claim)?.sources ?? [])],
      { mark: 'claim' },
    )
  })
  return [heading(1, 'Who says whose move it is'), bullets(sentences)]
}
