import { printWhen, type Seen } from '../../case/index.ts'
import {
  dyadOf,
  effectsOn,
  type PartialAct,
  partialityOf,
  type Relation,
  type RelationView,
  relationsOf,
  type SignalView,
  scenarioEffectsOn,
  signalsOf,
  titleOf,
} from '../../chronicle/index.ts'
import {
  type Block,
  bullets,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  type Sentence,
  sentence,
  table,
} from '../../document/index.ts'
import { judgementsOf } from '../../outlook/index.ts'
import { actorFrom, actorNamed } from '../page/asked.ts'
import { orCsv } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import { capital, counted, nameOf, namesOf, saidWhen, sentenceOf } from '../page/words.ts'
import { misused } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

export function relationsAnswer(seen: Seen, given: Given): Answer {
  const pair = pairFrom(given, seen)
  const notes = notesOf(seen)
  const dyad = pair === null ? null : dyadOf(seen, pair[0], pair[1])
  const relations = dyad?.relations ?? relationsOf(seen)
  const to = actorFrom(given, 'signals', seen)
  const signals = to !== null ? signalsOf(seen, to) : (dyad?.signals ?? signalsOf(seen))
  const mediators = pair === null ? seen.records.actors.filter((one) => one.role === 'mediator') : []
  const blocks: readonly Block[] = [
    relations.length === 0
      ? paragraph('No relationship is on record here.')
      : relationTable(seen, relations, notes),
    ...changeBlocks(seen, relations),
    ...(dyad === null ? [] : meetingBlocks(seen, dyad, notes)),
    ...signalBlocks(seen, signals, notes),
    ...mediators.flatMap((one) => partialityBlocks(seen, one.id, notes)),
  ]
  const title =
    pair === null
      ? 'Relationships'
      : `${capital(nameOf(seen.case, pair[0]))} and ${nameOf(seen.case, pair[1])}`
  const answer: Answer = {
    shown: { document: sheetOf(seen, { title, blocks, notes }) },
    json: {
      view: viewJson(seen),
      relations: relations.map((one) => relationJson(seen, one)),
      signals: signals.map((one) => ({
        event: one.event.id,
        date: one.event.date === undefined ? null : printWhen(one.event.date),
        from: one.from,
        to: one.to,
        channel: one.channel,
        support: one.support,
        sources: sourcesJson(seen, one.sources),
      })),
      meetings:
        dyad === null
          ? null
          : {
              events: dyad.meetings.map((one) => one.id),
              daysSinceLast: dyad.daysSinceLast,
            },
      partiality: mediators.map((one) => ({
        mediator: one.id,
        judged: judgedPartiality(seen, one.id).map((view) => view.judgement.id),
        acts: partialityOf(seen, one.id).acts.map(({ kind, id, party, side, favours }) => ({
          kind,
          id,
          party,
          side,
          favours,
        })),
      })),
    },
  }
  return orCsv(
    given,
    answer,
    [
      'id',
      'from',
      'to',
      'type',
      'basis',
      'strength',
      'mutual',
      'standing',
      'claimed by',
      'confirmed by',
      'contested by',
    ],
    relations.map((one) => [
      one.relation.id,
      one.relation.from,
      one.relation.to,
      one.relation.type,
      one.relation.basis ?? null,
      one.relation.strength,
      one.relation.mutual ? 'yes' : 'no',
      one.standing,
      one.claimedBy.join(' '),
      one.confirmedBy.join(' '),
      one.contestedBy.join(' '),
    ]),
  )
}

function pairFrom(given: Given, seen: Seen): readonly [string, string] | null {
  const text = given.option('between')
  if (text === null) return null
  const names = text.split(',').map((one) => one.trim())
  const [a, b] = names
  if (names.length !== 2 || a === undefined || b === undefined || a === '' || b === '')
    throw misused(
      '--between expects two actors with a comma between them.',
      'For example: --between russia,fry.',
    )
  return [actorNamed(a, seen), actorNamed(b, seen)]
}

function relationTable(seen: Seen, relations: readonly RelationView[], notes: Notes): Block {
  const rows = relations.map((one): readonly Inline[] => {
    const { relation } = one
    const arrow = relation.mutual ? '↔' : '→'
    return [
      `${capital(nameOf(seen.case, relation.from))} ${arrow} ${nameOf(seen.case, relation.to)}`,
      capital(whatWords(relation)),
      standingWords(seen, one, notes),
    ]
  })
  return table({ columns: ['Between', 'What', 'Who says so'].map((name) => column(name)), rows })
}

/** `close, Slav kinship`; `strained relations, resting on the agreements of 1997`. */
function whatWords({ strength, type, basis }: Relation): string {
  const how =
    strength === 'unknown' ? `${type} of unknown strength` : type === 'enmity' ? type : `${strength} ${type}`
  if (basis === undefined) return how
  return basis.toLowerCase().includes(type) ? `${strength}, ${basis}` : `${how}, resting on ${basis}`
}

/** `claimed by Russia¹; not confirmed; contested by Kommersant²`. */
function standingWords(seen: Seen, one: RelationView, notes: Notes): Inline {
  const { relation } = one
  const claimed =
    relation.claimedBy === undefined
      ? [markRun('judgement'), ' the analyst holds it established']
      : [
          markRun('claim'),
          one.claimedBy.length === 0 ? ' claimed' : ` claimed by ${namesOf(seen.case, one.claimedBy)}`,
        ]
  const confirmed =
    relation.claimedBy === undefined
      ? ''
      : one.confirmedBy.length === 0
        ? '; not confirmed by the other side'
        : `; confirmed by ${namesOf(seen.case, one.confirmedBy)}`
  const contested =
    one.standing !== 'contested'
      ? []
      : [
          one.contestedBy.length === 0
            ? '; a report conflicts'
            : `; contested by ${namesOf(seen.case, one.contestedBy)}`,
          ...notes.cite(one.denying),
        ]
  return [...claimed, ...notes.cite(one.sources), confirmed, ...contested]
}

const CERTAINTY = { may: 'may', likely: 'is likely to', does: 'does' } as const

/** What may change a relationship, and what a scenario would do to it: possible, in the analyst's judgement. */
function changeBlocks(seen: Seen, relations: readonly RelationView[]): readonly Block[] {
  const items = relations.flatMap((one) => changesOf(seen, one))
  return items.length === 0 ? [] : [bullets(items)]
}

function changesOf(seen: Seen, { relation }: RelationView): readonly Sentence[] {
  const name = `${nameOf(seen.case, relation.from)} and ${nameOf(seen.case, relation.to)}`
  const effects = effectsOn(seen, relation.id).map((one) => {
    const verb =
      one.certainty === 'does'
        ? one.sign === '+'
          ? 'strengthens'
          : 'weakens'
        : `${CERTAINTY[one.certainty]} ${one.sign === '+' ? 'strengthen' : 'weaken'}`
    return sentence(`effect-${one.id}`, sentenceOf(`${one.from.what} ${verb} ${one.to.what}`), {
      mark: 'judgement',
    })
  })
  const scenarios = scenarioEffectsOn(seen, relation.id)
    .filter((one) => one.change !== 'same')
    .map((one, at) => {
      const change = one.says ?? `${name} would do ${one.change}`
      const words = sentenceOf(`if ${one.short.toLowerCase()}: ${change}`)
      return sentence(`scenario-${relation.id}-${at}`, words, { mark: 'judgement' })
    })
  return [...effects, ...scenarios]
}

function meetingBlocks(
  seen: Seen,
  dyad: { readonly meetings: readonly { readonly id: string }[]; readonly daysSinceLast: number | null },
  notes: Notes,
): readonly Block[] {
  if (dyad.meetings.length === 0)
    return [heading(1, 'Meetings'), paragraph('No meeting of the two is on record.')]
  const rows = dyad.meetings.flatMap(({ id }): readonly (readonly Inline[])[] => {
    const event = seen.get('events', id)
    if (event === null) return []
    return [
      [
        capital(saidWhen(seen, event.date)),
        [
          markRun('event'),
          ` ${event.title ?? event.short ?? id}`,
          ...notes.cite(seen.sources(event.sources)),
        ],
        event.place ?? '',
      ],
    ]
  })
  const since =
    dyad.daysSinceLast === null
      ? []
      : [
          paragraph([
            sentence('since', sentenceOf(`${counted(dyad.daysSinceLast, 'day')} since the last`), {
              mark: 'computed',
            }),
          ]),
        ]
  return [
    heading(1, 'Meetings'),
    table({ columns: ['Date', 'What', 'Place'].map((name) => column(name)), rows }),
    ...since,
  ]
}

function signalBlocks(seen: Seen, signals: readonly SignalView[], notes: Notes): readonly Block[] {
  if (signals.length === 0) return []
  const rows = signals.map((one): readonly Inline[] => [
    capital(saidWhen(seen, one.event.date)),
    `${capital(namesOf(seen.case, one.from))} to ${nameOf(seen.case, one.to)}`,
    [
      markRun('event'),
      ` ${one.support ? 'support' : 'coldness'} through ${CHANNELS[one.channel]}: ${titleOf(seen, one.event.id)}`,
      ...notes.cite(one.sources),
    ],
  ])
  return [
    heading(1, 'Signals'),
    table({ columns: ['Date', 'From and to', 'Signal'].map((name) => column(name)), rows }),
  ]
}

const CHANNELS = {
  state: 'the state',
  church: 'the church',
  military: 'the military',
  media: 'the media',
} as const

function judgedPartiality(seen: Seen, mediator: string) {
  return judgementsOf(seen).filter(
    ({ judgement }) => judgement.kind === 'partiality' && judgement.actor === mediator,
  )
}

/** Acts of a mediator for and against each side, beside the analyst's own judgement. */
function partialityBlocks(seen: Seen, mediator: string, notes: Notes): readonly Block[] {
  const { acts, favouring, burdening } = partialityOf(seen, mediator)
  const judged = judgedPartiality(seen, mediator).map(({ judgement }) => {
    const toward = judgement.on === undefined ? '' : ` toward ${nameOf(seen.case, judgement.on)}`
    const degree = judgement.degree === undefined ? '' : `partiality${toward}: ${judgement.degree}. `
    return sentence(judgement.id, `${capital(degree)}${sentenceOf(judgement.says)}`, { mark: 'judgement' })
  })
  const sides = [...new Set([...favouring.keys(), ...burdening.keys()])]
  const rows = sides.map((side): readonly Inline[] => [
    capital(nameOf(seen.case, side)),
    actsWords(seen, favouring.get(side) ?? [], notes),
    actsWords(seen, burdening.get(side) ?? [], notes),
  ])
  if (acts.length === 0 && judged.length === 0) return []
  return [
    heading(1, `How ${nameOf(seen.case, mediator)} treats each side`),
    ...(judged.length === 0 ? [] : [paragraph(judged)]),
    ...(rows.length === 0
      ? []
      : [table({ columns: ['Side', 'Acts for it', 'Acts against it'].map((name) => column(name)), rows })]),
  ]
}

const ACTS: Readonly<Record<PartialAct['kind'], string>> = {
  blame: 'blame',
  demand: 'demand',
  call: 'call for pressure',
  signal: 'signal',
  relation: 'claimed relationship',
}

function actsWords(seen: Seen, acts: readonly PartialAct[], notes: Notes): Inline {
  if (acts.length === 0) return 'none on record'
  return acts.flatMap((one, at) => [
    `${at === 0 ? '' : '; '}${ACTS[one.kind]}${one.when === undefined ? '' : `, ${saidWhen(seen, one.when)}`}${one.party === one.side ? '' : ` (${nameOf(seen.case, one.party)})`}`,
    ...notes.cite(one.sources),
  ])
}

function relationJson(seen: Seen, one: RelationView) {
  const { relation } = one
  return {
    id: relation.id,
    from: relation.from,
    to: relation.to,
    type: relation.type,
    basis: relation.basis ?? null,
    strength: relation.strength,
    mutual: relation.mutual,
    standing: one.standing,
    claimedBy: one.claimedBy,
    confirmedBy: one.confirmedBy,
    contestedBy: one.contestedBy,
    effects: effectsOn(seen, relation.id).map((effect) => ({
      id: effect.id,
      from: effect.from.what,
      to: effect.to.what,
      sign: effect.sign,
      certainty: effect.certainty,
    })),
    scenarios: scenarioEffectsOn(seen, relation.id),
    sources: sourcesJson(seen, one.sources),
    conflicting: sourcesJson(seen, one.denying),
  }
}
