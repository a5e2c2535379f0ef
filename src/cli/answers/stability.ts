import type { Effects } from '../../app/index.ts'
import {
  type Block,
  bullets,
  callout,
  column,
  type Document,
  documentOf,
  heading,
  type Inline,
  paragraph,
  particular,
  table,
} from '../../document/index.ts'
import {
  decimalOfState,
  type GraphModel,
  isTaken,
  labelOfState,
  vectorsOf,
  ynOfState,
} from '../../model/index.ts'
import {
  concepts as ALL,
  type Concept,
  type ReportedConcept,
  stabilityReport,
} from '../../stability/index.ts'
import { say } from '../../text/index.ts'
import { type OpenedModel, openModel } from '../model-source.ts'
import { capital, listed, sentenceOf } from '../page/words.ts'
import { misused, unknownName } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

/** What the concepts are called in a heading. */
const NAMES: Readonly<Record<Concept, string>> = {
  nash: 'Nash',
  gmr: 'GMR',
  smr: 'SMR',
  seq: 'SEQ',
  sseq: 'SSEQ',
  sim: 'SIM',
}

/** More resting states than this are counted, not listed. */
const LISTED = 40

export async function stabilityAnswer(given: Given, effects: Effects): Promise<Answer> {
  const opened = await openModel(given.argument('source'), given, effects)
  const wanted = conceptsFrom(given.list('concept'))
  const { report, findings } = stabilityReport(opened.model, { concepts: wanted })
  const remarks = [...opened.findings, ...findings].map((one) => say(one).message)
  return { shown: { document: stabilityDocument(opened, wanted, report.concepts, remarks) }, json: report }
}

/** The concepts that the options name; all where none is named. */
export function conceptsFrom(names: readonly string[]): readonly Concept[] {
  if (names.length === 0) return ALL
  return names.flatMap((text) => text.split(',')).map((name) => conceptNamed(name))
}

export function conceptNamed(name: string): Concept {
  const found = ALL.find((one) => one === name.trim().toLowerCase())
  if (found === undefined) throw unknownName('concept', name, ALL, `Concepts: ${ALL.join(', ')}.`)
  return found
}

type Results = { readonly [C in Concept]?: ReportedConcept }

function stabilityDocument(
  opened: OpenedModel,
  wanted: readonly Concept[],
  results: Results,
  remarks: readonly string[],
): Document {
  const { model } = opened
  return documentOf({
    kind: 'report',
    title: 'Where it can rest, in this model',
    subtitle: opened.name,
    meta: [
      particular('', `${model.parties.length} parties`),
      particular('', `${model.options.length} options`),
      particular('', `${model.states.count} feasible states`),
    ],
    blocks: [
      ...optionsTable(opened),
      ...now(opened, wanted, results),
      ...resting(opened, wanted, results),
      ...(remarks.length === 0 ? [] : [callout('note', bullets2(remarks), 'Read this with care')]),
    ],
    notesEnd: [
      'Stability in a model is not likelihood: it says where the conflict can rest if the preferences are as recorded.',
    ],
  })
}

function bullets2(lines: readonly string[]): readonly Block[] {
  return [bullets(lines)]
}

function optionsTable({ model, wordings }: OpenedModel): readonly Block[] {
  if (model.options.length === 0) return []
  const rows = model.options.map((option, at): readonly Inline[] => [
    String(at + 1),
    capital(model.parties[option.party]?.title ?? ''),
    option.title,
    wordings[at]?.yes ?? '',
    option.direction === 'both'
      ? ''
      : option.direction === 'forward'
        ? 'cannot be taken back'
        : 'cannot be taken up again',
  ])
  return [
    heading(1, 'Options'),
    table({ columns: ['', 'Party', 'Option', 'Yes means', ''].map((name) => column(name)), rows }),
  ]
}

/** The status quo: what is happening, and for whom it is stable by which concept. */
function now(opened: OpenedModel, wanted: readonly Concept[], results: Results): readonly Block[] {
  const { model, statusQuo } = opened
  const [first] = statusQuo
  if (first === undefined) return []
  const blocks: Block[] = [heading(1, statusQuo.length === 1 ? 'Now' : 'Now: what the facts leave open')]
  for (const state of statusQuo.slice(0, 8)) {
    blocks.push(paragraph(sentenceOf(inWords(opened, state)), `State ${labelOfState(model.states, state)}.`))
    const columns = [column('Stable for'), ...wanted.map((one) => column(NAMES[one], 'centre'))]
    const rows = model.parties.map((party): readonly Inline[] => [
      capital(party.title),
      ...wanted.map((concept) => {
        const result = results[concept]
        if (result === undefined) return '–'
        const stable = Object.entries(result.stable).find(
          ([name]) => name === party.title || name === `${party.title} (${party.id})`,
        )?.[1]
        return stable?.includes(state + 1) === true ? 'yes' : 'no'
      }),
    ])
    blocks.push(table({ columns, rows, rowHeaders: true }))
  }
  return blocks
}

/** States that are equilibria under some concept, with what happens in them. */
function resting(opened: OpenedModel, wanted: readonly Concept[], results: Results): readonly Block[] {
  const { model } = opened
  const found = [...new Set(wanted.flatMap((concept) => results[concept]?.equilibria ?? []))].sort(
    (a, b) => a - b,
  )
  const counts = wanted.flatMap((concept) => {
    const result = results[concept]
    return result === undefined ? [] : [`${NAMES[concept]} ${result.equilibria.length}`]
  })
  const head = [
    heading(1, 'Resting states'),
    paragraph(`Equilibria: ${listed(counts)}, of ${model.states.count} states.`),
  ]
  if (found.length === 0) return head
  if (found.length > LISTED) return [...head, paragraph(`More than ${LISTED}: --json lists them all.`)]
  const columns = [
    column('State', 'end'),
    column('Decimal', 'end'),
    column('Options'),
    ...wanted.map((one) => column(NAMES[one], 'centre')),
    column('What happens'),
  ]
  const rows = found.map((n): readonly Inline[] => [
    String(n),
    String(decimalOfState(model.states, n - 1) ?? ''),
    ynOfState(model.states, n - 1) ?? '',
    ...wanted.map((concept) => (results[concept]?.equilibria.includes(n) === true ? '✓' : '')),
    capital(inWords(opened, n - 1)),
  ])
  return [...head, table({ columns, rows })]
}

/** A state by what happens in it: `Serb forces stay, Belgrade offers talks and …`. */
export function inWords(opened: OpenedModel, state: number): string {
  const { model, wordings } = opened
  const [vector] = vectorsOf(model.states, state)
  if (vector === undefined)
    return model.states.kind === 'named'
      ? (model.states.titles[state] ?? labelOfState(model.states, state))
      : labelOfState(model.states, state)
  if (opened.seen === null) {
    const taken = model.options.flatMap((option, at) =>
      isTaken(vector, at) ? [`${model.parties[option.party]?.title}: ${option.title}`] : [],
    )
    return taken.length === 0 ? 'no option is taken' : listed(taken)
  }
  return listed(wordings.map((one, at) => (isTaken(vector, at) ? one.yes : one.no)))
}

/** The state that a person names by its number or its pattern of Y and N. */
export function stateNamed(model: GraphModel, text: string): number {
  const { states } = model
  if (/^\d+$/.test(text)) {
    const state = Number(text) - 1
    if (state >= 0 && state < states.count) return state
    throw misused(`There is no state ${text}.`, `States are numbered 1 to ${states.count}.`)
  }
  const wanted = text.toUpperCase()
  for (let state = 0; state < states.count; state++)
    if (ynOfState(states, state) === wanted || labelOfState(states, state) === text) return state
  throw misused(
    `There is no state “${text}”.`,
    `Give a number from 1 to ${states.count}, or Y and N for the ${model.options.length} options in order.`,
  )
}

/** The party that a person names by its id or title. */
export function partyNamed(model: GraphModel, text: string): number {
  const wanted = text.trim().toLowerCase()
  const at = model.parties.findIndex(
    (one) => one.id.toLowerCase() === wanted || one.title.toLowerCase() === wanted,
  )
  if (at === -1)
    throw unknownName(
      'party',
      text,
      model.parties.flatMap((one) => [one.id, one.title]),
    )
  return at
}
