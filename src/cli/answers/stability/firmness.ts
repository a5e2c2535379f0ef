import { type Block, column, heading, type Inline, paragraph, table } from '../../../document/index.ts'
import { labelOfState } from '../../../model/index.ts'
import {
  analyseStatusQuo,
  type Concept,
  conceptNames,
  type Dominance,
  gameOf,
  positionOf,
  type ReportedConcept,
  type SanctionQuality,
  type TargetPaths,
} from '../../../stability/index.ts'
import { counted, listed } from '../../../text/index.ts'
import type { OpenedModel } from '../../model-source.ts'
import { type Part, STATE_BY_STATE } from './part.ts'

/** Most states whose firmness is shown. */
const MOST = 40

/** From the strictest concept to the weakest: what holds a state is said by the first under which it is an equilibrium. */
const STRICTEST: readonly Concept[] = ['nash', 'sseq', 'smr', 'seq', 'gmr', 'sim']

interface Firmness {
  readonly state: number
  readonly heldBy: Concept
  readonly dominance: Dominance
  readonly sanctions: readonly SanctionQuality[]
  /** How it is reached from the status quo; null where nobody said where the conflict is. */
  readonly paths: TargetPaths | null
}

/** How firmly each resting state rests; null where there are too many states or none rests. */
export function firmnessPart(
  opened: OpenedModel,
  results: { readonly [C in Concept]?: ReportedConcept },
): Part | null {
  const { model, statusQuo } = opened
  if (model.states.count > STATE_BY_STATE) return null
  const resting = [...new Set(Object.values(results).flatMap((one) => one.equilibria))].sort((a, b) => a - b)
  if (resting.length === 0 || resting.length > MOST) return null
  const game = gameOf(model)
  const states = resting.map((n) => n - 1)
  const [from] = statusQuo
  const reached = from === undefined ? null : analyseStatusQuo(game, from, states).targets
  const found = states.flatMap((state, at): readonly Firmness[] => {
    const heldBy = STRICTEST.find((concept) => results[concept]?.equilibria.includes(state + 1) === true)
    if (heldBy === undefined) return []
    const { dominance, sanctions } = positionOf(game, heldBy, state)
    return [{ state, heldBy, dominance, sanctions, paths: reached?.[at] ?? null }]
  })
  return {
    blocks: [
      heading(1, 'How firmly each rests'),
      ...(from === undefined
        ? [
            paragraph(
              'Nobody says where the conflict is now (statusQuo), so how a state is reached is left open.',
            ),
          ]
        : []),
      firmnessTable(opened, found),
    ],
    json: {
      firmness: found.map((one) => ({
        n: one.state + 1,
        heldBy: one.heldBy,
        reached: one.paths === null ? null : reachedBy(one.paths),
        steps: one.paths === null ? null : (lengthOf(one.paths) ?? null),
        paretoOptimal: one.dominance.better === null,
        betterForAll: one.dominance.betterForAll === null ? null : one.dominance.betterForAll + 1,
        sanctions: one.sanctions.map((sanction) => ({
          party: model.parties[sanction.party]?.id,
          improvement: sanction.improvement + 1,
          length: sanction.length,
          credible: sanction.credible,
          hurtThemselves: sanction.hurtThemselves.map((party) => model.parties[party]?.id),
        })),
      })),
    },
  }
}

type Reached = 'now' | 'improvements' | 'sacrifice' | 'not'

function reachedBy({ byImprovements, byLeastSacrifice }: TargetPaths): Reached {
  if (byImprovements !== null) return byImprovements.length === 0 ? 'now' : 'improvements'
  return byLeastSacrifice === null ? 'not' : 'sacrifice'
}

function lengthOf({ byImprovements, byLeastSacrifice }: TargetPaths): number | undefined {
  return (byImprovements ?? byLeastSacrifice)?.length
}

function firmnessTable(opened: OpenedModel, found: readonly Firmness[]): Block {
  const { model, statusQuo } = opened
  const isKnown = statusQuo.length > 0
  const columns = [
    column('State'),
    ...(isKnown ? [column('From now')] : []),
    column('Could all do better?'),
    column('What holds it'),
  ]
  const rows = found.map((one): readonly Inline[] => [
    labelOfState(model.states, one.state),
    ...(one.paths === null ? [] : [reachedWords(opened, one.paths)]),
    dominanceWords(opened, one.dominance),
    holdWords(opened, one),
  ])
  return table({ columns, rows, rowHeaders: true })
}

function reachedWords({ model }: OpenedModel, paths: TargetPaths): string {
  const { byLeastSacrifice, unlocking } = paths
  const steps = counted(lengthOf(paths) ?? 0, 'step')
  switch (reachedBy(paths)) {
    case 'now':
      return 'it is there'
    case 'improvements':
      return `by improvements, ${steps}`
    case 'not':
      return 'cannot be reached'
    case 'sacrifice': {
      const losers = new Set(
        (byLeastSacrifice ?? [])
          .filter(({ stands }) => stands === 'worse' || stands === 'much-worse')
          .map(({ mover }) => model.parties[mover]?.title ?? ''),
      )
      const cost =
        losers.size === 0 ? 'by a step without gain' : `against the interest of ${listed([...losers])}`
      return `${cost}, ${steps}${unlocking === null ? '' : '; or together'}`
    }
  }
}

function dominanceWords({ model }: OpenedModel, { better, betterForAll }: Dominance): string {
  if (betterForAll !== null) return `yes, in ${labelOfState(model.states, betterForAll)}`
  if (better !== null) return `some, nobody worse, in ${labelOfState(model.states, better)}`
  return 'no'
}

function holdWords({ model }: OpenedModel, { heldBy, sanctions }: Firmness): string {
  const name = conceptNames[heldBy]
  if (sanctions.length === 0) return `${name}: nobody has an improvement`
  const longest = Math.max(...sanctions.map((one) => one.length))
  const hurt = [...new Set(sanctions.flatMap((one) => one.hurtThemselves))]
  const incredible = sanctions.filter((one) => !one.credible).length
  const parts = [
    `${counted(sanctions.length, 'improvement')} answered in at most ${counted(longest, 'step')}`,
    ...(incredible === 0 ? [] : [`${counted(incredible, 'answer')} against somebody’s interest`]),
    ...(hurt.length === 0
      ? []
      : [
          `${listed(hurt.map((party) => model.parties[party]?.title ?? ''))} would end worse off by answering`,
        ]),
  ]
  return `${name}: ${parts.join('; ')}`
}
