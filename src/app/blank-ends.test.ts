import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutBlankEnds } from './blank-ends.ts'

const text = fc
  .array(fc.constantFrom(' ', '\t', '\n', 'a', '\u00a0'), { maxLength: 40 })
  .map((all) => all.join(''))

describe('lines without blank ends', () => {
  it('are what the regular expressions would give', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(withoutBlankEnds(one)).toBe(one.replace(/[ \t]+$/gm, ''))
        expect(withoutBlankEnds(one, true)).toBe(one.replace(/[ \t]+$/gm, '').replace(/^[ \t]+/gm, ''))
      }),
    )
  })

  it('are found in a run of three million spaces, where the regular expression would take hours', () => {
    const run = ' '.repeat(3_000_000)
    expect(withoutBlankEnds(`${run}x${run}`)).toBe(`${run}x`)
  })
})
