import { type Effects, firstHour, type SourceText, standardInput } from '../app/index.ts'
import { diagnostic, say } from '../text/index.ts'
import { EXIT, Refusal } from './refusal.ts'

/** The text of a report named on the command line; `-` is standard input. */
export async function reportFrom(file: string, effects: Effects): Promise<SourceText> {
  const { readSource } = await firstHour()
  const read = file === '-' ? await fromInput(effects) : await readSource(file, effects)
  if (read.ok) return read.source
  const { message, mend } = say(read.finding)
  throw new Refusal(EXIT.input, message, mend)
}

async function fromInput(effects: Effects) {
  const { REPORT_LIMIT, sourceOf } = await firstHour()
  const bytes = await standardInput(REPORT_LIMIT, effects)
  if (bytes !== null) return await sourceOf('standard input', bytes)
  const detail = { file: 'standard input', bytes: REPORT_LIMIT + 1, limit: REPORT_LIMIT }
  return { ok: false as const, finding: diagnostic('intake-too-large', null, detail) }
}
