import { Worker } from 'node:worker_threads'
import { type Batch, type BatchLines, faultLine } from './corpus-item.ts'

/** The thread's entry is JavaScript: the built file, or in a checkout a few lines that let it load TypeScript. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './corpus-worker.mjs' : './corpus-worker.js',
  import.meta.url,
)

/** Threads that read batches; each has one at a time. */
export interface Threads {
  readonly count: number
  /** Read a batch on the next free thread. A report on which a thread dies gets a line that says so. */
  readonly read: (batch: Batch) => Promise<string>
  readonly end: () => Promise<void>
}

interface Waiting {
  readonly batch: Batch
  readonly resolve: (lines: string) => void
}

/** Start threads. Memory of each is limited, so that one hostile report cannot take the machine with it. */
export function threadsOf(count: number): Threads {
  const queue: Waiting[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Waiting>()
  let ended = false

  const start = (): void => {
    const worker = new Worker(ENTRY, { resourceLimits: { maxOldGenerationSizeMb: 1024 } })
    worker.on('message', (answer: BatchLines) => {
      busy.get(worker)?.resolve(answer.lines)
      busy.delete(worker)
      idle.push(worker)
      next()
    })
    worker.on('error', (error) => {
      const lost = busy.get(worker)
      busy.delete(worker)
      const at = idle.indexOf(worker)
      if (at !== -1) idle.splice(at, 1)
      if (ended) return
      start()
      if (lost !== undefined) void retry(lost, error)
    })
    idle.push(worker)
    next()
  }

  const next = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.shift()
      const waiting = queue.shift()
      if (worker === undefined || waiting === undefined) return
      busy.set(worker, waiting)
      worker.postMessage(waiting.batch)
    }
  }

  const read = (batch: Batch): Promise<string> =>
    new Promise((resolve) => {
      queue.push({ batch, resolve })
      next()
    })

  /** The reports of a batch on which a thread died, one by one, to find the one that killed it. */
  const retry = async ({ batch, resolve }: Waiting, error: Error): Promise<void> => {
    const [only] = batch.items
    if (batch.items.length <= 1) {
      resolve(only === undefined ? '' : faultLine(only.id, `the reader stopped: ${error.message}`))
      return
    }
    const lines: string[] = []
    for (const item of batch.items) lines.push(await read({ number: batch.number, items: [item] }))
    resolve(lines.join(''))
  }

  for (let made = 0; made < count; made++) start()
  return {
    count,
    read,
    end: async () => {
      ended = true
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}
