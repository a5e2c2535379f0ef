import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildModel, readModel } from '../../src/model/index.ts'
import { stabilityReport } from '../../src/stability/index.ts'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/concepts.md'), 'utf8')
const concepts = join(root, 'src/stability/concepts')

/** Files of the folder that are no definitions: what the definitions are written with. */
const parts = new Set(['game.ts', 'legal.ts', 'temptation.ts'])

describe('docs/concepts.md', () => {
  it('has a row for every file of definitions', () => {
    for (const file of readdirSync(concepts).filter((name) => !name.endsWith('.test.ts') && !parts.has(name)))
      expect(text).toContain(`concepts/${file}`)
  })

  it('names functions that exist where it says', () => {
    const named = [...text.matchAll(/`([A-Za-z]+)` in `([a-z/-]+\.ts)`/g)]
    expect(named.length).toBeGreaterThan(10)
    for (const [, name, file] of named) {
      const source = readFileSync(join(root, 'src/stability', file ?? ''), 'utf8')
      expect(source).toMatch(new RegExp(`export (async )?function\\*? ${name}\\b`))
    }
  })

  it('shows a model file in graph form that can be read', () => {
    const [, graph] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
    const read = readModel(parse(graph ?? ''), () => null)
    const built = read.ok ? buildModel(read.form) : read
    expect(built.findings).toEqual([])
  })

  it('shows a model file in option form of which every key is known', () => {
    const [options] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
    const read = readModel(parse(options ?? ''), () => null)
    expect(read.findings).toEqual([])
  })

  it('shows the JSON that comes out', () => {
    const json = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '')
    const read = readModel(
      {
        basis: 'assumption',
        parties: {
          one: { title: 'One', options: ['c-one'], prefers: ['c-two', 'not c-one'] },
          two: { title: 'Two', options: ['c-two'], prefers: ['c-one', 'not c-two'] },
        },
      },
      () => null,
    )
    const built = read.ok ? buildModel(read.form) : read
    if (!built.ok) throw new Error('the dilemma')
    const { report, findings } = stabilityReport(built.model, { concepts: ['nash'] })
    expect(JSON.parse(JSON.stringify({ ...report, findings }))).toEqual(json)
  })

  it('points to files that are there', () => {
    for (const path of [
      'bench/README-stability.md',
      'test/stability/catalog.test.ts',
      'catalog/results.json',
    ])
      expect(readFileSync(join(root, path), 'utf8').length).toBeGreaterThan(100)
  })
})
