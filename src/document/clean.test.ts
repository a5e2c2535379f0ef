import { describe, expect, it } from 'vitest'
import { cleanLines, cleanText } from './clean.ts'

describe('cleanText', () => {
  it('shows controls as pictures instead of obeying or dropping them', () => {
    expect(cleanText('a\u001b[31mb\u0007\u007f\u009bc\u0000')).toBe('a␛[31mb␇␡�c␀')
  })

  it('turns line ends and tabs into one space', () => {
    expect(cleanText('a\r\n\tb\u2028c\u0085d')).toBe('a b c d')
  })

  it('lets no word reorder its neighbours, but keeps the marks that Hebrew and Arabic need', () => {
    expect(cleanText('\u202ecod\u202c \u2066x\u2069')).toBe('�cod� �x�')
    expect(cleanText('א\u200f')).toBe('א\u200f')
  })

  it('replaces lone surrogates and keeps pairs', () => {
    expect(cleanText('\ud800 😀 \udc00')).toBe('� 😀 �')
  })

  it('leaves accents, no-break spaces and dashes alone', () => {
    const words = 'Miloševic\u0301 – 20\u00a0%'
    expect(cleanText(words)).toBe(words)
  })
})

describe('cleanLines', () => {
  it('keeps lines whatever ends them', () => {
    expect(cleanLines('a\nb\r\nc\rd\u2028e')).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('sets a tab as four spaces', () => {
    expect(cleanLines('a\tb')).toEqual(['a    b'])
  })
})
