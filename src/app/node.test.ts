import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeEffects } from './node.ts'
import { openCase } from './open.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-node-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const effects = { ...nodeEffects(() => undefined), build: 'test' }
const { files } = effects
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function writeCase(): void {
  mkdirSync(join(folder, 'records'))
  writeFileSync(join(folder, 'case.yaml'), 'title: t\nscope: s\nauthor: a\n')
  writeFileSync(join(folder, 'records', 'actors.yaml'), '- { id: a, title: A, kind: state }\n')
}

describe('the disk', () => {
  it('replaces a file whole and leaves nothing else behind', () => {
    const path = join(folder, 'a.yaml')
    files.replace(path, bytes('one'))
    files.replace(path, bytes('two'))
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  it('leaves the old file where the new one cannot be put in its place', () => {
    const path = join(folder, 'a')
    mkdirSync(path)
    writeFileSync(join(path, 'kept'), 'x')
    expect(() => files.replace(path, bytes('two'))).toThrow()
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('locks against a living process, and takes over from a dead one', () => {
    const path = join(folder, 'lock')
    const unlock = files.lock(path)
    expect(unlock).not.toBe(null)
    expect(files.lock(path)).toBe(null)
    unlock?.()
    const gone = spawnSync(process.execPath, ['-e', '0']).pid
    writeFileSync(path, String(gone))
    const taken = files.lock(path)
    expect(taken).not.toBe(null)
    taken?.()
    expect(readdirSync(folder)).toEqual([])
  })

  it('follows links inside a case and none that lead out', async () => {
    writeCase()
    const outside = mkdtempSync(join(tmpdir(), 'demarche-out-'))
    try {
      writeFileSync(join(outside, 'secret.yaml'), '- { id: secret, title: S, kind: state }\n')
      symlinkSync(join(outside, 'secret.yaml'), join(folder, 'records', 'issues.yaml'))
      symlinkSync(outside, join(folder, 'records', 'events'))
      symlinkSync(join(folder, 'records'), join(folder, 'records', 'loop'))
      const opened = await openCase(folder, effects)
      expect(opened.ok && [...opened.case.entries.keys()]).toEqual(['a'])
      expect(opened.ok && opened.case.findings.map((one) => one.code).sort()).toEqual([
        'file-link-loop',
        'file-link-outside',
        'file-link-outside',
      ])
    } finally {
      rmSync(outside, { recursive: true })
    }
  })

  it('opens a case from the cache the second time, by its files alone', async () => {
    writeCase()
    const warm = async (): Promise<boolean> => {
      const opened = await openCase(folder, effects)
      return opened.ok && opened.warm
    }
    expect([await warm(), await warm()]).toEqual([false, true])
    writeFileSync(join(folder, 'records', 'actors.yaml'), '- { id: b, title: A, kind: state }\n')
    expect([await warm(), await warm()]).toEqual([false, true])
    expect(readdirSync(join(folder, '.demarche')).sort()).toEqual(['.gitignore', 'case.json'])
  })

  it('reads a folder in which no cache can be kept', async () => {
    writeCase()
    writeFileSync(join(folder, '.demarche'), 'a file where the cache would be')
    const opened = await openCase(folder, effects)
    expect(opened.ok && [opened.case.entries.size, opened.warm, opened.case.findings]).toEqual([1, false, []])
  })
})
