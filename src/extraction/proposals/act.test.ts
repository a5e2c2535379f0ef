import { describe, expect, it } from 'vitest'
import { actOf, gerund, present } from './act.ts'

describe('the act that a promise is about', () => {
  it.each([
    ['to also attend the signing', 'attend the signing', 'attending the signing'],
    [
      'to withdraw its troops from the valley',
      'withdraw its troops from the valley',
      'withdrawal of its troops from the valley',
    ],
    ['would fully open the road', 'fully open the road', 'fully opening the road'],
    ['it will come to Geneva', 'come to Geneva', 'coming to Geneva'],
    [
      'detailed proposals for a truce',
      'bring about detailed proposals for a truce',
      'detailed proposals for a truce',
    ],
    ['would "immediately open the road"', 'immediately open the road', 'immediately opening the road'],
    ['to embed observers', 'embed observers', 'embedding observers'],
    ['the withdrawal of foreign troops', 'withdraw foreign troops', 'withdrawal of foreign troops'],
    ['sanctions against the rebels', 'impose sanctions against the rebels', 'sanctions against the rebels'],
    ['a fresh ceasefire', 'observe a fresh ceasefire', 'fresh ceasefire'],
    [
      'confidence-building agreements',
      'carry out confidence-building agreements',
      'confidence-building agreements',
    ],
    ['talks', 'hold talks', 'talks'],
    ['leaving the city', 'leave the city', 'leaving the city'],
    ['to begin disarming', 'begin disarming', 'beginning disarming'],
    ['to supply fuel', 'supply fuel', 'supplying fuel'],
  ])('“%s”', (content, verb, noun) => {
    expect(actOf(content)).toEqual({ verb, noun, negated: false })
  })

  it.each(['would not negotiate', 'not to negotiate', 'will never negotiate', 'to not negotiate'])(
    '“%s” is the same act denied',
    (content) =>
      expect(actOf(content)).toEqual({ verb: 'negotiate', noun: 'not negotiating', negated: true }),
  )

  it('is said in the present by its doer', () => {
    expect(present('fully open the road', false)).toBe('fully opens the road')
    expect(present('be free', true)).toBe('are free')
    expect(present('rely on Geneva', false)).toBe('relies on Geneva')
  })

  it.each([
    ['stop', 'stopping'],
    ['begin', 'beginning'],
    ['free', 'freeing'],
    ['release', 'releasing'],
    ['lie', 'lying'],
    ['travel', 'travelling'],
    ['open', 'opening'],
    ['bring', 'bringing'],
    ['enter', 'entering'],
  ])('%s → %s', (verb, ing) => expect(gerund(verb)).toBe(ing))
})
