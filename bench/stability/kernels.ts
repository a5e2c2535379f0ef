/** The hot loops in TypeScript and in WebAssembly, beside what the memory allows. */
import { type FibreList, prepareSweeps, type Sweeps } from '../../src/stability/index.ts'
import { randomModel } from './fixtures.ts'
import { medianOf, row, timed } from './measure.ts'

const perState = (time: number, states: number) => `${((1e6 * time) / states).toFixed(2)} ns`

row('loop, party of the highest options; a question', 'states', 'TypeScript', 'WebAssembly')
for (const options of [12, 16, 20, 22]) {
  const model = randomModel(4, options)
  const { count } = model.table
  const repeats = options < 20 ? 200 : 15
  const both = (['plain', 'wasm'] as const).map((loops) => prepareSweeps(model, loops))
  /** Time of one question: a pass in WebAssembly settles four, except the test, which looks at one. */
  const compare = (name: string, run: (sweeps: Sweeps, list: FibreList) => unknown, lanes: boolean) => {
    // Interleaved, so that both meet the same load.
    const times = both.map(() => [] as number[])
    for (let k = 0; k < repeats; k++)
      for (const [at, sweeps] of both.entries()) {
        const list = sweeps.lists[model.own.length - 1]
        if (list !== undefined)
          times[at]?.push(timed(() => run(sweeps, list)) / (lanes ? sweeps.kernels.lanes : 1))
      }
    row(
      name,
      String(count),
      ...times.map((all) => perState(all.sort((x, y) => x - y)[repeats >> 1] ?? 0, count)),
    )
  }
  compare('sweep of improvements', (one, list) => one.kernels.sweepImprovements(list, one.worth, 15), true)
  compare('sweep of moves', (one, list) => one.kernels.sweepMoves(list, one.worth, 15), true)
  compare(
    'test of states',
    (one, list) => one.kernels.testStates(list, one.worth, 0, one.bound, one.marked),
    false,
  )
}

// What a sweep must move for each state and question: 4 bytes of worth in and out, and a quarter of 4 bytes of the list.
const words = 2 ** 25
const from = new Uint32Array(words).fill(1)
const to = new Uint32Array(words)
const copy = medianOf(9, () => timed(() => to.set(from)))
const bandwidth = (8 * words) / copy / 1e6
row('copying 128 MB', '', `${bandwidth.toFixed(1)} GB/s`, `9 B: ${(9 / bandwidth).toFixed(2)} ns`)
