import { describe, expect, it } from 'vitest'
import { lines, proposed, proposedAfter, recordOf } from '../../../test/fixtures/proposing.ts'

const PROMISE = 'Norway offered to release forty prisoners.'

describe('a refusal', () => {
  it('by somebody else is a statement about the promise', () => {
    expect(recordOf(proposedAfter(PROMISE, 'Sweden rejected the offer.'), 'refusal')).toMatchObject({
      by: 'sweden',
      on: 'p-norway-release-forty-prisoners',
    })
  })

  it('by the debtor stands against his own promise as a source that denies it', () => {
    const [refusal] = proposedAfter(PROMISE, 'Norway ruled out releasing the prisoners.').filter(
      (one) => one.group === 'refusal',
    )
    expect(refusal?.adds).toMatchObject({
      to: 'p-norway-release-forty-prisoners',
      value: { stance: 'denies' },
    })
  })

  it('without a promise that it is about is a position of its own', () => {
    expect(recordOf(proposed('Norway said it would not pay twice.'), 'refusal')).toMatchObject({
      kind: 'refusal',
      actor: 'norway',
      holds: 'refuses',
      what: 'to pay twice',
    })
  })

  it('is not an objection that somebody gives up', () => {
    const given = 'Sweden said that Norway would lift its objection to the offer.'
    expect(lines(proposedAfter(PROMISE, given), 'refusal')).toEqual([])
  })

  it('is not about a promise because it has the word “move” in it', () => {
    expect(
      lines(proposedAfter(PROMISE, 'A spokesman of Sweden said the farmers would not move.'), 'refusal'),
    ).not.toContain(expect.stringContaining('p-norway'))
  })
})
