import { printDay, type Seen } from '../../case/index.ts'
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
import {
  followsFrom,
  type Ledger,
  ledgerOf,
  type MutualWaitFound,
  type OpenNode,
  plainWaits,
  type ReadingDependence,
  readingDependence,
  sayDependence,
  sayWouldAct,
  type Waits,
  waitsTable,
  waysOut,
} from '../../ledger/index.ts'
import { type StuckWait, stucknessOf } from '../../picture/index.ts'
import { orTable } from '../page/csv.ts'
import { modelWords } from '../page/model-words.ts'
import { type Notes, notesOf } from '../page/notes.ts'
import { factWords, waiterWords } from '../page/pledges.ts'
import { sheetOf, viewJson } from '../page/sheet.ts'
import { capital, counted, listed, nameOf, namesOf, saidDay, sentenceOf } from '../page/words.ts'
import type { Answer, Given } from '../verb.ts'

export function waitsAnswer(seen: Seen, given: Given): Answer {
  const ledger = ledgerOf(seen, { asResult: given.flag('as-result') })
  const { waits, stuck } = stucknessOf(ledger)
  const dependence = readingDependence(waits)
  const hindsight = given.flag('hindsight')
  const notes = notesOf(seen)
  const answer: Answer = {
    shown: {
      document: sheetOf(seen, {
        title: 'Who waits for whom',
        blocks: [
          ...(waits.mutual.length === 0
            ? [paragraph(nobody(waits))]
            : stuck.flatMap((one) => mutualBlocks(waits, one, { notes, hindsight }))),
          ...dependenceBlocks(waits, dependence),
          ...arcsBlocks(waits),
          ...stuckBlocks(waits),
          ...ownBlocks(waits),
        ],
        notes,
      }),
    },
    json: { view: viewJson(seen), ...waitsJson(waits, stuck, dependence, hindsight) },
  }
  return orTable(given, answer, waitsTable(waits))
}

function nobody(waits: Waits): string {
  return waits.blocked.length === 0
    ? 'Nobody waits for anybody: every open promise and stance could be carried out as things are.'
    : 'Nobody waits for each other in a circle. What is held up all the same stands below.'
}

interface Frame {
  readonly notes: Notes
  readonly hindsight: boolean
}

function mutualBlocks(
  waits: Waits,
  { wait, sides }: StuckWait,
  { notes, hindsight }: Frame,
): readonly Block[] {
  const { seen } = waits.ledger
  const inferred = wait.inferred.length === 0 ? '' : ' (in part inferred)'
  const circle = wait.owners.length === 2 ? 'wait for each other' : 'wait for each other in a circle'
  return [
    heading(1, capital(`${namesOf(seen.case, wait.owners)} ${circle}${inferred}`)),
    bullets(wait.members.flatMap((id) => memberSentence(waits, wait, id, notes))),
    ...(wait.stuckBehind.length === 0
      ? []
      : [
          paragraph(
            sentenceOf(
              `stuck behind this wait: ${listed(wait.stuckBehind.map((id) => waiterWords(seen, id)))}`,
            ),
          ),
        ]),
    heading(2, 'Who could move first'),
    bullets(moveSentences(waits, wait)),
    heading(2, 'Would each act if the wait ended?'),
    bullets([
      ...wait.wouldAct.map((one) => [markRun('judgement'), ' ', sayWouldAct(waits, one)]),
      ...sides
        .filter(({ inModel }) => inModel.answer !== null || inModel.why !== 'no-model')
        .map(({ owner, member, inModel }) => [
          markRun('computed'),
          ` ${sentenceOf(`${waiterWords(seen, member)}: ${modelWords(seen, [owner], inModel)}`)}`,
        ]),
    ]),
    paragraph('Waiting is not wanting: the end of a wait does not show that anybody would act.'),
    ...waysBlocks(waits, wait, hindsight),
  ]
}

/** `Belgrade: Serb forces leave Kosovo, once the armed groups halt attacks (withdrawal, P1).` */
function memberSentence(waits: Waits, wait: MutualWaitFound, id: string, notes: Notes): readonly Sentence[] {
  const { seen } = waits.ledger
  const node = waits.nodes.get(id)
  if (node === undefined) return []
  const facts = wait.arcs.filter((arc) => arc.from === id).flatMap((arc) => arc.for)
  const does = listed(factWords(seen, node.head))
  const once = listed(factWords(seen, facts))
  const words = `${capital(namesOf(seen.case, node.actors))}: ${does}, but only once ${once} (${id}${node.inferred === null ? '' : ', inferred'})${readingWords(seen, node)}.`
  const sources = seen.sources(seen.find(id)?.record.sources)
  const mark = node.inferred === null ? 'claim' : 'judgement'
  return [sentence(`wait-${id}`, [words, ...notes.cite(sources.filter(stands))], { mark })]
}

function stands(source: { readonly stance: string; readonly field?: string | undefined }): boolean {
  return source.stance === 'asserts' && (source.field === undefined || source.field === 'if')
}

/** Whose definition leads from the words of a condition to acts. */
function readingWords(seen: Seen, node: OpenNode): string {
  const bridges = node.bridges.map((one) => {
    const term = seen.get('terms', one.term)
    const holder = one.holder === null ? 'the default' : nameOf(seen.case, one.holder)
    return `“${term?.says ?? one.term}” as ${holder} defines it${one.inferred ? ', inferred' : ''}`
  })
  return bridges.length === 0 ? '' : `; ${listed([...new Set(bridges)])}`
}

function moveSentences(waits: Waits, wait: MutualWaitFound): readonly string[] {
  const { seen } = waits.ledger
  if (wait.firstMoves.length === 0)
    return [`No first move of up to ${wait.searched} acts together would free it.`]
  return wait.firstMoves.map((move) => {
    const who = namesOf(seen.case, move.owners)
    const act = (id: string): string => `${listed(factWords(seen, waits.nodes.get(id)?.head ?? []))} (${id})`
    const rounds = followsFrom(waits, move.nodes).map((round) => listed(round.map(act)))
    const follows =
      rounds.length === 0
        ? 'nothing else would follow'
        : `it could follow that ${rounds.join('; then that ')}`
    return sentenceOf(`if ${who} moved first, so that ${listed(move.nodes.map(act))}, ${follows}`)
  })
}

const WAY_WORDS = {
  'first-step': 'A first step',
  'parallel-phases': 'Matched phases',
  'fallback-date': 'A fallback date',
  'outside-judge': 'An outside judge',
  'third-party-supplies': 'A third party supplies it',
  sequence: 'An agreed order',
  guarantee: 'A guarantee',
  proportional: 'Part for part',
} as const

function waysBlocks(waits: Waits, wait: MutualWaitFound, hindsight: boolean): readonly Block[] {
  const { seen } = waits.ledger
  const { ways, later } = waysOut(waits, wait, { hindsight })
  const rows = ways.map((way): readonly Inline[] => {
    const asIn = way.precedents.map(
      (one) => `${one.where}: ${one.what}${one.after === null ? '' : ` – ${one.after.says}`}`,
    )
    const levers = way.levers.map((one) => {
      const refused = one.refusedBy.length === 0 ? '' : `, refused by ${namesOf(seen.case, one.refusedBy)}`
      const unknown =
        one.consentUnknown.length === 0
          ? ''
          : `, consent of ${namesOf(seen.case, one.consentUnknown)} not known`
      const precedent = one.precedent === null ? '' : `, as in ${one.precedent.what}`
      return `${one.what} (${one.lever}${refused}${unknown}${precedent})`
    })
    return [
      WAY_WORDS[way.kind],
      sentenceOf(way.says),
      asIn.length === 0 ? '–' : sentenceOf(asIn.join('; ')),
      levers.length === 0 ? '–' : sentenceOf(levers.join('; ')),
    ]
  })
  const columns = ['Way out', 'What it would mean here', 'Tried before', 'In this case'].map((name) =>
    column(name),
  )
  return [
    heading(2, 'Ways out'),
    table({ columns, rows, caption: `Precedents known by ${saidDay(seen, seen.view.knownBy)}` }),
    ...(later.length === 0
      ? []
      : [
          paragraph(
            sentenceOf(later.map((one) => `${one.where}: ${one.what}`).join('; ')),
            'With hindsight.',
          ),
        ]),
  ]
}

function dependenceBlocks(waits: Waits, dependence: ReadingDependence): readonly Block[] {
  const says = sayDependence(waits, dependence)
  const others = dependence.by.flatMap((one) => one.holder ?? [])
  if (others.length === 0) return []
  const { seen } = waits.ledger
  const same = `Who waits for each other is the same by the definitions of ${namesOf(seen.case, others)} as by each side’s own.`
  const rows = dependence.by.map((one): readonly Inline[] => [
    one.holder === null ? 'Each side’s own, or as chosen' : capital(nameOf(seen.case, one.holder)),
    one.mutual.length === 0
      ? 'nobody'
      : one.mutual.map((members) => listed(members.map((id) => waiterWords(seen, id)))).join('; '),
  ])
  return [
    heading(1, 'Does it depend on whose definitions govern?'),
    paragraph([sentence('dependence', says ?? same, { mark: 'computed' })]),
    ...(says === null
      ? []
      : [table({ columns: [column('Definitions of'), column('Wait for each other')], rows })]),
  ]
}

function arcsBlocks(waits: Waits): readonly Block[] {
  const { seen } = waits.ledger
  if (waits.arcs.length === 0) return []
  const rows = waits.arcs.map((arc): readonly Inline[] => [
    waiterWords(seen, arc.from),
    waiterWords(seen, arc.to),
    capital(listed(factWords(seen, arc.for))),
    waits.mutual.some((one) => one.members.includes(arc.from) && one.members.includes(arc.to)) ? 'yes' : '',
  ])
  const columns = ['What waits', 'For what', 'Until', 'Mutual'].map((name) => column(name))
  return [heading(1, 'Who waits for what'), table({ columns, rows })]
}

function stuckBlocks(waits: Waits): readonly Block[] {
  const { seen } = waits.ledger
  const words = waits.stuck.flatMap((one) => {
    const behind = one.behind.length === 0 ? [] : [`is stuck behind ${behindWords(waits, one.behind)}`]
    const lacks =
      one.lacks.length === 0
        ? []
        : [`lacks what nobody here has offered: ${listed(factWords(seen, one.lacks))}`]
    const own =
      waits.nodes.get(one.id)?.waitsOn === 'debtor' ? ['waits for its own debtor, who let the day pass'] : []
    const parts = [...behind, ...lacks, ...own]
    return parts.length === 0 ? [] : [sentenceOf(`${waiterWords(seen, one.id)} ${parts.join(', and ')}`)]
  })
  return words.length === 0 ? [] : [heading(1, 'What is stuck'), bullets(words)]
}

function behindWords(waits: Waits, indices: readonly number[]): string {
  const { seen } = waits.ledger
  return indices.length === 1
    ? `the wait of ${namesOf(seen.case, waits.mutual[indices[0] ?? 0]?.owners ?? [])}`
    : counted(indices.length, 'mutual wait')
}

/** Conditions that the debtor itself controls, and circles within one party. */
function ownBlocks(waits: Waits): readonly Block[] {
  const { seen } = waits.ledger
  const words = [
    ...waits.ownConditions.map((one) =>
      sentenceOf(
        `${waiterWords(seen, one.node)} waits ${one.whole ? '' : 'in part '}for what its own maker controls: ${listed(factWords(seen, one.facts))}`,
      ),
    ),
    ...waits.ownCircles.map((ids) =>
      sentenceOf(`one party alone holds up ${listed(ids.map((id) => waiterWords(seen, id)))}`),
    ),
  ]
  return words.length === 0
    ? []
    : [heading(1, 'Conditions in the hands of those who promised'), bullets(words)]
}

/** How a promise is held up, in sentences: for its card. */
export function waitWords(ledger: Ledger, waits: Waits, id: string): readonly string[] {
  const { seen } = ledger
  const mutual = waits.mutual.filter((one) => one.members.includes(id))
  const behind = waits.mutual.filter((one) => one.stuckBehind.includes(id))
  const lacks = waits.stuck.find((one) => one.id === id)?.lacks ?? []
  return [
    ...mutual.map((one) => {
      const others = one.members.filter((member) => member !== id).map((member) => waiterWords(seen, member))
      const inferred = one.inferred.length === 0 ? '' : ' (in part inferred)'
      return `it and ${listed(others)} wait for each other${inferred}`
    }),
    ...mutual.flatMap((one) =>
      one.wouldAct
        .filter((side) => waits.nodes.get(id)?.owners.includes(side.owner) === true)
        .map((side) => sayWouldAct(waits, side)),
    ),
    ...behind.map((one) => `it is stuck behind the wait of ${namesOf(seen.case, one.owners)}`),
    ...(lacks.length === 0
      ? []
      : [`it lacks what nobody here has offered: ${listed(factWords(seen, lacks))}`]),
  ]
}

function waitsJson(
  waits: Waits,
  stuck: readonly StuckWait[],
  dependence: ReadingDependence,
  hindsight: boolean,
) {
  const { mutual, ...rest } = plainWaits(waits, dependence)
  return {
    ...rest,
    mutual: mutual.map((wait, at) => {
      const found = waysOut(waits, wait, { hindsight })
      const firstMoves = wait.firstMoves.map((one) => ({ ...one, then: followsFrom(waits, one.nodes) }))
      const inModel = (stuck[at]?.sides ?? []).map(({ owner, member, inModel: found }) => ({
        owner,
        member,
        ...found,
      }))
      return {
        ...wait,
        inModel,
        firstMoves,
        waysOut: found.ways.map(wayJson),
        later: found.later.map(precedentJson),
      }
    }),
  }
}

function wayJson(way: ReturnType<typeof waysOut>['ways'][number]) {
  return {
    ...way,
    precedents: way.precedents.map(precedentJson),
    levers: way.levers.map((one) => ({
      ...one,
      precedent:
        one.precedent === null ? null : { ...one.precedent, knownOn: printDay(one.precedent.knownOn) },
    })),
  }
}

function precedentJson(one: ReturnType<typeof waysOut>['later'][number]) {
  return {
    ...one,
    knownOn: printDay(one.knownOn),
    after: one.after === null ? null : { ...one.after, knownOn: printDay(one.after.knownOn) },
  }
}
