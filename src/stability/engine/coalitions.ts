/**
 * Coalition stability for all states (concepts/coalition.ts), on sets of bits. Quadratic in the states for each
 * coalition, and there are 2^n − 1 of them.
 */
import { allArcs, compareStates, type GraphModel, isBetter, type Order } from '../../model/index.ts'
import {
  allBits,
  andInto,
  type Bits,
  clearBit,
  emptyBits,
  hasBit,
  meetBits,
  membersOf,
  orInto,
  rowOf,
  setBit,
  withinBits,
} from '../../num/index.ts'
import { type Coalition, type CoalitionConcept, coalitionsOf } from '../concepts/coalition.ts'
import { reachSets } from './reach-sets.ts'

/** Bytes of reachable sets, over all coalitions, beyond which there is no answer. */
export const coalitionMemory = 2 ** 29

export interface CoalitionAnalysis {
  /** The states that are stable for a coalition (parties in ascending order). */
  readonly stable: (concept: CoalitionConcept, coalition: Coalition) => Bits
  /** The states that are stable for every coalition to which a party belongs. */
  readonly stableFor: (concept: CoalitionConcept, party: number) => Bits
  /** The states that are stable for every coalition. */
  readonly universal: (concept: CoalitionConcept) => Bits
}

/** Null when the model is too large: about 3 700 states with five parties. */
export function openCoalitions(model: GraphModel, memory = coalitionMemory): CoalitionAnalysis | null {
  const { count } = model.states
  const parties = [...model.parties.keys()]
  if ((2 ** parties.length * count * count) / 4 > memory) return null
  const ground = new CoalitionGround(model)
  const everyCoalition = coalitionsOf(parties)
  const inAll = (coalitions: readonly Coalition[], concept: CoalitionConcept) => {
    const all = allBits(count)
    for (const coalition of coalitions) andInto(all, ground.stable(concept, coalition))
    return all
  }
  return {
    stable: (concept, coalition) => ground.stable(concept, coalition),
    stableFor: (concept, party) =>
      inAll(
        everyCoalition.filter((one) => one.includes(party)),
        concept,
      ),
    universal: (concept) => inAll(everyCoalition, concept),
  }
}

class CoalitionGround {
  readonly #states: number
  readonly #parties: readonly number[]
  readonly #better: (party: number, a: number, b: number) => boolean
  readonly #notBetter: (party: number, a: number, b: number) => boolean
  readonly #steps: readonly (readonly Uint32Array[])[]
  readonly #reach = new Map<string, readonly Bits[]>()
  readonly #improving = new Map<string, readonly (readonly number[])[]>()
  readonly #sequences = new Map<string, (state: number) => readonly Bits[]>()
  readonly #stable = new Map<string, Bits>()

  constructor(model: GraphModel) {
    this.#states = model.states.count
    this.#parties = [...model.parties.keys()]
    this.#better = (party, a, b) => isBetter(compareStates(model.orders[party] as Order, a, b))
    this.#notBetter = (party, a, b) => {
      const comparison = compareStates(model.orders[party] as Order, a, b)
      return comparison !== 'unknown' && !isBetter(comparison)
    }
    this.#steps = allArcs(model.moves).map((arcs) =>
      Array.from({ length: this.#states }, (_, state) => rowOf(arcs, state)),
    )
  }

  stable(concept: CoalitionConcept, coalition: Coalition): Bits {
    return remembered(this.#stable, `${concept} ${coalition}`, () => this.#work(concept, coalition))
  }

  #work(concept: CoalitionConcept, coalition: Coalition): Bits {
    const stable = emptyBits(this.#states)
    const outside = this.#parties.filter((party) => !coalition.includes(party))
    const improving = this.#improvements(coalition)
    const own = this.#reachOf(coalition)
    const others = this.#reachOf(outside)
    const sequences = concept === 'cseq' ? this.#sequencesOf(outside) : null
    for (let s = 0; s < this.#states; s++) {
      const targets = improving[s] as readonly number[]
      if (targets.length === 0) setBit(stable, s)
      if (targets.length === 0 || concept === 'cnash') continue
      const sanctions = this.#noBetterForOne(coalition, s)
      if (concept === 'csmr') {
        const all = sanctions.slice()
        for (const y of membersOf(all)) if (!withinBits(own[y] as Bits, all)) clearBit(sanctions, y)
      }
      const isSanctioned = (x: number) =>
        sequences === null
          ? meetBits(others[x] as Bits, sanctions)
          : sequences(x).some((set) => meetBits(set, sanctions))
      if (targets.every(isSanctioned)) setBit(stable, s)
    }
    return stable
  }

  /** Φ_H(s). */
  #noBetterForOne(coalition: Coalition, state: number): Bits {
    const found = emptyBits(this.#states)
    for (let x = 0; x < this.#states; x++)
      if (coalition.some((party) => this.#notBetter(party, x, state))) setBit(found, x)
    return found
  }

  /** R_H(s) for all s. */
  #reachOf(coalition: Coalition): readonly Bits[] {
    return remembered(this.#reach, coalition.join(), () => {
      const sets = reachSets(
        coalition.map((party) => this.#steps[party] as readonly Uint32Array[]),
        this.#states,
      )
      return Array.from({ length: this.#states }, (_, state) => {
        const [only, ...more] = sets(state)
        if (only === undefined) return emptyBits(this.#states)
        if (more.length === 0) return only
        const all = only.slice()
        for (const set of more) orInto(all, set)
        return all
      })
    })
  }

  /** R_H^{++}(s) for all s. */
  #improvements(coalition: Coalition): readonly (readonly number[])[] {
    return remembered(this.#improving, coalition.join(), () => {
      const reach = this.#reachOf(coalition)
      return Array.from({ length: this.#states }, (_, state) => {
        const found: number[] = []
        for (let to = 0; to < this.#states; to++)
          if (hasBit(reach[state] as Bits, to) && coalition.every((party) => this.#better(party, to, state)))
            found.push(to)
        return found
      })
    })
  }

  /** Sequences of coalition improvements by subsets of some parties. */
  #sequencesOf(parties: readonly number[]): (state: number) => readonly Bits[] {
    return remembered(this.#sequences, parties.join(), () =>
      reachSets(
        coalitionsOf(parties).map((coalition) => this.#improvements(coalition)),
        this.#states,
      ),
    )
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}
