import { printWhen, type Seen } from '../../case/index.ts'
import {
  claimants,
  naturesOf,
  type PropositionView,
  propositionsOf,
  restingOn,
  type Statement,
  sourcingOf,
  statementsOf,
  type WordUse,
  wordsBySpeaker,
} from '../../chronicle/index.ts'
import {
  type Block,
  code,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  sentence,
  table,
} from '../../document/index.ts'
import { type HedgeUse, hedgesOf, sayRange, scales } from '../../outlook/index.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, counted, listed, nameOf, namesOf, saidWhen, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function claimsAnswer(seen: Seen, given: Given): Answer {
  const propositions = propositionsOf(seen)
  const statements = statementsOf(seen)
  const words = wordsBySpeaker(seen)
  const hedges = hedgesOf(seen)
  const notes = notesOf(seen)
  const blocks: readonly Block[] = given.flag('words')
    ? [...wordBlocks(seen, words), ...hedgeBlocks(seen, hedges)]
    : [
        ...propositionBlocks(seen, propositions, notes),
        ...statementBlocks(seen, statements, notes),
        ...sourcingBlocks(seen, given.flag('sourcing')),
      ]
  const sourcing = sourcingOf(seen)
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: given.flag('words')
          ? 'Loaded words and hedges, and who used them'
          : 'What is claimed, and by whom',
        blocks,
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      propositions: propositions.map((one) => ({
        id: one.claim.id,
        says: one.claim.says,
        status: one.status,
        asserting: one.asserting,
        denying: one.denying,
        restingOn: restingOn(seen, one.claim.id),
        sources: sourcesJson(seen, one.sources),
      })),
      statements: statements.map((one) => ({
        id: one.id,
        by: one.by,
        said: one.said === undefined ? null : printWhen(one.said),
        says: one.says,
        exact: one.exact ?? null,
        channel: one.channel ?? null,
        move: one.move ?? null,
        sources: sourcesJson(seen, seen.sources(one.sources)),
      })),
      natures: naturesOf(seen),
      sourcing: {
        of: sourcing.all.length,
        named: sourcing.named,
        namedShare: sourcing.namedShare,
        single: sourcing.single,
        notGiven: sourcing.notGiven,
        unsourced: sourcing.unsourced,
      },
      words,
      hedges: hedges.map((one) => ({
        words: one.words,
        kind: one.kind,
        negated: one.negated,
        range: one.range,
        record: one.record,
        speakers: one.speakers,
      })),
    },
  }
  return orCsv(
    given,
    answer,
    given.flag('words')
      ? ['word', 'speaker', 'record', 'field']
      : ['id', 'kind', 'status', 'by', 'denied by', 'says', 'said', 'channel', 'move'],
    given.flag('words')
      ? words.map((one) => [one.word, one.speaker ?? 'analyst', one.record, one.field])
      : [
          ...propositions.map((one) => [
            one.claim.id,
            'proposition',
            one.status,
            one.asserting.join(' '),
            one.denying.join(' '),
            one.claim.says,
            one.claim.said === undefined ? null : printWhen(one.claim.said),
            null,
            null,
          ]),
          ...statements.map((one) => [
            one.id,
            'statement',
            null,
            one.by.join(' '),
            null,
            one.exact ?? one.says,
            one.said === undefined ? null : printWhen(one.said),
            one.channel ?? null,
            one.move ?? null,
          ]),
        ],
  )
}

const STATUS = { asserted: 'asserted, not denied', denied: 'denied', disputed: 'disputed' } as const

function propositionBlocks(
  seen: Seen,
  propositions: readonly PropositionView[],
  notes: Notes,
): readonly Block[] {
  if (propositions.length === 0)
    return [paragraph('No proposition that somebody asserts or denies is on record.')]
  const rows = propositions.map((one): readonly Inline[] => [
    [markRun('claim'), ` ${capital(one.claim.says)}`, ...notes.cite(one.sources)],
    STATUS[one.status],
    one.asserting.length === 0 ? 'nobody' : namesOf(seen.case, one.asserting),
    one.denying.length === 0 ? 'nobody' : namesOf(seen.case, one.denying),
    restingOn(seen, one.claim.id)
      .map((other) => other.id)
      .join(', '),
  ])
  const titles = ['Claim', 'Status', 'Asserted by', 'Denied by', 'Rests on it']
  const used = rows.some((row) => row[4] !== '') ? titles : titles.slice(0, 4)
  return [
    heading(1, 'Asserted and denied'),
    table({ columns: used.map((name) => column(name)), rows: rows.map((row) => row.slice(0, used.length)) }),
  ]
}

function statementBlocks(seen: Seen, statements: readonly Statement[], notes: Notes): readonly Block[] {
  if (statements.length === 0) return []
  const rows = statements.map((one): readonly Inline[] => [
    capital(saidWhen(seen, one.said)),
    [
      markRun('claim'),
      ` ${capital(namesOf(seen.case, claimants(one)))}: ${one.says.replace(/\.$/, '')}`,
      one.channel === undefined ? '' : ` (${one.channel})`,
      ...notes.cite(seen.sources(one.sources)),
    ],
    one.move === undefined ? '' : capital(nameOf(seen.case, one.move)),
    code(one.id),
  ])
  return [
    heading(1, 'Said'),
    table({ columns: ['Date', 'Statement', 'Whose move, by this', 'Id'].map((name) => column(name)), rows }),
  ]
}

/** How the case is sourced: three kinds kept apart, named sources, single origins, unsupported judgements. */
function sourcingBlocks(seen: Seen, listIds: boolean): readonly Block[] {
  const natures = naturesOf(seen)
  const sourcing = sourcingOf(seen)
  const count = `on record: ${counted(natures.event, 'reported event')}, ${counted(natures.claim, 'claim')}, ${counted(natures.judgement, 'judgement')}`
  const unsupported =
    natures.unsupported.length === 0
      ? 'every judgement rests on something visible'
      : `unsupported: ${listed(natures.unsupported)}`
  const share =
    sourcing.namedShare === null
      ? 'nothing is there to be sourced'
      : `of ${sourcing.all.length} reported events and claims, ${sourcing.named} (${Math.round(sourcing.namedShare)}%) are first-hand or name their source; ${sourcing.single.length} rest on one origin alone; for ${sourcing.notGiven.length} the reports name nobody`
  return [
    heading(1, 'How it is sourced'),
    paragraph([
      sentence('natures', sentenceOf(count), { mark: 'computed' }),
      ' ',
      sentence('unsupported', sentenceOf(unsupported), { mark: 'computed' }),
      ' ',
      sentence('sourcing', sentenceOf(share), { mark: 'computed' }),
    ]),
    ...(listIds
      ? [
          idList('One origin alone', sourcing.single),
          idList('Source not given', sourcing.notGiven),
          idList('No visible passage', sourcing.unsourced),
        ]
      : []),
  ]
}

function idList(title: string, ids: readonly string[]): Block {
  const runs = ids.flatMap((id, at): readonly (ReturnType<typeof code> | string)[] => [
    at === 0 ? '' : ', ',
    code(id),
  ])
  return paragraph(ids.length === 0 ? 'none' : runs, `${title} (${ids.length}).`)
}

/** Each loaded word with its speakers and the records it stands in. */
function wordBlocks(seen: Seen, words: readonly WordUse[]): readonly Block[] {
  if (words.length === 0) return [paragraph('No loaded word of our list stands in the records.')]
  const groups = new Map<string, WordUse[]>()
  for (const use of words) {
    const key = `${use.word} ${use.speaker ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), use])
  }
  let before = ''
  const rows = [...groups.values()].flatMap((uses): readonly (readonly Inline[])[] => {
    const [first] = uses
    if (first === undefined) return []
    const word = first.word === before ? '' : first.word
    before = first.word
    const speaker = first.speaker === null ? 'the analyst' : nameOf(seen.case, first.speaker)
    return [
      [
        word,
        [markRun(first.speaker === null ? 'judgement' : 'claim'), ` ${speaker}`],
        [...new Set(uses.map((one) => one.record))].join(', '),
      ],
    ]
  })
  return [
    table({ columns: ['Word', 'Used by', 'In'].map((name) => column(name)), rows }),
    paragraph('Flagged, not forbidden; the list of words is ours and not complete.'),
  ]
}

/** Hedges as they were written, with the range that the scale of the case gives them. */
function hedgeBlocks(seen: Seen, hedges: readonly HedgeUse[]): readonly Block[] {
  if (hedges.length === 0) return []
  const scale = scales[seen.case.head.scale].title
  const rows = hedges.map((one): readonly Inline[] => [
    one.negated ? `not … ${one.words}` : one.words,
    one.range === null ? 'no range' : sayRange(one.range),
    one.speakers.length === 0
      ? [markRun('judgement'), ' the analyst']
      : [markRun('claim'), ` ${namesOf(seen.case, one.speakers)}`],
    one.record,
  ])
  return [
    heading(1, 'Hedges'),
    table({ columns: ['Word', `Range (${scale})`, 'Used by', 'In'].map((name) => column(name)), rows }),
  ]
}
