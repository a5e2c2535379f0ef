import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, caseWithFindings, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { outlookFindings } from './findings.ts'
import { judgementsOf } from './judgements.ts'
import { leverageOn } from './leverage.ts'

const from = river()
const on = (asOf: string, without: readonly string[] = []) => see(from, viewAt(day(asOf), { without }))
const judged = (asOf: string, without: readonly string[] = []) =>
  judgementsOf(on(asOf, without)).find((one) => one.judgement.id === 'j-leverage')

describe('a judgement', () => {
  it('counts from the day it was made', () => {
    expect(judged('2001-06-03')).toBeUndefined()
    expect(judged('2001-06-04')?.standing).toBe('supported')
  })

  it('is marked when one support falls, and unsupported when all do', () => {
    expect(judged('2001-06-04', ['c-blame'])).toMatchObject({
      standing: 'support-changed',
      fallen: ['c-blame'],
    })
    expect(judged('2001-06-04', ['c-blame', 'e-meeting', 'e-blessing'])?.standing).toBe('unsupported')
  })

  it('loses its support with the report behind it', () => {
    expect(judged('2001-06-04', ['wire-2'])).toMatchObject({
      standing: 'support-changed',
      fallen: ['e-blessing', 'c-blame'],
    })
  })

  it('is stale after its review date, not on it', () => {
    expect([judged('2001-06-15')?.stale, judged('2001-06-16')?.stale]).toEqual([false, true])
  })
})

describe('a ranking of leverage', () => {
  it('adds the five ratings, highest first, and says who is left out', () => {
    const [ranking] = leverageOn(on('2001-06-05'), 'north')
    expect(ranking?.ranks.map((one) => [one.actor, one.place, one.total])).toEqual([
      ['port', 1, 9],
      ['league', 2, 7],
    ])
    expect(ranking?.unranked).toEqual(['lake'])
  })

  it('shares a place between equals and changes with its inputs', () => {
    const ranked = (aid: number) => {
      const means = (actor: string, given: number) =>
        `{ actor: ${actor}, relationship: 1, aid: ${given}, votes: 0, force: 0, information: 0, because: x }`
      const loaded = caseOf(`
actors: [{ id: t, kind: state, title: T }, { id: a, kind: state, title: A }, { id: b, kind: state, title: B }]
judgements: [{ id: j, kind: leverage, on: t, says: x, madeOn: 2001-06-01, leverage: [${means('a', 1)}, ${means('b', aid)}] }]
`)
      return leverageOn(see(loaded, viewAt(day('2001-06-01'))), 't')[0]?.ranks.map((one) => [
        one.actor,
        one.place,
      ])
    }
    expect(ranked(1)).toEqual([
      ['a', 1],
      ['b', 1],
    ])
    expect(ranked(3)).toEqual([
      ['b', 1],
      ['a', 2],
    ])
  })

  it('says of each place what of its grounds is not visible', () => {
    const [ranking] = leverageOn(on('2001-06-04'), 'north')
    expect(ranking?.ranks.find((one) => one.actor === 'league')).toMatchObject({
      rests: [],
      fallen: ['l-exercise'],
    })
  })
})

describe('the findings about judgements', () => {
  const codes = (judgement: string) =>
    outlookFindings(
      caseWithFindings(`
actors: [{ id: a, kind: state, title: A }]
events: [{ id: e, date: 2001-06-01 }]
judgements: [{ id: j, madeOn: 2001-06-01, ${judgement} }]
`),
    ).map((one) => one.code)

  it('name a likelihood without a day or a basis', () => {
    expect(codes('kind: likelihood, says: war, likelihood: { word: likely }')).toEqual([
      'likelihood-without-date',
      'likelihood-without-basis',
    ])
    expect(
      codes(
        'kind: likelihood, says: war, horizon: 2001-07-01, likelihood: { word: likely, basis: the pattern of May }',
      ),
    ).toEqual([])
  })

  it('name a judgement that rests on nothing, unless it says so itself', () => {
    expect(codes('kind: assessment, says: it is stuck')).toEqual(['judgement-unsupported'])
    expect(codes('kind: assessment, says: it is stuck, unsupported: true')).toEqual([])
    expect(codes('kind: assessment, says: it is stuck, rests: [e]')).toEqual([])
  })

  it('note a likelihood that stands in prose only', () => {
    expect(codes('kind: assessment, says: war is likely, rests: [e]')).toEqual(['likelihood-in-prose'])
    expect(codes('kind: assessment, says: war may come, rests: [e]')).toEqual([])
  })
})
