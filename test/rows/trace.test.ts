/** docs/requirements-trace.md against what is there: its tests and its commands. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VERBS } from '../../src/cli/verbs/index.ts'
import { root } from '../cases/shipped.ts'

const page = readFileSync(join(root, 'docs', 'requirements-trace.md'), 'utf8')
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^[SG]\d+(\.[a-d])?$/.test(cells[1] ?? ''))
  .map(([, id = '', , , command = '', test = '']) => ({ id, command, test }))

describe('the trace of the requirements', () => {
  it('names for each row a file of tests with a test of that id, or says that it comes later', () => {
    const wrong = rows.filter(({ id, test }) => {
      if (test === 'later') return false
      const path = join(root, test)
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(`it('${id} `)
    })
    expect(wrong.map((one) => one.id)).toEqual([])
    expect(rows.filter((one) => one.test === 'later').map((one) => one.id)).toEqual(['G9', 'G11'])
  })

  it('names only commands that the program has', () => {
    const verbs = new Set(VERBS.map((one) => one.name))
    const named = rows.flatMap(({ id, command }) =>
      [...command.matchAll(/`([a-z-]+)/g)].map((found) => ({ id, verb: found[1] ?? '' })),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((one) => !verbs.has(one.verb))).toEqual([])
  })
})
