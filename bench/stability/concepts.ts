/** Nash, GMR, SMR, SEQ and SSEQ for all parties and all states, one thread, ranking excluded. */
import { prepareSweeps, type RankedModel, type SweptConcept, sweptAll } from '../../src/stability/index.ts'
import { randomModel } from './fixtures.ts'
import { medianOf, ms, row, seconds, timed } from './measure.ts'

const concepts: readonly SweptConcept[] = ['nash', 'gmr', 'smr', 'seq', 'sseq']

function analyse(model: RankedModel): number {
  return timed(() => {
    const sweeps = prepareSweeps(model)
    sweptAll(
      sweeps,
      concepts.flatMap((concept) => [...model.own.keys()].map((party) => ({ party, concept }))),
    )
  })
}

const small = randomModel(5, 12)
for (let warm = 0; warm < 40; warm++) analyse(small)

const perState = (time: number, model: RankedModel) =>
  `${((1e6 * time) / (model.table.count * model.own.length)).toFixed(0)} ns`

row('parties × options', 'states', 'time', 'state·party')
for (const options of [12, 14, 16, 18, 20]) {
  const model = randomModel(5, options)
  const time = medianOf(options > 18 ? 5 : 15, () => analyse(model))
  row(`5 × ${options}`, String(model.table.count), ms(time), perState(time, model))
}
{
  const model = randomModel(5, 20, 40)
  const time = medianOf(5, () => analyse(model))
  row('5 × 20, 40 % infeasible', String(model.table.count), seconds(time), perState(time, model))
}
{
  const model = randomModel(5, 22)
  const time = medianOf(3, () => analyse(model))
  row('5 × 22', String(model.table.count), seconds(time), perState(time, model))
}
