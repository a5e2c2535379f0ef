/** The hot loops in TypeScript and in WebAssembly, beside what the memory allows. */
import { prepareSweeps } from '../../src/stability/index.ts'
import { randomModel } from './fixtures.ts'
import { medianOf, row, timed } from './measure.ts'

const perState = (time: number, states: number) => `${((1e6 * time) / states).toFixed(2)} ns`

row('loop, party of the highest options', 'states', 'TypeScript', 'WebAssembly')
for (const options of [12, 16, 20, 22]) {
  const model = randomModel(4, options)
  const { count } = model.table
  const repeats = options < 20 ? 200 : 15
  const both = (['plain', 'wasm'] as const).map((loops) => prepareSweeps(model, loops))
  const compare = (name: string, run: (sweeps: ReturnType<typeof prepareSweeps>) => unknown) => {
    // Interleaved, so that both meet the same load.
    const times = both.map(() => [] as number[])
    for (let k = 0; k < repeats; k++)
      for (const [at, sweeps] of both.entries()) times[at]?.push(timed(() => run(sweeps)))
    row(
      name,
      String(count),
      ...times.map((all) => perState(all.sort((a, b) => a - b)[repeats >> 1] ?? 0, count)),
    )
  }
  const last = model.own.length - 1
  const list = (sweeps: ReturnType<typeof prepareSweeps>) => {
    const found = sweeps.lists[last]
    if (found === undefined) throw new Error('four parties')
    return found
  }
  compare('sweep of improvements', (sweeps) => sweeps.kernels.sweepImprovements(list(sweeps), sweeps.worth))
  compare('sweep of moves', (sweeps) => sweeps.kernels.sweepMoves(list(sweeps), sweeps.worth))
  compare('test of states', (sweeps) =>
    sweeps.kernels.testStates(list(sweeps), sweeps.worth, sweeps.bound, sweeps.marked),
  )
}

// What a sweep must move: 4 bytes of the list, 4 bytes of worth in and out, for each state.
const words = 2 ** 25
const from = new Uint32Array(words).fill(1)
const to = new Uint32Array(words)
const copy = medianOf(9, () => timed(() => to.set(from)))
const bandwidth = (8 * words) / copy / 1e6
row('copying 128 MB', '', `${bandwidth.toFixed(1)} GB/s`, `12 B: ${(12 / bandwidth).toFixed(2)} ns`)
