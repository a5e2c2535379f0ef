import { printDay, printWhen, type Seen } from '../../case/index.ts'
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
import { type LeverageRanking, leverageOn, MEANS, sayLikelihood } from '../../outlook/index.ts'
import { actorFrom } from '../page/asked.ts'
import { orCsv } from '../page/csv.ts'
import { groundLine, groundsTable, standingOfJudgement } from '../page/grounds.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, nameOf, namesOf, saidDay, sentenceOf } from '../page/words.ts'
import { misused } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

export function leverageAnswer(seen: Seen, given: Given): Answer {
  const on = actorFrom(given, 'on', seen)
  const targets = [
    ...new Set(
      seen.case.records.judgements.flatMap((one) => (one.leverage === undefined ? [] : (one.on ?? []))),
    ),
  ]
  if (on === null) {
    const known =
      targets.length === 0 ? 'The case has no ranking.' : `Rankings are on: ${targets.join(', ')}.`
    throw misused('Leverage on whom?', `Add --on <actor>. ${known}`)
  }
  const rankings = leverageOn(seen, on)
  const notes = notesOf(seen)
  const none = `No ranking of leverage on ${nameOf(seen.case, on)} is on record by ${saidDay(seen, seen.view.knownBy)}.`
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: `Leverage on ${nameOf(seen.case, on)}`,
        blocks:
          rankings.length === 0
            ? [paragraph(none)]
            : rankings.flatMap((one) => rankingBlocks(seen, one, notes)),
        notes,
      }),
    },
    json: { view: viewJson(seen), on, rankings: rankings.map(rankingJson) },
  }
  return orCsv(
    given,
    answer,
    ['judgement', 'place', 'actor', ...MEANS, 'sum', 'because', 'rests'],
    rankings.flatMap((one) =>
      one.ranks.map((rank) => [
        one.judgement.judgement.id,
        rank.place,
        rank.actor,
        ...MEANS.map((means) => rank.ratings[means]),
        rank.total,
        rank.because,
        rank.rests.join(' '),
      ]),
    ),
  )
}

function rankingBlocks(seen: Seen, ranking: LeverageRanking, notes: Notes): readonly Block[] {
  const { judgement: view, ranks, unranked } = ranking
  const { judgement, stated } = view
  const words = sentenceOf(judgement.says)
  const said = stated === null ? words : `${capital(sayLikelihood(stated))}: ${words}`
  const by = `By ${judgement.by ?? seen.case.head.author}; ${standingOfJudgement(seen, view)}.`
  const rows = ranks.map((rank): readonly Inline[] => [
    String(rank.place),
    [markRun('judgement'), ` ${capital(nameOf(seen.case, rank.actor))}`],
    ...MEANS.map((means) => String(rank.ratings[means])),
    String(rank.total),
    capital(rank.because),
  ])
  const columns = [
    column('', 'end'),
    column('Who'),
    ...['Ties', 'Aid', 'Votes', 'Force', 'News'].map((name) => column(name, 'end')),
    column('Sum', 'end'),
    column('Because'),
  ]
  const fallen = ranks.filter((rank) => rank.fallen.length > 0)
  return [
    heading(1, judgement.title ?? 'Ranking', judgement.id),
    paragraph([sentence(judgement.id, said, { mark: 'judgement' }), ' ', by]),
    table({ columns, rows }),
    paragraph(
      'Each means is rated 0 (none) to 3 (strong): ties of relationship, aid, votes, force, control of information. The sum has equal weights; change a rating and the places change.',
    ),
    ...(unranked.length === 0 ? [] : [paragraph(sentenceOf(`not ranked: ${namesOf(seen.case, unranked)}`))]),
    heading(2, 'What the judgement rests on'),
    view.rests.length + view.fallen.length === 0
      ? paragraph('Nothing on record.')
      : groundsTable(seen, [...view.rests, ...view.fallen], notes),
    ...placeGrounds(seen, ranks, notes),
    ...fallen.map((rank) =>
      paragraph(
        sentenceOf(
          `of the grounds for ${nameOf(seen.case, rank.actor)}, not visible: ${rank.fallen.join(', ')}`,
        ),
      ),
    ),
  ]
}

/** What each place rests on, one row a ground. */
function placeGrounds(seen: Seen, ranks: LeverageRanking['ranks'], notes: Notes): readonly Block[] {
  const rows = ranks.flatMap((rank) =>
    rank.rests.map((id, at): readonly Inline[] => [
      at === 0 ? capital(nameOf(seen.case, rank.actor)) : '',
      groundLine(seen, id, notes),
      code(id),
    ]),
  )
  if (rows.length === 0) return []
  return [
    heading(2, 'What each place rests on'),
    table({ columns: [column(''), column(''), column('')], rows }),
  ]
}

function rankingJson(ranking: LeverageRanking) {
  const { judgement: view } = ranking
  const { judgement, stated } = view
  return {
    judgement: judgement.id,
    says: judgement.says,
    madeOn: printDay(judgement.madeOn),
    reviewAfter: judgement.reviewAfter === undefined ? null : printDay(judgement.reviewAfter),
    stale: view.stale,
    likelihood:
      stated === null
        ? null
        : { word: stated.word, low: stated.low, high: stated.high, scale: stated.scale.id },
    standing: view.standing,
    rests: view.rests,
    fallen: view.fallen,
    earlier: judgement.earlier.map(printWhen),
    ranks: ranking.ranks,
    unranked: ranking.unranked,
  }
}
