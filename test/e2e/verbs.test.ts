import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesOf } from '../fixtures/case.ts'
import { RIVER_HEAD, RIVER_RECORDS, RIVER_REPORTS } from '../fixtures/river.ts'

const root = resolve(fileURLToPath(import.meta.url), '../../..')

describe('the program as a process', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-verbs-'))
    for (const [path, bytes] of filesOf(RIVER_RECORDS, RIVER_REPORTS, RIVER_HEAD)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function demarche(...words: readonly string[]) {
    const { DEMARCHE_CASE: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), ...words],
      { cwd: root, env, encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }

  it('reads a folder and prints text without colour into a pipe', () => {
    const { status, stdout, stderr } = demarche('blame', folder, '--as-of', '2001-06-05')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Port blames raiders for the continuing raids.')
    expect(stdout).not.toContain('\u001b')
  })

  it('prints JSON that parses, and exits with 2 and a hint for an unknown name', () => {
    const { stdout } = demarche('voices', folder, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      voices: [{ party: 'north' }, { party: 'hill-people' }, { party: 'fighters' }],
    })
    const wrong = demarche('leverage', folder, '--on', 'Norvile')
    expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([
      2,
      '',
      'demarche: There is no actor “Norvile”.\n  Did you mean “Norville”?\n',
    ])
  })
})
