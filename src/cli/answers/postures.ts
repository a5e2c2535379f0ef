import { isOneDay, printWhen, type Seen, STAGES } from '../../case/index.ts'
import { type PostureLadder, posturesOf, timelineOf } from '../../chronicle/index.ts'
import {
  type Block,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  sentence,
  strong,
  table,
} from '../../document/index.ts'
import { actorFrom } from '../page/asked.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, clauseOf, counted, isPlural, nameOf, saidDay, saidWhen, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

/** Diplomatic acts at most this many days from a military step stand beside it. */
const NEAR = 1

export function posturesAnswer(seen: Seen, given: Given): Answer {
  const actor = actorFrom(given, 'actor', seen)
  const ladders = posturesOf(seen, actor ?? undefined)
  const notes = notesOf(seen)
  const who = actor === null ? '' : ` of ${nameOf(seen.case, actor)}`
  const none = [paragraph(`No military preparation${who} is on record by ${saidDay(seen, seen.view.asOf)}.`)]
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: `Military preparations${who}`,
        blocks: ladders.length === 0 ? none : ladders.flatMap((one) => ladderBlocks(seen, one, notes)),
        notes,
      }),
    },
    json: { view: viewJson(seen), ladder: STAGES, postures: ladders.map((one) => ladderJson(seen, one)) },
  }
  return orCsv(
    given,
    answer,
    ['id', 'actor', 'date', 'stage', 'says', 'place', 'action', 'reports'],
    ladders.flatMap((ladder) =>
      ladder.steps.map(({ posture, sources }) => [
        posture.id,
        posture.actor,
        printWhen(posture.date),
        posture.stage,
        posture.says,
        posture.place ?? null,
        posture.action ?? null,
        [...new Set(sources.map((source) => source.report))].join(' '),
      ]),
    ),
  )
}

function ladderBlocks(seen: Seen, ladder: PostureLadder, notes: Notes): readonly Block[] {
  const { actor } = ladder
  const nearby = ladder.steps.map((one) => beside(seen, one.posture))
  const some = nearby.some((one) => one !== '')
  const rows = ladder.steps.map(({ posture, sources }, at): readonly Inline[] => [
    capital(saidWhen(seen, posture.date)),
    posture.stage,
    [
      markRun('event'),
      ` ${capital(posture.says)}${posture.place === undefined ? '' : ` (${posture.place})`}`,
      ...(posture.contingent === undefined
        ? []
        : [`; depends on whether ${clauseOf(seen.case, posture.contingent)}`]),
      ...notes.cite(sources),
    ],
    nearby[at] ?? '',
  ])
  const titles = ['Date', 'Rung', 'Step', ...(some ? ['Beside it'] : [])]
  return [
    heading(1, capital(nameOf(seen.case, actor)), actor),
    paragraph(
      STAGES.flatMap((stage, at): readonly Inline[] => [
        at === 0 ? '' : ' → ',
        reached(ladder, stage) ? strong(`[${stage}]`) : stage,
      ]).flat(),
    ),
    paragraph([sentence(`${actor}-stage`, stageWords(ladder), { mark: 'computed' })]),
    table({
      columns: titles.map((name) => column(name)),
      rows: rows.map((row) => row.slice(0, titles.length)),
    }),
    ...threats(seen, actor, notes),
  ]
}

function reached(ladder: PostureLadder, stage: (typeof STAGES)[number]): boolean {
  return ladder.steps.some((one) => one.posture.stage === stage)
}

function stageWords(ladder: PostureLadder): string {
  const { stage, highest, stepsFromUse, daysSinceLast } = ladder
  const rung =
    stage === highest
      ? `the last step is the highest so far: ${stage}`
      : `the last step is ${stage}; the highest so far is ${highest}`
  const far = stepsFromUse === 0 ? 'force is in use' : `${counted(stepsFromUse, 'rung')} from there to use`
  const authorised =
    STAGES.indexOf(highest) < STAGES.indexOf('authorisation') ? '; force is not authorised on record' : ''
  const since =
    daysSinceLast === null
      ? ''
      : daysSinceLast === 0
        ? ' The last step is of this day.'
        : ` The last step is ${counted(daysSinceLast, 'day')} old.`
  return `${sentenceOf(`${rung}; ${far}${authorised}`)}${since}`
}

const TALKS: ReadonlySet<string> = new Set(['meeting', 'visit', 'declaration', 'dispatch'])

/** The diplomatic act nearest in time, where one fell on the same or a neighbouring day. */
function beside(seen: Seen, posture: PostureLadder['steps'][number]['posture']): string {
  const day = posture.date.from
  if (!isOneDay(posture.date) || day === null) return ''
  const near = timelineOf(seen)
    .flatMap((one) => {
      const kind = seen.get('events', one.id)?.kind
      if (one.expected || !isOneDay(one.when) || kind === undefined || !TALKS.has(kind)) return []
      return [{ one, apart: Math.abs(one.when.from - day) }]
    })
    .filter(({ apart }) => apart <= NEAR)
    .sort((a, b) => a.apart - b.apart)[0]?.one
  return near === undefined ? '' : `${near.title} (${saidWhen(seen, near.when)})`
}

/** Threats that an actor has voiced as conditional commitments. */
function threats(seen: Seen, actor: string, notes: Notes): readonly Block[] {
  const voiced = seen.records.pledges.filter(
    (one) => one.valence === 'threat' && one.roles.debtor.includes(actor),
  )
  return voiced.map((one) => {
    const condition = one.if === undefined ? '' : ` if ${clauseOf(seen.case, one.if)}`
    const verb = isPlural(seen.case, [actor]) ? 'threaten' : 'threatens'
    const words = sentenceOf(
      `${nameOf(seen.case, actor)} ${verb} ${one.short ?? `that ${clauseOf(seen.case, one.then)}`}${condition}`,
    )
    return paragraph([
      sentence(`threat-${one.id}`, [words, ...notes.cite(seen.sources(one.sources))], { mark: 'claim' }),
    ])
  })
}

function ladderJson(seen: Seen, ladder: PostureLadder) {
  return {
    actor: ladder.actor,
    stage: ladder.stage,
    highest: ladder.highest,
    stepsFromUse: ladder.stepsFromUse,
    daysSinceLast: ladder.daysSinceLast,
    steps: ladder.steps.map(({ posture, sources }) => ({
      id: posture.id,
      date: printWhen(posture.date),
      stage: posture.stage,
      says: posture.says,
      place: posture.place ?? null,
      action: posture.action ?? null,
      contingent: posture.contingent ?? null,
      continues: posture.continues,
      sources: sourcesJson(seen, sources),
    })),
  }
}
