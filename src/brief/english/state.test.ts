import { describe, expect, it } from 'vitest'
import { seenOn, smallKosovo } from '../../../test/ledger/small-kosovo.ts'
import { ledgerOf } from '../../ledger/index.ts'
import { stateWords } from './state.ts'

/** The words for the promised talks on 5 July, beside what some bodies found by then. */
function talks(...found: readonly (readonly [by: string, finds: string])[]): string {
  const verdicts = found.map(([by, finds], at) => ({
    id: `v-own-${at}`,
    on: 'P2',
    by,
    says: finds,
    finds,
    date: '1998-06-24',
    sources: [{ report: 'r-own', exact: finds }],
  }))
  const from = smallKosovo({ verdicts }, { 'r-own': { published: '1998-07-01' } })
  const of = ledgerOf(seenOn('1998-07-05', {}, from)).pledges.get('P2')
  if (of === undefined) throw new Error('P2')
  return stateWords(of, 1998)
}

describe('what is overdue in silence', () => {
  it('says that nothing is reported', () => {
    expect(talks()).toBe('overdue since 1 July, no performance reported')
  })

  it('says so no more where a body found it kept, or kept in part', () => {
    expect(talks(['russia', 'kept'])).toBe('overdue since 1 July, though found kept')
    expect(talks(['russia', 'partly'])).toBe('overdue since 1 July, though found kept in part')
    expect(talks(['russia', 'declined'])).toBe('overdue since 1 July, no performance reported')
  })
})
