import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Blame {
  readonly blamers: readonly string[]
  readonly blame: readonly { readonly by: string; readonly blamed: string; readonly share: string }[]
}

describe('blame', () => {
  it('is a matrix, and the same in sentences', async () => {
    const { out } = await ask('blame --as-of 2001-06-20')
    expect(out).toMatch(/Blames ↓ whom → +Raiders +Northland/)
    expect(out).toMatch(/^Port +❝ 2 June/m)
    expect(out).toMatch(/^The League +❝ primary, 19 June/m)
    expect(out).toContain('Port blames raiders for the continuing raids.')
    expect(out).toContain('The League blames above all Northland for the fighting.')
  })

  it('hides a later row under an earlier day', async () => {
    const rows = async (asOf: string) => (await json<Blame>(`blame --as-of ${asOf}`)).blamers
    expect([await rows('2001-06-19'), await rows('2001-06-20')]).toEqual([['port'], ['port', 'league']])
  })

  it('names a mediator who blames one side only', async () => {
    expect(await read('blame --as-of 2001-06-05')).toContain(
      'Port, a mediator, blames one side only: the fighters.',
    )
  })

  it('is a table as CSV, and says when nobody blames anybody', async () => {
    expect((await ask('blame --as-of 2001-06-05 --csv')).out).toBe(
      'id,by,blamed,for,share,said,reports\r\nc-blame,port,raiders,the continuing raids,unstated,2001-06-02,wire-2\r\n',
    )
    expect(await read('blame --as-of 2001-05-05')).toContain(
      'Nobody is on record as blaming anybody by 5 May.',
    )
  })
})
