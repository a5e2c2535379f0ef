import { describe, expect, it } from 'vitest'
import { lines, proposed, recordOf } from '../../../test/fixtures/proposing.ts'

describe('a contested word', () => {
  it('in marks that judge becomes a term with the reading of who uses it', () => {
    const text = 'Norway condemned the “terrorist attacks” in the north.'
    expect(recordOf(proposed(text), 'term')).toMatchObject({
      says: 'terrorist attacks',
      readings: [{ holder: 'norway', inferred: 'reader' }],
    })
  })

  it('in a condition belongs to the promise that waits for it', () => {
    const all = proposed('Norway promised to withdraw its troops if the “terrorist attacks” end.')
    expect(lines(all, 'term')).toEqual([])
    expect(recordOf(all, 'promise')?.['if']).toMatch(/^[a-z-]+$/)
  })

  it('is no name of a ship or film in marks', () => {
    expect(lines(proposed('Norway bought the “Southern Star” from Sweden.'), 'term')).toEqual([])
  })
})
