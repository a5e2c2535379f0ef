import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { overlaysOf, root, shippedCase } from './shipped.ts'

const page = readFileSync(join(root, 'docs', 'requirements-trace.md'), 'utf8')
const kosovo = shippedCase('kosovo-1998')
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^([SG]\d+(\.[a-d])?)$/.test(cells[1] ?? ''))

const LETTERS: Readonly<Record<number, string>> = {
  1: 'abcd',
  2: 'ab',
  3: 'ab',
  4: 'abc',
  5: 'abcd',
  6: 'abc',
  7: 'ab',
  8: 'ab',
  9: 'abc',
  10: 'abcd',
  11: 'abc',
  12: 'abc',
  13: 'abc',
}

describe('the trace of the requirements', () => {
  it('has each of the fifty rows once', () => {
    const sentences = Object.entries(LETTERS).flatMap(([number, letters]) =>
      [...letters].map((letter) => `S${number}.${letter}`),
    )
    const whole = Array.from({ length: 12 }, (_, at) => `G${at + 1}`)
    expect(rows.map((cells) => cells[1])).toEqual([...sentences, ...whole])
    expect(rows).toHaveLength(50)
  })

  it('names only records and overlays that the case has', () => {
    const overlays = overlaysOf('kosovo-1998')
    const unknown = rows.flatMap((cells) =>
      [...(cells[3] ?? '').matchAll(/`([^`]+)`/g)]
        .map((found) => found[1] ?? '')
        .filter((id) => id !== 'attributedTo' && id !== 'rests')
        .filter((id) => !kosovo.entries.has(id) && !overlays.includes(id))
        .map((id) => `${cells[1]}: ${id}`),
    )
    expect(unknown).toEqual([])
  })
})
