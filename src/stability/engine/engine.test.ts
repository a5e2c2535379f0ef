import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import type { OwnOptions, RankedOrder } from '../../model/index.ts'
import { type Stream, sameBits, stream } from '../../num/index.ts'
import { fibreGround, floodFibres } from './fibre-flood.ts'
import { wasmBytes } from './kernels-wasm.ts'
import { bitsFromPlaces, placeOf, placesFor, toPlaces } from './placement.ts'
import { prepareSweeps, type RankedModel, type SweptConcept, sweptStates } from './sweeps.ts'
import { plainWorkspace, wasmWorkspace } from './workspace.ts'

const concepts: readonly SweptConcept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq']

interface Shape {
  readonly parties: number
  readonly options: number
  /** Of a hundred states, how many are infeasible. */
  readonly infeasible: number
  /** Tiers of equal states; 0: none are equal. */
  readonly tiers: number
  readonly oneWay: boolean
}

function randomModel(source: Stream, shape: Shape): RankedModel {
  const all = Array.from({ length: 2 ** shape.options }, (_, s) => s)
  const low = Uint32Array.from(all.filter(() => source.uniformInt(0, 99) >= shape.infeasible))
  const owner = all.slice(0, shape.options).map((option) => option % shape.parties)
  const own = Array.from({ length: shape.parties }, (_, party): OwnOptions => {
    const bits = owner.reduce((mask, who, option) => (who === party ? mask | (1 << option) : mask), 0) >>> 0
    const first = (bits & -bits) >>> 0
    const none = { low: 0, high: 0 }
    return { own: { low: bits, high: 0 }, rise: shape.oneWay ? { low: first, high: 0 } : none, fall: none }
  })
  const orders = own.map((): RankedOrder => {
    const order = source.shuffle(Array.from(low, (_, s) => s))
    const tiers = shape.tiers === 0 ? low.length : Math.min(shape.tiers, low.length)
    return { kind: 'ranked', rank: Uint32Array.from(order, (one) => one % tiers), tiers, strongBelow: null }
  })
  return { table: { count: low.length, options: shape.options, low, high: null }, own, orders }
}

const shapes: readonly Shape[] = [
  { parties: 5, options: 12, infeasible: 0, tiers: 0, oneWay: false },
  { parties: 3, options: 12, infeasible: 40, tiers: 50, oneWay: false },
  { parties: 2, options: 13, infeasible: 10, tiers: 7, oneWay: false },
  { parties: 4, options: 11, infeasible: 30, tiers: 0, oneWay: true },
]

describe('the engine on some thousand states', () => {
  it.each(shapes)(
    'gives one answer by all its ways: $parties parties, $options options, $infeasible % infeasible',
    (shape) => {
      const model = randomModel(stream('engine', shape.parties, shape.options), shape)
      const wasm = prepareSweeps(model, 'wasm')
      const plain = prepareSweeps(model, 'plain')
      const flood = prepareSweeps(model, 'plain', 0)
      for (const concept of concepts)
        for (const party of model.own.keys()) {
          const found = sweptStates(wasm, party, concept)
          expect(sameBits(found, sweptStates(plain, party, concept))).toBe(true)
          expect(sameBits(found, sweptStates(flood, party, concept))).toBe(true)
        }
    },
  )

  it('floods when sweeping does not settle: a staircase on which two opponents alternate', () => {
    // Parties 1 and 2 hold seven options each; the staircase (k, k), (k, k + 1), (k + 1, k + 1), … improves for them in turn.
    const side = 128
    const count = 2 * side * side
    const low = Uint32Array.from({ length: count }, (_, s) => s)
    const mask = (from: number, bits: number): OwnOptions => ({
      own: { low: ((1 << bits) - 1) << from, high: 0 },
      rise: { low: 0, high: 0 },
      fall: { low: 0, high: 0 },
    })
    const place = (s: number) => ({ x: (s >> 1) % side, y: (s >> 8) % side })
    const order = (value: (s: number) => number): RankedOrder => {
      const values = [...new Set(Array.from(low, value))].sort((a, b) => a - b)
      return {
        kind: 'ranked',
        rank: low.map((s) => values.indexOf(value(s))),
        tiers: values.length,
        strongBelow: null,
      }
    }
    const model: RankedModel = {
      table: { count, options: 15, low, high: null },
      own: [mask(0, 1), mask(1, 7), mask(8, 7)],
      orders: [
        order((s) => (s & 1) * 1000 - place(s).x - place(s).y),
        // Party 1 moves x: within a row y it likes x = y best, then x = y − 1, and the rest equally little.
        order((s) => (place(s).x === place(s).y ? 2 : place(s).x === place(s).y - 1 ? 1 : 0)),
        // Party 2 moves y: in a column x it likes y = x + 1 best, then y = x.
        order((s) => (place(s).y === place(s).x + 1 ? 2 : place(s).y === place(s).x ? 1 : 0)),
      ],
    }
    const few = prepareSweeps(model, 'wasm', 8)
    const many = prepareSweeps(model, 'wasm', 1000)
    for (const concept of ['seq', 'sseq'] as const)
      expect(sameBits(sweptStates(few, 0, concept), sweptStates(many, 0, concept))).toBe(true)
    const worth = Int32Array.from((model.orders[0] as RankedOrder).rank)
    floodFibres(fibreGround(model), 0, 'improvements', worth)
    // From the foot of the staircase the opponents climb to its top, 254 alternating steps away.
    expect(worth[0]).toBe((model.orders[0] as RankedOrder).rank[((side - 1) << 1) | ((side - 1) << 8)])
  })
})

describe('the WebAssembly kernels', () => {
  it('are the assembled kernels.wat: run node bench/stability/assemble.mjs after a change', async () => {
    const source = readFileSync(join(import.meta.dirname, 'kernels.wat'), 'utf8')
    const module = (await wabt()).parseWat('kernels.wat', source)
    module.validate()
    expect(wasmBytes()).toEqual(new Uint8Array(module.toBinary({}).buffer))
  })

  it('are used where WebAssembly is there, and the plain loops where it is not or where memory would not do', () => {
    expect(wasmWorkspace(1000)?.kind).toBe('wasm')
    expect(wasmWorkspace(2 ** 31)).toBeNull()
    const kept = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly')
    try {
      Object.defineProperty(globalThis, 'WebAssembly', {
        value: undefined,
        configurable: true,
        writable: true,
      })
      expect(wasmWorkspace(1000)).toBeNull()
    } finally {
      if (kept !== undefined) Object.defineProperty(globalThis, 'WebAssembly', kept)
    }
    expect(plainWorkspace().words(3)).toEqual(new Uint32Array(3))
  })
})

describe('the placement of states', () => {
  it('is undone by doing it again, and stays within the room for places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 30 - 1 }), (state) => {
        expect(placeOf(placeOf(state))).toBe(state)
        expect(placeOf(state) >>> 10).toBe(state >>> 10)
        expect(placeOf(state)).toBeLessThan(placesFor(state + 1))
      }),
    )
  })

  it('carries values and bits there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
        const values = Int32Array.from({ length: count }, (_, s) => s)
        const placed = new Int32Array(placesFor(count)).fill(-1)
        toPlaces(values, placed)
        const marked = new Uint32Array(placesFor(count) >>> 5)
        for (const [place, state] of placed.entries()) {
          if (state < 0) continue
          expect(place).toBe(placeOf(state))
          if (state % 3 === 0) marked[place >>> 5] = (marked[place >>> 5] as number) | (1 << (place & 31))
        }
        const bits = new Uint32Array((count + 31) >>> 5)
        bitsFromPlaces(marked, bits)
        for (let state = 0; state < count; state++)
          expect(((bits[state >>> 5] as number) >>> (state & 31)) & 1).toBe(state % 3 === 0 ? 1 : 0)
      }),
      { numRuns: 30 },
    )
  })
})
