import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(fileURLToPath(import.meta.url), '../../..')

/** The program as it is built, and as it runs in a checkout. Both must find the file of their threads. */
const PROGRAMS: readonly (readonly [string, readonly string[]])[] = [
  ['built', [join(root, 'dist', 'cli', 'main.js')]],
  ['from source', ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts')]],
]

const COUNT = 200
const report = (number: number): string =>
  `The minister of Norway promised on Monday to send envoy ${number} to Oslo if talks begin. `.repeat(4)

describe('a corpus read by the program', () => {
  let folder: string
  let from: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-corpus-'))
    from = join(folder, 'in.jsonl')
    const lines = Array.from({ length: COUNT }, (_, at) => JSON.stringify({ id: `n${at}`, text: report(at) }))
    writeFileSync(from, `${lines.join('\n')}\n`)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const command = (program: readonly string[], corpus: string, out: string): readonly string[] => [
    ...program,
    'read',
    '--corpus',
    corpus,
    '--out',
    out,
    '--workers',
    '2',
  ]
  const whole = (program: readonly string[], corpus: string, out: string) =>
    spawnSync(process.execPath, command(program, corpus, out), { cwd: root, encoding: 'utf8' })
  const ids = (out: string): readonly string[] =>
    readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly id: string }).id)

  /** Waits until the file has grown to the size, then kills the process without a chance to tidy up. */
  async function killedAt(size: number, out: string, child: ChildProcess): Promise<void> {
    const ended = once(child, 'exit')
    while (child.exitCode === null && (statSync(out, { throwIfNoEntry: false })?.size ?? 0) < size)
      await new Promise((wake) => setTimeout(wake, 2))
    child.kill('SIGKILL')
    await ended
  }

  it.each(PROGRAMS)(
    '(%s) goes on after being killed and neither loses nor repeats a report',
    {
      timeout: 240_000,
    },
    async (name, program) => {
      const expected = join(folder, `${name}-whole.jsonl`)
      expect(whole(program, from, expected)).toMatchObject({ status: 0 })
      const out = join(folder, `${name}-killed.jsonl`)
      const size = statSync(expected).size
      for (const part of [0.05, 0.6]) {
        const child = spawn(process.execPath, command(program, from, out), { cwd: root, stdio: 'ignore' })
        await killedAt(size * part, out, child)
      }
      expect(whole(program, from, out)).toMatchObject({ status: 0 })
      expect(ids(out)).toEqual(Array.from({ length: COUNT }, (_, at) => `n${at}`))
      expect(readFileSync(out).equals(readFileSync(expected))).toBe(true)
    },
  )

  it('takes in what it can of a folder of odd files, and says what it could not', {
    timeout: 120_000,
  }, () => {
    const corpus = join(folder, 'odd')
    mkdirSync(join(corpus, 'deep'), { recursive: true })
    writeFileSync(
      join(corpus, 'binary.txt'),
      Uint8Array.from({ length: 5000 }, (_, at) => at % 256),
    )
    writeFileSync(join(corpus, 'deep', 'good.txt'), report(1))
    writeFileSync(join(corpus, 'empty.txt'), '')
    writeFileSync(join(corpus, 'false.pdf'), 'no PDF')
    writeFileSync(join(corpus, 'one-line.txt'), `${report(2).repeat(3000)}`)
    writeFileSync(join(corpus, 'spaces.txt'), `${' '.repeat(1_000_000)}x`)
    writeFileSync(join(corpus, 'too-large.txt'), new Uint8Array(20_000_001).fill(97))
    const out = join(folder, 'odd.jsonl')
    const [, program = []] = PROGRAMS[0] ?? []
    const { status, stdout } = whole(program, corpus, out)
    expect([status, stdout]).toEqual([
      0,
      `${out}: 7 reports read now; 4 could not be read (their lines say why).\n`,
    ])
    const faults = readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly fault?: string })
      .filter((line) => line.fault !== undefined)
    expect(faults.map((line) => line.id)).toEqual(['binary.txt', 'empty.txt', 'false.pdf', 'too-large.txt'])
  })
})
