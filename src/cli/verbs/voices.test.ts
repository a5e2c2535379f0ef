import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

describe('voices', () => {
  it('says which party is only spoken of', async () => {
    const text = await read('voices --as-of 2001-06-03')
    expect(text).toContain('No statement by the hill people stands in the sources.')
    expect(text).toContain('No first-hand statement by Northland is held.')
  })

  it('counts per party', async () => {
    const { voices } = await json<{
      readonly voices: readonly { readonly party: string; readonly heard: string }[]
    }>('voices --as-of 2001-06-04')
    expect(voices.map((one) => [one.party, one.heard])).toEqual([
      ['north', 'relayed'],
      ['hill-people', 'only-spoken-of'],
      ['fighters', 'only-spoken-of'],
    ])
    expect((await ask('voices --as-of 2001-06-04 --csv')).out).toContain(
      'hill-people,only-spoken-of,0,0,0,1\r\n',
    )
  })
})
