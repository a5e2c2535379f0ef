import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { loadedWordsIn, wordsBySpeaker } from './loaded.ts'
import { naturesOf } from './nature.ts'
import { restingOn } from './resting.ts'
import { sourcingOf } from './sourcing.ts'
import { incidentTrend } from './trend.ts'

const from = river()
const on = (asOf: string, without: readonly string[] = []) => see(from, viewAt(day(asOf), { without }))

describe('sourcing', () => {
  it('counts two papers with one dispatch as one origin', () => {
    const meeting = sourcingOf(on('2001-06-02')).all.find((one) => one.id === 'e-meeting')
    expect(meeting?.origins).toEqual(['Port Agency'])
    expect(sourcingOf(on('2001-06-02')).single).toContain('e-meeting')
  })

  it('keeps “the report names nobody” apart from “nobody has said”', () => {
    const source = (id: string) => sourcingOf(on('2001-06-05')).all.find((one) => one.id === id)?.source
    expect(source('cr-league')).toBe('not-given')
    expect(source('e-raid')).toBe('not-stated')
    expect(source('c-hole')).toBe('named')
    expect(source('S1')).toBe('named')
  })

  it('gives the share with a named source, in per cent', () => {
    const loaded = caseOf(
      `
actors: [{ id: a, kind: state, title: A }]
claims:
  - { id: k1, kind: statement, by: a, says: one, sources: [{ report: r, exact: one, attributedTo: a minister }] }
  - { id: k2, kind: statement, by: a, says: two, sources: [{ report: r, exact: two, attributedTo: not given }] }
  - { id: k3, kind: statement, by: a, says: three, sources: [{ report: r, exact: three }] }
  - { id: k4, kind: statement, by: a, says: four }
`,
      { r: { published: '2001-06-01' } },
    )
    const summary = sourcingOf(see(loaded, viewAt(day('2001-06-01'))))
    expect(summary.namedShare).toBe(25)
    expect(summary).toMatchObject({ notGiven: ['k2'], unsourced: ['k4'], single: ['k1', 'k2', 'k3'] })
  })

  it('has no share where there is nothing to share', () => {
    expect(sourcingOf(see(caseOf({}), viewAt(0))).namedShare).toBeNull()
  })
})

describe('the three kinds', () => {
  it('are counted apart, and a judgement without visible support is named', () => {
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }]
events: [{ id: e, date: 2001-06-01 }]
claims: [{ id: k, kind: statement, by: a, says: one }]
judgements:
  - { id: j1, kind: assessment, says: x, madeOn: 2001-06-01, rests: [e] }
  - { id: j2, kind: assessment, says: y, madeOn: 2001-06-01 }
  - { id: j3, kind: assessment, says: z, madeOn: 2001-06-02 }
`)
    const at = (asOf: string, without: readonly string[] = []) =>
      naturesOf(see(loaded, viewAt(day(asOf), { without })))
    expect(at('2001-06-01')).toEqual({ event: 1, claim: 1, judgement: 2, unsupported: ['j2'] })
    expect(at('2001-06-01', ['e'])).toEqual({ event: 0, claim: 1, judgement: 2, unsupported: ['j1', 'j2'] })
  })

  it('tell what rests on a record', () => {
    expect(restingOn(on('2001-06-04'), 'e-meeting').map((one) => one.id)).toEqual(['j-leverage'])
    expect(restingOn(on('2001-06-04'), 'l-exercise').map((one) => one.id)).toEqual(['j-leverage'])
    expect(restingOn(on('2001-06-04'), 'e-blessing').map((one) => one.id)).toEqual([
      'j-leverage',
      'f-influence',
    ])
    expect(restingOn(on('2001-06-03'), 'e-meeting')).toEqual([])
  })
})

describe('loaded words', () => {
  it('are found as whole words in all their endings', () => {
    expect(
      loadedWordsIn(
        'Extremists and terrorists; a fulsome, RECALCITRANT regime; brutality, legitimate terror',
      ),
    ).toEqual([
      'extremists',
      'terrorists',
      'fulsome',
      'recalcitrant',
      'regime',
      'brutality',
      'legitimate',
      'terror',
    ])
    expect(loadedWordsIn('regiment, Terrorville, legitimacy, shampoo, a deterrent')).toEqual([])
  })

  it('stand with who used them; the analyst’s own are among them', () => {
    const uses = wordsBySpeaker(on('2001-06-04')).map((one) => [one.word, one.speaker, one.record])
    expect(uses).toContainEqual(['brutality', 'league', 'c-brutal'])
    expect(uses).toContainEqual(['terror', 'dunn', 'c-call'])
    expect(uses).toContainEqual(['terrorist', 'north', 'raids-ended'])
    expect(uses).toContainEqual(['recalcitrant', null, 'j-bare'])
  })
})

describe('the trend of incidents', () => {
  it('compares two neighbouring windows of reports', () => {
    expect(incidentTrend(on('2001-06-04'), 14)).toMatchObject({ recent: ['e-raid'], before: ['e-old-raid'] })
    expect(incidentTrend(on('2001-06-04'), 28)).toMatchObject({
      recent: ['e-old-raid', 'e-raid'],
      before: [],
    })
    expect(incidentTrend(on('2001-06-05'), 14)).toMatchObject({ recent: ['e-raid'], before: [] })
  })

  it('leaves aside what may fall in either', () => {
    const loaded = caseOf(`
events:
  - { id: vague, date: ["2001-05-25", "2001-06-05"], incident: { armed: true } }
  - { id: open, date: [null, "2001-06-05"], incident: { armed: true } }
  - { id: long-ago, date: "2000-06", incident: { armed: true } }
`)
    expect(incidentTrend(see(loaded, viewAt(day('2001-06-10'))), 14)).toEqual({
      days: 14,
      recent: [],
      before: [],
      uncertain: ['vague', 'open'],
    })
  })
})
