import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locatePassage } from './passage.ts'

const text = 'The army will\nleave the  province, he said.\n\nThe army will stay, he \n said (quote.'
const found = (exact: string, more: { readonly prefix?: string; readonly suffix?: string } = {}) =>
  locatePassage({ text }, { exact, ...more }).map(({ start, end }) => text.slice(start, end))

describe('a quoted passage', () => {
  it('stands wherever its characters do', () => {
    expect(found('he said')).toEqual(['he said'])
    expect(locatePassage({ text }, { exact: 'The army will' }).map((one) => one.start)).toEqual([0, 45])
    expect(locatePassage({ text }, { exact: 'The army will' }, 1)).toHaveLength(1)
  })

  it('may have a space where its report has a line break, and keeps the place of the report’s characters', () => {
    expect(found('will leave the')).toEqual(['will\nleave the'])
    expect(found('he said (quote.')).toEqual(['he \n said (quote.'])
    expect(found('leave', { prefix: 'army will ', suffix: ' the  province' })).toEqual(['leave'])
  })

  it('crosses no paragraph, and other spaces must be as they are', () => {
    expect(found('he said. The army')).toEqual([])
    expect(found('he said.  The army')).toEqual([])
    expect(found('leave the province')).toEqual([])
  })

  it('is found again in a text wrapped anywhere, with the words between its offsets', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.nat(), fc.nat(), fc.nat(), (words, from, to, wraps) => {
        const tokens = words.split(' ')
        const first = from % tokens.length
        const last = first + (to % (tokens.length - first))
        const wrappedText = tokens.reduce(
          (all, token, at) => `${all}${(wraps >> at) % 2 === 1 ? '\n' : ' '}${token}`,
        )
        const exact = tokens.slice(first, last + 1).join(' ')
        const places = locatePassage({ text: wrappedText }, { exact })
        expect(places.length).toBeGreaterThan(0)
        for (const { start, end } of places)
          expect(wrappedText.slice(start, end).replaceAll('\n', ' ')).toBe(exact)
      }),
    )
  })
})
