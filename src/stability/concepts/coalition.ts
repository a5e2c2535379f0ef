/**
 * Coalitions: moves that several parties make together.
 *
 * Equilibrium jump: D. M. Kilgour, K. W. Hipel, L. Fang and X. Peng, "Coalition analysis in group decision support",
 * Group Decision and Negotiation 10, 2001, 159–175. Coalition stability: T. Inohara and K. W. Hipel, "Coalition analysis
 * in the graph model for conflict resolution", Systems Engineering 11(4), 2008, 343–359, and "Interrelationships among
 * noncooperative and coalition stability concepts", Journal of Systems Science and Systems Engineering 17, 2008, 1–29.
 *
 *     R_H^{++}(s) = { t ∈ R_H(s) : t ≻_i s for all i ∈ H }       improvements of a coalition; steps on the way may hurt
 *     Φ_H(s)      = { x : x ⪯_i s for some i ∈ H }
 *
 *     CNash_H  R_H^{++}(s) = ∅
 *     CGMR_H   every x ∈ R_H^{++}(s) has a y ∈ R_{N−H}(x) ∩ Φ_H(s)
 *     CSMR_H   … and z ∈ Φ_H(s) for every z ∈ R_H(y)
 *     CSEQ_H   every x ∈ R_H^{++}(s) has a y ∈ Φ_H(s) that subsets of N−H reach from x by a sequence of coalition
 *              improvements, no coalition twice in succession
 *
 * s is coalitionally stable for i when it is so for every H that i belongs to, and universally when for every H.
 * When N−H is empty nothing can sanction.
 */
import { isBetter } from '../../model/index.ts'
import { allStates, type Game } from './game.ts'
import { reachable } from './legal.ts'

export type CoalitionConcept = 'cnash' | 'cgmr' | 'csmr' | 'cseq'
export const coalitionConcepts: readonly CoalitionConcept[] = ['cnash', 'cgmr', 'csmr', 'cseq']

/** A coalition: parties in ascending order, at least one. */
export type Coalition = readonly number[]

/** The non-empty subsets of some parties, smaller ones first, then in order of their members. */
export function coalitionsOf(parties: readonly number[]): readonly Coalition[] {
  const all = Array.from({ length: 2 ** parties.length - 1 }, (_, at) =>
    parties.filter((_, bit) => ((at + 1) >> bit) & 1),
  )
  return all.sort((a, b) => a.length - b.length || compareLists(a, b))
}

function compareLists(a: Coalition, b: Coalition): number {
  for (const [at, party] of a.entries()) {
    const other = b[at] ?? -1
    if (party !== other) return party - other
  }
  return 0
}

/** R_H^{++}(s). */
export function coalitionImprovements(game: Game, coalition: Coalition, state: number): readonly number[] {
  return [...reachable(game, coalition, state)].filter((to) =>
    coalition.every((party) => isBetter(game.compare(party, to, state))),
  )
}

/** Whether a state is in Φ_H(s). */
function isNoBetterForOne(game: Game, coalition: Coalition, end: number, state: number): boolean {
  return coalition.some((party) => {
    const comparison = game.compare(party, end, state)
    return comparison !== 'unknown' && !isBetter(comparison)
  })
}

/** Whether a state is stable for a coalition H. */
export function isCoalitionStable(
  game: Game,
  concept: CoalitionConcept,
  coalition: Coalition,
  state: number,
): boolean {
  return coalitionImprovements(game, coalition, state).every((x) =>
    isSanctioned(game, concept, coalition, x, state),
  )
}

/** Whether the parties outside a coalition can punish its going from a state to x. */
function isSanctioned(
  game: Game,
  concept: CoalitionConcept,
  coalition: Coalition,
  x: number,
  state: number,
): boolean {
  const outside = Array.from({ length: game.parties }, (_, party) => party).filter(
    (party) => !coalition.includes(party),
  )
  const sanctions = (y: number) => isNoBetterForOne(game, coalition, y, state)
  switch (concept) {
    case 'cnash':
      return false
    case 'cgmr':
      return [...reachable(game, outside, x)].some(sanctions)
    case 'csmr':
      return [...reachable(game, outside, x)].some(
        (y) => sanctions(y) && [...reachable(game, coalition, y)].every(sanctions),
      )
    case 'cseq':
      return [...improvementSequences(game, outside, x)].some(sanctions)
  }
}

/** The states that coalitions of some parties reach by coalition improvements, no coalition twice in succession. */
function improvementSequences(game: Game, parties: readonly number[], from: number): ReadonlySet<number> {
  const classes = coalitionsOf(parties)
  const seen = new Set<string>()
  const reached = new Set<number>()
  const queue: { readonly state: number; readonly last: number }[] = [{ state: from, last: -1 }]
  for (let here = queue.shift(); here !== undefined; here = queue.shift())
    for (const [at, coalition] of classes.entries()) {
      if (at === here.last) continue
      for (const to of coalitionImprovements(game, coalition, here.state)) {
        reached.add(to)
        const key = `${to} ${at}`
        if (seen.has(key)) continue
        seen.add(key)
        queue.push({ state: to, last: at })
      }
    }
  return reached
}

/** Whether a state is coalitionally stable for a party: for every coalition that it belongs to. */
export function isCoalitionStableFor(
  game: Game,
  concept: CoalitionConcept,
  party: number,
  state: number,
): boolean {
  return everyCoalition(game)
    .filter((coalition) => coalition.includes(party))
    .every((coalition) => isCoalitionStable(game, concept, coalition, state))
}

/** Universal coalition stability: for every coalition. */
export function isUniversallyStable(game: Game, concept: CoalitionConcept, state: number): boolean {
  return everyCoalition(game).every((coalition) => isCoalitionStable(game, concept, coalition, state))
}

export function universallyStableStates(game: Game, concept: CoalitionConcept): readonly number[] {
  return allStates(game).filter((state) => isUniversallyStable(game, concept, state))
}

function everyCoalition(game: Game): readonly Coalition[] {
  return coalitionsOf(Array.from({ length: game.parties }, (_, party) => party))
}

/** A coalition's way from one equilibrium to another that all its members prefer. */
export interface EquilibriumJump {
  readonly from: number
  readonly to: number
  readonly coalition: Coalition
}

/** All equilibrium jumps between given equilibria (of one concept) by coalitions of two parties or more. */
export function equilibriumJumps(game: Game, equilibria: readonly number[]): readonly EquilibriumJump[] {
  const known = new Set(equilibria)
  return equilibria.flatMap((from) =>
    everyCoalition(game)
      .filter((coalition) => coalition.length >= 2)
      .flatMap((coalition) =>
        coalitionImprovements(game, coalition, from)
          .filter((to) => known.has(to))
          .sort((a, b) => a - b)
          .map((to) => ({ from, to, coalition })),
      ),
  )
}
