/** Sentence 1: Russia mediates, out of a motive of its own, and sends two envoys at the end of a week. */
import { describe, expect, it } from 'vitest'
import { effortsOf, missionsOf, natureOf } from '../../src/chronicle/index.ts'
import { json, kosovo, on, page, read, THE_DAY } from './kosovo.ts'

describe('sentence 1', () => {
  it('S1.a shows why Russia mediates as an inference of the analyst’s, from this sentence and not from Russia', async () => {
    const interest = on(THE_DAY).get('interests', 'int-russia-standing')
    expect(interest).toMatchObject({ actor: 'russia', theme: 'a multipolar world', inferred: 'analyst' })
    expect(interest?.sources?.map((one) => [one.report, one.exact])).toEqual([
      ['analyst-brief', 'an attempt to give substance to talk of a “multi-polar” world'],
    ])
    const entry = kosovo.entries.get('int-russia-standing')
    expect(entry === undefined ? null : natureOf(entry)).toBe('judgement')
    const shown = await json<{ namedBy: readonly string[] }>('show russia')
    expect(shown.namedBy).toContain('int-russia-standing')
    const said = page(THE_DAY).filter((one) => one.text.includes('great-power standing'))
    expect(said.map((one) => one.mark)).toEqual(['judgement'])
    expect(said[0]?.text).toContain('in our view')
  })

  it('S1.b has the week as one effort about the Kosovo question, with the dispatch of envoys as its last act', () => {
    const [effort] = effortsOf(on(THE_DAY)).filter((one) => one.effort.id === 'moscow-diplomacy')
    expect(effort?.acts.map((one) => one.id)).toContain('e-moscow-meeting')
    expect(effort?.last?.id).toBe('mission-june')
    expect(effort?.acts.every((one) => one.issues.includes('kosovo-question'))).toBe(true)
    expect(effort?.acts.filter((one) => one.expected).map((one) => one.id)).toEqual(['mission-june'])
  })

  it('S1.c lists one dispatch with two envoys, both deputy foreign ministers', async () => {
    const { missions } = await json<{
      missions: { sender: string; level: string; envoys: { actor: string; rank: string }[] }[]
    }>('missions --sender russia')
    expect(missions).toHaveLength(1)
    expect(missions[0]?.envoys.map((one) => [one.actor, one.rank])).toEqual([
      ['afanasevsky', 'deputy-foreign-minister'],
      ['avdeev', 'deputy-foreign-minister'],
    ])
  })

  it('S1.d gives the mission a purpose, and an outcome that stays open until a report closes it', async () => {
    const [mission] = missionsOf(on(THE_DAY), 'russia')
    expect(mission?.mission.purpose).toBe('help settle the Kosovo conflict')
    expect(mission?.outcome).toBe('open')
    expect(await read('missions')).toContain('help settle the Kosovo conflict')
    const closing = kosovo.records.missions.find((one) => one.id === 'mission-june')?.outcome
    const reports = closing?.sources?.map((one) => one.report) ?? []
    expect(reports.length).toBeGreaterThan(0)
    const [later] = missionsOf(on('1998-12-31'), 'russia').filter((one) => one.mission.id === 'mission-june')
    expect(later?.outcome).toBe(closing?.reached)
    const [without] = missionsOf(on('1998-12-31', kosovo, { without: reports }), 'russia').filter(
      (one) => one.mission.id === 'mission-june',
    )
    expect(without?.outcome).toBe('open')
  })
})
