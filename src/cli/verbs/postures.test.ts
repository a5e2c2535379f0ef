import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Postures {
  readonly ladder: readonly string[]
  readonly postures: readonly {
    readonly actor: string
    readonly stage: string
    readonly highest: string
    readonly steps: readonly { readonly id: string; readonly date: string }[]
  }[]
}

describe('postures', () => {
  it('shows the ladder with the rungs reached, and what is still between them and use', async () => {
    const text = await read('postures --as-of 2001-06-05')
    expect(text).toContain('[statement] → [planning] → [exercise] → deployment → authorisation → use')
    expect(text).toContain(
      'The last step is statement; the highest so far is exercise; three rungs from there to use; force is not authorised on record.',
    )
    expect(text).toContain('The last step is one day old.')
  })

  it('sets the nearest diplomatic act beside a step', async () => {
    expect(await read('postures --as-of 2001-06-05')).toMatch(
      /1 June exercise ● The League flew an exercise \(Lakeland\)\S* Adler met Dunn in Port City \(1 June\)/,
    )
  })

  it('does not call force authorised before a report says so', async () => {
    expect(await read('postures --as-of 2001-06-19')).toContain('not authorised')
    const { postures, ladder } = await json<Postures>('postures --as-of 2001-06-20')
    expect(postures[0]).toMatchObject({ actor: 'league', stage: 'authorisation', highest: 'authorisation' })
    expect(postures[0]?.steps.map((one) => one.date)).toEqual([
      '2001-05-20',
      '2001-06-01',
      '2001-06-04',
      '2001-06-19',
    ])
    expect(ladder.at(-1)).toBe('use')
  })

  it('is a table as CSV, and says when nothing is prepared', async () => {
    expect((await ask('postures --as-of 2001-06-02 --csv')).out.split('\r\n')[1]).toBe(
      'l-plan,league,2001-05-20,planning,the League asked its staff for plans,,,wire-2',
    )
    expect(await read('postures --actor Lakeland')).toContain(
      'No military preparation of Lakeland is on record by 20 June.',
    )
  })
})
