import { availableParallelism } from 'node:os'
import { type Effects, type FirstHour, firstHour, troubleOf } from '../app/index.ts'
import { EXIT, misused, Refusal } from './refusal.ts'
import type { Answer, Given } from './verb.ts'

/** `read --corpus`: the reports of a folder or of JSON lines, into JSON lines. */
export async function corpusAnswer(given: Given, effects: Effects): Promise<Answer> {
  const from = given.option('corpus') ?? ''
  const out = given.option('out')
  if (out === null)
    throw misused('--corpus needs --out.', 'Name the file that the lines go to: --out read.jsonl')
  if (given.argument('file') !== null) throw misused('A report and a corpus were both named.', 'Name one.')
  if (effects.files.stat(from) === null)
    throw new Refusal(EXIT.input, `There is no file or folder “${from}”.`, 'Check the path.')
  const there = effects.files.stat(out)
  if (there !== null && there.kind !== 'file')
    throw misused(
      `--out names “${out}”, which is no file.`,
      'Name a file; it is read again when the run goes on.',
    )
  if (effects.files.absolute(from) === effects.files.absolute(out))
    throw misused('--out names the corpus itself.', 'Name another file.')
  const done = await tried(from, out, workersFrom(given.option('workers')), effects)
  if (done === 'taken')
    throw new Refusal(EXIT.input, `Another run is writing “${out}”.`, 'Wait for it, or name another file.')
  const earlier = done.before === 0 ? '' : `, ${done.before} earlier`
  const faults = done.faults === 0 ? '' : `; ${done.faults} could not be read (their lines say why)`
  return {
    shown: { text: `${out}: ${done.read} reports read now${earlier}${faults}.\n` },
    json: { out, ...done },
  }
}

async function tried(
  from: string,
  out: string,
  workers: number,
  effects: Effects,
): ReturnType<FirstHour['readCorpus']> {
  try {
    const { readCorpus } = await firstHour()
    return await readCorpus(from, out, workers, effects, () => performance.now())
  } catch (error) {
    throw new Refusal(
      EXIT.input,
      `The corpus cannot be read into “${out}”: ${troubleOf(error)}.`,
      'What is written stays: the same command goes on from there.',
    )
  }
}

function workersFrom(text: string | null): number {
  if (text === null) return Math.max(1, Math.min(availableParallelism() - 1, 16))
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count
  throw misused(`--workers expects a number from 1 to 64, found “${text}”.`)
}
