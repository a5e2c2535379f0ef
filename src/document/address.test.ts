import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { referenceAnchor, safeHref, sectionAnchor, sentenceAnchor } from './address.ts'

describe('safeHref', () => {
  it.each([
    'https://example.org/a_(b)?x=1&y=2#z',
    'http://example.org',
    'mailto:desk@example.org',
    '#sentence-b1',
    'HTTPS://EXAMPLE.ORG/',
    'https://пример.example/путь',
  ])('lets %s through as it is', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.org',
    '/path',
    'page.html',
    'https:example.org',
    'https:///example.org',
    'https://example.org/\u202egpj',
    'https://example.org/a b',
    '',
  ])('makes no link of %j', (href) => {
    expect(safeHref(href)).toBeNull()
  })

  it('encodes what could end an attribute or a Markdown destination', () => {
    expect(safeHref(`https://example.org/"'<>\\|`)).toBe('https://example.org/%22%27%3C%3E%5C%7C')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const href = safeHref(`https://example.org/${tail}`)
        if (href !== null) expect(safeHref(href)).toBe(href)
      }),
    )
  })
})

describe('anchors', () => {
  it('are tokens without spaces or quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(sentenceAnchor(id)).toMatch(/^sentence-[\w.-]*$/)
      }),
    )
  })

  it('keep distinct ids distinct', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(sectionAnchor(a) === sectionAnchor(b)).toBe(a === b)
      }),
    )
    expect(sentenceAnchor('a b')).not.toBe(sentenceAnchor('a_20_b'))
  })

  it('number the references to one note', () => {
    expect([1, 2].map((occurrence) => referenceAnchor(3, occurrence))).toEqual(['ref-3', 'ref-3-2'])
  })
})
