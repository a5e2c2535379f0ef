/**
 * Follows docs/tutorial.md in an empty folder, as a newcomer would. A block `file=<path>` is written to that file, a block
 * `sh run` is run line by line (`exit=1` where that is what the page says), and a block `text output` after it must stand
 * in what was printed, in that order; a line of `…` leaves something out. Spaces and line ends do not count.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../cases/shipped.ts'

interface Step {
  readonly kind: 'file' | 'run' | 'output'
  /** The path of a file, or the exit code of a run. */
  readonly of: string
  readonly text: string
}

const page = readFileSync(join(root, 'docs', 'tutorial.md'), 'utf8')

const steps: readonly Step[] = [...page.matchAll(/^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', info = '', text = '']) => {
    const file = /^file=(\S+)$/.exec(info)?.[1]
    if (file !== undefined) return { kind: 'file', of: file, text }
    const exit = /^run(?: exit=(\d))?$/.exec(info)
    if (language === 'sh' && exit !== null) return { kind: 'run', of: exit[1] ?? '0', text }
    if (language === 'text' && info === 'output') return { kind: 'output', of: '', text }
    throw new Error(`a block that is no step: ${language} ${info}`)
  },
)

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const program = join(root, 'src', 'cli', 'main.ts')
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('the tutorial', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-tutorial-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function run(line: string): { readonly status: number | null; readonly printed: string } {
    const [name, ...words] = line.split(' ')
    expect(name).toBe('demarche')
    const { DEMARCHE_CASE: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env
    const done = spawnSync(process.execPath, ['--import', tsx, program, ...words], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    return { status: done.status, printed: `${done.stdout}${done.stderr}` }
  }

  it('prints what it says, step by step, and ends with a page of its own', { timeout: 180_000 }, () => {
    expect(steps.filter((one) => one.kind === 'run').length).toBeGreaterThan(5)
    let printed = ''
    for (const { kind, of, text } of steps) {
      if (kind === 'file') {
        mkdirSync(dirname(join(folder, of)), { recursive: true })
        writeFileSync(join(folder, of), text)
      } else if (kind === 'run') {
        printed = ''
        for (const line of text.trim().split('\n')) {
          const done = run(line)
          expect([line, done.status]).toEqual([line, Number(of)])
          printed += `${done.printed}\n`
        }
      } else {
        let rest = plain(printed)
        for (const part of text.split(/^…$/m).map(plain)) {
          const at = rest.indexOf(part)
          expect(at, `“${part}” in “${rest}”`).toBeGreaterThan(-1)
          rest = rest.slice(at + part.length)
        }
      }
    }
    expect(existsSync(join(folder, 'ferry.html'))).toBe(true)
  })

  it('gives every file before the first run that needs it, and quotes no report that it does not write', () => {
    const written = steps.filter((one) => one.kind === 'file')
    const reports = written.filter((one) => one.of.startsWith('ferry/reports/')).map((one) => one.of)
    const cited = written.flatMap((one) =>
      [...one.text.matchAll(/report: ([\w-]+)/g)].map((found) => found[1]),
    )
    for (const id of cited) expect(reports).toContain(`ferry/reports/${id}.md`)
  })
})
