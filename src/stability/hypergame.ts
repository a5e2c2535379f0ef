/**
 * First-level hypergames: each party sees a game of its own.
 *
 * P. G. Bennett, "Toward a theory of hypergames", Omega 5(6), 1977, 749–751; M. Wang, K. W. Hipel and N. M. Fraser,
 * "Modeling misperceptions in games", Behavioral Science 33, 1988, 207–223, and "Solution concepts in hypergames", Applied
 * Mathematics and Computation 34, 1989, 147–171.
 *
 * A state is a hypergame equilibrium when every party finds it stable in its own game; only the party's own column of
 * its game counts. States are matched by the options taken (or by name in graph form); a state that a game lacks is
 * unknown to its party.
 *
 * Surprise (after Y. T. Aljefri, K. W. Hipel and L. Fang 2014, whose exact conditions we have not seen; the rule is
 * ours): in a state that both know, a party would, in its own game, make an improving move which another does not expect,
 * because it leads to a state unknown to the other, or because the other thinks that the mover has no reason to move.
 */
import { type GraphModel, takenIn, vectorsOf } from '../model/index.ts'
import { type Concept, isStable } from './concepts/concept.ts'
import { type Game, gameOf, improvements } from './concepts/game.ts'

/** A state across games: the options taken in it, or its name. */
export type SharedState = string

export interface Surprise {
  readonly mover: string
  readonly surprised: string
  readonly from: SharedState
  readonly to: SharedState
  /** `unforeseen-state`: unknown to the surprised. `unexpected-move`: known, but thought stable for the mover. */
  readonly kind: 'unforeseen-state' | 'unexpected-move'
}

export interface HypergameResult {
  readonly concept: Concept
  /** States that every party knows and finds stable in its own game. */
  readonly equilibria: readonly SharedState[]
  /** For each party the states it knows, and those it finds stable for itself. */
  readonly views: readonly {
    readonly party: string
    readonly known: readonly SharedState[]
    readonly stable: readonly SharedState[]
  }[]
  readonly surprises: readonly Surprise[]
}

/** One party's game. */
export interface PerceivedGame {
  /** The id of the party whose view it is; it must be a party of the game. */
  readonly party: string
  readonly model: GraphModel
}

interface View {
  readonly party: string
  readonly model: GraphModel
  readonly game: Game
  readonly names: readonly SharedState[]
  readonly stateOf: ReadonlyMap<SharedState, number>
}

/** @throws RangeError when a party is missing from its own game */
export function analyseHypergame(games: readonly PerceivedGame[], concept: Concept): HypergameResult {
  const views = games.map(viewOf)
  const stable = views.map((view) => stableStates(view, view.party, concept))
  const [first, ...rest] = stable
  const equilibria = [...(first ?? [])].filter((state) => rest.every((one) => one.has(state)))
  return {
    concept,
    equilibria,
    views: views.map((view, at) => ({
      party: view.party,
      known: view.names,
      stable: view.names.filter((name) => stable[at]?.has(name)),
    })),
    surprises: views.flatMap((mover, at) =>
      views
        .filter((other) => other !== mover)
        .flatMap((other) => surprises(mover, stable[at] as ReadonlySet<SharedState>, other, concept)),
    ),
  }
}

function viewOf({ party, model }: PerceivedGame): View {
  if (partyIndex(model, party) < 0) throw new RangeError(`“${party}” is missing from its own game`)
  const names = Array.from({ length: model.states.count }, (_, state) => sharedName(model, state))
  return { party, model, game: gameOf(model), names, stateOf: new Map(names.map((name, at) => [name, at])) }
}

function partyIndex(model: GraphModel, party: string): number {
  return model.parties.findIndex((one) => one.id === party)
}

/** The name of a state across games. */
export function sharedName(model: GraphModel, state: number): SharedState {
  if (model.states.kind === 'named') return model.states.ids[state] ?? ''
  const title = model.states.kind === 'coalesced' ? model.states.titles.get(state) : undefined
  if (title !== undefined) return title
  const [vector] = vectorsOf(model.states, state)
  if (vector === undefined) return ''
  const taken = takenIn(vector, model.options.length).map((option) => model.options[option]?.id ?? '')
  return taken.length === 0 ? 'none' : taken.sort().join(' + ')
}

function stableStates(view: View, party: string, concept: Concept): ReadonlySet<SharedState> {
  const index = partyIndex(view.model, party)
  return new Set(view.names.filter((_, state) => isStable(view.game, concept, index, state)))
}

function surprises(
  mover: View,
  stableForMover: ReadonlySet<SharedState>,
  other: View,
  concept: Concept,
): readonly Surprise[] {
  const index = partyIndex(mover.model, mover.party)
  const seenIndex = partyIndex(other.model, mover.party)
  return mover.names.flatMap((from, state) => {
    const seen = other.stateOf.get(from)
    if (seen === undefined || stableForMover.has(from)) return []
    return improvements(mover.game, index, state).flatMap((target): readonly Surprise[] => {
      const to = mover.names[target] as SharedState
      const about = { mover: mover.party, surprised: other.party, from, to }
      if (!other.stateOf.has(to)) return [{ ...about, kind: 'unforeseen-state' }]
      const foreseen = seenIndex >= 0 && !isStable(other.game, concept, seenIndex, seen)
      return foreseen ? [] : [{ ...about, kind: 'unexpected-move' }]
    })
  })
}
