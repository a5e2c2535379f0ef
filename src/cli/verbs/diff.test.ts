import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../test/fixtures/case.ts'
import { answer } from '../../../test/fixtures/cli.ts'
import { memoryEffects } from '../../../test/fixtures/effects.ts'
import { nodeEffects } from '../../app/index.ts'

const RECORDS = `actors:
  - { id: a, title: A, kind: state }
  - { id: hidden, title: Real Name, kind: person, handling: protected, descriptor: a resident }
events:
  - { id: e, date: 1998-06-16, short: they met, madeOn: 1998-06-16 }
`

function effects() {
  const put = (path: string, files: ReadonlyMap<string, Uint8Array>) =>
    [...files].map(([file, bytes]) => [`${path}/${file}`, bytes] as const)
  const overlay =
    'events:\n  - { id: e, date: 1998-06-17, short: they met, madeOn: 1998-06-20, by: B }\nissues:\n  - { id: i, title: I }\n'
  return memoryEffects(
    Object.fromEntries([
      ...put('/a', filesOf(RECORDS)),
      ...put(
        '/b',
        filesOf(
          RECORDS.replace('Real Name', 'Other Name'),
          { r: { published: '1998-06-17', text: 'x' } },
          { author: 'B' },
        ),
      ),
      ['/a/overlays/o/records/all.yaml', new TextEncoder().encode(overlay)],
    ]),
  )
}

describe('diff', () => {
  it('shows the smallest parts that differ, dates as they are written, and what one side has alone', async () => {
    const { code, json } = await answer('diff /a o --json', effects())
    expect(code).toBe(0)
    expect(json()).toEqual({
      first: '/a',
      second: 'o',
      added: [{ id: 'i', kind: 'issues' }],
      removed: [],
      reports: { added: [], removed: [], changed: [] },
      changed: [
        {
          id: 'e',
          kind: 'events',
          parts: [
            { path: 'madeOn', making: true, before: '1998-06-16', after: '1998-06-20' },
            { path: 'date', making: false, before: '1998-06-16', after: '1998-06-17' },
            { path: 'by', making: true, before: null, after: 'B' },
          ],
        },
      ],
      head: [],
    })
  })

  it('compares two cases of their own, heads and reports included, and keeps protected names in', async () => {
    const { out } = await answer('diff /a /b', effects())
    expect(out).toContain('author')
    expect(out).toContain('r (reports)')
    expect(out).not.toMatch(/Real Name|Other Name/)
    expect(out).toContain('protected')
  })

  it('says so where nothing differs, and refuses what is not there', async () => {
    expect((await answer('diff /a /a', effects())).out).toContain('The records that both have say the same.')
    expect(await answer('diff /a /nowhere', effects())).toMatchObject({ code: 3 })
    expect(await answer('diff /a', effects())).toMatchObject({ code: 2 })
  })

  it('G12: of the shipped case and its second analyst, points to the reading and the number, nothing else', async () => {
    const { code, json } = await answer(
      'diff kosovo-1998 analyst-b --json',
      nodeEffects(() => undefined),
    )
    expect(code).toBe(0)
    const { added, removed, changed } = json() as {
      readonly added: readonly unknown[]
      readonly removed: readonly unknown[]
      readonly changed: readonly {
        readonly id: string
        readonly parts: readonly { readonly path: string; readonly making: boolean }[]
      }[]
    }
    expect([added, removed]).toEqual([[], []])
    const parts = changed.flatMap(({ id, parts: all }) =>
      all.filter((one) => !one.making).map((one) => `${id} ${one.path}`),
    )
    for (const part of parts)
      expect(part).toMatch(/^(J4 (likelihood\.|reading)|terror-halted (readings\.|default))/)
    expect(parts).toContain('J4 reading')
    expect(parts).toContain('J4 likelihood.range.0')
  })
})
