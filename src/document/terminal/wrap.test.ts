import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fragment, type Line } from './paint.ts'
import { widthOf } from './width.ts'
import { chop, longestWord, naturalWidth, wrap } from './wrap.ts'

function lines(set: readonly Line[]): readonly string[] {
  return set.map((line) => line.map((part) => part.text).join(''))
}

function filled(words: string, width: number, hang = 0): readonly string[] {
  return lines(wrap([fragment(words)], width, hang))
}

describe('wrap', () => {
  it('fills lines up to the width', () => {
    expect(filled('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(filled('one two three four', 13)).toEqual(['one two three', 'four'])
  })

  it('breaks after a hyphen between letters, never inside a range of figures', () => {
    expect(filled('the go-between', 8)).toEqual(['the go-', 'between'])
    expect(filled('by (55–80%)', 8)).toEqual(['by', '(55–80%)'])
  })

  it('gives a word that is longer than a line a line of its own, and then breaks it', () => {
    expect(filled('a unbreakable b', 5)).toEqual(['a', 'unbre', 'akabl', 'e b'])
  })

  it('breaks between ideographs and keeps their stops with them', () => {
    expect(filled('停戦合意。次', 8)).toEqual(['停戦合', '意。次'])
    expect(filled('停戦合意。', 8)).toEqual(['停戦合', '意。'])
  })

  it('keeps a mark or note number with the word before it', () => {
    const set = wrap([fragment('to the end.'), fragment('¹◆', { dim: true }), fragment(' Next')], 10)
    expect(lines(set)).toEqual(['to the', 'end.¹◆', 'Next'])
  })

  it('leaves room at the start of later lines', () => {
    expect(filled('aa bb cc dd', 5, 2)).toEqual(['aa bb', 'cc', 'dd'])
  })

  it('breaks even a cluster that no line can hold', () => {
    const jamo = '\u1100'.repeat(30)
    for (const line of filled(jamo, 20)) expect(widthOf(line)).toBeLessThanOrEqual(20)
  })

  it('loses nothing and keeps every line within the width', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'bc', ' ', '-', '–', '約', '한', 'e\u0301', '👍🏽', '\u00a0'),
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const set = filled(text, width)
        expect(set.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
        for (const line of set) {
          expect(widthOf(line)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/^ | $/)
        }
      }),
    )
  })

  it('sets on one line what has room there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = [fragment(text)]
        expect(wrap(parts, Math.max(1, naturalWidth(parts))).length).toBeLessThanOrEqual(1)
        expect(longestWord(parts)).toBeLessThanOrEqual(naturalWidth(parts))
      }),
    )
  })
})

describe('chop', () => {
  it('keeps every space of a line and parts it at the width', () => {
    expect(lines(chop('  a  b', 4))).toEqual(['  a ', ' b'])
    expect(lines(chop('', 4))).toEqual([''])
  })
})
