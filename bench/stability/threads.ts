/** 2^24 states, four parties, five concepts, shared out over two threads by concept. Needs a build. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { numbers, owners, randomRanking } from './fixtures.ts'
import { row, seconds } from './measure.ts'

if (!existsSync(join(import.meta.dirname, '../../dist/stability/index.js')))
  throw new Error('build first: npm run build')

const options = 24
const parties = 4
const count = 2 ** options
const next = numbers(7)
const own = owners(parties, options)
const shared = () => new Uint32Array(new SharedArrayBuffer(4 * count))
const low = shared()
for (let s = 0; s < count; s++) low[s] = s
const ranks = own.map(() => {
  const { rank } = randomRanking(count, next)
  const kept = shared()
  kept.set(rank)
  return kept
})
// A task settles one concept for all four parties, in the four lanes of one pass.
const tasks = ['seq', 'sseq', 'gmr', 'smr', 'nash'].map((concept) =>
  own.map((_, party) => ({ party, concept })),
)

async function run(threads: number): Promise<number> {
  const taken = new Int32Array(new SharedArrayBuffer(4))
  const start = performance.now()
  const workers = Array.from({ length: threads }, () => {
    const workerData = { options, count, low, own, ranks, tasks, taken }
    return new Worker(join(import.meta.dirname, 'worker.mjs'), { workerData })
  })
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.once('exit', resolve)
          worker.once('error', reject)
        }),
    ),
  )
  return performance.now() - start
}

row('4 × 24', 'states', 'time', 'memory')
for (const threads of [1, 2]) {
  const time = await run(threads)
  row(
    `${threads} ${threads === 1 ? 'thread' : 'threads'}`,
    String(count),
    seconds(time),
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB peak`,
  )
}
