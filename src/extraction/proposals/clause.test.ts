import { describe, expect, it } from 'vitest'
import { finiteClause } from './clause.ts'

describe('a finite clause', () => {
  it.each([
    ['the rebels had handed over the heavy guns', 'the rebels', 'hand over the heavy guns', true],
    [
      'the government releases 40 prisoners before then',
      'the government',
      'release 40 prisoners before then',
      false,
    ],
    ['its fighters were freed', 'its fighters', 'be freed', true],
    ['the border is open', 'the border', 'be open', false],
    ['the shelling stops', 'the shelling', 'stop', false],
    ['the “terrorist attacks” end', 'the “terrorist attacks”', 'end', true],
    ['the government releases 40 detained fighters', 'the government', 'release 40 detained fighters', false],
    ['both sides agree', 'both sides', 'agree', true],
    ['the army left the valley', 'the army', 'leave the valley', false],
    ['the president has withdrawn his troops', 'the president', 'withdraw his troops', false],
  ])('“%s” is taken apart', (words, subject, act, plural) => {
    expect(finiteClause(words)).toEqual({ subject, act, plural, negated: false })
  })

  it('says when it is negated', () => {
    expect(finiteClause('the army does not leave the valley')).toMatchObject({
      act: 'leave the valley',
      negated: true,
    })
  })

  it.each(['the withdrawal of foreign troops', 'a guarantee from the Council', '', 'leaving the valley'])(
    'is not “%s”',
    (words) => expect(finiteClause(words)).toBeNull(),
  )
})
