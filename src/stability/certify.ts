/**
 * Certificates for single states, with shortest sanctions: a breadth-first search from each improvement, straight from
 * the definitions. For all states at once see engine/all-certificates.ts.
 */
import { isBetter } from '../model/index.ts'
import type { Certificate, Sanction, StepTo } from './certificate.ts'
import { type Attitude, attitudes } from './concepts/attitude.ts'
import type { Concept } from './concepts/concept.ts'
import { type Game, improvements, others } from './concepts/game.ts'
import { reach } from './concepts/legal.ts'
import { combinations } from './concepts/sim.ts'
import { isInescapable } from './concepts/smr.ts'
import { deters, replyRule, temptations } from './concepts/temptation.ts'

/**
 * Why a state is stable, or not, for a party.
 *
 * @param replies for SEQ and SSEQ: sanctions of at most so many steps
 */
export function certify(
  game: Game,
  concept: Concept,
  party: number,
  state: number,
  attitude: Attitude = attitudes.simple,
  replies = Number.POSITIVE_INFINITY,
): Certificate {
  const about = { concept, party, state }
  const tempting = temptations(game, attitude, party, state)
  if (tempting.length === 0) return { ...about, verdict: 'stable', because: 'no-improvement' }
  const sanctions: Sanction[] = []
  for (const improvement of tempting) {
    const sanction = sanctionOf(game, concept, party, state, improvement, attitude, replies)
    if (sanction === null) return { ...about, verdict: 'unstable', improvement }
    sanctions.push(sanction)
  }
  return { ...about, verdict: 'stable', because: 'sanctioned', sanctions }
}

function sanctionOf(
  game: Game,
  concept: Concept,
  party: number,
  state: number,
  improvement: number,
  attitude: Attitude,
  replies: number,
): Sanction | null {
  switch (concept) {
    case 'nash':
      return null
    case 'sim':
      return simultaneousSanction(game, party, state, improvement)
    default: {
      const admits = concept === 'seq' || concept === 'sseq' ? replyRule(game, attitude) : undefined
      const ends =
        concept === 'smr' || concept === 'sseq'
          ? (end: number) => isInescapable(game, attitude, party, end, state)
          : (end: number) => deters(game, attitude, party, end, state)
      for (const { state: end, path } of reach(game, others(game, party), improvement, admits, replies))
        if (ends(end)) return { improvement, manner: 'sequence', steps: path, end }
      return null
    }
  }
}

function simultaneousSanction(
  game: Game,
  party: number,
  state: number,
  improvement: number,
): Sanction | null {
  const { together } = game
  if (together === null) throw new TypeError('simultaneous moves need the option form')
  const opponents = others(game, party)
  const choices = opponents.map((one) => [state, ...improvements(game, one, state)])
  for (const targets of combinations(choices)) {
    const end = together(state, [improvement, ...targets])
    if (end === null) continue
    const comparison = game.compare(party, end, state)
    if (comparison === 'unknown' || isBetter(comparison)) continue
    const steps: StepTo<number>[] = opponents.flatMap((mover, at) => {
      const to = targets[at] as number
      return to === state ? [] : [{ mover, to }]
    })
    return { improvement, manner: 'together', steps, end }
  }
  return null
}
