import { describe, expect, it } from 'vitest'
import { printWhen, see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { dispositionOf, positionMatrix, positionsOf } from './positions.ts'

const from = river()
const on = (asOf: string) => see(from, viewAt(day(asOf)))

function lines(records: string, asOf = '2001-06-30') {
  const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }, { id: x, kind: person, title: X }]
offices: [{ id: o, holder: x, office: president, of: a, rank: head-of-state }]
issues: [{ id: i, title: i }, { id: j, title: j }]
positions:
${records}
`)
  const held = positionsOf(see(loaded, viewAt(day(asOf))))
  return Object.fromEntries(
    held.map((one) => [one.position.id, one.unchangedSince === null ? null : printWhen(one.unchangedSince)]),
  )
}

const stance = (id: string, since: string, rest = '') =>
  `  - { id: ${id}, kind: stance, actor: a, issue: i, holds: opposes, what: force, since: ${since}${rest} }`

describe('a position', () => {
  it('is unchanged since the earliest record of the same stance, at the latest', () => {
    const [view] = positionsOf(on('2001-06-02'), { actor: 'port', issue: 'intervention' }).slice(-1)
    expect(view?.position.id).toBe('p-port-june')
    expect(view?.unchangedSince).toEqual({ from: day('2001-05-09'), to: day('2001-05-09') })
  })

  it('is new again after a contrary one', () => {
    const held = lines(
      [
        stance('one', '2001-05-01'),
        '  - { id: turn, kind: stance, actor: a, issue: i, holds: accepts, what: force, since: 2001-05-15, until: 2001-05-31 }',
        stance('two', '2001-06-01'),
      ].join('\n'),
    )
    expect(held['two']).toBe('2001-06-01')
  })

  it('is not ended by a contrary one of the same day: both were said', () => {
    const contrary =
      '  - { id: turn, kind: concession, actor: a, issue: i, holds: concedes, what: force, since: 2001-06-01 }'
    expect(lines([stance('one', '2001-06-01'), contrary].join('\n'))).toEqual({
      one: '2001-06-01',
      turn: '2001-06-01',
    })
    expect(lines([contrary, stance('one', '2001-06-01')].join('\n'))).toEqual({
      one: '2001-06-01',
      turn: '2001-06-01',
    })
  })

  it('is new again after the earlier one had ended', () => {
    expect(
      lines([stance('one', '2001-05-01', ', until: 2001-05-10'), stance('two', '2001-06-01')].join('\n')),
    ).toEqual({
      two: '2001-06-01',
    })
  })

  it('is kept up by whoever answers as the actor, and not by another issue', () => {
    const held = lines(
      [
        '  - { id: his, kind: stance, actor: x, issue: i, holds: opposes, what: force, since: 2001-04-01 }',
        '  - { id: other, kind: stance, actor: a, issue: j, holds: opposes, what: force, since: 2001-03-01 }',
        stance('own', '2001-06-01'),
      ].join('\n'),
    )
    expect(held['own']).toBe('2001-04-01')
  })

  it('without any dated record has no date to be unchanged since', () => {
    expect(
      lines('  - { id: p, kind: stance, actor: a, issue: i, holds: opposes, what: force }')['p'],
    ).toBeNull()
  })

  it('is no longer held after its end', () => {
    const refusals = (asOf: string) => positionsOf(on(asOf), { actor: 'north' }).map((one) => one.position.id)
    expect(refusals('2001-05-31')).toEqual(['p-refuse'])
    expect(refusals('2001-06-02')).toEqual(['p-concede'])
  })

  it('ends only when the passage that tells of its end is visible', () => {
    const loaded = caseOf(
      `
actors: [{ id: a, kind: state, title: A }]
issues: [{ id: i, title: i }]
positions:
  - { id: p, kind: stance, actor: a, issue: i, holds: opposes, what: force, since: 2001-05-01, until: 2001-05-02,
      sources: [{ report: r1, exact: opposes }, { report: r2, exact: gave way, field: until }] }
`,
      { r1: { published: '2001-05-01' }, r2: { published: '2001-06-01' } },
    )
    const held = (asOf: string) => positionsOf(see(loaded, viewAt(day(asOf)))).length
    expect([held('2001-05-20'), held('2001-06-01')]).toEqual([1, 0])
  })
})

describe('the matrix of positions', () => {
  it('names actors by issues, and who can block', () => {
    const matrix = positionMatrix(on('2001-06-02'))
    expect(matrix.issues).toEqual(['intervention', 'river'])
    expect(matrix.cell('port', 'intervention').map((one) => one.position.id)).toEqual([
      'p-port-june',
      'p-port-may',
    ])
    expect(matrix.cell('north', 'intervention')).toEqual([])
    expect(matrix.vetoes).toEqual(new Map([['intervention', ['port']]]))
  })
})

describe('a party’s disposition', () => {
  it('keeps refusals, concessions pledged and concessions carried out apart', () => {
    const { refused, pledged, done } = dispositionOf(on('2001-06-02'), 'north')
    expect([refused, pledged, done].map((list) => list.map((one) => one.id))).toEqual([
      ['p-refuse'],
      ['p-concede'],
      [],
    ])
  })
})
