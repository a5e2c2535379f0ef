import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument, toHtml, toJson, toMarkdown, toTerminal } from '../../src/document/index.ts'
import { page, report } from './example.ts'

/**
 * What the example prints, kept under test/golden/document. A difference leaves the new text beside the old one as
 * `*-changed.*`; after reading it, `UPDATE_GOLDEN=1` accepts it.
 */
function golden(name: string, extension: string, printed: string): void {
  const folder = new URL('../golden/document/', import.meta.url)
  const kept = new URL(`${name}.${extension}`, folder)
  const changed = new URL(`${name}-changed.${extension}`, folder)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(kept, printed)
  const expected = readFileSync(kept, 'utf8')
  if (printed === expected) rmSync(changed, { force: true })
  else writeFileSync(changed, printed)
  expect(printed).toBe(expected)
}

describe.each([
  ['page', page],
  ['report', report],
])('the example %s', (name, document) => {
  it('agrees with itself', () => {
    expect(checkDocument(document)).toEqual([])
  })

  it('prints the same on a terminal of 80 cells', () => {
    golden(name, 'txt', toTerminal(document, { width: 80, colour: false }))
  })

  it('prints the same on one of 32 cells, with colour', () => {
    golden(`${name}-narrow`, 'ansi', toTerminal(document, { width: 32, colour: true }))
  })

  it('prints the same Markdown', () => {
    golden(name, 'md', toMarkdown(document))
  })

  it('prints the same HTML', () => {
    golden(name, 'html', toHtml(document))
  })

  it('prints the same JSON', () => {
    golden(name, 'json', toJson(document))
  })
})
