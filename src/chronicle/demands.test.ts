import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { demandsOf } from './demands.ts'

const from = river()
const on = (asOf: string) => see(from, viewAt(day(asOf)))

describe('a call for pressure', () => {
  it('stands with the party that must act, and flags that nobody in particular is asked and control is not known', () => {
    const [demand] = demandsOf(on('2001-06-02'), 'hill-people')
    expect(demand).toMatchObject({
      id: 'c-call',
      kind: 'call',
      by: ['dunn'],
      via: ['world'],
      of: ['hill-people'],
    })
    expect(demand?.flags).toEqual([
      { flag: 'addressee-no-single-agent', actor: 'world' },
      { flag: 'control-unknown', target: 'hill-people', of: 'fighters' },
    ])
  })

  it('is not known before it is reported', () => {
    expect(demandsOf(on('2001-06-01'), 'hill-people')).toEqual([])
  })
})

describe('a demand', () => {
  it('comes with the refusals and concessions that answer it so far', () => {
    const answers = (asOf: string) => demandsOf(on(asOf), 'north')[0]?.answers.map((one) => one.id)
    expect(answers('2001-05-10')).toEqual(['p-refuse'])
    expect(answers('2001-06-02')).toEqual(['p-refuse', 'p-concede'])
  })

  it('of a party is also one of who answers as it, and full control raises no flag', () => {
    expect(demandsOf(on('2001-06-02'), 'north')[0]?.flags).toEqual([])
  })

  it('for an act in somebody else’s hands says so, with the control on record or without', () => {
    const loaded = caseOf(`
actors:
  - { id: d, kind: state, title: D }
  - { id: leaders, kind: organisation, title: L, controls: [{ actor: band, degree: partial }, { actor: choir, degree: none }] }
  - { id: band, kind: armed-group, title: B }
  - { id: gang, kind: armed-group, title: G }
  - { id: choir, kind: organisation, title: C }
atoms:
  - { id: band.halt, "yes": it stops, "no": it goes on, controller: band }
  - { id: gang.halt, "yes": it stops, "no": it goes on, controller: gang }
issues: [{ id: i, title: i }]
positions:
  - { id: p, kind: demand, actor: d, issue: i, holds: demands, what: a halt, of: leaders, for: band.halt and gang.halt }
`)
    expect(demandsOf(see(loaded, viewAt(day('2001-06-01'))))[0]?.flags).toEqual([
      { flag: 'control-partial', target: 'leaders', of: 'band' },
      { flag: 'acts-by-another', target: 'leaders', of: 'gang' },
    ])
  })

  it('does not mind a group that the target does not control, unless the demand means it', () => {
    const flags = (rest: string) =>
      demandsOf(
        see(
          caseOf(`
actors: [{ id: d, kind: state, title: D }, { id: t, kind: state, title: T, controls: [{ actor: g, degree: none }] }, { id: g, kind: armed-group, title: G }]
atoms: [{ id: g.halt, "yes": x, "no": y, controller: g }]
issues: [{ id: i, title: i }]
positions: [{ id: p, kind: demand, actor: d, issue: i, holds: demands, what: peace, of: t${rest} }]
`),
          viewAt(day('2001-06-01')),
        ),
      )[0]?.flags
    expect(flags('')).toEqual([])
    expect(flags(', for: g.halt')).toEqual([{ flag: 'control-none', target: 't', of: 'g' }])
  })

  it('does not show control that only a later report tells of', () => {
    const loaded = caseOf(
      `
actors:
  - { id: d, kind: state, title: D }
  - { id: t, kind: community, title: T, controls: [{ actor: g, degree: partial, sources: [{ report: r, exact: none }] }] }
  - { id: g, kind: armed-group, title: G }
issues: [{ id: i, title: i }]
positions: [{ id: p, kind: demand, actor: d, issue: i, holds: demands, what: peace, of: t }]
`,
      { r: { published: '2001-06-05' } },
    )
    const flags = (asOf: string) => demandsOf(see(loaded, viewAt(day(asOf))))[0]?.flags.length
    expect([flags('2001-06-04'), flags('2001-06-05')]).toEqual([0, 1])
  })
})
