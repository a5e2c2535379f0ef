import { describe, expect, it } from 'vitest'
import { proposed, recordOf } from '../../../test/fixtures/proposing.ts'

function dueIn(text: string): unknown {
  return recordOf(proposed(text), 'promise')?.['due']
}

describe('when a promise is due', () => {
  it('is the day that is named', () => {
    expect(dueIn('Norway promised to release the prisoners by 20 March.')).toMatchObject({ on: '2003-03-20' })
  })

  it('is a number of days from the promise, or from when its condition is met', () => {
    expect(dueIn('Norway promised to release the prisoners within ten days.')).toMatchObject({
      on: '2003-03-20',
    })
    expect(
      dueIn('Norway promised to release the prisoners within ten days if the shelling stops.'),
    ).toMatchObject({
      after: 'detached',
      days: 10,
    })
  })

  it.each([
    ['within weeks', 28],
    ['in the coming days', 7],
    ['immediately', 7],
    ['soon', 30],
  ])('is a proposal for “%s”, marked as a choice that the analyst may change', (words, days) => {
    expect(dueIn(`Norway promised to release the prisoners ${words}.`)).toMatchObject({
      after: 'made',
      days,
      said: words,
      choice: 'reader',
    })
  })

  it('is open where nothing is said', () => {
    expect(dueIn('Norway promised to release the prisoners.')).toBeUndefined()
  })
})
