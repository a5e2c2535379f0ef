import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inbox } from './inbox.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '..', '..')
const demarche = [
  process.execPath,
  '--import',
  join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs'),
  join(root, 'src', 'cli', 'main.ts'),
]
const python = spawnSync('python3', ['-c', 'import pty']).status === 0

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-hour-'))
  mkdirSync(join(folder, 'inbox'))
  for (const [path, bytes] of Object.entries(inbox())) writeFileSync(join(folder, path), bytes)
  run(['start', 'inbox', '--to', 'case'])
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(words: readonly string[], input?: string) {
  const [command = '', ...rest] = demarche
  return spawnSync(command, [...rest, ...words], {
    cwd: folder,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })
}

function decisions(): readonly string[] {
  return readFileSync(join(folder, 'case', 'suggestions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { did: string }).did)
    .filter((did) => did !== 'propose')
}

describe('the review on a terminal', () => {
  it('refuses politely where there is none', () => {
    const { status, stderr } = run(['review', 'case'], '')
    expect(status).toBe(2)
    expect(stderr).toContain('needs a terminal')
  })

  it.runIf(python)(
    'takes keys from a real pseudo-terminal, saves each decision, and gives the screen back',
    { timeout: 90_000 },
    () => {
      const done = spawnSync(
        'python3',
        [join(here, 'type_keys.py'), '  a  rq', ...demarche, 'review', 'case'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1' },
        },
      )
      expect(done.status).toBe(0)
      expect(done.stdout).toContain('\u001b[?1049h')
      expect(done.stdout).toContain('\u001b[?1049l')
      expect(done.stdout).not.toContain('\u001b[1;7m')
      expect(done.stdout).toContain('2 decisions in this sitting')
      expect(decisions()).toEqual(['accept', 'reject'])
    },
  )

  it.runIf(python)(
    'goes on after a stop, takes back what an earlier sitting decided, and leaves in order on Ctrl-C',
    { timeout: 90_000 },
    () => {
      const before = decisions().length
      const done = spawnSync(
        'python3',
        [join(here, 'type_keys.py'), 'u\\x1b[200~aaa\\x1b[201~\\x03', ...demarche, 'review', 'case'],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
      )
      expect(done.status).toBe(0)
      expect(done.stdout).toContain('nothing was decided')
      expect(done.stdout).toContain('\u001b[?2004l')
      expect(done.stdout).toContain('1 decision in this sitting')
      expect(decisions().slice(before)).toEqual(['undo'])
    },
  )
})
