import { describe, expect, it } from 'vitest'
import { drawingToSvg } from './print.ts'
import { drawing, type SvgAttributes, type SvgElementName, svg } from './tree.ts'

function attributes(set: Record<string, string | number>): string {
  const printed = drawingToSvg(drawing(10, 10, 't', [svg('rect', set as SvgAttributes)]), '1')
  return /<rect([^>]*)>/.exec(printed)?.[1] ?? 'absent'
}

describe('a drawing', () => {
  it('is named for those who do not see it', () => {
    expect(drawingToSvg(drawing(100, 50, 'A waits for B', []), '1')).toBe(
      '<svg role="img" aria-labelledby="drawing-1" viewBox="0 0 100 50" width="100"><title id="drawing-1">A waits for B</title></svg>',
    )
  })

  it('keeps geometry, colours and local targets', () => {
    expect(
      attributes({ x: -1.5, fill: 'currentColor', stroke: '#00aa11', transform: 'rotate(4, 2 1)' }),
    ).toBe(' x="-1.5" fill="currentColor" stroke="#00aa11" transform="rotate(4, 2 1)"')
    expect(attributes({ 'marker-end': 'url(#tip)', id: 'box' })).toBe(
      ' marker-end="url(#drawing-1-tip)" id="drawing-1-box"',
    )
  })

  it.each<Record<string, string>>([
    { onload: 'alert(1)' },
    { href: '#x' },
    { style: 'fill:red' },
    { fill: 'url(https://example.org/x)' },
    { fill: 'URL (x)' },
    { fill: 'u\\72l(x)' },
    { id: 'a b' },
    { x: '"><script>' },
  ])('drops %j', (set) => {
    expect(attributes(set)).toBe('')
  })

  it.each(['script', 'image', 'use', 'foreignObject', 'a', 'style', 'animate'])(
    'has no element %s',
    (name) => {
      const printed = drawingToSvg(drawing(10, 10, 't', [svg(name as SvgElementName, {}, ['x'])]), '1')
      expect(printed).not.toContain(name === 'a' ? '<a' : name)
    },
  )

  it('prints words as words', () => {
    expect(drawingToSvg(drawing(1, 1, '<b>', [svg('text', {}, ['</svg>&'])]), '1')).toContain(
      '&lt;b&gt;</title><text>&lt;/svg&gt;&amp;</text>',
    )
  })

  it.each([
    [0, 1],
    [1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1],
  ])('cannot be %d by %d', (width, height) => {
    expect(() => drawing(width, height, 't', [])).toThrow(RangeError)
  })
})
