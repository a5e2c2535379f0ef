import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clustersOf, widthOf } from './width.ts'

describe('the width of a text', () => {
  it.each([
    ['plain', 5],
    ['Milošević', 9],
    ['Milos\u030cevic\u0301', 9],
    ['東京条約', 8],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['“so” – ¹,³ ●◆◇❝', 15],
    ['e\u0301\u0323', 1],
    ['👩‍👩‍👧', 2],
    ['🇽🇰', 2],
    ['✈\ufe0f', 2],
    ['👍🏽', 2],
    ['a\u200bb\u2060c', 3],
    ['שלום', 4],
    ['', 0],
  ])('of %j is %i', (words, width) => {
    expect(widthOf(words)).toBe(width)
  })

  it('is that of its clusters together, and they are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const clusters = clustersOf(words)
        expect(clusters.join('')).toBe(words)
        expect(widthOf(words)).toBe(clusters.reduce((sum, cluster) => sum + widthOf(cluster), 0))
      }),
    )
  })
})
