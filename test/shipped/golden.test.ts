/**
 * The briefs of the shipped cases, word for word, under test/golden/brief. A difference leaves the new text beside the
 * old one as `*-changed.*`; after reading it, `UPDATE_GOLDEN=1` accepts it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument, toHtml, toJson, toMarkdown, toTerminal } from '../../src/document/index.ts'
import { PAGES, pageFor } from './pages.ts'

function golden(name: string, extension: string, printed: string): void {
  const folder = new URL('../golden/brief/', import.meta.url)
  const kept = new URL(`${name}.${extension}`, folder)
  const changed = new URL(`${name}-changed.${extension}`, folder)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(kept, printed)
  }
  const expected = existsSync(kept) ? readFileSync(kept, 'utf8') : ''
  if (printed === expected) rmSync(changed, { force: true })
  else writeFileSync(changed, printed)
  expect(printed).toBe(expected)
}

describe.each(PAGES)('the brief of %s', (name, seen) => {
  const page = pageFor(seen)

  it('agrees with itself', () => {
    expect(checkDocument(page)).toEqual([])
  })

  it('prints the same on a terminal of 88 cells', () => {
    golden(name, 'txt', toTerminal(page, { width: 88, colour: false }))
  })

  it('prints the same Markdown', () => {
    golden(name, 'md', toMarkdown(page))
  })

  it('prints the same HTML', () => {
    golden(name, 'html', toHtml(page))
  })

  it('prints the same JSON', () => {
    golden(name, 'json', toJson(page))
  })
})
