// One thread of threads.ts: takes tasks until none is left.
import { workerData } from 'node:worker_threads'
import { prepareSweeps, sweptAll } from '../../dist/stability/index.js'

const { options, count, low, own, ranks, tasks, taken } = workerData
const model = {
  table: { count, options, low, high: null },
  own,
  orders: ranks.map((rank) => ({ kind: 'ranked', rank, tiers: count, strongBelow: null })),
}
const sweeps = prepareSweeps(model)
for (let task = Atomics.add(taken, 0, 1); task < tasks.length; task = Atomics.add(taken, 0, 1))
  sweptAll(sweeps, tasks[task])
