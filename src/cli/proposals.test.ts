import { beforeEach, describe, expect, it } from 'vitest'
import { pdf } from '../../test/first-hour/office.ts'
import { answer } from '../../test/fixtures/cli.ts'
import { type MemoryEffects, memoryEffects } from '../../test/fixtures/effects.ts'

const REPORT = `The Hill Post
3 May 2004

Norway promised to open the main road. Sweden blamed Norway for the shortage of bread.
`
const LOG = '/c/suggestions.jsonl'

let effects: MemoryEffects
beforeEach(async () => {
  effects = memoryEffects({ '/in/a.txt': REPORT })
  await answer('start /in/a.txt --to /c', effects)
})

function append(text: string): void {
  const before = new TextDecoder().decode(effects.disk.get(LOG))
  effects.disk.set(LOG, new TextEncoder().encode(before + text))
}

describe('the verbs of the tray', () => {
  it.each([
    ['accept 99 --case /c', 2, 'no proposal 99'],
    ['reject what --case /c', 2, 'no proposal what'],
    ['accept 1 --into nobody --case /c', 2, 'no record “nobody”'],
    ['suggest other --case /c', 2, 'no report “other”'],
  ])('refuse “%s” in a sentence', async (words, code, said) => {
    const { error, code: got } = await answer(words, effects)
    expect(got).toBe(code)
    expect(error).toContain(said)
    expect(error.trim().split('\n').length).toBeGreaterThan(1)
  })

  it('say of a decision made before where it can be seen', async () => {
    expect((await answer('reject 1 --case /c', effects)).code).toBe(0)
    const again = await answer('accept 1 --case /c', effects)
    expect(again.code).toBe(3)
    expect(again.error).toContain('tray --all')
  })

  it('pass over damaged lines, say so, and go on writing after a line cut short', async () => {
    append('junk\n{"did":"propose","on":"2004')
    const tray = await answer('tray /c', effects)
    expect(tray.out).toContain('Norway promises to open the main road')
    expect(effects.logged.join('\n')).toContain('2 lines of suggestions.jsonl')
    expect((await answer('accept 1 --case /c', effects)).code).toBe(0)
    const last = new TextDecoder().decode(effects.disk.get(LOG)).trim().split('\n').at(-1) ?? ''
    expect(JSON.parse(last)).toMatchObject({ did: 'accept' })
  })

  it('call a tray that cannot be read bad input and no fault of the program', async () => {
    const read = effects.files.read
    const closed = {
      ...effects,
      files: {
        ...effects.files,
        read: (path: string) => {
          if (path === LOG) throw Object.assign(new Error('no'), { code: 'EACCES' })
          return read(path)
        },
      },
    }
    const { code, error } = await answer('tray /c', closed)
    expect(code).toBe(3)
    expect(error).toContain('EACCES')
  })

  it('let one sitting hold the tray at a time', async () => {
    const release = effects.files.lock('/c/.suggestions.lock')
    const busy = await answer('accept 1 --case /c', effects)
    expect(busy.code).toBe(3)
    expect(busy.error).toContain('Somebody else')
    release?.()
    expect((await answer('accept 1 --case /c', effects)).code).toBe(0)
  })

  it('say of a draft without a report what kept each file out', async () => {
    effects.disk.set('/in/scan.pdf', pdf(' '))
    const { code, error } = await answer('brief --draft /in/scan.pdf', effects)
    expect(code).toBe(3)
    expect(error).toContain('scan.pdf” holds pictures')
  })
})
