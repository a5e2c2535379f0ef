import { z } from 'zod'
import { PROMPT, type SecondReading, secondReading } from './second-reader-schema.ts'

/** How a request goes out; a test hands in its own. */
export type Fetch = (
  url: string,
  request: {
    readonly method: 'POST'
    readonly redirect: 'error'
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly signal: AbortSignal
  },
) => Promise<{ readonly ok: boolean; readonly status: number; readonly text: () => Promise<string> }>

export type Asked =
  | { readonly ok: true; readonly reading: SecondReading }
  | { readonly ok: false; readonly why: string }

export interface SecondReader {
  /** Up to and including `/v1`. */
  readonly url: string
  readonly model: string
  readonly fetch: Fetch
  readonly seconds: number
}

const LONGEST_ANSWER = 2_000_000

/**
 * Ask for one reading: a schema the server must keep to, temperature 0. Some builds of llama.cpp refuse a schema
 * beside a chat template (ggml-org/llama.cpp#11847): then once more with plain JSON, checked here.
 */
export async function askSecond(
  reader: SecondReader,
  sentences: readonly { readonly id: string; readonly text: string }[],
): Promise<Asked> {
  const schema = z.toJSONSchema(secondReading)
  const strict = { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema } }
  const first = await post(reader, sentences, strict, '')
  if (first.ok) return first
  if (first.unreachable) return { ok: false, why: first.why }
  const shape = ` Answer with one JSON object that fits this JSON schema: ${JSON.stringify(schema)}`
  const second = await post(reader, sentences, { type: 'json_object' }, shape)
  return second.ok ? second : { ok: false, why: `${first.why}; asked again without a schema: ${second.why}` }
}

async function post(
  reader: SecondReader,
  sentences: readonly { readonly id: string; readonly text: string }[],
  format: unknown,
  shape: string,
): Promise<
  | { readonly ok: true; readonly reading: SecondReading }
  | { readonly ok: false; readonly why: string; readonly unreachable: boolean }
> {
  const failed = (why: string, unreachable = false) => ({ ok: false as const, why, unreachable })
  const body = JSON.stringify({
    model: reader.model,
    temperature: 0,
    response_format: format,
    messages: [
      { role: 'system', content: PROMPT + shape },
      { role: 'user', content: sentences.map((one) => `${one.id}: ${one.text}`).join('\n') },
    ],
  })
  try {
    const response = await reader.fetch(`${reader.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(reader.seconds * 1000),
    })
    const text = await response.text()
    if (!response.ok) return failed(`the server answered ${response.status}`)
    if (text.length > LONGEST_ANSWER) return failed('the answer is too long')
    const content = contentOf(text)
    if (content === null) return failed('the answer is no chat completion')
    const parsed = secondReading.safeParse(JSON.parse(content))
    return parsed.success ? { ok: true, reading: parsed.data } : failed('the answer does not fit the schema')
  } catch (error) {
    if (error instanceof SyntaxError) return failed('the answer is no JSON')
    return failed(
      error instanceof Error && error.name === 'TimeoutError'
        ? `no answer in ${reader.seconds} seconds`
        : 'the server cannot be reached',
      true,
    )
  }
}

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

function contentOf(text: string): string | null {
  const parsed = completion.safeParse(JSON.parse(text))
  return parsed.success ? (parsed.data.choices[0]?.message.content ?? null) : null
}
