import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { dyadOf, effectsOn, meetingsOf, relationsOf, scenarioEffectsOn, signalsOf } from './relations.ts'

const from = river()
const on = (asOf: string, without: readonly string[] = []) => see(from, viewAt(day(asOf), { without }))

describe('a relationship', () => {
  it('that one side claims is not established', () => {
    const [view] = relationsOf(on('2001-06-02'), ['north', 'port'])
    expect(view).toMatchObject({ standing: 'claimed', claimedBy: ['port'], confirmedBy: [], denying: [] })
  })

  it('is contested once a report that conflicts with it is visible, and the report hangs on it', () => {
    const [view] = relationsOf(on('2001-06-20'), ['port', 'north'])
    expect(view?.standing).toBe('contested')
    expect(view?.denying.map((one) => one.report)).toEqual(['inquiry-20'])
    expect(view?.sources.map((one) => one.report)).toEqual(['wire-2', 'wire-9'])
  })

  it('that nobody claims is the analyst’s own word', () => {
    expect(relationsOf(on('2001-06-02'), ['league', 'port'])[0]?.standing).toBe('established')
  })

  it('is confirmed when the other side says so, and not before that is reported', () => {
    const loaded = caseOf(
      `
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }]
relations:
  - { id: rel, from: a, to: b, type: alliance, strength: close, claimedBy: a, confirmedBy: b,
      sources: [{ report: r1, exact: allies }, { report: r2, exact: yes we are, field: confirmedBy }] }
`,
      { r1: { published: '2001-06-01' }, r2: { published: '2001-06-03' } },
    )
    const standing = (asOf: string) => relationsOf(see(loaded, viewAt(day(asOf))))[0]?.standing
    expect([standing('2001-06-02'), standing('2001-06-03')]).toEqual(['claimed', 'confirmed'])
  })

  it('carries what might change it, as possible, and what a scenario would do to it', () => {
    expect(effectsOn(on('2001-06-04'), 'rel-kin')).toMatchObject([{ sign: '+', certainty: 'may' }])
    expect(scenarioEffectsOn(on('2001-06-04'), 'rel-league')).toMatchObject([
      { scenario: 'worse', change: 'worse' },
    ])
  })
})

describe('a dyad', () => {
  it('meets through those who answer for it, and counts the days since', () => {
    const { meetings, daysSinceLast } = meetingsOf(on('2001-06-04'), 'north', 'port')
    expect(meetings.map((one) => one.id)).toEqual(['e-meeting', 'e-blessing'])
    expect(daysSinceLast).toBe(3)
    expect(meetingsOf(on('2001-06-04'), 'north', 'league')).toEqual({ meetings: [], daysSinceLast: null })
  })

  it('knows a signal by its channel, and who gave it', () => {
    const [signal] = signalsOf(on('2001-06-04'), 'north')
    expect(signal).toMatchObject({ from: ['bishop'], to: 'adler', channel: 'church', support: true })
  })

  it('is the same seen from either side', () => {
    const [one, other] = [
      dyadOf(on('2001-06-04'), 'north', 'port'),
      dyadOf(on('2001-06-04'), 'port', 'north'),
    ]
    expect(one.signals).toEqual(other.signals)
    expect(one.meetings).toEqual(other.meetings)
    expect(one.relations).toEqual(other.relations)
    expect(one.signals.map((signal) => signal.event.id)).toEqual(['e-blessing'])
  })
})
