import { describe, expect, it } from 'vitest'
import { lines, proposedAfter, recordOf } from '../../../test/fixtures/proposing.ts'

const PROMISE = 'Norway promised to release forty prisoners.'

describe('what became of a promise', () => {
  it('is that it was done, where its debtor is reported to have done it', () => {
    const record = recordOf(proposedAfter(PROMISE, 'Norway released forty prisoners on Sunday.'), 'outcome')
    expect(record).toMatchObject({ sets: { 'norway.release-forty-prisoners': true }, date: '2003-03-09' })
  })

  it.each([
    'Norway has released no prisoners.',
    'Norway has not released the prisoners.',
    'Norway did not release the forty prisoners.',
  ])('is that it was not done by the day of the report: “%s”', (text) => {
    expect(recordOf(proposedAfter(PROMISE, text), 'outcome')).toMatchObject({
      sets: { 'norway.release-forty-prisoners': false },
      date: '2003-03-10',
    })
  })

  it('is not done by somebody else', () => {
    expect(lines(proposedAfter(PROMISE, 'Sweden released forty prisoners on Sunday.'), 'outcome')).toEqual([])
  })

  it('is what an opponent says of it, as his statement about it and no finding', () => {
    const text = 'Sweden said that Norway had broken its promise.'
    expect(recordOf(proposedAfter(PROMISE, text), 'outcome')).toMatchObject({
      kind: 'statement',
      by: 'sweden',
      on: 'p-norway-release-forty-prisoners',
    })
  })
})
