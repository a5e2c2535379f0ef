import { describe, expect, it } from 'vitest'
import { lines, proposed, recordOf } from '../../../test/fixtures/proposing.ts'

describe('an outlook', () => {
  it('is a likelihood with the last day of its time, where the report names one', () => {
    expect(
      recordOf(proposed('It is highly likely that the talks will begin in July.'), 'outlook'),
    ).toMatchObject({
      kind: 'likelihood',
      says: 'the talks will begin',
      likelihood: { word: 'very likely' },
      horizon: '2003-07-31',
    })
  })

  it('without a time is an assessment, and says that a day is wanted', () => {
    expect(recordOf(proposed('An early agreement is unlikely.'), 'outlook')).toMatchObject({
      kind: 'assessment',
      says: 'there will be an early agreement',
      note: expect.stringContaining('horizon'),
    })
  })

  it.each([
    [
      'Analysts expect the two countries to return to the table.',
      'the two countries will return to the table',
    ],
    ['Traders think an end to the strike is likely.', 'there will be an end to the strike'],
    ['A settlement is likely.', 'there will be a settlement'],
    ['Sweden was expected to ask Norway to sign the plan.', 'Sweden will ask Norway to sign the plan'],
    ['And the next round is shaping up to be even harder.', 'the next round will be even harder'],
  ])('says what is likely as a clause: “%s”', (text, says) => {
    expect(recordOf(proposed(text), 'outlook')?.['says']).toBe(says)
  })

  it.each([
    'The talks may fail.',
    'An agreement is less likely than before.',
    'The special envoy, Anders Lund, is expected in Belgrade on Thursday.',
  ])('is not “%s”', (text) => {
    expect(lines(proposed(text), 'outlook')).toEqual([])
  })
})
