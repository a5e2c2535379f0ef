/** Models for the benchmarks: made by a fixed generator, so that every run measures the same work. */
import type { RankedOrder, StateTable } from '../../src/model/index.ts'
import type { RankedModel } from '../../src/stability/index.ts'

/** Splitmix-like 32-bit numbers: quick, and good enough for shuffling a benchmark. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
}

/** Every combination of some options, or of a hundred states those that are left when so many are infeasible. */
export function table(options: number, infeasible: number, next: () => number): StateTable {
  const all = 2 ** options
  const low = new Uint32Array(all)
  let count = 0
  for (let s = 0; s < all; s++) if (infeasible === 0 || next() % 100 >= infeasible) low[count++] = s
  return { count, options, low: low.slice(0, count), high: null }
}

/** The options dealt to the parties in blocks, as evenly as can be. */
export function owners(parties: number, options: number): RankedModel['own'] {
  let from = 0
  return Array.from({ length: parties }, (_, party) => {
    const size = Math.floor((options + party) / parties)
    const mask = (2 ** size - 1) * 2 ** from
    from += size
    const none = { low: 0, high: 0 }
    return { own: { low: mask, high: 0 }, rise: none, fall: none }
  })
}

/** A random strict ranking into `rank`, or a new array. */
export function randomRanking(count: number, next: () => number, rank = new Uint32Array(count)): RankedOrder {
  for (let s = 0; s < count; s++) rank[s] = s
  for (let last = count - 1; last > 0; last--) {
    const chosen = next() % (last + 1)
    const held = rank[last] as number
    rank[last] = rank[chosen] as number
    rank[chosen] = held
  }
  return { kind: 'ranked', rank, tiers: count, strongBelow: null }
}

export function randomModel(parties: number, options: number, infeasible = 0): RankedModel {
  const next = numbers(7)
  const states = table(options, infeasible, next)
  const own = owners(parties, options)
  return { table: states, own, orders: own.map(() => randomRanking(states.count, next)) }
}
