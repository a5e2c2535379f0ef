import { answersAs, type Seen } from '../../case/index.ts'
import { blameOf, demandsOf, statementsOf } from '../../chronicle/index.ts'
import { type LeverageRanking, leverageOn } from '../../outlook/index.ts'
import { asClause } from '../../text/index.ts'
import { capitalOf, nounOf, nounsOf, verb } from '../english/actor.ts'
import { judgeThat, likelihoodPhrase } from '../english/likelihood.ts'
import { type Drafted, drafted } from '../sentence.ts'
import { judgedAt, judgementSentence } from './judged.ts'

/** The mediator: why it mediates, whom it can move, whom it blames, whose move it says it is, and what others want. */
export function theMediator(seen: Seen): readonly Drafted[] {
  const mediator = seen.case.head.mediator ?? onlyMediator(seen)
  if (mediator === undefined) return []
  return [
    ...(placed(seen, mediator) ?? [...motives(seen, mediator), ...leverage(seen, mediator)]),
    ...blame(seen, mediator),
    ...whoseMove(seen, mediator),
    ...othersWant(seen, mediator),
    ...judgedAt(seen, 'mediator').map((one) => judgementSentence(seen, one, 3)),
  ]
}

/** The one whole that is recorded as mediating, where the case names none. */
function onlyMediator(seen: Seen): string | undefined {
  const found = seen.records.actors.filter((one) => one.role === 'mediator' && one.kind !== 'person')
  return found.length === 1 ? found[0]?.id : undefined
}

function answers(seen: Seen, actor: string, mediator: string): boolean {
  return answersAs(seen, actor, seen.view.asOf).includes(mediator)
}

/**
 * Motive and leverage in one sentence, where both are the analyst's and the mediator leads the ranking: `Russia,
 * seeking great-power standing in our view, is probably (55–80%) the outsider best placed to persuade Belgrade.`
 */
function placed(seen: Seen, mediator: string): readonly Drafted[] | null {
  const motive = seen.records.interests.find(
    (one) => one.actor === mediator && one.in === 'mediating' && one.inferred !== undefined,
  )
  const ranking = rankingWith(seen, mediator)
  if (motive === undefined || ranking === null || ranking.ranks[0]?.actor !== mediator) return null
  const { stated, judgement, rests } = ranking.judgement
  if (stated === null || stated.word === null || !/ly$/.test(stated.word)) return null
  const link = /(probab|certain)ly$/.test(stated.word) ? '' : ' to be'
  const noun = nounOf(seen.case, mediator)
  const target = capitalOf(seen.case, ranking.on).name
  const words = `${noun.name}, seeking ${motive.stake} in our view, is ${likelihoodPhrase(stated)}${link} the outsider best placed to persuade ${target}`
  const sources = [...seen.sources(motive.sources), ...seen.sources(judgement.sources)]
  return [drafted('judgement', words, { sources, from: [motive.id, judgement.id, ...rests], weight: 4 })]
}

function rankingWith(seen: Seen, mediator: string): LeverageRanking | null {
  const rankings = seen.records.actors
    .filter((one) => one.role === 'party')
    .flatMap((one) => leverageOn(seen, one.id))
  return (
    rankings.find((one) => one.ranks[0]?.actor === mediator) ??
    rankings.find((one) => one.ranks.some((rank) => rank.actor === mediator)) ??
    null
  )
}

function motives(seen: Seen, mediator: string): readonly Drafted[] {
  return seen.records.interests
    .filter((one) => one.actor === mediator && one.in === 'mediating')
    .slice(0, 1)
    .map((one) => {
      const noun = capitalOf(seen.case, mediator)
      const own = `${noun.name} mediates${one.inferred === undefined ? '' : ', in our view,'} for ${one.stake}`
      const mark = one.inferred === undefined ? 'claim' : 'judgement'
      return drafted(mark, one.says ?? own, { sources: seen.sources(one.sources), from: [one.id], weight: 2 })
    })
}

function leverage(seen: Seen, mediator: string): readonly Drafted[] {
  const ranking = rankingWith(seen, mediator)
  if (ranking === null || ranking.judgement.judgement.place !== undefined) return []
  const { stated, judgement, rests } = ranking.judgement
  const words = stated === null ? judgement.says : judgeThat(stated, asClause(judgement.says))
  return [
    drafted('judgement', words, {
      sources: seen.sources(judgement.sources),
      from: [judgement.id, ...rests],
      weight: 4,
    }),
  ]
}

function blame(seen: Seen, mediator: string): readonly Drafted[] {
  const cells = blameOf(seen).cells.filter((one) => answers(seen, one.by, mediator))
  const last = cells.at(-1)
  if (last === undefined) return []
  const by = capitalOf(seen.case, last.by)
  const words = `${by.name} ${verb(by, 'blames', 'blame')} ${nounOf(seen.case, last.blamed).name} for ${last.for}`
  return [drafted('claim', words, { sources: last.sources, from: [last.claim.id], weight: 3 })]
}

function whoseMove(seen: Seen, mediator: string): readonly Drafted[] {
  const claims = statementsOf(seen).filter(
    (one) => one.move !== undefined && one.by.some((by) => answers(seen, by, mediator)),
  )
  const last = claims.at(-1)
  if (last === undefined) return []
  const by = nounsOf(seen.case, last.by)
  const words = `${by.name} ${verb(by, 'says', 'say')} that ${asClause(last.says)}`
  return [drafted('claim', words, { sources: seen.sources(last.sources), from: [last.id], weight: 3 })]
}

/** What outsiders other than the mediator demand of a party, the newest first. */
function othersWant(seen: Seen, mediator: string): readonly Drafted[] {
  const outsiders = new Set(
    seen.records.actors
      .filter((one) => one.role === 'third-party' || one.role === 'mediator' || one.role === 'observer')
      .map((one) => one.id),
  )
  const demands = demandsOf(seen).filter(
    (one) =>
      one.via.length === 0 &&
      one.by.some((by) => outsiders.has(by)) &&
      !one.by.some((by) => answers(seen, by, mediator)),
  )
  const last = demands.at(-1)
  if (last === undefined) return []
  const by = nounsOf(seen.case, last.by)
  const of = last.of.length === 0 ? '' : ` of ${capitalOf(seen.case, last.of[0] ?? '').name}`
  const words = `${by.name} ${verb(by, 'demands', 'demand')}${of} ${last.what}`
  return [drafted('claim', words, { sources: last.sources, from: [last.id], weight: 2 })]
}
