import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { assessedIn, readingsOf } from './assessments.ts'
import { blameOf } from './blame.ts'
import { propositionsOf, statementsOf } from './propositions.ts'

const from = river()
const on = (asOf: string, knownBy = asOf) => see(from, viewAt(day(asOf), { knownBy: day(knownBy) }))

describe('a proposition', () => {
  it('is asserted until a denial is visible, and disputed from then on', () => {
    expect(propositionsOf(on('2001-06-02'))[0]).toMatchObject({
      status: 'asserted',
      asserting: ['league'],
      denying: [],
    })
    expect(propositionsOf(on('2001-06-04'))[0]).toMatchObject({
      status: 'disputed',
      asserting: ['league'],
      denying: ['adler', 'bishop'],
    })
  })

  it('on which nobody has taken a stand is not there', () => {
    expect(propositionsOf(on('2001-06-01'))).toEqual([])
  })

  it('that is only denied is denied, not disputed', () => {
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }]
claims: [{ id: c, kind: proposition, says: it burnt, stands: [{ by: a, stance: denies }] }]
`)
    expect(propositionsOf(see(loaded, viewAt(day('2001-06-01'))))[0]?.status).toBe('denied')
  })
})

describe('the blame matrix', () => {
  it('hides a later row under an earlier day of knowledge', () => {
    expect(blameOf(on('2001-06-19')).blamers).toEqual(['port'])
    expect(blameOf(on('2001-06-20')).blamers).toEqual(['port', 'league'])
    expect(blameOf(on('2001-06-20')).cells.at(-1)).toMatchObject({
      by: 'league',
      blamed: 'north',
      share: 'primary',
    })
  })

  it('counts how often each blamer blames each actor', () => {
    expect(blameOf(on('2001-06-20')).counts.get('port')).toEqual(new Map([['raiders', 1]]))
  })

  it('notes when a blamer turns to somebody else, and not when it repeats itself', () => {
    const blame = (id: string, blamed: string, said: string) =>
      `  - { id: ${id}, kind: blame, by: a, blamed: ${blamed}, for: it, said: ${said} }`
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }, { id: c, kind: state, title: C }]
claims:
${[blame('k1', '[b]', '2001-06-01'), blame('k2', '[b]', '2001-06-02'), blame('k3', '[c, b]', '2001-06-03')].join('\n')}
`)
    expect(blameOf(see(loaded, viewAt(day('2001-06-30')))).shifts).toEqual([
      {
        by: 'a',
        before: ['b'],
        after: ['c', 'b'],
        when: { from: day('2001-06-03'), to: day('2001-06-03') },
        claim: 'k3',
      },
    ])
  })
})

describe('blame of two actors on one day', () => {
  it('is no shift from one to the other', () => {
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }, { id: c, kind: state, title: C }]
claims:
  - { id: k1, kind: blame, by: a, blamed: b, for: it, said: 2001-06-01 }
  - { id: k2, kind: blame, by: a, blamed: c, for: it, said: 2001-06-01 }
`)
    expect(blameOf(see(loaded, viewAt(day('2001-06-30')))).shifts).toEqual([])
  })
})

describe('how an event was read', () => {
  it('puts the latest word of each actor side by side and counts the pairs that differ', () => {
    expect(readingsOf(on('2001-06-02'), 'd-joint')).toMatchObject({ pairs: 0, differing: 0 })
    const both = readingsOf(on('2001-06-05'), 'd-joint')
    expect(both.latest.map((one) => [one.actor, one.claim.as])).toEqual([
      ['port', 'breakthrough'],
      ['league', 'loophole'],
    ])
    expect([both.differing, both.pairs]).toEqual([1, 1])
    expect(assessedIn(on('2001-06-05'))).toEqual(['d-joint'])
  })

  it('takes an actor’s last word, whatever it said before', () => {
    const word = (id: string, tone: string, said: string, by = 'a') =>
      `  - { id: ${id}, kind: characterisation, of: e, by: ${by}, as: x, tone: ${tone}, said: ${said} }`
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }]
events: [{ id: e, date: 2001-06-01 }]
claims:
${[word('k1', 'doubts', '2001-06-01'), word('k2', 'doubts', '2001-06-01', 'b'), word('k3', 'welcomes', '2001-06-02')].join('\n')}
`)
    const readings = readingsOf(see(loaded, viewAt(day('2001-06-30'))), 'e')
    expect(readings.latest.map((one) => one.claim.id)).toEqual(['k3', 'k2'])
    expect([readings.differing, readings.pairs]).toEqual([1, 1])
  })
})

describe('statements', () => {
  it('are those said by the as-of day', () => {
    expect(statementsOf(on('2001-06-02', '2001-06-20'))).toEqual([])
    expect(statementsOf(on('2001-06-04')).map((one) => one.id)).toEqual(['c-ball'])
  })
})
