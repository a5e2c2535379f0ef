import { describe, expect, it } from 'vitest'
import { lines, proposed, recordOf } from '../../../test/fixtures/proposing.ts'

describe('what somebody asks for', () => {
  it('of somebody named, as an act, is a call', () => {
    expect(recordOf(proposed('Norway called on Sweden to open the border.'), 'call')).toMatchObject({
      by: 'norway',
      asked: 'sweden',
      what: 'open the border',
    })
  })

  it('as a thing is a demand, with whom it is made of', () => {
    expect(
      lines(proposed("Sweden rejected Norway's demand for a veto over the bridge."), 'position'),
    ).toContain('Norway demands a veto over the bridge (of Sweden)')
  })

  it('as a state of things, of nobody named, is a demand', () => {
    expect(
      recordOf(proposed('Norway demanded that the sale be put to a referendum.'), 'position'),
    ).toMatchObject({ kind: 'demand', holds: 'demands', what: 'that the sale be put to a referendum' })
  })

  it('and what he does not ask for is none', () => {
    const all = proposed('“We are not asking for charity from Sweden,” Norway said.')
    expect([...lines(all, 'call'), ...lines(all, 'position')]).toEqual([])
  })
})
