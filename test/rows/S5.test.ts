/** Sentence 5: a claimed kinship, a visit to Moscow, a reception by the Patriarch, and a denial. */
import { describe, expect, it } from 'vitest'
import { officesOn } from '../../src/case/index.ts'
import { dyadOf, propositionsOf, relationsOf, signalsOf, timelineOf } from '../../src/chronicle/index.ts'
import { day, json, kosovo, on, page, read, THE_DAY } from './kosovo.ts'

describe('sentence 5', () => {
  it('S5.a shows Russia and Yugoslavia as close by Russia’s claim, with a conflicting report beside it', async () => {
    const [relation] = relationsOf(on(THE_DAY), ['russia', 'fry']).filter(
      (one) => one.relation.type === 'kinship',
    )
    expect(relation).toMatchObject({
      claimedBy: ['russia'],
      confirmedBy: [],
      standing: 'contested',
      relation: { strength: 'close', basis: 'Slav kinship' },
    })
    expect(relation?.denying.map((one) => one.report)).toEqual(['kommersant-1995'])
    const [alone] = relationsOf(on(THE_DAY, kosovo, { without: ['kommersant-1995'] }), ['russia', 'fry'])
    expect(alone?.standing).toBe('claimed')
    expect(await read('relations')).toContain('Close, Slav kinship ❝ claimed by Russia')
  })

  it('S5.b has the meeting of 16 June with Russia as host and Milosevic as President of Yugoslavia on that day', () => {
    const entries = timelineOf(on(THE_DAY)).filter((one) => one.id === 'e-moscow-meeting')
    expect(entries).toHaveLength(1)
    expect(entries[0]?.when).toEqual({ from: day('1998-06-16'), to: day('1998-06-16') })
    const meeting = on(THE_DAY).get('events', 'e-moscow-meeting')
    expect(meeting).toMatchObject({ host: 'russia', place: 'Moscow' })
    expect(meeting?.participants).toContain('milosevic')
    const offices = officesOn(on(THE_DAY), 'milosevic', day('1998-06-16'))
    expect(offices.map((one) => one.id)).toEqual(['off-milosevic'])
    expect(dyadOf(on(THE_DAY), 'russia', 'fry').daysSinceLast).toBe(4)
  })

  it('S5.c shows the reception among the signals to Belgrade, through the church', async () => {
    const church = signalsOf(on(THE_DAY), 'fry').filter((one) => one.channel === 'church')
    expect(church.map((one) => [one.event.id, one.support])).toEqual([['e-reception', true]])
    const { signals } = await json<{ signals: { event: string; channel: string }[] }>('relations')
    expect(signals).toContainEqual(expect.objectContaining({ event: 'e-reception', channel: 'church' }))
  })

  it('S5.d has brutality asserted by one, denied by two, disputed, and never unattributed in the brief', async () => {
    const [claim] = propositionsOf(on(THE_DAY)).filter((one) => one.claim.id === 'cl-brutality')
    expect(claim).toMatchObject({
      status: 'disputed',
      asserting: ['western-reports'],
      denying: ['milosevic', 'aleksii'],
    })
    const said = page(THE_DAY).filter((one) => /brutal/i.test(one.text))
    expect(said.filter((one) => one.mark !== 'claim')).toEqual([])
    expect(
      (await read('brief --long'))
        .match(/[^.]*brutal[^.]*/gi)
        ?.filter((one) => !/deny|denie|reject|says|said|reports/i.test(one)) ?? [],
    ).toEqual([])
  })
})
