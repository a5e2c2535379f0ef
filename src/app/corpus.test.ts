import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goldDocument } from '../extraction/gold.ts'
import { readCorpus } from './corpus.ts'
import type { Effects } from './effects.ts'
import { nodeEffects } from './node.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const COUNT = 70
const effects = nodeEffects(() => undefined)
const read = (from: string, out: string) => readCorpus(from, out, 2, effects, () => 0)
const ids = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id)

describe('a corpus', () => {
  it('is read in its order, one line a report, and taken up again after a stop without losing or repeating one', {
    timeout: 60_000,
  }, async () => {
    const from = join(folder, 'in.jsonl')
    const out = join(folder, 'out.jsonl')
    const lines = Array.from({ length: COUNT }, (_, at) =>
      JSON.stringify({ id: `n${at}`, text: `Norway promised to send envoy ${at}.`, date: '2003-03-10' }),
    )
    writeFileSync(from, `${lines.join('\n')}\n`)
    expect(await read(from, out)).toEqual({ read: COUNT, before: 0, faults: 0 })
    const whole = readFileSync(out, 'utf8')
    expect(ids(out)).toEqual(lines.map((_, at) => `n${at}`))
    for (const line of whole.trimEnd().split('\n'))
      expect(goldDocument.safeParse(JSON.parse(line)).success).toBe(true)
    // Stopped in the middle of a line, at several places.
    for (const part of [0.2, 0.51, 0.999]) {
      writeFileSync(out, whole.slice(0, Math.floor(whole.length * part)))
      const done = await read(from, out)
      expect(done === 'taken' ? 0 : done.read + done.before).toBe(COUNT)
      expect(readFileSync(out, 'utf8')).toBe(whole)
    }
  })

  it('stops where the disk is full, keeps what was written, and goes on from there when there is room', {
    timeout: 60_000,
  }, async () => {
    const from = join(folder, 'in.jsonl')
    const out = join(folder, 'out.jsonl')
    const lines = Array.from({ length: COUNT }, (_, at) =>
      JSON.stringify({ id: `n${at}`, text: 'They met.' }),
    )
    writeFileSync(from, lines.join('\n'))
    const full: Effects = {
      ...effects,
      files: {
        ...effects.files,
        append: (path, text) => {
          effects.files.append(path, text.slice(0, text.length * 0.7))
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
        },
      },
    }
    await expect(readCorpus(from, out, 1, full, () => 0)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readFileSync(out, 'utf8')).not.toMatch(/\n$/)
    expect(await read(from, out)).toMatchObject({ faults: 0 })
    expect(ids(out)).toEqual(lines.map((_, at) => `n${at}`))
  })

  it('fails as a whole where no thread can load the reader', async () => {
    const from = join(folder, 'in.jsonl')
    writeFileSync(from, '{"text":"They met."}')
    const broken: Effects = {
      ...effects,
      threads: () =>
        Promise.resolve({
          read: () => Promise.reject(new Error('not loaded')),
          end: () => Promise.resolve(),
        }),
    }
    const out = join(folder, 'out.jsonl')
    await expect(readCorpus(from, out, 1, broken, () => 0)).rejects.toThrow('not loaded')
    expect(await read(from, out)).toMatchObject({ read: 1 })
  })

  it('reports what cannot be read in a line of its own and goes on', { timeout: 60_000 }, async () => {
    const from = join(folder, 'in.jsonl')
    const out = join(folder, 'out.jsonl')
    writeFileSync(
      from,
      '{"id":"a","text":"One."}\nno json\n{"id":"b"}\n\n{"id":"a","text":"Two."}\n{"text":"Three."}',
    )
    expect(await read(from, out)).toEqual({ read: 5, before: 0, faults: 2 })
    expect(ids(out)).toEqual(['a', 'line-2', 'b', 'a#2', 'line-6'])
  })

  it('may be a folder of files, read below it in the order of their paths', { timeout: 60_000 }, async () => {
    mkdirSync(join(folder, 'in', 'b'), { recursive: true })
    writeFileSync(join(folder, 'in', 'c.txt'), 'Norway met Sweden.')
    writeFileSync(join(folder, 'in', 'b', 'a.html'), '<p>Sweden met Norway.</p>')
    writeFileSync(join(folder, 'in', 'x.png'), 'no report')
    const out = join(folder, 'out.jsonl')
    expect(await read(join(folder, 'in'), out)).toMatchObject({ read: 2 })
    expect(ids(out)).toEqual(['b/a.html', 'c.txt'])
  })
})
