import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { styleHash, styleSheet } from './style.ts'

/** Relative luminance and contrast ratio, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const schemes = Array.from(styleSheet.matchAll(/:root\{([^}]*--ground[^}]*)\}/g), ([, rules = '']) =>
  Object.fromEntries(
    Array.from(rules.matchAll(/--([a-z]+):(#[0-9a-f]+)/g), ([, name, value]) => [name, value]),
  ),
)

describe('the style', () => {
  it('is the one that the policy of the page lets through', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(styleSheet).digest('base64')}`)
  })

  it('asks for nothing from outside', () => {
    expect(styleSheet).not.toMatch(/url\(|@import|@font-face|<|\/\//)
  })

  it('has a light, a dark and a printed scheme', () => {
    expect(schemes).toHaveLength(3)
  })

  it.each(['ink', 'quiet', 'link', 'warn'])(
    '%s can be read on the ground and on the tint: 4.5 to 1',
    (name) => {
      for (const scheme of schemes)
        for (const under of ['ground', 'tint'])
          expect(contrast(scheme[name] ?? '', scheme[under] ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('edges that carry a meaning can be seen: 3 to 1', () => {
    for (const scheme of schemes)
      expect(contrast(scheme['edge'] ?? '', scheme['ground'] ?? '')).toBeGreaterThanOrEqual(3)
  })

  it('knows the contrast of black and white', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 6)
  })
})
