import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { answer } from '../../test/fixtures/cli.ts'
import { memoryEffects } from '../../test/fixtures/effects.ts'
import { isLoopback } from './loopback.ts'
import { locateQuote } from './second-reader-locate.ts'

const REPORT =
  'OSLO, 10 March 2003 (Agency) - Anders Lund met Erik Dahl.\n\nThe talks, Lund said, went “well”. Dahl is to free the hostages by summer, it was understood.\n'

let server: Server | null = null
afterEach(() => {
  server?.close()
  server = null
})

interface Sent {
  readonly model: string
  readonly temperature: number
  readonly response_format: { readonly type: string }
}

/** A server on loopback that answers with a content, or with a status where `refuse` says so. */
async function mock(
  content: unknown,
  sent: Sent[],
  refuse: (body: Sent) => boolean = () => false,
): Promise<string> {
  const made = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      const asked = JSON.parse(body) as Sent
      sent.push(asked)
      if (refuse(asked))
        response.writeHead(400).end('Either "json_schema" or "grammar" can be specified, but not both')
      else response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(content) } }] }))
    })
  })
  server = made
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}/v1`
}

const FOUND = {
  commitments: [
    {
      sentence: 's3',
      kind: 'pledge',
      debtor: 'Erik Dahl',
      content: 'to  free the hostages',
      condition: null,
    },
    { sentence: 's3', kind: 'pledge', debtor: 'Erik Dahl', content: 'to pay a ransom', condition: null },
  ],
  demands: [],
  claims: [],
}

async function begun() {
  const effects = memoryEffects({ '/in/a.txt': REPORT })
  await answer('start /in --to /case --only-files', effects)
  return effects
}

const ask = (url: string, ...more: readonly string[]) => [
  'suggest',
  '--all',
  '--case',
  '/case',
  '--second-reader',
  url,
  '--model',
  'small',
  ...more,
]

describe('a second reader', () => {
  it('adds proposals of lower standing with model and prompt, and drops quotes that are not in the report', async () => {
    const sent: Sent[] = []
    const effects = await begun()
    const { code, out } = await answer(ask(await mock(FOUND, sent)), effects)
    expect(code).toBe(0)
    expect(out).toContain('dropped, not in')
    expect(out).toContain('to pay a ransom')
    expect(sent[0]).toMatchObject({
      model: 'small',
      temperature: 0,
      response_format: { type: 'json_schema' },
    })
    const tray = (await answer('tray /case --json', effects)).json() as {
      waiting: { by: string; standing: number; passages: { exact: string }[] }[]
    }
    const theirs = tray.waiting.filter((one) => one.standing === 1)
    expect(theirs).toHaveLength(1)
    expect(theirs[0]?.by).toMatch(/^small \(prompt [0-9a-f]{12}\)$/)
    expect(theirs[0]?.passages[0]?.exact).toBe('to free the hostages')
  })

  it('is asked once more without a schema by a server that refuses one', async () => {
    const sent: Sent[] = []
    const url = await mock(FOUND, sent, (body) => body.response_format.type === 'json_schema')
    expect((await answer(ask(url), await begun())).out).toContain('1 further proposal')
    expect(sent.map((one) => one.response_format.type)).toEqual(['json_schema', 'json_object'])
  })

  it('that answers nonsense, or not at all, changes nothing and is reported', async () => {
    const sent: Sent[] = []
    expect((await answer(ask(await mock({ odd: 1 }, sent)), await begun())).out).toContain(
      'does not fit the schema',
    )
    expect(sent).toHaveLength(2)
    server?.close()
    server = null
    expect((await answer(ask('http://127.0.0.1:1/v1'), await begun())).out).toContain('cannot be reached')
  })

  it('anywhere but on this machine is refused unless that is asked for', async () => {
    const { code, error } = await answer(ask('http://example.org/v1'), await begun())
    expect(code).toBe(2)
    expect(error).toContain('--allow-remote')
    for (const url of ['http://localhost:8080/v1', 'http://127.0.0.1/v1', 'http://[::1]:8080/v1'])
      expect(isLoopback(url), url).toBe(true)
    for (const url of [
      'http://127.0.0.1.example.org/',
      'http://localhost.example.org/',
      'ftp://localhost/',
      'http://10.0.0.1/',
      'nonsense',
    ])
      expect(isLoopback(url), url).toBe(false)
  })
})

describe('a quote', () => {
  it('is found through other marks, dashes and white space, and only where it stands', () => {
    const text = 'He said  “no — never”.'
    expect(locateQuote(text, 'said "no - never"')).toEqual({ start: 3, end: 21 })
    expect(locateQuote(text, 'said yes')).toBeNull()
    expect(locateQuote(text, '  ')).toBeNull()
  })
})
