import { describe, expect, it } from 'vitest'
import { lines, proposed, recordOf } from '../../../test/fixtures/proposing.ts'

describe('a promise', () => {
  it('to take one’s own troops back is no threat', () => {
    const text = 'Norway promised to withdraw its troops from the valley if the shelling stops.'
    expect(recordOf(proposed(text), 'promise')?.['valence']).toBeUndefined()
  })

  it.each([
    'Norway warned that it would go back to the court if the filling starts early.',
    'Norway said it would stop work unless Sweden withdrew the plan.',
    'Norway threatened to close the border.',
  ])('is a threat where it is meant to deter or to press: “%s”', (text) => {
    expect(recordOf(proposed(text), 'promise')).toMatchObject({ valence: 'threat' })
  })

  it('says “unless” where its condition does', () => {
    expect(
      lines(proposed('Norway said it would stop work unless Sweden withdrew the plan.'), 'promise'),
    ).toEqual(['Norway threatens to stop work, unless Sweden withdraws the plan'])
  })

  it('gives its condition in the present, and the speaker his name where he says “we”', () => {
    const text = 'Norway said it would resume talks if "we are certain that the road is safe".'
    expect(lines(proposed(text), 'promise')).toEqual([
      'Norway promises to resume talks, if Norway is certain that the road is safe',
    ])
  })

  it('“never to” do something is one to refrain', () => {
    const record = recordOf(proposed('Norway vowed never to sign the treaty.'), 'promise')
    expect(record).toMatchObject({ kind: 'refrain', short: 'not signing the treaty' })
  })

  it('that things will be done is one to see to it', () => {
    const text = 'Norway promised that medicines and food would be let through.'
    expect(lines(proposed(text), 'promise')).toEqual([
      'Norway promises to see that medicines and food are let through',
    ])
  })

  it.each(['Norway said it would keep it.', 'Norway promised to do so.'])('is not “%s”', (text) => {
    expect(lines(proposed(text), 'promise')).toEqual([])
  })
})
