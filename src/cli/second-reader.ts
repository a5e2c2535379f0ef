import { type Effects, firstHour, type OpenCase } from '../app/index.ts'
import type { Proposal } from '../extraction/index.ts'
import { misused } from './refusal.ts'
import type { Given } from './verb.ts'

/** `suggest --second-reader`: ask a model, where the address stays on this machine or the person let it leave. */
export async function readSecond(
  opened: OpenCase,
  ids: readonly string[],
  url: string,
  given: Given,
  effects: Effects,
): Promise<{ readonly added: readonly Proposal[]; readonly notes: readonly string[] }> {
  const { isLoopback, readWithSecond } = await firstHour()
  const model = given.option('model')
  if (model === null)
    throw misused('--second-reader needs --model.', 'Name the model as its server knows it.')
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw misused(`“${url}” is no address.`, 'Write it as http://127.0.0.1:8080/v1')
  if (!isLoopback(url) && !given.flag('allow-remote'))
    throw misused(
      `“${url}” is not on this machine; the text of the report would leave it.`,
      'If that is meant, add --allow-remote.',
    )
  const { added, dropped, failed } = await readWithSecond(
    opened,
    ids,
    { url, model, fetch, seconds: 300 },
    effects,
  )
  return {
    added,
    notes: [
      `Second reader ${model}: ${added.length} further ${added.length === 1 ? 'proposal' : 'proposals'}.`,
      ...dropped.map((one) => `  dropped, not in ${one.report}: “${one.quote}”`),
      ...failed.map((one) => `  ${one.report} was not read: ${one.why}.`),
    ],
  }
}
