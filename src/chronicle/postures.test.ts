import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { posturesOf } from './postures.ts'

const from = river()
const ladder = (asOf: string) => posturesOf(see(from, viewAt(day(asOf))), 'league')[0]

describe('a posture ladder', () => {
  it('stands at the rung of the latest step and remembers the highest', () => {
    expect(ladder('2001-06-05')).toMatchObject({
      stage: 'statement',
      highest: 'exercise',
      stepsFromUse: 3,
      daysSinceLast: 1,
    })
  })

  it('does not reach authorisation before a report of it', () => {
    expect(ladder('2001-06-19')?.highest).toBe('exercise')
    expect(ladder('2001-06-20')?.highest).toBe('authorisation')
    expect(ladder('2001-06-20')?.stepsFromUse).toBe(1)
  })

  it('lists its steps in the order of their dates', () => {
    expect(ladder('2001-06-20')?.steps.map((one) => one.posture.id)).toEqual([
      'l-plan',
      'l-exercise',
      'l-talk',
      'l-order',
    ])
  })

  it('is absent where nothing is reported', () => {
    expect(posturesOf(see(from, viewAt(day('2001-06-20'))), 'port')).toEqual([])
  })
})
