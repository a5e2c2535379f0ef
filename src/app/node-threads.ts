import { Worker } from 'node:worker_threads'
import { type Batch, type FromThread, faultLine } from './corpus-item.ts'
import type { Threads } from './effects.ts'

/** The thread's entry is JavaScript: the built file, or in a checkout a few lines that let it load TypeScript. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? './corpus-worker.mjs' : './corpus-worker.js',
  import.meta.url,
)

interface Waiting {
  readonly batch: Batch
  readonly resolve: (lines: string) => void
  readonly reject: (error: Error) => void
}

/** Start threads. Memory of each is limited, so that one hostile report cannot take the machine with it. */
export function threadsOf(count: number): Threads {
  const queue: Waiting[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Waiting>()
  const all = new Set<Worker>()
  let ended = false
  let broken: Error | null = null

  const start = (): void => {
    const worker = new Worker(ENTRY, { resourceLimits: { maxOldGenerationSizeMb: 1024 } })
    let began = false
    all.add(worker)
    worker.on('message', (answer: FromThread) => {
      if (answer === 'ready') began = true
      else {
        busy.get(worker)?.resolve(answer.lines)
        busy.delete(worker)
      }
      idle.push(worker)
      next()
    })
    worker.on('error', (error: Error) => {
      const lost = busy.get(worker)
      busy.delete(worker)
      all.delete(worker)
      const at = idle.indexOf(worker)
      if (at !== -1) idle.splice(at, 1)
      if (ended) return
      if (!began) {
        // The reader itself does not load: no thread ever will.
        broken = error
        for (const waiting of queue.splice(0)) waiting.reject(error)
        return
      }
      start()
      if (lost !== undefined) void retry(lost, error)
    })
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
    new Promise((resolve, reject) => {
      if (broken !== null) {
        reject(broken)
        return
      }
      queue.push({ batch, resolve, reject })
      next()
    })

  /** The reports of a batch on which a thread died, one by one, to find the one that killed it. */
  const retry = async ({ batch, resolve, reject }: Waiting, error: Error): Promise<void> => {
    const [only] = batch.items
    if (batch.items.length <= 1) {
      resolve(only === undefined ? '' : faultLine(only.id, `the reader stopped: ${error.message}`))
      return
    }
    try {
      const lines: string[] = []
      for (const item of batch.items) lines.push(await read({ number: batch.number, items: [item] }))
      resolve(lines.join(''))
    } catch (failed) {
      reject(failed instanceof Error ? failed : new Error(String(failed)))
    }
  }

  for (let made = 0; made < count; made++) start()
  return {
    read,
    end: async () => {
      ended = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}
