import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { ledgerOf } from '../../src/ledger/index.ts'
import { day } from '../fixtures/case.ts'
import { caseOfVector, daysOf, vectors } from './vectors.ts'

describe('the worked examples', () => {
  for (const vector of vectors) {
    const found = caseOfVector(vector)
    describe(vector.id, () => {
      for (const one of vector.expect) {
        const by = one.reading === undefined ? '' : ` by ${one.reading}`
        it(`has ${one.c} ${one.state} on ${one.asOf}${by}`, () => {
          const readings = {
            holder: one.reading === undefined ? null : `holder-${one.reading}`,
            terms: {},
          }
          const seen = see(found, viewAt(day(one.asOf), { readings }))
          const asResult = vector.id === 'V4-good-friday'
          const state = ledgerOf(seen, { asResult }).pledges.get(one.c)
          expect(state?.state).toBe(one.state)
          if (one.daysLate !== undefined) expect(state?.daysLate).toBe(one.daysLate)
          if (one.cause !== undefined) expect(state?.cause).toBe(one.cause)
        })
      }

      it('has its state among the possible ones on every day that is named', () => {
        for (const asOf of daysOf(vector))
          for (const state of ledgerOf(see(found, viewAt(asOf))).pledges.values())
            expect(state.possible).toContain(state.state)
      })
    })
  }
})
