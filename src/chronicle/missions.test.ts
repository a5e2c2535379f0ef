import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { missionsOf } from './missions.ts'

const from = river()
const on = (asOf: string, knownBy = asOf) => see(from, viewAt(day(asOf), { knownBy: day(knownBy) }))
const berg = (asOf: string, knownBy = asOf) =>
  missionsOf(on(asOf, knownBy), 'port').find((one) => one.mission.id === 'm-berg')
const statuses = (asOf: string, knownBy = asOf) => berg(asOf, knownBy)?.legs.map((one) => one.status)

describe('a stop of an envoy', () => {
  it('is planned until a visible report says that it was held, whatever its expected date', () => {
    expect(statuses('2001-06-05')?.[0]).toBe('planned')
    expect(statuses('2001-06-07')?.[0]).toBe('planned')
    expect(statuses('2001-06-09')?.[0]).toBe('held')
    expect(berg('2001-06-09')?.legs[0]?.sources.map((one) => one.report)).toEqual(['wire-9'])
  })

  it('is held on its day for who looks back from later', () => {
    expect(statuses('2001-06-07', '2001-06-09')?.[0]).toBe('held')
    expect(statuses('2001-06-06', '2001-06-09')?.[0]).toBe('planned')
  })

  it('is unknown once its date has passed without a report, and says what was sought', () => {
    expect(statuses('2001-06-08')?.[1]).toBe('planned')
    const leg = berg('2001-06-10')?.legs[1]
    expect(leg?.status).toBe('unknown')
    expect(leg?.reason.refs[0]).toMatchObject({ leaf: 'absence' })
  })

  it('that is only sought is not confirmed, and does not count as reaching anybody', () => {
    const view = berg('2001-06-05')
    expect(view?.legs[2]?.status).toBe('sought')
    expect(view?.performers).toEqual([{ actor: 'elders', reached: 'sought', through: [] }])
  })

  it('is held since the first report of it; a later and vaguer one adds its passage', () => {
    const twice = caseOf(
      `
actors: [{ id: a, kind: state, title: A }, { id: b, kind: person, title: B }]
missions:
  - { id: m, title: m, sender: a, envoys: [b], dispatched: 2001-06-01, purpose: p, object: { what: o },
      legs: [{ envoy: b, place: X, reported: [
        { status: held, on: ["2001-06-02", "2001-06-05"], sources: [{ report: late, exact: had been there }] },
        { status: under-way, on: 2001-06-01, sources: [{ report: early, exact: on the way }] },
        { status: held, on: 2001-06-02, sources: [{ report: early, exact: was there }] } ] }] }
`,
      { early: { published: '2001-06-03' }, late: { published: '2001-06-06' } },
    )
    const stop = missionsOf(see(twice, viewAt(day('2001-06-06'))))[0]?.legs[0]
    expect(stop?.status).toBe('held')
    expect(stop?.since).toEqual({ from: day('2001-06-02'), to: day('2001-06-02') })
    expect(stop?.sources.map((one) => one.exact)).toEqual(['was there', 'had been there'])
  })

  it('does not count as held on the word of a passage that denies it', () => {
    const denied = caseOf(
      `
actors: [{ id: a, kind: state, title: A }, { id: b, kind: person, title: B }]
missions:
  - { id: m, title: m, sender: a, envoys: [b], dispatched: 2001-06-01, purpose: p, object: { what: o },
      legs: [{ envoy: b, place: X, reported: [{ status: held, on: 2001-06-02, sources: [{ report: r, exact: never came, stance: denies }] }] }] }
`,
      { r: { published: '2001-06-03' } },
    )
    expect(missionsOf(see(denied, viewAt(day('2001-06-03'))))[0]?.legs[0]?.status).toBe('planned')
  })
})

describe('a mission', () => {
  it('stands at the level of its highest envoy by the offices held at dispatch, compared with earlier ones', () => {
    const [first, second] = missionsOf(on('2001-06-05'), 'port')
    expect([first?.level, first?.levelAgainstEarlier]).toEqual(['foreign-minister', null])
    expect([second?.level, second?.earlier, second?.levelAgainstEarlier]).toEqual([
      'deputy-foreign-minister',
      1,
      'lower',
    ])
  })

  it('says which party no confirmed stop reaches; to meet a president is to reach the state', () => {
    expect(berg('2001-06-05')?.notReached).toEqual(['hill-people', 'fighters'])
    expect(berg('2001-06-05')?.consulted).toEqual(['north', 'lake'])
  })

  it('stays open until a report closes it', () => {
    expect(berg('2001-06-19')?.outcome).toBe('open')
    expect(berg('2001-06-20')?.outcome).toBe('no')
    expect(berg('2001-06-19', '2001-06-20')?.outcome).toBe('open')
  })

  it('is not there before it was announced or sent', () => {
    expect(berg('2001-06-03')).toBeUndefined()
    expect(berg('2001-06-03', '2001-06-20')).toBeUndefined()
  })

  it('names those on the way who could move whoever is to act', () => {
    const through = caseOf(`
actors:
  - { id: a, kind: state, title: A }
  - { id: e, kind: person, title: E }
  - { id: chief, kind: person, title: C }
  - { id: band, kind: armed-group, title: Band }
relations: [{ id: rel, from: chief, to: band, type: influence, strength: close }]
missions:
  - { id: m, title: m, sender: a, envoys: [e], dispatched: 2001-06-01, purpose: p,
      object: { what: o, performer: band }, legs: [{ envoy: e, place: X, with: chief }] }
`)
    const [view] = missionsOf(see(through, viewAt(day('2001-06-01'))))
    expect(view?.performers).toEqual([
      { actor: 'band', reached: 'no', through: [{ actor: 'chief', record: 'rel' }] },
    ])
  })
})
