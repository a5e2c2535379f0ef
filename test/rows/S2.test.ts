/** Sentence 2: one envoy is due in Belgrade, the other in Tirana and Skopje. */
import { describe, expect, it } from 'vitest'
import { type MissionView, missionsOf } from '../../src/chronicle/index.ts'
import { kosovo, on, read, THE_DAY } from './kosovo.ts'

const june = (day: string, rest = {}): MissionView | undefined =>
  missionsOf(on(day, kosovo, rest), 'russia').find((one) => one.mission.id === 'mission-june')

const leg = (day: string, place: string, rest = {}) =>
  june(day, rest)?.legs.find((one) => one.leg.place === place)

describe('sentence 2', () => {
  it('S2.a has the stop in Belgrade planned on 20 June, and held once the report of 23 June is there', () => {
    expect(leg(THE_DAY, 'Belgrade')).toMatchObject({ status: 'planned', since: null })
    const held = leg('1998-06-23', 'Belgrade')
    expect(held?.status).toBe('held')
    expect(held?.sources.map((one) => one.report)).toEqual(['monitor-120'])
    expect(leg('1998-06-23', 'Belgrade', { without: ['monitor-120'] })?.status).not.toBe('held')
  })

  it('S2.b shows Belgrade, Tirana and Skopje, and that no confirmed stop reaches the Kosovo Albanian leaders', async () => {
    const mission = june(THE_DAY)
    const confirmed = mission?.legs.filter((one) => one.status === 'planned').map((one) => one.leg.place)
    expect(confirmed).toEqual(['Belgrade', 'Tirana', 'Skopje'])
    expect(leg(THE_DAY, 'Pristina')?.status).toBe('sought')
    expect(mission?.notReached).toContain('ka-leaders')
    expect(mission?.consulted).toEqual(['fry', 'albania', 'macedonia'])
    const printed = await read('missions')
    for (const place of ['Belgrade', 'Tirana', 'Skopje', 'Pristina']) expect(printed).toContain(place)
    expect(printed).toMatch(/Kosovo Albanian leaders/)
  })
})
