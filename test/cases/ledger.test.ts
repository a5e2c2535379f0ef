/**
 * The ledger of the Kosovo case against what history and the worked examples of the ledger say: the promises of Moscow
 * (June 1998), the October agreement, and the threats of NATO. `by` is a reading chosen for the view.
 */
import { describe, expect, it } from 'vitest'
import { OWN_READINGS, parseDay, see, viewAt } from '../../src/case/index.ts'
import { type Ledger, ledgerOf, waitsOf } from '../../src/ledger/index.ts'
import { shippedCase } from './shipped.ts'

const day = (text: string): number => parseDay(text) ?? Number.NaN
const kosovo = shippedCase('kosovo-1998')
const offered = shippedCase('kosovo-1998', ['synthetic-offer'])

/** What was known by the end of 1999, unless said otherwise: the states are history’s, not the day’s. */
function ledgerOn(
  from: typeof kosovo,
  on: string,
  by: Readonly<Record<string, string>> = {},
  knownBy = '1999-12-31',
): Ledger {
  return ledgerOf(
    see(from, viewAt(day(on), { knownBy: day(knownBy), readings: { ...OWN_READINGS, terms: by } })),
  )
}

const rows: readonly {
  readonly on: string
  readonly id: string
  readonly is: string
  readonly by?: Readonly<Record<string, string>>
  readonly from?: typeof kosovo
}[] = [
  { on: '1998-06-20', id: 'P1', is: 'conditional' },
  { on: '1998-10-01', id: 'P1', is: 'conditional' },
  { on: '1998-06-20', id: 'P2', is: 'detached' },
  { on: '1998-07-01', id: 'P2', is: 'violated', by: { 'talks-launched': 'talks-must-start' } },
  { on: '1998-07-01', id: 'P2', is: 'violated', by: { 'talks-launched': 'talks-must-start' }, from: offered },
  { on: '1998-07-01', id: 'P2', is: 'discharged', by: { 'talks-launched': 'offer-suffices' }, from: offered },
  { on: '1998-07-10', id: 'P3', is: 'detached' },
  { on: '1998-08-01', id: 'P3', is: 'violated' },
  { on: '1998-10-20', id: 'H1', is: 'detached' },
  { on: '1998-10-28', id: 'H1', is: 'discharged', by: { 'forces-reduced': 'substantial' } },
  { on: '1998-10-28', id: 'H1', is: 'violated', by: { 'forces-reduced': 'full' } },
  { on: '1998-12-01', id: 'H3', is: 'detached' },
  { on: '1999-01-01', id: 'H3', is: 'violated' },
  { on: '1998-10-30', id: 'T1', is: 'conditional' },
  { on: '1999-02-28', id: 'T2', is: 'conditional' },
  { on: '1999-03-25', id: 'T2', is: 'discharged' },
]

describe('the promises and threats of the Kosovo case', () => {
  it.each(rows)('$id is $is on $on, read as $by', ({ on, id, is, by, from }) => {
    expect(ledgerOn(from ?? kosovo, on, by).pledges.get(id)?.state).toBe(is)
  })

  it('leave open whether the foreign minister withdrew the promise of withdrawal', () => {
    const state = ledgerOn(kosovo, '1998-06-20', {}, '1998-06-20').pledges.get('P1')
    expect([...(state?.possible ?? [])].sort()).toEqual(['cancelled', 'conditional'])
    expect(state?.content.is).toBe('disputed')
  })
})

describe('the waits of 20 June 1998', () => {
  const waits = waitsOf(ledgerOn(kosovo, '1998-06-20', {}, '1998-06-20'))

  it('have Belgrade and the armed groups each wait for the other, and talks behind them', () => {
    expect(waits.mutual.map((one) => one.members)).toEqual([['P1', 'S1']])
    expect([...waits.blocked].sort()).toEqual(['P1', 'P2', 'S1', 'S2'])
  })

  it('end when either of the two moves first', () => {
    expect(waits.unlock.sets).toEqual([['P1'], ['S1']])
  })

  it('rest on an inference on one side, and on no sign that either would act', () => {
    expect(waits.mutual[0]?.inferred).toEqual(['S1'])
    expect(waits.mutual[0]?.wouldAct.map((one) => [one.owner, one.answer])).toEqual([
      ['fry', 'unknown'],
      ['kla', 'unknown'],
    ])
  })
})
