import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Demands {
  readonly demands: readonly {
    readonly id: string
    readonly via: readonly string[]
    readonly answers: readonly { readonly id: string }[]
    readonly flags: readonly { readonly flag: string }[]
  }[]
}

describe('demands', () => {
  it('names who asks, through whom, and what makes it hard to act on', async () => {
    const text = await read("demands --on 'people of the hills' --as-of 2001-06-02")
    expect(text).toContain('OF THE HILL PEOPLE')
    expect(text).toContain(
      'Stop violence and terror — Dunn (Port), via an appeal to the world community, 2 June.',
    )
    expect(text).toContain('No answer on record.')
    expect(text).toContain(
      'The world community is no single actor; whether the hill people control the fighters is not known.',
    )
  })

  it('says how a demand was answered', async () => {
    const text = await read('demands --on north --as-of 2001-06-02')
    expect(text).toMatch(/That the army leave the bank — the League, 9 May/)
    expect(text).toMatch(/Refused \(10 May\): any withdrawal\S*; conceded in words \(1 June\): a withdrawal/)
  })

  it('gives JSON and CSV', async () => {
    const { demands } = await json<Demands>('demands --as-of 2001-06-02')
    expect(demands.map((one) => [one.id, one.via, one.answers.length])).toEqual([
      ['p-demand', [], 2],
      ['c-call', ['world'], 0],
    ])
    expect(demands[1]?.flags.map((one) => one.flag)).toEqual(['addressee-no-single-agent', 'control-unknown'])
    expect((await ask('demands --as-of 2001-06-02 --csv')).out.split('\r\n')[2]).toMatch(
      /^c-call,call,dunn,hill-people,world,/,
    )
  })

  it('says when there is none, and who is meant by an unknown name', async () => {
    expect(await read('demands --on Lakeland')).toContain('No demand on Lakeland is on record by 20 June.')
    expect((await ask('demands --on Lakelnd')).error).toContain('Did you mean “Lakeland”?')
  })
})
