import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Relations {
  readonly relations: readonly {
    readonly id: string
    readonly standing: string
    readonly conflicting: readonly unknown[]
  }[]
  readonly signals: readonly { readonly channel: string; readonly to: string }[]
  readonly meetings: { readonly events: readonly string[]; readonly daysSinceLast: number } | null
  readonly partiality: readonly {
    readonly mediator: string
    readonly acts: readonly { readonly id: string; readonly favours: boolean }[]
  }[]
}

describe('relations', () => {
  it('shows who claims a relationship, not a bare fact, with the report that conflicts', async () => {
    const before = await read('relations --between Port,Norville --as-of 2001-06-04')
    expect(before).toContain('Port → Northland Close kinship, resting on a common tongue ❝ claimed by Port')
    expect(before).toContain('not confirmed by the other side')
    const after = await read('relations --between Norville,Port --as-of 2001-06-20')
    expect(after).toContain('confirmed by Northland')
    expect(after).toContain('a report conflicts')
  })

  it('draws an effect as possible, and what a scenario would do', async () => {
    const text = await read('relations --as-of 2001-06-04')
    expect(text).toContain('Port’s support for Norville may strengthen Port’s influence in Norville.◆')
    expect(text).toContain('If worse: Port and the League drift apart.◆')
  })

  it('lists meetings and the days since, and signals with their channel', async () => {
    const { meetings, signals } = await json<Relations>(
      'relations --between Port,Norville --as-of 2001-06-04',
    )
    expect(meetings).toEqual({ events: ['e-meeting', 'e-blessing'], daysSinceLast: 3 })
    expect(signals.map((one) => [one.channel, one.to])).toEqual([['church', 'adler']])
    expect(await read('relations --signals Norville --as-of 2001-06-04')).toContain(
      'support through the church',
    )
  })

  it('lists the acts of the mediator for and against each side', async () => {
    const { partiality } = await json<Relations>('relations --as-of 2001-06-04')
    expect(partiality[0]?.acts.map((one) => [one.id, one.favours])).toEqual([
      ['rel-kin', true],
      ['e-blessing', true],
      ['c-blame', false],
      ['c-call', false],
    ])
    expect(await read('relations --as-of 2001-06-04')).toMatch(
      /The fighters none on record blame, 2 June \(raiders\)/,
    )
  })

  it('asks for two actors, and is a table as CSV', async () => {
    const { code, error } = await ask('relations --between Port')
    expect([code, error]).toEqual([
      2,
      'demarche: --between expects two actors with a comma between them.\n  For example: --between russia,fry.\n',
    ])
    expect((await ask('relations --as-of 2001-06-04 --csv')).out.split('\r\n')[1]).toBe(
      'rel-kin,port,north,kinship,a common tongue,close,no,claimed,port,,',
    )
  })
})
