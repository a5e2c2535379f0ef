import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Outlook {
  readonly sets: readonly {
    readonly stale: boolean
    readonly canSum: boolean
    readonly scenarios: readonly {
      readonly id: string
      readonly possible: { readonly low: number; readonly high: number }
    }[]
    readonly risks: readonly { readonly total: { readonly low: number; readonly high: number } }[]
  }[]
}

describe('outlook', () => {
  it('leads with the greater likelihood, its word, range, date, and who set it', async () => {
    const text = await read('outlook --as-of 2001-06-05')
    expect(text).toContain(
      'The greater likelihood, likely (55–80%), is that the fighting will worsen by 31 July.◆',
    )
    expect(text).toContain('Set by a test on 4 June.')
    expect(text).toContain('It resolves by this rule: incidents reported by The Wire.')
  })

  it('shows the risk under each scenario and in total, computed', async () => {
    const text = await read('outlook --as-of 2001-06-05')
    expect(text).toMatch(/Risk If worse If little change If better Overall/)
    expect(text).toMatch(
      /A League strike by 30 June 2002 unlikely \(20–45%\) very unlikely \(5–20%\) very unlikely \(5–20%\) ◇ 13–39%/,
    )
    const { sets } = await json<Outlook>('outlook --as-of 2001-06-05')
    expect(sets[0]?.risks[0]?.total.low).toBeCloseTo(13.25)
    expect(sets[0]?.scenarios.map((one) => [one.id, one.possible.low, one.possible.high])).toEqual([
      ['worse', 55, 75],
      ['same', 20, 40],
      ['better', 5, 20],
    ])
  })

  it('keeps confidence in a sentence of its own', async () => {
    const text = await read('outlook --as-of 2001-06-05')
    expect(text).toContain('Confidence: low.')
    expect(
      text.split(/(?<=[.!?])\s/).filter((one) => /confidence/i.test(one) && /\d%|likely/.test(one)),
    ).toEqual([])
  })

  it('is stale after its review date', async () => {
    expect(await read('outlook --as-of 2001-06-16')).toContain(
      'It is stale: it was to be reviewed after 15 June.',
    )
  })

  it('sets the trend of incidents beside it, and prints the scale', async () => {
    const text = await read('outlook --as-of 2001-06-05')
    expect(text).toContain('On record: one incident since 23 May, no incidents in the 14 days before.')
    expect(text).toContain('Almost no chance 1–5%, very unlikely 5–20%')
  })

  it('has nothing to say before anything was set, and is a table as CSV', async () => {
    expect(await read('outlook --as-of 2001-06-03')).toContain(
      'No scenario and no likelihood is on record by 3 June.',
    )
    expect((await ask('outlook --as-of 2001-06-05 --csv')).out.split('\r\n')[1]).toBe(
      'outlook-june,worse,the fighting will worsen,likely,55,80,55,75,2001-07-31',
    )
  })
})
