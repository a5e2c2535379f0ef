import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface ReadAs {
  readonly readings: readonly {
    readonly of: string
    readonly pairs: number
    readonly differing: number
    readonly latest: readonly { readonly actor: string; readonly as: string; readonly tone: string }[]
  }[]
}

describe('read-as', () => {
  it('puts the words of the actors side by side and says how far they differ', async () => {
    const text = await read('read-as d-joint --as-of 2001-06-05')
    expect(text).toContain('How it was read: Joint declaration of 1 June')
    expect(text).toMatch(/Port ❝ “breakthrough”\S* welcomes it 2 June/)
    expect(text).toMatch(/The League ❝ “loophole”\S* doubts it 2 June/)
    expect(text).toContain('They differ: 1 of 1 pair of actors have another tone.')
  })

  it('knows under an earlier day only who had been reported by then', async () => {
    const { readings } = await json<ReadAs>('read-as d-joint --as-of 2001-06-04')
    expect(readings[0]?.latest.map((one) => one.actor)).toEqual(['port'])
    expect(await read('read-as d-joint --as-of 2001-06-04')).toContain('Only one actor has spoken.')
  })

  it('shows everything that was characterised where no id is given', async () => {
    const { readings } = await json<ReadAs>('read-as --as-of 2001-06-05')
    expect(readings.map((one) => one.of)).toEqual(['d-joint'])
    expect((await ask('read-as --as-of 2001-06-05 --csv')).out.split('\r\n')[1]).toBe(
      'd-joint,port,breakthrough,yes,welcomes,2001-06-02,c-break',
    )
  })

  it('says that nobody has spoken of what is there, and offers the nearest id for what is not', async () => {
    expect(await read('read-as e-meeting')).toContain('Nobody is on record as having characterised it.')
    const unknown = await ask('read-as d-joynt')
    expect([unknown.code, unknown.error]).toEqual([
      2,
      'demarche: There is no event, document or promise “d-joynt”.\n  Did you mean “d-joint”?\n',
    ])
    expect((await ask('read-as port')).error).toContain('“port” is no event, document or promise.')
  })
})
