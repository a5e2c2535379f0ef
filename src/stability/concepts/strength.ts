/**
 * Strength of stability, where some preferences are strong (Hamouda, Kilgour and Hipel 2004 and 2006, see attitude.ts).
 *
 *     general   stable with improvements mild or strong and any sanction that is no better
 *     strong    stable with sanctions that are strongly worse, counter-moves included
 *     weak      general and not strong
 *
 * A state without improvements is stable without a sanction and counts as strong. If all preferences are mild, general
 * stability is ordinary stability.
 */
import { attitudes } from './attitude.ts'
import { type Concept, isStable } from './concept.ts'
import type { Game } from './game.ts'

export type Strength = 'strong' | 'weak'

/** How strongly a state is stable for a party; null when it is not stable. */
export function strengthOf(game: Game, concept: Concept, party: number, state: number): Strength | null {
  if (!isStable(game, concept, party, state)) return null
  return isStable(game, concept, party, state, attitudes.strong) ? 'strong' : 'weak'
}
