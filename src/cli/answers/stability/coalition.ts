import { type Block, column, heading, type Inline, paragraph, table } from '../../../document/index.ts'
import { labelOfState } from '../../../model/index.ts'
import { membersOf } from '../../../num/index.ts'
import {
  type Coalition,
  type CoalitionConcept,
  type Concept,
  coalitionConcepts,
  coalitionsOf,
  conceptNames,
  dominanceOf,
  equilibriumJumps,
  gameOf,
  openCoalitions,
  type ReportedConcept,
} from '../../../stability/index.ts'
import { listed } from '../../../text/index.ts'
import type { OpenedModel } from '../../model-source.ts'
import { EXIT, misused, Refusal } from '../../refusal.ts'
import { byConcepts, mustBeSmall, numbered, type Part, statesSaid } from './part.ts'

const NAMES: Readonly<Record<CoalitionConcept, string>> = {
  cnash: 'Nash',
  cgmr: 'GMR',
  csmr: 'SMR',
  cseq: 'SEQ',
}

/** Most parties whose every coalition is tried. */
const MOST_PARTIES = 8

/** The coalitions that the command line names: `A+B`, or `all`. */
export function coalitionsFrom(
  words: readonly string[],
  parties: OpenedModel['model']['parties'],
  partyAt: (name: string) => number,
): readonly Coalition[] | 'all' {
  if (words.some((word) => word.trim().toLowerCase() === 'all')) {
    if (parties.length > MOST_PARTIES)
      throw misused(`${parties.length} parties have too many coalitions.`, 'Name the coalitions: A+B.')
    return 'all'
  }
  return words.map((word) => {
    const members = [...new Set(word.split('+').map(partyAt))].sort((a, b) => a - b)
    if (members.length < 2)
      throw misused(
        `“${word}” is no coalition.`,
        `Join at least two parties: ${parties[0]?.id}+${parties[1]?.id}.`,
      )
    return members
  })
}

/**
 * What parties could do together: jumps from one equilibrium to another that all members prefer (Kilgour, Hipel, Fang
 * and Peng 2001), coalition stability (Inohara and Hipel 2008), and the states in which all could not do better.
 */
export function coalitionPart(
  opened: OpenedModel,
  asked: readonly Coalition[] | 'all',
  results: { readonly [C in Concept]?: ReportedConcept },
): Part {
  mustBeSmall(opened, '--coalition')
  const { model } = opened
  const game = gameOf(model)
  const analysis = openCoalitions(model)
  if (analysis === null)
    throw new Refusal(
      EXIT.input,
      `Coalitions of ${model.parties.length} parties over ${model.states.count} states need too much memory.`,
      'Use a smaller model.',
    )
  const everybody = [...model.parties.keys()]
  const coalitions = asked === 'all' ? coalitionsOf(everybody).filter((one) => one.length >= 2) : asked
  const jumps = Object.entries(results).flatMap(([concept, result]) =>
    equilibriumJumps(
      game,
      result.equilibria.map((n) => n - 1),
    ).map((jump) => ({ concept: concept as Concept, ...jump })),
  )
  const found = coalitions.map((coalition) => ({
    coalition,
    jumps: jumps.filter((jump) => same(jump.coalition, coalition)),
    stable: coalitionConcepts.map((concept) => [...membersOf(analysis.stable(concept, coalition))]),
  }))
  const universal = coalitionConcepts.map((concept) => [...membersOf(analysis.universal(concept))])
  const dominated = Array.from({ length: model.states.count }, (_, state) => dominanceOf(game, state))
  const optimal = dominated.flatMap((one, state) => (one.better === null ? [state] : []))
  const namesOf = (coalition: Coalition): string =>
    listed(coalition.map((party) => model.parties[party]?.title ?? ''))
  const columns = [column(''), ...coalitionConcepts.map((concept) => column(NAMES[concept]))]
  const rows = [
    ...found.map((one): readonly Inline[] => [
      namesOf(one.coalition),
      ...one.stable.map((states) => statesSaid(opened, states)),
    ]),
    ...(asked === 'all'
      ? [['Every coalition, single parties too', ...universal.map((states) => statesSaid(opened, states))]]
      : []),
  ]
  return {
    blocks: [
      heading(1, 'Together'),
      ...jumpBlocks(
        opened,
        found.flatMap((one) => one.jumps),
        namesOf,
        results,
      ),
      paragraph(
        'States that a coalition would not leave, moving together and improving when all members do:',
      ),
      table({ columns, rows, rowHeaders: true }),
      paragraph(
        `Where no state is as good for all and better for one: ${statesSaid(opened, optimal)}.`,
        'Pareto.',
      ),
    ],
    json: {
      coalitions: {
        named: found.map(({ coalition, stable, jumps: own }) => ({
          parties: coalition.map((party) => model.parties[party]?.id),
          jumps: own.map((jump) => ({ concept: jump.concept, from: jump.from + 1, to: jump.to + 1 })),
          stable: Object.fromEntries(
            coalitionConcepts.map((concept, at) => [concept, numbered(stable[at] ?? [])]),
          ),
        })),
        universal: Object.fromEntries(
          coalitionConcepts.map((concept, at) => [concept, numbered(universal[at] ?? [])]),
        ),
        pareto: numbered(optimal),
      },
    },
  }
}

function same(a: Coalition, b: Coalition): boolean {
  return a.length === b.length && a.every((party, at) => party === b[at])
}

interface Jump {
  readonly concept: Concept
  readonly from: number
  readonly to: number
  readonly coalition: Coalition
}

/** Jumps by coalition, start and end, with the concepts under which both ends are equilibria. */
function jumpBlocks(
  { model }: OpenedModel,
  jumps: readonly Jump[],
  namesOf: (coalition: Coalition) => string,
  results: { readonly [C in Concept]?: ReportedConcept },
): readonly Block[] {
  const said = byConcepts(
    jumps.map(({ concept, from, to, coalition }) => ({
      line: `${namesOf(coalition)} could go from ${labelOfState(model.states, from)} to ${labelOfState(model.states, to)}`,
      concept,
    })),
    MOST_JUMPS,
  )
  if (said !== null) return [paragraph('From one equilibrium to another that all of them prefer:'), said]
  const concepts = (Object.keys(results) as Concept[]).map((one) => conceptNames[one])
  return [
    paragraph(
      `From no equilibrium (${concepts.join(', ')}) could they go together to another that all of them prefer.`,
    ),
  ]
}

const MOST_JUMPS = 20
