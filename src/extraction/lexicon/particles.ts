/*
 * Verbs with a particle that makes one verb with them: what follows the particle is the verb's object ("cut off
 * supplies", "put forward a plan"), not a phrase of place.
 */
const PARTICLE_VERBS: Readonly<Record<string, string>> = {
  off: 'cut call put break lay set stave seal fend shrug write hold ward',
  up: 'give take set step build give draw hold round break open wind stir free back blow clean prop pick shore',
  out: 'carry rule set work wipe lay hammer thrash iron drive force throw spell point pull send hand kick single',
  down: 'lay turn put shut close shoot gun hand tone scale cut break bring strike hunt vote',
  over: 'hand turn take sign give',
  back: 'pull call hold take send turn cut push give roll win scale bring',
  in: 'bring call send hand turn draw rein take usher',
  forward: 'put bring set',
  aside: 'set put lay cast',
  away: 'give take send throw',
  apart: 'tear',
}

const BY_PARTICLE = new Map(
  Object.entries(PARTICLE_VERBS).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))] as const),
)

/** Whether the word after the verb belongs to it. */
export const isParticleOf = (lemma: string, word: string): boolean =>
  BY_PARTICLE.get(word)?.has(lemma) ?? false
