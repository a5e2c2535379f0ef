import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { partialityOf } from './partiality.ts'

const from = river()

describe('a mediator’s partiality', () => {
  it('is a list of acts for and against each side, those of its officials and church included', () => {
    const { favouring, burdening } = partialityOf(see(from, viewAt(day('2001-06-04'))), 'port')
    const ids = (side: string, of: typeof favouring) => of.get(side)?.map((one) => one.id)
    expect(ids('north', favouring)).toEqual(['rel-kin', 'e-blessing'])
    expect(ids('fighters', burdening)).toEqual(['c-blame'])
    expect(ids('hill-people', burdening)).toEqual(['c-call'])
    expect(burdening.get('north')).toBeUndefined()
  })

  it('puts blame for a sub-group on the side to which it belongs, and names the sub-group', () => {
    const { acts } = partialityOf(see(from, viewAt(day('2001-06-04'))), 'port')
    expect(acts.find((one) => one.id === 'c-blame')).toMatchObject({ party: 'raiders', side: 'fighters' })
  })

  it('is empty for a mediator who did nothing of the kind, and ignores what it says of itself', () => {
    const loaded = caseOf(`
actors: [{ id: m, kind: state, title: M, role: mediator }, { id: a, kind: state, title: A, role: party }]
claims: [{ id: c, kind: blame, by: m, blamed: m, for: delay }]
`)
    expect(partialityOf(see(loaded, viewAt(day('2001-06-04'))), 'm').acts).toEqual([])
  })

  it('holds every act in its reasons', () => {
    const { acts, refs } = partialityOf(see(from, viewAt(day('2001-06-04'))), 'port')
    expect(refs.map((one) => one.leaf === 'record' && one.id)).toEqual(acts.map((one) => one.id))
  })
})
