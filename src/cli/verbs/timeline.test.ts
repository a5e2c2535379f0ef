import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Timeline {
  readonly view: { readonly asOf: string; readonly knownBy: string }
  readonly entries: readonly { readonly id: string; readonly date: string; readonly expected: boolean }[]
}

describe('timeline', () => {
  it('names a day once, marks what was reported, and gives the reports at the foot', async () => {
    const { out, code } = await ask('timeline --as-of 2001-06-03')
    expect(code).toBe(0)
    expect(out.match(/^1 June /gm)).toHaveLength(1)
    expect(out).toContain('● Adler met Dunn in Port City — host: Port')
    expect(out).toContain('The Wire, 2 June (wire-2); The Daily, 2 June, same dispatch (daily-2).')
    expect(out).not.toMatch(/undefined|null|N\/A|deputy-foreign/)
  })

  it('tells of an effort: how many acts, which came first and last, and those only expected apart', async () => {
    const text = await read("timeline --effort 'Port’s June diplomacy' --as-of 2001-06-05")
    expect(text).toContain('Five acts, the first 1 June, the last 6 June: Berg’s mission.')
    expect(text).toContain('All about: the river crossing.')
    expect(text).toMatch(/EXPECTED.* 6 June ● Mission: Berg’s mission/i)
  })

  it('takes an actor by its capital', async () => {
    const { entries } = await json<Timeline>('timeline --actor Norville --as-of 2001-06-03')
    expect(entries.map((one) => one.id)).toEqual(['e-meeting', 'e-blessing', 'd-joint', 'P1'])
  })

  it('prints claims only when asked, each with its speaker', async () => {
    expect(await read('timeline --as-of 2001-06-05')).not.toContain('blamed raiders')
    expect(await read('timeline --as-of 2001-06-05 --claims')).toContain(
      '❝ Port blamed raiders for the continuing raids',
    )
  })

  it('gives the same as JSON with ISO dates and as CSV', async () => {
    const { view, entries } = await json<Timeline>('timeline --as-of 2001-06-05 --since 2001-06-03')
    expect(view).toMatchObject({ asOf: '2001-06-05', knownBy: '2001-06-05' })
    expect(entries.map((one) => [one.date, one.id, one.expected])).toEqual([
      ['2001-06-03', 'e-raid', false],
      ['2001-06-04', 'l-talk', false],
      ['2001-06-06', 'm-berg', true],
    ])
    const { out } = await ask('timeline --as-of 2001-06-05 --since 2001-06-04 --csv')
    expect(out.split('\r\n')).toEqual([
      'date,expected,kind,id,title,actors,issues,effort,reports',
      '2001-06-04,no,posture,l-talk,the League warned Northland,league,,,league-5',
      '2001-06-06,yes,mission,m-berg,Berg’s mission,port berg,river,june-effort,wire-4',
      '',
    ])
  })

  it('shows who hosted a meeting and who was there, in the offices of that day', async () => {
    expect(await read('timeline --as-of 2001-06-03')).toContain(
      'Adler met Dunn in Port City — host: Port; with Adler (president, Northland) and Dunn (president, Port)',
    )
  })

  it('says when there is nothing', async () => {
    expect(await read('timeline --as-of 2001-05-01')).toContain('Nothing of this is on record by 1 May.')
  })

  it('offers the nearest name for an unknown one, and exits with 2', async () => {
    const actor = await ask('timeline --actor Norvile')
    expect([actor.code, actor.error]).toEqual([
      2,
      'demarche: There is no actor “Norvile”.\n  Did you mean “Norville”?\n',
    ])
    expect((await ask('timeline --effort june-efort')).error).toContain('Did you mean “june-effort”?')
    expect((await ask('timeline --issue rivr')).error).toContain('Did you mean “river”?')
  })
})
