import { printWhen, type Seen } from '../../case/index.ts'
import {
  type ConditionView,
  type LegView,
  type MissionView,
  missionsOf,
  type ObjectView,
  objectOf,
  type Precondition,
  preconditionsOf,
  type Standing,
} from '../../chronicle/index.ts'
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
import { type Facts, factsOf } from '../../facts/index.ts'
import { actorFrom } from '../page/asked.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import {
  capital,
  clauseOf,
  counted,
  isPlural,
  listed,
  nameOf,
  namesOf,
  saidDay,
  saidWhen,
  sentenceOf,
  spaced,
} from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function missionsAnswer(seen: Seen, given: Given): Answer {
  const sender = actorFrom(given, 'sender', seen)
  const missions = missionsOf(seen, sender ?? undefined)
  const facts = factsOf(seen)
  const notes = notesOf(seen)
  const blocks = missions.flatMap((view) => missionBlocks(facts, view, notes))
  const who = sender === null ? '' : ` of ${nameOf(seen.case, sender)}`
  const none = `No mission${who} is announced or on its way by ${saidDay(seen, seen.view.asOf)}.`
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: `Missions${who}`,
        blocks: missions.length === 0 ? [paragraph(none)] : blocks,
        notes,
      }),
    },
    json: { view: viewJson(seen), missions: missions.map((one) => missionJson(facts, one)) },
  }
  return orCsv(
    given,
    answer,
    ['mission', 'sender', 'dispatched', 'envoy', 'office', 'place', 'with', 'expected', 'status', 'since'],
    missions.flatMap((view) =>
      view.envoys.flatMap((envoy) =>
        (envoy.legs.length === 0 ? [null] : envoy.legs).map((leg) => [
          view.mission.id,
          view.mission.sender,
          printWhen(view.mission.dispatched),
          envoy.actor,
          envoy.office?.rank ?? null,
          leg?.leg.place ?? null,
          leg === null ? null : (leg.leg.with ?? []).join(' '),
          leg?.leg.expected === undefined ? null : printWhen(leg.leg.expected),
          leg?.status ?? null,
          leg?.since === undefined || leg.since === null ? null : printWhen(leg.since),
        ]),
      ),
    ),
  )
}

function missionBlocks(facts: Facts, view: MissionView, notes: Notes): readonly Block[] {
  const { seen } = facts
  const { mission } = view
  const object = objectOf(facts, mission)
  return [
    heading(1, mission.title, mission.id),
    paragraph([
      sentence(`${mission.id}-sent`, [sentWords(seen, view), ...notes.cite(seen.sources(mission.sources))], {
        mark: 'event',
      }),
      ' ',
      sentence(`${mission.id}-level`, levelWords(view), { mark: 'computed' }),
      ' ',
      outcomeWords(seen, view),
    ]),
    ...stops(seen, view, notes),
    ...reachedBlocks(seen, view),
    ...objectBlocks(seen, object, notes),
    ...object.performer.flatMap((actor) => needBlocks(facts, actor, mission.object.act, notes)),
  ]
}

function sentWords(seen: Seen, { mission }: MissionView): string {
  const planned = mission.dispatched.from !== null && mission.dispatched.from > seen.view.asOf
  const sender = nameOf(seen.case, mission.sender)
  const verb = planned ? (isPlural(seen.case, [mission.sender]) ? 'are to send' : 'is to send') : 'sent'
  const where = mission.region === undefined ? '' : ` to ${mission.region}`
  const when = saidWhen(seen, mission.dispatched)
  const date = /^(between|by|on or|at|[A-Z])/.test(when)
    ? /^[A-Z]/.test(when)
      ? `in ${when}`
      : when
    : `on ${when}`
  const mode = mission.mode === undefined ? '' : ` (${MODES[mission.mode]})`
  return sentenceOf(
    `${sender} ${verb} ${counted(mission.envoys.length, 'envoy')}${where} ${date} to ${mission.purpose}${mode}`,
  )
}

const MODES = {
  facilitate: 'as a go-between',
  formulate: 'with proposals of its own',
  pressure: 'with pressure',
} as const

function levelWords({ level, earlier, levelAgainstEarlier }: MissionView): string {
  if (level === null) return 'No office of the envoys is on record.'
  const before =
    levelAgainstEarlier === null
      ? earlier === 0
        ? 'no earlier mission is on record'
        : 'the level of earlier missions is not on record'
      : levelAgainstEarlier === 'same'
        ? `the same as in ${counted(earlier, 'earlier mission')}`
        : `${levelAgainstEarlier} than in ${counted(earlier, 'earlier mission')}`
  return sentenceOf(`level: ${spaced(level)}; ${before}`)
}

function outcomeWords(seen: Seen, { mission, outcome }: MissionView): string {
  if (outcome === 'open') return 'Whether it reached its purpose is open.'
  const words = {
    yes: 'it reached its purpose',
    partly: 'it reached its purpose in part',
    no: 'it did not reach its purpose',
  }[outcome]
  const when = mission.outcome === undefined ? '' : ` (${saidWhen(seen, mission.outcome.on)})`
  return sentenceOf(`${mission.outcome?.says ?? words}${when}`)
}

const STATUS_WORDS: Readonly<Record<LegView['status'], string>> = {
  planned: 'planned',
  sought: 'sought, not agreed',
  'under-way': 'under way',
  held: 'held',
  cancelled: 'cancelled',
  unknown: 'date has passed, no report',
}

function stops(seen: Seen, view: MissionView, notes: Notes): readonly Block[] {
  const rows = view.envoys.flatMap((envoy) => {
    const name = capital(nameOf(seen.case, envoy.actor))
    const office = envoy.office === null ? name : `${name}, ${envoy.office.office}`
    if (envoy.legs.length === 0) return [[office, 'no stop on record', '', '', '']]
    return envoy.legs.map((leg, at): readonly Inline[] => [
      at === 0 ? office : '',
      leg.leg.place,
      leg.leg.with === undefined ? 'not said' : namesOf(seen.case, leg.leg.with),
      saidWhen(seen, leg.status === 'held' || leg.status === 'under-way' ? leg.since : leg.leg.expected),
      [
        markRun(leg.status === 'unknown' ? 'computed' : 'event'),
        ` ${STATUS_WORDS[leg.status]}`,
        ...notes.cite(leg.sources),
        ...(leg.denying.length === 0 ? [] : ['; denied', ...notes.cite(leg.denying)]),
      ],
    ])
  })
  return [
    table({ columns: ['Envoy', 'Place', 'To meet', 'When', 'Status'].map((name) => column(name)), rows }),
  ]
}

/** Who is on no confirmed stop, and whether whoever is to act is spoken to. */
function reachedBlocks(seen: Seen, view: MissionView): readonly Block[] {
  const missed = view.notReached.map((one) => nameOf(seen.case, one))
  const nobody =
    missed.length === 0
      ? 'Every party to the conflict is on a confirmed stop.'
      : sentenceOf(`on no confirmed stop: ${listed(missed)}`)
  const through = view.performers.flatMap((one) => {
    const name = nameOf(seen.case, one.actor)
    if (one.reached === 'confirmed') return []
    const sought =
      one.reached === 'sought' ? `a meeting with ${name} is sought, not agreed` : `nobody is to meet ${name}`
    const by =
      one.through.length === 0
        ? 'nobody on the way is known to have influence over them'
        : `${listed([...new Set(one.through.map((other) => nameOf(seen.case, other.actor)))])} may have influence over them`
    return [sentenceOf(`${sought}, and ${by}`)]
  })
  return [
    paragraph([sentence(`${view.mission.id}-missed`, [nobody, ...through].join(' '), { mark: 'computed' })]),
  ]
}

const CONDITION_WORDS: Readonly<Record<Standing, string>> = {
  met: 'met',
  'not-met': 'not met',
  contested: 'contested',
  unknown: 'not known',
}

function objectBlocks(seen: Seen, object: ObjectView, notes: Notes): readonly Block[] {
  const act = object.act === null ? '' : `, so that ${clauseOf(seen.case, object.act)}`
  const count =
    object.conditions.length === 0
      ? 'no condition is recorded'
      : `${object.met} of ${object.conditions.length} met`
  const lead = paragraph(sentenceOf(`${object.what}${act}: ${count}`), 'Object.')
  if (object.conditions.length === 0) return [lead]
  const rows = object.conditions.map((one): readonly Inline[] => [
    [capital(one.what), ...notes.cite(one.sources)],
    one.wantedBy.length === 0 ? 'not said' : namesOf(seen.case, one.wantedBy),
    [markRun('computed'), ` ${standingWords(seen, one)}`],
  ])
  return [lead, table({ columns: ['Condition', 'Wanted by', 'Status'].map((name) => column(name)), rows })]
}

/** `contested: yes by Belgrade’s definition, no by the League’s`. */
function standingWords(seen: Seen, one: Pick<ConditionView, 'status' | 'byHolder'>): string {
  const words = CONDITION_WORDS[one.status]
  const values = new Set(one.byHolder.map((other) => other.value))
  if (values.size < 2) return words
  const said = { true: 'met', false: 'not met', both: 'reports disagree', none: 'not known' } as const
  const parts = (['true', 'false', 'both', 'none'] as const).flatMap((value) => {
    const holders = one.byHolder.filter((other) => other.value === value).map((other) => other.holder)
    return holders.length === 0
      ? []
      : [
          `${said[value]} as ${namesOf(seen.case, holders)} ${isPlural(seen.case, holders) ? 'define' : 'defines'} it`,
        ]
  })
  return `${words}: ${listed(parts)}`
}

function needBlocks(facts: Facts, actor: string, act: string | undefined, notes: Notes): readonly Block[] {
  const { seen } = facts
  const needs = preconditionsOf(facts, actor, act)
  const name = nameOf(seen.case, actor)
  const question = `What would ${name} need in order to begin?`
  if (needs.length === 0) return [paragraph('Nothing is on record.', question)]
  const rows = needs.map((one): readonly Inline[] => [
    [
      markRun(one.inferred ? 'judgement' : 'claim'),
      ` ${capital(needWords(seen, one))}${one.inferred ? ' (inferred)' : ''}`,
      ...notes.cite(one.sources),
    ],
    one.standing === null ? 'not known' : standingWords(seen, one.standing),
    one.suppliedBy.length === 0 ? 'no promise' : listed(one.suppliedBy.map((id) => pledgeWords(seen, id))),
  ])
  return [
    paragraph([], question),
    table({ columns: ['Need', 'Now', 'Promised in'].map((title) => column(title)), rows }),
  ]
}

function needWords(seen: Seen, one: Precondition): string {
  if (one.words !== null) return one.words
  return one.expression === null ? 'not said' : clauseOf(seen.case, one.expression)
}

function pledgeWords(seen: Seen, id: string): string {
  const pledge = seen.get('pledges', id)
  return pledge === null ? id : `${id} (${pledge.short ?? pledge.title ?? clauseOf(seen.case, pledge.then)})`
}

function missionJson(facts: Facts, view: MissionView) {
  const { seen } = facts
  const { mission } = view
  const object = objectOf(facts, mission)
  return {
    id: mission.id,
    title: mission.title,
    sender: mission.sender,
    dispatched: printWhen(mission.dispatched),
    purpose: mission.purpose,
    mode: mission.mode ?? null,
    level: view.level,
    earlierMissions: view.earlier,
    levelAgainstEarlier: view.levelAgainstEarlier,
    outcome: view.outcome,
    consulted: view.consulted,
    notReached: view.notReached,
    envoys: view.envoys.map((envoy) => ({
      actor: envoy.actor,
      office: envoy.office?.office ?? null,
      rank: envoy.office?.rank ?? null,
      legs: envoy.legs.map((leg) => ({
        place: leg.leg.place,
        country: leg.leg.country ?? null,
        with: leg.leg.with ?? [],
        expected: leg.leg.expected === undefined ? null : printWhen(leg.leg.expected),
        status: leg.status,
        since: leg.since === null ? null : printWhen(leg.since),
        sources: sourcesJson(seen, leg.sources),
      })),
    })),
    object: {
      what: object.what,
      act: object.act,
      performer: object.performer,
      met: object.met,
      conditions: object.conditions.map((one) => ({
        what: one.what,
        if: one.expression,
        wantedBy: one.wantedBy,
        status: one.status,
        byHolder: one.byHolder,
        sources: sourcesJson(seen, one.sources),
      })),
    },
    performers: view.performers.map((one) => ({
      ...one,
      needs: preconditionsOf(facts, one.actor, mission.object.act).map((need) => ({
        if: need.expression,
        words: need.words,
        saidIn: need.saidIn,
        inferred: need.inferred,
        status: need.standing?.status ?? null,
        suppliedBy: need.suppliedBy,
      })),
    })),
  }
}
