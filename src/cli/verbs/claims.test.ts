import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Claims {
  readonly propositions: readonly {
    readonly status: string
    readonly asserting: readonly string[]
    readonly denying: readonly string[]
  }[]
  readonly statements: readonly {
    readonly id: string
    readonly move: string | null
    readonly exact: string | null
  }[]
  readonly natures: {
    readonly event: number
    readonly claim: number
    readonly judgement: number
    readonly unsupported: readonly string[]
  }
  readonly sourcing: { readonly single: readonly string[]; readonly notGiven: readonly string[] }
  readonly words: readonly { readonly word: string; readonly speaker: string | null }[]
}

describe('claims', () => {
  it('shows a disputed claim with who asserts and who denies it', async () => {
    const text = await read('claims --as-of 2001-06-04')
    expect(text).toMatch(/❝ The army acted with brutality\S* disputed the League Adler and the Bishop/)
    const { propositions } = await json<Claims>('claims --as-of 2001-06-03')
    expect(propositions[0]).toMatchObject({ status: 'asserted', asserting: ['league'], denying: [] })
  })

  it('shows statements with channel and whose move they say it is', async () => {
    expect(await read('claims --as-of 2001-06-04')).toMatch(
      /3 June ❝ Cole: it is the fighters’ move \(a radio interview\)\S* The fighters c-ball/,
    )
  })

  it('counts events, claims and judgements apart and names unsupported ones', async () => {
    const { natures, sourcing } = await json<Claims>('claims --as-of 2001-06-05')
    expect(natures.unsupported).toEqual(['j-bare'])
    expect(sourcing.notGiven).toEqual(['cr-league'])
    expect(sourcing.single).toContain('e-meeting')
    expect(await read('claims --as-of 2001-06-05')).toContain('Unsupported: j-bare.')
    expect(await read('claims --as-of 2001-06-05 --sourcing')).toContain('SOURCE NOT GIVEN (1). cr-league')
  })

  it('lists loaded words with who used them', async () => {
    const text = await read('claims --words --as-of 2001-06-05')
    expect(text).toContain('brutality ❝ the League c-brutal')
    expect(text).toContain('recalcitrant ◆ the analyst j-bare')
    expect((await ask('claims --words --csv --as-of 2001-06-05')).out).toContain(
      'terror,dunn,c-call,what\r\n',
    )
  })

  it('lists hedges as they were written, with the range of the scale', async () => {
    const text = await read('claims --words --as-of 2001-06-05')
    expect(text).toContain('probably 55–80% ◆ the analyst j-leverage')
    expect(text).toContain('may no range ◆ the analyst f-influence')
  })

  it('never prints a proposition unattributed', async () => {
    const { out } = await ask('claims --as-of 2001-06-02')
    const line = out.split('\n').find((one) => one.includes('brutality')) ?? ''
    expect(line).toContain('the League')
  })
})
