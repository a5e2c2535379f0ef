/**
 * What a list of equilibria does not say by itself: whether the concept distinguishes anything here, how the parties
 * would get there, whether all could do better, and how credible the sanctions are that hold a state in place.
 */
import { isBetter } from '../model/index.ts'
import type { Certificate, Sanction } from './certificate.ts'
import { certify } from './certify.ts'
import type { Concept } from './concepts/concept.ts'
import type { Game } from './concepts/game.ts'
import { type Dominance, dominanceOf } from './concepts/pareto.ts'

/** From this share of states on, being an equilibrium says next to nothing; shown beside the result. */
export const saturationShare = 0.5

export interface Saturation {
  readonly concept: Concept
  readonly equilibria: number
  readonly states: number
  readonly share: number
  readonly saturated: boolean
}

/** Whether so many states are equilibria that the concept tells little in this model. */
export function saturationOf(
  concept: Concept,
  equilibria: number,
  states: number,
  threshold: number = saturationShare,
): Saturation {
  const share = states === 0 ? 0 : equilibria / states
  return { concept, equilibria, states, share, saturated: share >= threshold }
}

export interface SanctionQuality {
  /** Whose improvement, from where to where, is punished. */
  readonly party: number
  readonly improvement: number
  /** Steps of the sanction; for simultaneous sanctions the parties that act. */
  readonly length: number
  /** Whether every step is an improvement for its mover where it is made. */
  readonly credible: boolean
  /** Sanctioning parties that end worse off than if nobody had answered. */
  readonly hurtThemselves: readonly number[]
}

/** How credible the sanctions of a certificate are. */
export function sanctionQuality(game: Game, certificate: Certificate): readonly SanctionQuality[] {
  if (certificate.verdict === 'unstable' || certificate.because === 'no-improvement') return []
  return certificate.sanctions.map((sanction) => {
    const movers = [...new Set(sanction.steps.map((step) => step.mover))].sort((a, b) => a - b)
    return {
      party: certificate.party,
      improvement: sanction.improvement,
      length: sanction.steps.length,
      credible: isCredible(game, certificate.state, sanction),
      hurtThemselves: movers.filter((mover) => {
        const stands = game.compare(mover, sanction.end, sanction.improvement)
        return stands === 'worse' || stands === 'much-worse'
      }),
    }
  })
}

function isCredible(game: Game, state: number, { improvement, manner, steps }: Sanction): boolean {
  let from = improvement
  return steps.every(({ mover, to }) => {
    const start = manner === 'together' ? state : from
    from = to
    return isBetter(game.compare(mover, to, start))
  })
}

export interface EquilibriumPosition {
  readonly state: number
  readonly dominance: Dominance
  /** One certificate for each party. */
  readonly certificates: readonly Certificate[]
  readonly sanctions: readonly SanctionQuality[]
}

/** What holds an equilibrium in place, and whether all could do better elsewhere. */
export function positionOf(game: Game, concept: Concept, state: number): EquilibriumPosition {
  const certificates = Array.from({ length: game.parties }, (_, party) =>
    certify(game, concept, party, state),
  )
  return {
    state,
    dominance: dominanceOf(game, state),
    certificates,
    sanctions: certificates.flatMap((certificate) => sanctionQuality(game, certificate)),
  }
}
