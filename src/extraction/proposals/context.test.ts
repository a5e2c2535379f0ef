import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../test/fixtures/case.ts'
import { proposed, proposedAfter, recordOf } from '../../../test/fixtures/proposing.ts'
import { isDay, laterBy } from './days.ts'
import { namesIn } from './names-in.ts'

describe('the context of a report', () => {
  it('dates what is past by the day in its sentence, else by the day of publication at the latest', () => {
    expect(
      recordOf(proposed('On Friday Norway promised to release the prisoners.'), 'promise')?.['made'],
    ).toBe('2003-03-07')
    expect(recordOf(proposed('Norway promised to release the prisoners.'), 'promise')?.['made']).toEqual([
      null,
      '2003-03-10',
    ])
  })

  it('brings along what the case lacks, and nothing that it has', () => {
    const known = caseOf({ actors: [{ id: 'norway', title: 'Norway', kind: 'state' }] })
    const text = 'Norway promised to release the prisoners.'
    const needs = (from = caseOf({})) =>
      proposed(text, { from })[0]?.needs.map(({ record }) => record.id) ?? []
    expect(needs()).toEqual(expect.arrayContaining(['norway', 'norway.release-prisoners']))
    expect(needs(known)).toEqual(['norway.release-prisoners'])
  })

  it('has what refers to a record that is only proposed wait for it', () => {
    const [refusal] = proposedAfter(
      'Norway offered to release the prisoners.',
      'Sweden rejected the offer.',
    ).filter((one) => one.group === 'refusal')
    expect(refusal?.requires).toEqual(['p-norway-release-prisoners'])
  })
})

describe('the names in a record', () => {
  it('are its references and the names in expressions, and no words of its prose', () => {
    expect(
      namesIn({
        then: 'not army.leave',
        title: 'the army',
        roles: { debtor: ['a', 'b'] },
        sets: { 'x.y': true },
      }),
    ).toEqual(expect.arrayContaining(['army.leave', 'a', 'b', 'x.y']))
    expect(namesIn({ title: 'the army', says: 'it leaves' })).toEqual([])
  })
})

describe('a day', () => {
  it('is a whole one', () => {
    expect(['1998-06-16', '1998-06', '1998', null, undefined].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(laterBy('1998-02-27', 2)).toBe('1998-03-01')
    expect(laterBy('soon', 2)).toBe('soon')
  })
})
