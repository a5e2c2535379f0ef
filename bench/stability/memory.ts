/** The peak memory of one analysis in a process of its own: 5 parties × 20 options, five concepts, all states. */
import { prepareSweeps, sweptAll } from '../../src/stability/index.ts'
import { randomModel } from './fixtures.ts'
import { row, seconds, timed } from './measure.ts'

const megabytes = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`

const start = megabytes()
const model = randomModel(5, 20)
const made = megabytes()
const time = timed(() => {
  const sweeps = prepareSweeps(model)
  const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const
  sweptAll(
    sweeps,
    concepts.flatMap((concept) => [...model.own.keys()].map((party) => ({ party, concept }))),
  )
})
row('peak memory', 'program', 'with the model', 'analysed', 'time, cold')
row('5 × 20', start, made, megabytes(), seconds(time))
