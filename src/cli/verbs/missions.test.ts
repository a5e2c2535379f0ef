import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Missions {
  readonly missions: readonly {
    readonly id: string
    readonly outcome: string
    readonly notReached: readonly string[]
    readonly envoys: readonly {
      readonly rank: string
      readonly legs: readonly { readonly status: string }[]
    }[]
    readonly object: { readonly met: number; readonly conditions: readonly { readonly status: string }[] }
    readonly performers: readonly { readonly needs: readonly { readonly suppliedBy: readonly string[] }[] }[]
  }[]
}

describe('missions', () => {
  it('shows each envoy with office and stops: planned, sought, held', async () => {
    const before = await read('missions --sender Port --as-of 2001-06-05')
    expect(before).toContain(
      'Port is to send one envoy on 6 June to help settle the conflict (as a go-between).',
    )
    expect(before).toContain('Level: deputy foreign minister; lower than in one earlier mission.')
    expect(before).toContain('Berg, deputy foreign minister Norville Adler 7 June ● planned')
    expect(before).toContain('the hills the elders undated ● sought, not agreed')
    const after = await read('missions --sender Port --as-of 2001-06-09')
    expect(after).toContain('Norville Adler 7 June ● held')
    expect(after).toContain('Lake City Lakeland 8 June ◇ date has passed, no report')
  })

  it('says who is on no confirmed stop, and that a stop only sought does not count', async () => {
    const text = await read('missions --as-of 2001-06-05')
    expect(text).toContain('On no confirmed stop: the hill people and the fighters.')
    expect(text).toContain('A meeting with the elders is sought, not agreed')
  })

  it('lists the conditions of the object and what the performer needs, with the promise that supplies it', async () => {
    const text = await read('missions --as-of 2001-06-05')
    expect(text).toContain('The conditions for talks, so that the elders come to talks: 0 of 3 met.')
    expect(text).toContain('The army leaves the elders ◇ not known')
    expect(text).toContain('What would the elders need in order to begin?'.toUpperCase())
    expect(text).toMatch(/❝ The army leaves\S* not known P1 \(withdrawal\)/)
    expect(text).toMatch(/❝ The fighters stop\S* not met no promise/)
  })

  it('gives stable JSON', async () => {
    const { missions } = await json<Missions>('missions --as-of 2001-06-20')
    expect(missions.map((one) => [one.id, one.outcome])).toEqual([
      ['m-cole', 'open'],
      ['m-berg', 'no'],
    ])
    expect(missions[1]?.envoys[0]?.legs.map((one) => one.status)).toEqual(['held', 'unknown', 'sought'])
    expect(missions[1]?.object.conditions.map((one) => one.status)).toEqual(['not-met', 'not-met', 'not-met'])
    expect(missions[1]?.performers[0]?.needs.map((one) => one.suppliedBy)).toEqual([['P1'], []])
  })

  it('gives one line a stop as CSV', async () => {
    const { out } = await ask('missions --sender port --as-of 2001-06-09 --csv')
    expect(out.split('\r\n')).toContain(
      'm-berg,port,2001-06-06,berg,deputy-foreign-minister,Norville,adler,2001-06-07,held,2001-06-07',
    )
  })

  it('says that there is none', async () => {
    expect(await read('missions --sender League')).toContain(
      'No mission of the League is announced or on its way',
    )
  })
})
