import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { page } from '../tools/kinds.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (['node_modules', 'dist', '.git', 'cases', 'test', 'out'].includes(entry.name)) return []
    if (entry.isDirectory()) return markdownBelow(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

describe('the documents', () => {
  it('have the case format as the schemas have it (npx tsx tools/kinds.ts writes it)', () => {
    expect(readFileSync(join(root, 'docs', 'case-format.md'), 'utf8')).toBe(page)
  })

  it('link only to files that are there', () => {
    const broken = markdownBelow(root).flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '')
      return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((found) => found[1] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(resolve(dirname(file), target)))
        .map((target) => `${relative(root, file)} → ${target}`)
    })
    expect(broken).toEqual([])
  })
})
