/** The card of one promise: everything that the ledger says of it, on one page. */
import { stateWords } from '../../brief/index.ts'
import { printDay, type Seen, supportOf, yearOf } from '../../case/index.ts'
import {
  type Block,
  bullets,
  code,
  column,
  heading,
  type Inline,
  markRun,
  paragraph,
  type Run,
  sentence,
  table,
} from '../../document/index.ts'
import {
  conditionBy,
  credibilityOf,
  escapesOf,
  historyTable,
  type Ledger,
  ledgerOf,
  literalOf,
  type PledgeCard,
  type PledgeState,
  pledgeCard,
  type Repeated,
  type Waits,
  waitsOf,
} from '../../ledger/index.ts'
import { say, wordings } from '../../text/index.ts'
import { orTable } from '../page/csv.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import {
  cueWords,
  EXTENT_WORDS,
  FINDS_WORDS,
  gapWords,
  pledgeNamed,
  questionWords,
  STATE_WORDS,
  sourcesOfRefs,
  stretchWords,
  waiterWords,
} from '../page/pledges.ts'
import { sheetOf, sourcesJson, viewJson } from '../page/sheet.ts'
import {
  capital,
  clauseOf,
  counted,
  listed,
  nameOf,
  namesOf,
  saidDay,
  saidWhen,
  sentenceOf,
} from '../page/words.ts'
import { misused } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'
import { beliefBlocks, beliefsJson } from './beliefs.ts'
import { disputeBlocks } from './disputes.ts'
import { recordLine } from './kept.ts'
import { pledgeJson } from './ledger.ts'
import { byDefinition } from './terms.ts'
import { waitWords } from './waits.ts'

export function pledgeAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen, { asResult: given.flag('as-result') })
  const of = pledgeNamed(ledger, given.argument('id') ?? '')
  const card = pledgeCard(ledger, of.id)
  if (card === null) throw misused(`There is no promise “${of.id}”.`)
  const waits = waitsOf(ledger)
  const notes = notesOf(seen)
  const threat = of.pledge.valence === 'threat'
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: `${of.id}: ${of.pledge.title ?? of.pledge.short ?? clauseOf(seen.case, of.version.then)}`,
        blocks: [
          factsTable(ledger, of, waits, notes),
          ...decidersBlocks(seen, of),
          ...historyBlocks(seen, of, card, notes),
          ...layersBlocks(seen, of, notes),
          ...(card.disputes.length === 0
            ? []
            : [heading(1, 'In dispute'), ...disputeBlocks(ledger, card.disputes, notes, false)]),
          ...termBlocks(ledger, of, card),
          ...listBlock('Waits', waitWords(ledger, waits, of.id).map(sentenceOf)),
          ...escapeBlocks(of, card),
          ...(threat ? [] : beliefsAndRecord(ledger, of, card, notes)),
          ...listBlock('Who may change it', mayWords(seen, card)),
        ],
        notes,
      }),
    },
    json: {
      view: viewJson(seen),
      pledge: pledgeJson(ledger, of),
      roles: of.pledge.roles,
      scope: of.pledge.scope ?? null,
      history: card.history.map((one) => ({
        state: one.state,
        reads: one.reads,
        from: one.from === null ? null : printDay(one.from),
        to: one.to === null ? null : printDay(one.to),
        transition: one.transition,
        by: one.cue.by,
        shownBy: one.shownBy,
        reports: one.reports,
      })),
      layers: {
        ...card.layers,
        verdicts: card.layers.verdicts.map(({ id, by, finds, extent, about }) => ({
          id,
          by,
          finds,
          extent,
          about,
        })),
        extents: card.layers.extents.map(({ id, by, extent }) => ({ id, by, extent })),
      },
      disputes: card.disputes,
      escapes: card.escapes.map((one) => ({ finding: one.code, says: say(one).message })),
      wait: card.wait,
      waitsWith: card.waitsWith,
      terms: card.terms,
      repeats: card.repeats,
      beliefs: beliefsJson(seen, of.id),
      whoMay: card.whoMay,
      sources: sourcesJson(seen, seen.sources(of.pledge.sources)),
    },
  }
  return orTable(given, answer, historyTable(card.history))
}

type Runs = readonly (string | Run)[]

function factsTable(ledger: Ledger, of: PledgeState, waits: Waits, notes: Notes): Block {
  const { seen } = ledger
  const { pledge, version } = of
  const { roles, scope } = pledge
  const also = [
    ...(roles.beneficiary === undefined ? [] : [`for the good of ${namesOf(seen.case, roles.beneficiary)}`]),
    ...(roles.demander === undefined ? [] : [`demanded by ${namesOf(seen.case, roles.demander)}`]),
    ...(roles.witness === undefined ? [] : [`vouched for by ${namesOf(seen.case, roles.witness)}`]),
    ...(of.alsoLiable.length === 0 ? [] : [`${namesOf(seen.case, of.alsoLiable)} still liable`]),
  ]
  const to = roles.addressee ?? of.creditors
  const covers = scope === undefined ? null : scopeWords(scope)
  const possible = of.possible.length < 2 ? null : possibleWords(of)
  const { asserts, denies } = supportOf(seen, pledge.sources)
  const rows: (readonly [string, Inline])[] = [
    [
      'State',
      [
        markRun('computed'),
        ` ${capital(stateWords(of, yearOf(seen.view.asOf)))} `,
        '(',
        code(of.state),
        ')',
        ...(possible === null ? ['.'] : [`. ${possible}.`]),
        ...(of.content.is === 'agreed' ? [] : [' Content disputed.']),
        ...(of.existence.is === 'agreed' ? [] : [' Whether it was made at all is disputed.']),
      ],
    ],
    [
      pledge.valence === 'threat' ? 'Threat' : 'Promise',
      [
        `${capital(namesOf(seen.case, of.debtors))}${to.length === 0 ? '' : ` to ${namesOf(seen.case, to)}`}, ${madeWords(seen, of)}: ${clauseOf(seen.case, version.then)}`,
        ...notes.cite(asserts),
      ],
    ],
    ...(also.length === 0 ? [] : [['Others', sentenceOf(also.join('; '))] as const]),
    ...(covers === null ? [] : [['Covers', sentenceOf(covers)] as const]),
    ['Only if', conditionRuns(ledger, of, waits)],
    ['Day', sentenceOf(dueWords(seen, of))],
    ['Verifier', pledge.verifier === undefined ? 'None.' : sentenceOf(nameOf(seen.case, pledge.verifier))],
    [
      'Reports',
      [
        `${capital(counted(asserts.length + denies.length, 'mention'))} in ${counted(new Set([...asserts, ...denies].map((one) => one.report)).size, 'report')}; what is said of it: ${of.content.is === 'agreed' ? 'not disputed' : 'content disputed'}`,
        ...contentRuns(of, notes, denies),
        '.',
      ],
    ],
  ]
  return table({ columns: [column(''), column('')], rows, rowHeaders: true })
}

/** What else it may be, given what is undecided. */
function possibleWords(of: PledgeState): string {
  const others = of.possible.filter((one) => one !== of.state)
  return `It may also be ${listed(
    others.map((one) => STATE_WORDS[one]),
    'or',
  )}`
}

function contentRuns(of: PledgeState, notes: Notes, denies: Parameters<Notes['cite']>[0]): Runs {
  if (of.content.is === 'agreed') return []
  const about = denies.filter((one) => one.field === undefined || one.field === 'if' || one.field === 'then')
  return [` by ${counted(of.content.deniedBy.length, 'origin')}`, ...notes.cite(about)]
}

function madeWords(seen: Seen, of: PledgeState): string {
  return of.pledge.made === undefined ? 'date not given' : saidWhen(seen, of.pledge.made)
}

function scopeWords(scope: NonNullable<PledgeState['pledge']['scope']>): string {
  const parts = [
    ...(scope.forces === undefined ? [] : [listed(scope.forces)]),
    ...(scope.place === undefined ? [] : [`in ${scope.place}`]),
  ]
  const open = scope.disputed ? `; disputed${scope.says === undefined ? '' : `: ${scope.says}`}` : ''
  const said = parts.length === 0 ? (scope.says ?? 'not defined') : parts.join(', ')
  return `${said}${open}`
}

/** The condition, in whose hands it is, and who decides whether it is met. */
function conditionRuns(ledger: Ledger, of: PledgeState, waits: Waits): Inline {
  const { seen } = ledger
  const { version, pledge } = of
  if (version.if === null) return 'No condition.'
  const node = waits.nodes.get(of.id)
  const facts = node !== undefined && node.waitsOn === 'condition' ? node.body.flat() : []
  const hands = [
    ...new Set(facts.flatMap((fact) => seen.get('atoms', literalOf(fact).name)?.controller ?? [])),
  ]
  const outside = hands.filter((actor) => !of.debtors.includes(actor) && !of.creditors.includes(actor))
  const held =
    hands.length === 0
      ? ''
      : ` In the hands of ${namesOf(seen.case, hands)}${outside.length === hands.length ? ', no party to it' : ''}.`
  const judge = pledge.judge?.if ?? pledge.verifier
  const judged =
    judge === undefined
      ? ` Nobody is named to judge it, so ${namesOf(seen.case, of.debtors)} does.`
      : ` Judged by ${nameOf(seen.case, judge)}${pledge.judge?.inferred === undefined ? '' : ' (inferred by the analyst)'}.`
  const last = conditionBy(pledge.kind, version)
  const by = last === null ? ' No last day for it.' : ` By ${saidDay(seen, last)} at the latest.`
  return `${sentenceOf(clauseOf(seen.case, version.if))}${held}${judged}${by}`
}

/** When it is due, and whose reading of which word that is. */
function dueWords(seen: Seen, of: PledgeState): string {
  const { due } = of
  const said =
    due.said === null
      ? ''
      : ` (the text says “${due.said}”; ${due.days === null ? 'the day' : counted(due.days, 'day')} is ${nameOf(seen.case, due.choice ?? 'analyst')}’s choice)`
  if (due.how === 'none')
    return of.pledge.kind === 'achieve' ? `none named${said}` : 'from its making on, without end'
  if (due.day !== null) return `${due.how === 'until' ? 'until' : 'by'} ${saidDay(seen, due.day)}${said}`
  const days = due.days === null ? '' : `${counted(due.days, 'day')} after `
  const from = {
    detachment: 'its condition is met',
    event: 'the event from which it counts',
    made: 'it was made, on a day not known',
  }
  return `${days}${due.waitsFor === null ? 'a day not known' : from[due.waitsFor]}${said}`
}

function decidersBlocks(seen: Seen, of: PledgeState): readonly Block[] {
  if (of.deciders.length === 0) return []
  const rows = of.deciders.map((one): readonly Inline[] => [
    capital(questionWords(seen, one.if)),
    capital(
      listed(
        one.then.map((state) => STATE_WORDS[state]),
        'or',
      ),
    ),
  ])
  return [
    heading(1, 'What would decide it'),
    table({ columns: [column(''), column('It would then be')], rows }),
  ]
}

function historyBlocks(seen: Seen, of: PledgeState, card: PledgeCard, notes: Notes): readonly Block[] {
  const rows = card.history.map((one): readonly Inline[] => [
    one.from === null ? 'day not known' : saidDay(seen, one.from),
    one.to === null ? 'today' : saidDay(seen, one.to),
    [markRun('computed'), ` ${capital(stretchWords(of, one))}`],
    [capital(cueWords(seen, of, one)), ...notes.cite(sourcesOfRefs(seen, one.refs))],
  ])
  if (rows.length === 0) return []
  return [
    heading(1, 'History'),
    table({ columns: ['From', 'To', 'State', 'Because'].map((name) => column(name)), rows }),
  ]
}

/** What we compute, what bodies found, how far it is carried out: side by side, never merged. */
function layersBlocks(seen: Seen, of: PledgeState, notes: Notes): readonly Block[] {
  if (of.verdicts.length === 0) return []
  const rows: readonly (readonly Inline[])[] = [
    [
      [markRun('computed'), ' We compute'],
      saidDay(seen, seen.view.asOf),
      capital(stateWords(of, yearOf(seen.view.asOf))),
      '–',
    ],
    ...of.verdicts.map((one): readonly Inline[] => [
      [markRun('claim'), ` ${capital(nameOf(seen.case, one.by))}${one.judge ? ' (its judge)' : ''}`],
      saidWhen(seen, one.date),
      [
        capital(
          one.finds === null || FINDS_WORDS[one.finds] === one.says
            ? one.says
            : `${FINDS_WORDS[one.finds]}: ${one.says}`,
        ),
        ...notes.cite(seen.get('verdicts', one.id)?.sources ?? []),
      ],
      one.extent === null ? '–' : `${one.extent} of 3, ${EXTENT_WORDS[one.extent] ?? ''}`,
    ]),
  ]
  const gaps = gapWords(seen, of).map(sentenceOf)
  return [
    heading(1, 'Three layers'),
    table({ columns: ['Who', 'When', 'State or finding', 'Extent'].map((name) => column(name)), rows }),
    ...(gaps.length === 0 ? [] : [bullets(gaps)]),
  ]
}

function termBlocks(ledger: Ledger, of: PledgeState, card: PledgeCard): readonly Block[] {
  const { seen } = ledger
  const year = yearOf(seen.view.asOf)
  const value = { true: 'yes', false: 'no', none: 'cannot tell', both: 'reports differ' } as const
  return card.terms.flatMap((one) => {
    const term = seen.get('terms', one.term)
    const rows = (term?.readings ?? []).flatMap((reading): readonly (readonly Inline[])[] => {
      const holds = one.values[reading.id]
      if (holds === undefined) return []
      const state = byDefinition(ledger, one.term, reading.id).pledges.get(of.id)
      const holder = reading.holder === undefined ? reading.id : nameOf(seen.case, reading.holder)
      const governs = one.governs === reading.id ? ' (governs)' : ''
      return [
        [
          `${capital(holder)}: ${reading.says ?? reading.title ?? reading.id}${governs}`,
          capital(value[holds]),
          state === undefined ? '–' : capital(stateWords(state, year)),
        ],
      ]
    })
    const yes = term?.yes ?? one.term
    return [
      heading(1, `By each definition of “${term?.says ?? one.term}”`),
      table({ columns: ['Whose', `Is it so that ${yes}?`, 'State'].map((name) => column(name)), rows }),
    ]
  })
}

function escapeBlocks(of: PledgeState, card: PledgeCard): readonly Block[] {
  if (of.pledge.valence === 'threat' || card.escapes.length === 0) return []
  return [
    ...listBlock(
      'Escape clauses',
      card.escapes.map((one) => `${escapeCode(one)}: ${say(one).message}`),
    ),
    paragraph(['Each with its passages: ', code(`demarche escapes ${of.id}`), '.']),
  ]
}

/** `L2`: the code stands first in what the finding means. */
function escapeCode(finding: PledgeCard['escapes'][number]): string {
  return /^L\d+/.exec(wordings[finding.code].explains)?.[0] ?? ''
}

function beliefsAndRecord(ledger: Ledger, of: PledgeState, card: PledgeCard, notes: Notes): readonly Block[] {
  const { seen } = ledger
  const panel = credibilityOf(ledger, of.id, escapesOf(ledger))
  return [
    heading(1, 'Who believes it'),
    ...beliefBlocks(seen, of.id, notes),
    heading(1, 'Earlier promises'),
    ...(panel === null
      ? []
      : [paragraph([sentence('record', recordLine(seen, of, panel), { mark: 'computed' })])]),
    ...(card.repeats.length === 0 ? [] : [bullets(card.repeats.map((one) => repeatWords(seen, one)))]),
  ]
}

function repeatWords(seen: Seen, one: Repeated): string {
  const outcome = { broken: 'broken', partly: 'kept in part', disputed: 'its outcome is disputed' } as const
  const made = seen.get('pledges', one.earlier)?.made
  return sentenceOf(
    `promised before: ${waiterWords(seen, one.earlier)}, ${made === undefined ? 'date not given' : saidWhen(seen, made)}; ${outcome[one.outcome]}`,
  )
}

function mayWords(seen: Seen, card: PledgeCard): readonly string[] {
  const { whoMay } = card
  if (whoMay === null) return []
  const may = (words: string, actors: readonly string[]): readonly string[] =>
    actors.length === 0 ? [] : [sentenceOf(`${words}: ${namesOf(seen.case, actors)}`)]
  return [
    ...may('let the debtor off', whoMay.release),
    ...may(whoMay.amend.length > 1 ? 'agree to other terms, together' : 'change its terms', whoMay.amend),
    ...may('withdraw it without breach, as long as it is not due', whoMay.withdraw),
    ...whoMay.powers.map((one) =>
      sentenceOf(
        `${one.may} it under ${one.power}: ${namesOf(seen.case, one.holders)}, ${POWER_WORDS[one.state]}${one.disputedBy.length === 0 ? '' : `; disputed by ${namesOf(seen.case, one.disputedBy)}`}`,
      ),
    ),
  ]
}

const POWER_WORDS = {
  dormant: 'not yet to be used',
  exercisable: 'may be used now',
  exercised: 'used',
  lapsed: 'lapsed',
  waived: 'waived',
} as const

function listBlock(title: string, lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [heading(1, title), bullets(lines)]
}
