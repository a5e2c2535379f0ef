import { describe, expect, it } from 'vitest'
import { lines, proposed, proposedAfter, recordOf } from '../../../test/fixtures/proposing.ts'

const JOURNEY =
  'The special envoy of Norway, Anders Lund, will travel to Belgrade on Thursday to meet officials.'

describe('a journey of an envoy', () => {
  it('that lies ahead is a mission with a planned stop and its day', () => {
    expect(recordOf(proposed(JOURNEY), 'mission')).toMatchObject({
      envoys: ['lund'],
      sender: 'norway',
      legs: [{ place: 'Belgrade', expected: '2003-03-13' }],
    })
  })

  it('is held where a later report has him meet somebody there', () => {
    const later = proposedAfter(JOURNEY, 'Lund met officials in Belgrade on Thursday.')
    expect(lines(later, 'mission')).toEqual(['Lund was in Belgrade: the planned stop was held'])
  })

  it('of a commander is none', () => {
    expect(
      lines(proposed('General Anders Lund of Norway will travel to Belgrade on Thursday.'), 'mission'),
    ).toEqual([])
  })
})
