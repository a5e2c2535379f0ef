import type { Effects } from '../../app/index.ts'
import {
  type Block,
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
  type Analysis,
  type Concept,
  conceptNames,
  countEquilibria,
  openAnalysis,
  type ReportedConcept,
  stabilityReport,
} from '../../stability/index.ts'
import { type Diagnostic, diagnostic } from '../../text/index.ts'
import { findingsJson } from '../findings.ts'
import { type OpenedModel, openModel } from '../model-source.ts'
import { withCare } from '../page/care.ts'
import { capital, listed, sentenceOf } from '../page/words.ts'
import { EXIT, misused, Refusal, unknownName } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'
import { strengthPart, unknownPart, unknownTypes } from './stability/attitudes.ts'
import { coalitionPart, coalitionsFrom } from './stability/coalition.ts'
import { firmnessPart } from './stability/firmness.ts'
import { countFrom, horizonPart, repliesPart } from './stability/horizon.ts'
import { hypergamePart } from './stability/hypergame.ts'
import type { Part } from './stability/part.ts'
import { profileFrom, profilePart } from './stability/profile.ts'
import { robustPart } from './stability/robust.ts'

/** More resting states than this are counted, not listed. */
const LISTED = 40

/** More states than this are counted in words; a report for a reader would look at each. */
export const REPORTED = 2 ** 16

/** More states than this go into no report as JSON, which lists each for every party and concept. */
const LISTED_AS_JSON = 2 ** 20

/** With more states than this, SIM is tried only where it is named: it tries every combination of improvements. */
export const WITH_SIM = 2 ** 12

/** Options that add to the answer. */
const ADDING = [
  'coalition',
  'hypergame',
  'sees',
  'strength',
  'unknown',
  'horizon',
  'replies',
  'robust',
  'firmness',
]

export async function stabilityAnswer(given: Given, effects: Effects): Promise<Answer> {
  const opened = await openModel(given.argument('source'), given, effects)
  const { model } = opened
  const partyAt = (name: string): number => partyOf(model.parties, name)
  const { wanted, profile } = wantedFrom(given.list('concept'), opened)
  const analysis = openAnalysis(model)
  if (model.states.count > REPORTED) return countedAnswer(opened, analysis, wanted, given)
  const { report, findings } = stabilityReport(model, { concepts: wanted, analysis })
  const results = report.concepts
  const parts: Part[] = []
  if (profile !== null) parts.push(profilePart(opened, analysis, profile))
  const coalitions = given.list('coalition')
  if (coalitions.length > 0)
    parts.push(coalitionPart(opened, coalitionsFrom(coalitions, model.parties, partyAt), results))
  if (given.flag('hypergame') || given.list('sees').length > 0)
    parts.push(await hypergamePart(opened, wanted, given.list('sees'), partyAt, effects))
  if (given.flag('strength')) parts.push(strengthPart(opened, analysis, wanted))
  const types = unknownTypes(given.list('unknown'))
  if (types.length > 0) parts.push(unknownPart(opened, analysis, wanted, types))
  const horizon = given.option('horizon')
  if (horizon !== null) parts.push(horizonPart(opened, countFrom('horizon', horizon, 1000)))
  const replies = given.option('replies')
  if (replies !== null) parts.push(repliesPart(opened, analysis, countFrom('replies', replies, 1000)))
  if (given.flag('robust')) parts.push(robustPart(opened, results))
  const firmness = firmnessPart(opened, results)
  const remarks = [...opened.findings, ...findings, ...withoutSim(opened, wanted, given)]
  const json = Object.assign({}, report, { findings: findingsJson(remarks) }, ...parts.map((one) => one.json))
  return {
    shown: {
      document: stabilityDocument(
        opened,
        wanted,
        results,
        firmness === null ? parts : [firmness, ...parts],
        remarks,
      ),
    },
    json: given.flag('firmness') ? { ...json, ...(firmness?.json ?? { firmness: null }) } : json,
  }
}

/** What is asked of each state; with `A=nash,B=smr` also a concept for each party. */
function wantedFrom(
  words: readonly string[],
  { model }: OpenedModel,
): { readonly wanted: readonly Concept[]; readonly profile: readonly Concept[] | null } {
  const named = words.flatMap((text) => text.split(',')).filter((text) => text.trim() !== '')
  if (named.length === 0 && model.states.count > WITH_SIM)
    return { wanted: ALL.filter((one) => one !== 'sim'), profile: null }
  if (!named.some((text) => text.includes('='))) return { wanted: conceptsFrom(words), profile: null }
  const profile = profileFrom(named, model.parties, (name) => partyOf(model.parties, name), conceptNamed)
  return { wanted: ALL.filter((one) => profile.includes(one)), profile }
}

/** SIM, where it was not tried because nobody named it. */
function withoutSim(opened: OpenedModel, wanted: readonly Concept[], given: Given): readonly Diagnostic[] {
  const { count } = opened.model.states
  return given.list('concept').length > 0 || wanted.includes('sim')
    ? []
    : [diagnostic('stability-sim-left-out', null, { states: count, limit: WITH_SIM })]
}

/** A model whose states are too many for a report: how many are equilibria. */
function countedAnswer(
  opened: OpenedModel,
  analysis: Analysis,
  wanted: readonly Concept[],
  given: Given,
): Answer {
  const { model } = opened
  const states = model.states.count
  const asked = ADDING.find(
    (name) => given.flag(name) || given.option(name) !== null || given.list(name).length > 0,
  )
  if (asked !== undefined || given.list('concept').some((text) => text.includes('=')))
    throw new Refusal(
      EXIT.input,
      `${asked === undefined ? 'A concept for each party' : `--${asked}`} is for models of at most ${REPORTED} states; this one has ${states}.`,
      'Add feasibility rules, or ask “demarche why” about single states.',
    )
  const remarks = [...opened.findings, ...withoutSim(opened, wanted, given)]
  return {
    shown: {
      get document() {
        const { equilibria, findings } = countEquilibria(analysis, wanted)
        const rows = equilibria.map(({ concept, count }): readonly Inline[] => [
          conceptNames[concept],
          count === null ? '–' : String(count),
        ])
        return documentOf({
          kind: 'report',
          title: 'Where it can rest, in this model',
          subtitle: opened.name,
          meta: [particular('', `${states} feasible states`)],
          blocks: [
            table({ columns: [column('Concept'), column('Equilibria', 'end')], rows }),
            paragraph(
              `More than ${REPORTED} states are counted, not listed; --json lists up to ${LISTED_AS_JSON}. “demarche why” says of one state why it is stable or not.`,
            ),
            ...withCare([...remarks, ...findings]),
          ],
        })
      },
    },
    get json() {
      if (states <= LISTED_AS_JSON) {
        const { report, findings } = stabilityReport(model, { concepts: wanted, analysis })
        return { ...report, findings: findingsJson([...remarks, ...findings]) }
      }
      throw new Refusal(
        EXIT.input,
        `The report of ${states} states is too long; ${LISTED_AS_JSON} is the most.`,
        'Add feasibility rules, or ask “demarche why” about single states.',
      )
    },
  }
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
  parts: readonly Part[],
  remarks: readonly Diagnostic[],
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
      ...parts.flatMap((one) => one.blocks),
      ...withCare(remarks),
    ],
    notesEnd: [
      'Stability in a model is not likelihood: it says where the conflict can rest if the preferences are as recorded.',
    ],
  })
}

function optionsTable({ model, wordings, seen }: OpenedModel): readonly Block[] {
  if (model.options.length === 0) return []
  const rows = model.options.map((option, at): readonly Inline[] => [
    String(at + 1),
    capital(model.parties[option.party]?.title ?? ''),
    option.title,
    ...(seen === null ? [] : [wordings[at]?.yes ?? '']),
    option.direction === 'both'
      ? ''
      : option.direction === 'forward'
        ? 'cannot be taken back'
        : 'cannot be taken up again',
  ])
  const heads = ['', 'Party', 'Option', ...(seen === null ? [] : ['Yes means']), '']
  return [heading(1, 'Options'), table({ columns: heads.map((name) => column(name)), rows })]
}

/** The status quo: what is happening, and for whom it is stable by which concept. */
function now(opened: OpenedModel, wanted: readonly Concept[], results: Results): readonly Block[] {
  const { model, statusQuo } = opened
  const [first] = statusQuo
  if (first === undefined) return []
  const blocks: Block[] = [heading(1, statusQuo.length === 1 ? 'Now' : 'Now: what the facts leave open')]
  for (const state of statusQuo.slice(0, 8)) {
    blocks.push(paragraph(sentenceOf(inWords(opened, state)), `State ${labelOfState(model.states, state)}.`))
    const columns = [column('Stable for'), ...wanted.map((one) => column(conceptNames[one], 'centre'))]
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
    return result === undefined ? [] : [`${conceptNames[concept]} ${result.equilibria.length}`]
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
    ...wanted.map((one) => column(conceptNames[one], 'centre')),
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
export function partyOf(parties: GraphModel['parties'], text: string): number {
  const wanted = text.trim().toLowerCase()
  const at = parties.findIndex((one) => one.id.toLowerCase() === wanted || one.title.toLowerCase() === wanted)
  if (at === -1)
    throw unknownName(
      'party',
      text,
      parties.flatMap((one) => [one.id, one.title]),
      `Parties: ${parties.map((one) => one.id).join(', ')}.`,
    )
  return at
}
