import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { see, viewAt } from '../case/index.ts'
import { ledgerOf } from '../ledger/index.ts'
import { keepingOf } from './kept.ts'
import { stucknessOf } from './stuck.ts'

/** Two sides that wait for each other; `wants` is what the first would rather have, most important first. */
function conflict(wants: readonly string[]) {
  return ledgerOf(
    see(
      caseOf(
        {
          actors: [
            { id: 'north', kind: 'state', title: 'North' },
            { id: 'south', kind: 'state', title: 'South' },
          ],
          atoms: [
            {
              id: 'north.leave',
              yes: 'North leaves',
              no: 'North stays',
              controller: 'north',
              initially: false,
            },
            {
              id: 'south.halt',
              yes: 'South halts',
              no: 'South goes on',
              controller: 'south',
              initially: false,
            },
          ],
          pledges: [
            {
              id: 'P',
              roles: { debtor: 'north', addressee: 'south' },
              kind: 'achieve',
              made: '2001-06-01',
              if: 'south.halt',
              then: 'north.leave',
              sources: [{ report: 'r', exact: 'North will leave when South halts' }],
            },
          ],
          stances: [
            {
              id: 'S',
              owner: 'south',
              if: 'north.leave',
              then: 'south.halt',
              inferred: 'analyst',
              madeOn: '2001-06-01',
            },
          ],
          model: [
            {
              id: 'model',
              parties: {
                north: {
                  options: ['north.leave'],
                  prefers: wants.map((that) => ({ that, basis: 'assumption' })),
                },
                south: {
                  options: ['south.halt'],
                  prefers: [{ that: 'south.halt iff north.leave', basis: 'assumption' }],
                },
              },
            },
          ],
        },
        { r: { published: '2001-06-02' } },
      ),
      viewAt(day('2001-06-10')),
    ),
  )
}

describe('whether a side would act if the wait ended', () => {
  it('is yes in the model where performing is an improvement once the other has acted', () => {
    const [stuck] = stucknessOf(conflict(['south.halt', 'north.leave if south.halt'])).stuck
    expect(stuck?.sides.map((side) => [side.owner, side.inModel.answer])).toEqual([
      ['north', 'yes'],
      ['south', 'yes'],
    ])
  })

  it('is no where the debtor would rather take what the other gave and stay', () => {
    const [stuck] = stucknessOf(conflict(['south.halt', 'not north.leave'])).stuck
    expect(stuck?.sides.find((side) => side.owner === 'north')?.inModel.answer).toBe('no')
  })

  it('is asked of a promise in the same way', () => {
    expect(keepingOf(conflict(['north.leave iff south.halt']), 'P')?.inModel.answer).toBe('yes')
    expect(keepingOf(conflict(['not north.leave']), 'P')?.inModel.answer).toBe('no')
  })

  it('is left open where nothing is recorded of what the debtor prefers', () => {
    expect(keepingOf(conflict([]), 'P')?.inModel).toEqual({ answer: null, why: 'not-compared' })
  })

  it('is no where the debtor gains nothing by it: indifference is no reason to act', () => {
    expect(keepingOf(conflict(['south.halt']), 'P')?.inModel.answer).toBe('no')
    expect(keepingOf(conflict([]), 'nobody')).toBeNull()
  })
})
