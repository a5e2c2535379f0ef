import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caretAt, caretUnder, inert } from './caret.ts'
import { diagnostic } from './diagnostic.ts'
import { indexLines, placeOf, positionAt } from './lines.ts'
import { nearestName } from './nearest.ts'
import { printPlace } from './place.ts'
import { say, severityOf } from './say.ts'
import { type DiagnosticCode, wordings } from './wording/index.ts'

describe('lines', () => {
  it('gives the line and column that counting line ends gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '𝔸') }), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1)
        const before = text.slice(0, offset).split('\n')
        expect(positionAt(indexLines(text), offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        })
      }),
    )
  })

  it('prints a place as editors link it', () => {
    const text = 'one\ntwo three'
    expect(printPlace(placeOf('a/b.yaml', indexLines(text), { start: 8, end: 13 }))).toBe('a/b.yaml:2:5')
  })
})

describe('the caret', () => {
  const place = (text: string, start: number, end: number) => placeOf('x', indexLines(text), { start, end })

  it('stands under the extent, on the first of its lines', () => {
    const text = 'first\n  kind: meetng\nlast'
    expect(caretAt(text, place(text, 14, 20))).toBe('  kind: meetng\n        ^^^^^^')
    expect(caretAt(text, place(text, 2, 18))).toBe('first\n  ^^^')
  })

  it('cuts a long line around the place, and keeps tabs', () => {
    const text = `\t${'x'.repeat(300)}!${'y'.repeat(300)}`
    const [line = '', caret = ''] = (caretAt(text, place(text, 301, 302)) ?? '').split('\n')
    expect(line.length).toBeLessThanOrEqual(102)
    expect(line.charAt(caret.indexOf('^'))).toBe('!')
    expect(caretAt('\tab', place('\tab', 2, 3))).toBe('\tab\n\t ^')
  })

  it('stands under a span as under its place, also at the ends of lines and of the text', () => {
    const text = '\none two\r\n\tthree'
    for (const [start, end] of [
      [0, 1],
      [1, 4],
      [5, 12],
      [8, 9],
      [11, 16],
      [16, 16],
    ] as const)
      expect(caretUnder(text, { start, end })).toBe(caretAt(text, place(text, start, end)))
  })

  it('says nothing of a line that is not there', () => {
    expect(caretAt('a', { file: 'x', line: 3, column: 1 })).toBe(null)
    expect(caretAt('a', { file: 'x', line: 1, column: 9 })).toBe(null)
  })

  it('lets nothing through that moves a terminal’s cursor, colours it or turns text round', () => {
    const hostile = 'a\u001b[31mred\u0007\u202eabc\u200b\u009b31m\u001b]0;title\u0007'
    expect(inert(hostile)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/)
    expect(inert(hostile)).toHaveLength(hostile.length)
  })
})

describe('the nearest name', () => {
  const known = ['milosevic', 'yeltsin', 'belgrade.withdraw', 'events', 'P1']

  it.each([
    ['milosevik', 'milosevic'],
    ['Yeltsin', 'yeltsin'],
    ['eventS', 'events'],
    ['evnets', 'events'],
    ['belgrade.withdrew', 'belgrade.withdraw'],
    ['P2', 'P1'],
    ['clinton', null],
    ['', null],
  ])('of “%s” is %s', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest)
  })

  it('is a known name, and the name itself where it is known', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 })), fc.string({ maxLength: 8 }), (names, name) => {
        const nearest = nearestName(name, names)
        if (nearest !== null) expect(names).toContain(nearest)
        if (names.includes(name)) expect(nearest?.toLowerCase()).toBe(name.toLowerCase())
      }),
    )
  })
})

describe('findings in words', () => {
  it('turns data into a severity, a sentence and a mend', () => {
    const finding = diagnostic('date-impossible', null, { text: '1998-02-30' })
    expect(say(finding)).toEqual({
      severity: 'error',
      message: '“1998-02-30” is no date of the calendar.',
      mend: 'Write an existing day as YYYY-MM-DD, or a month as YYYY-MM.',
    })
    expect(severityOf(finding)).toBe('error')
  })

  it.each(Object.keys(wordings) as DiagnosticCode[])('%s is explained in whole sentences', (code) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    expect(wordings[code].explains).toMatch(/^\S.*[.:]$/s)
    expect(['error', 'warning', 'note']).toContain(wordings[code].severity)
  })
})
