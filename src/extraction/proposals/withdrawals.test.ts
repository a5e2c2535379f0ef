import { describe, expect, it } from 'vitest'
import { lines, proposedAfter, recordOf } from '../../../test/fixtures/proposing.ts'

const PROMISE = 'President Anders Lund of Norway promised to release forty prisoners.'

describe('a withdrawal of a promise', () => {
  it('cancels the promise that its debtor made', () => {
    expect(recordOf(proposedAfter(PROMISE, 'On Friday Norway withdrew its offer.'), 'outcome')).toMatchObject(
      {
        kind: 'decision',
        acts: [{ do: 'cancel', pledge: 'p-lund-release-forty-prisoners' }],
      },
    )
  })

  it('puts it on hold where it is only suspended', () => {
    expect(
      recordOf(proposedAfter(PROMISE, 'Lund suspended his undertaking on Saturday.'), 'outcome'),
    ).toMatchObject({ acts: [{ do: 'suspend', pledge: 'p-lund-release-forty-prisoners' }] })
  })

  it.each([
    'Norway may have withdrawn its offer.',
    'Norway never withdrew its offer.',
    'Norway threatened to and could yet cancel, if it withdrew its offer.',
    'Sweden withdrew its offer.',
    'Norway withdrew its ambassador.',
  ])('is not “%s”', (text) => {
    expect(lines(proposedAfter(PROMISE, text), 'outcome')).toEqual([])
  })
})
