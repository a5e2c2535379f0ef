import { parentPort } from 'node:worker_threads'
import { readReport } from '../extraction/index.ts'
import { type Batch, type CorpusItem, type FromThread, faultLine } from './corpus-item.ts'

// A thread that reads batches of reports: a batch in, its lines out.
parentPort?.on('message', (batch: Batch) => {
  const answer: FromThread = { number: batch.number, lines: batch.items.map(lineOf).join('') }
  parentPort?.postMessage(answer)
})

const ready: FromThread = 'ready'
parentPort?.postMessage(ready)

function lineOf({ id, text, date, fault }: CorpusItem): string {
  if (fault !== null) return faultLine(id, fault)
  const dateline =
    date === null ? {} : { dateline: { date, certainty: 'given', basis: 'given with the corpus' } }
  return `${JSON.stringify(readReport(text, { id, ...dateline }))}\n`
}
