import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from './changed.ts'

describe('the difference of two results', () => {
  it('matches lists by id, so that a line gained is one difference', () => {
    const before = { pledges: [{ id: 'P1', state: 'conditional' }] }
    const after = {
      pledges: [
        { id: 'P0', state: 'detached' },
        { id: 'P1', state: 'detached' },
      ],
    }
    expect(differences(before, after)).toEqual([
      { path: ['pledges', 'P1', 'state'], before: 'conditional', after: 'detached' },
      { path: ['pledges', 'P0'], before: undefined, after: { id: 'P0', state: 'detached' } },
    ])
  })

  it('does not ask why', () => {
    expect(differences({ state: 'due', because: ['a'] }, { state: 'due', because: ['b'] })).toEqual([])
  })

  it('is empty between a result and itself, and names the same places in either direction', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(differences(a, structuredClone(a))).toEqual([])
        const paths = (list: ReturnType<typeof differences>): readonly string[] =>
          list.map((one) => JSON.stringify(one.path)).sort()
        expect(paths(differences(a, b))).toEqual(paths(differences(b, a)))
      }),
    )
  })
})
