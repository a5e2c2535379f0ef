import { describe, expect, it } from 'vitest'
import { seenOn, smallKosovo } from '../../../test/ledger/small-kosovo.ts'
import { ledgerOf } from '../index.ts'
import { sayContested } from './say.ts'
import { contestedTerms, termOf } from './terms.ts'

const june = ledgerOf(seenOn('1998-06-20'))

describe('a contested term', () => {
  const term = termOf(june, 'terror-halted')

  it('counts the same five incidents by each definition: two village clashes divide them', () => {
    expect(term?.readings.map((one) => [one.id, one.counted, one.notCounted, one.unclear])).toEqual([
      ['belgrade', 5, 0, 0],
      ['contact-group', 3, 2, 0],
    ])
    expect(term?.disagreements).toBe(2)
    expect(term?.contestedness).toBeCloseTo(0.4, 12)
    expect(term?.incidents.filter((row) => row.disagree === 'yes').map((row) => row.incident)).toEqual([
      'e4',
      'e5',
    ])
  })

  it('is not decisive while attacks go on by any definition', () => {
    expect(term?.pledges.map((one) => [one.pledge, one.parts, one.governs])).toEqual([
      ['P1', ['if'], 'belgrade'],
    ])
    expect(term?.pledges[0]?.values).toEqual({ belgrade: 'false', 'contact-group': 'false' })
    expect(term?.decisive).toBe(false)
  })

  it('is decisive two weeks after the last attack that both count: met by one definition, not by the other', () => {
    const ruled = smallKosovo({
      rulings: [
        {
          id: 'c2',
          coverage: 'terror-halted',
          over: ['1998-06-16', '1998-07-02'],
          madeOn: '1998-07-02',
          why: 'wires filed daily',
        },
      ],
    })
    const found = termOf(ledgerOf(seenOn('1998-07-02', {}, ruled)), 'terror-halted')
    expect(found?.pledges[0]?.values).toEqual({ belgrade: 'false', 'contact-group': 'true' })
    expect(found?.pledges[0]?.decisive).toBe(true)
    expect(found?.pledges[0]?.states).toEqual({ belgrade: 'conditional', 'contact-group': 'detached' })
    expect(found?.disagreements).toBe(2)
  })

  it('of two meanings over facts has no incidents to divide them', () => {
    const talks = termOf(june, 'talks-launched')
    expect(talks?.readings.map((one) => [one.id, one.kind, one.counted])).toEqual([
      ['talks-must-start', 'means', 0],
      ['offer-suffices', 'means', 0],
    ])
    expect(talks?.contestedness).toBe(null)
  })

  it('has only the definitions held on the day: Belgrade’s is inferred from 16 June', () => {
    const before = ledgerOf(seenOn('1998-06-15', { knownBy: seenOn('1998-06-20').view.knownBy }))
    expect(termOf(before, 'terror-halted')?.readings.map((one) => one.id)).toEqual(['contact-group'])
    expect(contestedTerms(before).map((one) => one.term)).toEqual(['talks-launched'])
    expect(contestedTerms(june).map((one) => one.term)).toEqual(['terror-halted', 'talks-launched'])
  })

  it('is null for a name that is no term', () => {
    expect(termOf(june, 'kla.halt')).toBe(null)
  })
})

describe('in words', () => {
  it('says how far definitions part', () => {
    const term = termOf(june, 'terror-halted')
    expect(term === null ? '' : sayContested(term)).toBe(
      'The definitions differ on 2 of 5 incidents; it makes no difference today.',
    )
  })
})
