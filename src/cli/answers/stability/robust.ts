import {
  type Block,
  bullets,
  column,
  heading,
  type Inline,
  paragraph,
  table,
} from '../../../document/index.ts'
import { type ConflictForm, labelOfState, type PreferenceChange } from '../../../model/index.ts'
import {
  type Concept,
  conceptNames,
  type ReportedConcept,
  type RobustState,
  robustness,
} from '../../../stability/index.ts'
import { sentenceCase } from '../../../text/index.ts'
import type { OpenedModel } from '../../model-source.ts'
import { mustBeSmall, type Part } from './part.ts'

/** Most equilibria of a concept whose robustness is tried. */
const MOST = 64

/** Which single changes of preference would end each equilibrium. */
export function robustPart(
  opened: OpenedModel,
  results: { readonly [C in Concept]?: ReportedConcept },
): Part {
  mustBeSmall(opened, '--robust', 512)
  const found = Object.entries(results).map(([concept, result]) => {
    const states = result.equilibria.slice(0, MOST).map((n) => n - 1)
    return {
      concept: concept as Concept,
      left: result.equilibria.length - states.length,
      states: robustness(opened.form, opened.model, concept as Concept, states),
    }
  })
  return {
    blocks: [heading(1, 'How robust'), ...robustBlocks(opened, found)],
    json: {
      robust: Object.fromEntries(
        found.map(({ concept, states, left }) => [
          concept,
          {
            notTried: left,
            states: states.map(({ state, tried, ending }) => ({
              n: state + 1,
              tried,
              ending: ending.map(({ party, change }) => ({
                party: opened.model.parties[party]?.id,
                ...change,
                says: changeWords(opened.form, party, change),
              })),
            })),
          },
        ]),
      ),
    },
  }
}

function robustBlocks(
  opened: OpenedModel,
  found: readonly {
    readonly concept: Concept
    readonly left: number
    readonly states: readonly RobustState[]
  }[],
): readonly Block[] {
  const { model, form } = opened
  const all = [...new Set(found.flatMap((one) => one.states.map(({ state }) => state)))].sort((a, b) => a - b)
  if (all.length === 0) return [paragraph('There is no equilibrium to try.')]
  const tried = found.flatMap((one) => one.states.map((state) => state.tried))[0] ?? 0
  const cell = (concept: (typeof found)[number], state: number): string => {
    const one = concept.states.find((each) => each.state === state)
    return one === undefined ? '' : String(one.ending.length)
  }
  const rows = all.map((state): readonly Inline[] => [
    labelOfState(model.states, state),
    ...found.map((concept) => cell(concept, state)),
  ])
  const counts = new Map<string, number>()
  for (const { states } of found)
    for (const { ending } of states)
      for (const { party, change } of ending) {
        const line = `${sentenceCase(model.parties[party]?.title ?? '')}: ${changeWords(form, party, change)}`
        counts.set(line, (counts.get(line) ?? 0) + 1)
      }
  const worst = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 8)
  return [
    paragraph(
      `${tried} single changes of preference were tried: a statement dropped, denied or moved down by one; tiers swapped or merged; a weight dropped or turned round; a pair dropped or reversed. So many of them end the equilibrium:`,
    ),
    table({
      columns: [column('State'), ...found.map(({ concept }) => column(conceptNames[concept], 'end'))],
      rows,
      rowHeaders: true,
    }),
    ...(worst.length === 0
      ? []
      : [
          paragraph('On these most rests:'),
          bullets(worst.map(([line, count]) => `${line} (ends ${count}).`)),
        ]),
  ]
}

/** A change in words: `without “not nato.intervene”`. */
function changeWords(form: ConflictForm, party: number, change: PreferenceChange): string {
  const preference = form.preferences[party]
  const statement = (at: number): string =>
    preference?.kind === 'statements' ? `“${preference.statements[at]?.text ?? ''}”` : ''
  switch (change.kind) {
    case 'drop-statement':
      return `without ${statement(change.at)}`
    case 'deny-statement':
      return `with the opposite of ${statement(change.at)}`
    case 'swap-statements':
      return `with ${statement(change.at + 1)} before ${statement(change.at)}`
    case 'drop-weight':
      return `without a weight on ${change.option}`
    case 'negate-weight':
      return `with the opposite weight on ${change.option}`
    case 'swap-tiers':
      return `with ranks ${change.at + 1} and ${change.at + 2} swapped`
    case 'merge-tiers':
      return `with ranks ${change.at + 1} and ${change.at + 2} equal`
    case 'drop-pair':
      return `without pair ${change.at + 1}`
    case 'reverse-pair':
      return `with pair ${change.at + 1} reversed`
  }
}
