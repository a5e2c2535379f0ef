import type { Effects } from '../../../app/index.ts'
import {
  type Block,
  bullets,
  column,
  heading,
  type Inline,
  paragraph,
  table,
} from '../../../document/index.ts'
import { buildModel, type GraphModel, labelOfState, perceivedForms } from '../../../model/index.ts'
import {
  analyseHypergame,
  type Concept,
  conceptNames,
  type HypergameResult,
  type PerceivedGame,
  type SharedState,
  type Surprise,
  sharedName,
} from '../../../stability/index.ts'
import { sentenceCase } from '../../../text/index.ts'
import { readModelFile, unusable } from '../../model-file.ts'
import type { OpenedModel } from '../../model-source.ts'
import { EXIT, misused, Refusal } from '../../refusal.ts'
import { byConcepts, mustBeSmall, type Part } from './part.ts'

/** Each party in the game as it sees it: from `overlooks` and `believes` of the model, or from a model file of its own. */
export async function hypergamePart(
  opened: OpenedModel,
  wanted: readonly Concept[],
  sees: readonly string[],
  partyAt: (name: string) => number,
  effects: Effects,
): Promise<Part> {
  mustBeSmall(opened, '--hypergame')
  const own = await ownFiles(sees, partyAt, effects)
  const games = gamesOf(opened, own)
  const concepts = wanted.filter((one) => one !== 'sim')
  const results = concepts.map((concept) => analyseHypergame(games, concept))
  const differing = games.filter((_, at) => own.has(at) || isMistaken(opened, at)).length
  return {
    blocks: [
      heading(1, 'As each sees it'),
      ...(differing === 0
        ? [
            paragraph(
              'Nobody in this model is mistaken: no party overlooks a state (overlooks) or misjudges another (believes), so each sees the same game.',
            ),
          ]
        : []),
      ...viewsTable(opened.model, results),
      ...surpriseBlocks(opened.model, results),
    ],
    json: {
      hypergame: Object.fromEntries(results.map(({ concept, ...rest }) => [concept, rest])),
    },
  }
}

function isMistaken({ form }: OpenedModel, party: number): boolean {
  if (form.form !== 'options') return false
  return [...form.oversights, ...(form.beliefs ?? [])].some((one) => one.party === party)
}

async function ownFiles(
  sees: readonly string[],
  partyAt: (name: string) => number,
  effects: Effects,
): Promise<ReadonlyMap<number, GraphModel>> {
  const found = new Map<number, GraphModel>()
  for (const word of sees) {
    const at = word.indexOf('=')
    if (at === -1) throw misused(`--sees expects party=file, found “${word}”.`)
    const party = partyAt(word.slice(0, at))
    const file = word.slice(at + 1)
    const read = await readModelFile(file, effects)
    const built = buildModel(read.form)
    if (!built.ok) throw unusable(file, built.findings)
    found.set(party, built.model)
  }
  return found
}

function gamesOf(opened: OpenedModel, own: ReadonlyMap<number, GraphModel>): readonly PerceivedGame[] {
  const { form, model, source } = opened
  const perceived = form.form === 'options' ? perceivedForms(form, model) : null
  return model.parties.map(({ id, title }, at) => {
    const file = own.get(at)
    if (file !== undefined) {
      const known = file.parties.map((one) => one.id)
      if (!known.includes(id))
        throw new Refusal(
          EXIT.input,
          `The game that ${title} sees has no party “${id}”.`,
          `Its parties are ${known.join(', ')}; parties and options are matched by their names in the file.`,
        )
      return { party: id, model: file }
    }
    const seen = perceived?.[at]
    if (seen === undefined) return { party: id, model }
    const built = buildModel(seen)
    if (!built.ok) throw unusable(source, built.findings)
    return { party: id, model: built.model }
  })
}

function titleOf(model: GraphModel, party: string): string {
  return model.parties.find((one) => one.id === party)?.title ?? party
}

/** How a state is named for a reader: by its number in the model, or by what is done in it where the model lacks it. */
type SayState = (state: SharedState) => string

function sayStates(model: GraphModel): SayState {
  const numbers = new Map(
    Array.from({ length: model.states.count }, (_, state) => [sharedName(model, state), state]),
  )
  return (shared) => {
    const state = numbers.get(shared)
    return state === undefined ? `“${shared}”` : labelOfState(model.states, state)
  }
}

function viewsTable(model: GraphModel, results: readonly HypergameResult[]): readonly Block[] {
  const [first] = results
  if (first === undefined) return []
  const sayState = sayStates(model)
  const said = (states: readonly SharedState[]): string => {
    if (states.length === 0) return '–'
    return states.length > MOST ? `${states.length} states` : states.map(sayState).join(', ')
  }
  const truly = new Set(Array.from({ length: model.states.count }, (_, state) => sharedName(model, state)))
  const columns = [
    column(''),
    ...first.views.map((view) => column(`Stable for ${titleOf(model, view.party)}`)),
    column('For all'),
  ]
  const rows = results.map((result): readonly Inline[] => [
    conceptNames[result.concept],
    ...result.views.map((view) => said(view.stable)),
    said(result.equilibria),
  ])
  const unseen = first.views.flatMap((view) => {
    const missing = [...truly].filter((state) => !view.known.includes(state))
    const imagined = view.known.filter((state) => !truly.has(state))
    const title = sentenceCase(titleOf(model, view.party))
    return [
      ...(missing.length === 0 ? [] : [`${title}, unseen: ${said(missing)}.`]),
      ...(imagined.length === 0 ? [] : [`${title}, imagined: ${said(imagined)}.`]),
    ]
  })
  return [
    ...(unseen.length === 0 ? [] : [bullets(unseen)]),
    paragraph('States that are stable for each party in its own game:'),
    table({ columns, rows, rowHeaders: true }),
  ]
}

/** More states or surprises than this are counted, not listed. */
const MOST = 12

function surpriseBlocks(model: GraphModel, results: readonly HypergameResult[]): readonly Block[] {
  const sayState = sayStates(model)
  const said = byConcepts(
    results.flatMap(({ concept, surprises }) =>
      surprises.map((surprise) => ({ line: surpriseWords(model, surprise, sayState), concept })),
    ),
    MOST,
  )
  return said === null
    ? [paragraph('Nobody would be surprised by a move.')]
    : [paragraph('Who would be surprised:'), said]
}

function surpriseWords(
  model: GraphModel,
  { mover, surprised, from, to, kind }: Surprise,
  sayState: SayState,
): string {
  const their = model.parties.find((one) => one.id === surprised)?.plural === true
  const what =
    kind === 'unforeseen-state'
      ? `${their ? 'do' : 'does'} not see that this can happen`
      : `${their ? 'think' : 'thinks'} that there is no reason to`
  return `${sentenceCase(titleOf(model, mover))} would go from ${sayState(from)} to ${sayState(to)}; ${titleOf(model, surprised)} ${what}`
}
