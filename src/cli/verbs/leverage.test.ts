import { describe, expect, it } from 'vitest'
import { answer, effectsWithCase } from '../../../test/fixtures/cli.ts'
import { RIVER_HEAD, RIVER_RECORDS, RIVER_REPORTS } from '../../../test/fixtures/river.ts'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Leverage {
  readonly on: string
  readonly rankings: readonly {
    readonly likelihood: {
      readonly word: string
      readonly low: number
      readonly high: number
      readonly scale: string
    }
    readonly standing: string
    readonly fallen: readonly string[]
    readonly ranks: readonly { readonly actor: string; readonly place: number; readonly total: number }[]
  }[]
}

describe('leverage', () => {
  it('ranks outsiders with the reason, the likelihood in word and range, and what it rests on', async () => {
    const text = await read('leverage --on Norville --as-of 2001-06-05')
    expect(text).toContain('Probably (55–80%): Port is better placed than anyone to move Norville.◆')
    expect(text).toMatch(/1 ◆ Port 3 2 2 0 2 9 Kinship and a seat on the council/)
    expect(text).toMatch(/2 ◆ The League 0 1 2 3 1 7 Its air force/)
    expect(text).toMatch(/● Adler met Dunn in Port City, 1 June\S* e-meeting/)
    expect(text).toContain('supported before: 9 May')
    expect(text).toContain('Not ranked: Lakeland.')
  })

  it('says that its support has changed when something falls', async () => {
    expect(await read('leverage --on north --as-of 2001-06-05 --without c-blame')).toContain(
      'support changed: c-blame not visible',
    )
    const { rankings } = await json<Leverage>('leverage --on north --as-of 2001-06-05 --without wire-2')
    expect(rankings[0]).toMatchObject({ standing: 'support-changed', fallen: ['e-blessing', 'c-blame'] })
  })

  it('changes with the ratings', async () => {
    const edited = RIVER_RECORDS.replace('force: 3, information: 1', 'force: 3, information: 3').replace(
      'relationship: 3, aid: 2',
      'relationship: 1, aid: 2',
    )
    const { rankings } = (
      await answer(
        'leverage --on north --as-of 2001-06-05 --json --case /case',
        effectsWithCase(edited, RIVER_REPORTS, RIVER_HEAD),
      )
    ).json() as Leverage
    expect(rankings[0]?.ranks.map((one) => [one.actor, one.place, one.total])).toEqual([
      ['league', 1, 9],
      ['port', 2, 7],
    ])
  })

  it('is stale after its review date', async () => {
    expect(await read('leverage --on north --as-of 2001-06-16')).toContain(
      'stale: was to be reviewed after 15 June',
    )
  })

  it('needs a target, and says on whom there are rankings', async () => {
    const { code, error } = await ask('leverage')
    expect([code, error]).toEqual([
      2,
      'demarche: Leverage on whom?\n  Add --on <actor>. Rankings are on: north.\n',
    ])
    expect(await read('leverage --on League')).toContain(
      'No ranking of leverage on the League is on record by 20 June.',
    )
  })

  it('gives word, range and scale in JSON, and the ratings as CSV', async () => {
    const { rankings } = await json<Leverage>('leverage --on north --as-of 2001-06-05')
    expect(rankings[0]?.likelihood).toEqual({ word: 'probably', low: 55, high: 80, scale: 'icd-203' })
    expect((await ask('leverage --on north --as-of 2001-06-05 --csv')).out.split('\r\n')[1]).toBe(
      'j-leverage,1,port,3,2,2,0,2,9,kinship and a seat on the council,e-meeting',
    )
  })
})
