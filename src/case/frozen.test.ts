import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../test/fixtures/case.ts'
import type { Case } from './case.ts'
import { freeze, thaw } from './frozen.ts'
import { loadCase, withPlaces } from './load/index.ts'
import type { CaseFiles } from './loading.ts'
import { placeIn } from './place.ts'
import { textsOf } from './texts.ts'

const cases = new URL('../../cases/', import.meta.url)

function filesBelow(folder: URL, prefix = ''): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(new URL(`${entry.name}/`, folder), `${prefix}${entry.name}/`)
      : [[`${prefix}${entry.name}`, readFileSync(new URL(entry.name, folder))] as const],
  )
}

function plain({ locate: _, ...rest }: Case): Omit<Case, 'locate'> {
  return rest
}

function roundTrip(files: CaseFiles, overlays: readonly CaseFiles[] = []): void {
  const loaded = loadCase(files, overlays)
  const texts = textsOf(files, overlays)
  const thawed = thaw(freeze(loaded, texts), texts)
  if (thawed === null) throw new Error('not thawed')
  expect(plain(thawed)).toEqual(plain(loaded))
  for (const { record } of loaded.entries.values()) {
    const path = ['sources', 0, 'exact']
    expect(placeIn(withPlaces(thawed), record.id, path)).toEqual(placeIn(loaded, record.id, path))
  }
}

describe('a frozen case', () => {
  it.each(readdirSync(cases))('thaws to the case that was loaded: %s', (name) => {
    const files = new Map(filesBelow(new URL(`${name}/`, cases)))
    roundTrip(files)
    const overlay = new Map(
      [...files].flatMap(([path, bytes]) => {
        const [, inner] = /^overlays\/[^/]+\/(.+)/.exec(path) ?? []
        return inner === undefined ? [] : [[inner, bytes] as const]
      }),
    )
    roundTrip(files, [overlay])
  })

  it('keeps the findings of a case that has some, and report texts with odd ends', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '---\n', ' ', '“', '𝔸') })
    fc.assert(
      fc.property(text, fc.boolean(), (body, windows) => {
        const files = new Map(
          filesOf('events:\n  - { id: e, dat: x }\n  - { id: f, date: 1998-06-31 }\n', {}),
        )
        const report = `---\noutlet: A\npublished: 1998-06-17\nkind: note\n---\n${body}`
        files.set(
          'reports/r.md',
          new TextEncoder().encode(windows ? report.replaceAll('\n', '\r\n') : report),
        )
        roundTrip(files)
      }),
      { numRuns: 100 },
    )
  })

  it('does not thaw what is no frozen case, and misses no file silently', () => {
    const files = new Map(filesOf('events:\n  - { id: e }\n', { r: { published: '1998-06-17', text: 'x' } }))
    const frozen = freeze(loadCase(files), textsOf(files))
    for (const text of [
      '',
      'null',
      '{}',
      '[]',
      frozen.slice(0, -1),
      frozen.replace('"format":1', '"format":2'),
    ])
      expect(thaw(text, textsOf(files))).toBe(null)
    for (const path of ['reports/r.md', 'records/all.yaml']) {
      const fewer = new Map([...files].filter(([name]) => name !== path))
      expect(thaw(frozen, textsOf(fewer))).toBe(null)
    }
  })
})
