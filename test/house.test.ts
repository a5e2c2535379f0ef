import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** The house: each room's floor. Imports go down only; CONTRIBUTING.md shows the same table. */
const FLOORS: Readonly<Record<string, number>> = {
  cli: 10,
  server: 10,
  app: 9,
  brief: 8,
  picture: 7,
  levers: 6,
  outlook: 6,
  stability: 5,
  ledger: 4,
  model: 4,
  chronicle: 4,
  facts: 3,
  extraction: 3,
  case: 2,
  language: 1,
  document: 1,
  text: 1,
  num: 1,
}

/** The one room that its own floor may import: places and findings are everybody's. */
const SHARED = 'text'

const source = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'src')

interface Import {
  readonly from: string
  readonly to: string
  readonly file: string
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

const files = filesBelow(source).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '')
}

function roomOf(file: string): string {
  return relative(source, file).split(sep)[0] ?? ''
}

const crossings: readonly Import[] = files.flatMap((file) =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => ({
      from: roomOf(file),
      to: resolve(dirname(file), target),
      file: relative(source, file),
    }))
    .filter((one) => roomOf(one.to) !== one.from),
)

describe('the house', () => {
  it('has only the rooms of the table', () => {
    const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map((room) => room.name).filter((name) => FLOORS[name] === undefined)).toEqual([])
    expect(files.map(roomOf).filter((room) => FLOORS[room] === undefined)).toEqual([])
  })

  it('imports downwards only; rooms of one floor do not import each other', () => {
    const upward = crossings.filter(({ from, to }) => {
      const target = roomOf(to)
      const climbs = (FLOORS[target] ?? 99) >= (FLOORS[from] ?? 0)
      return climbs && !(target === SHARED && FLOORS[from] === FLOORS[SHARED])
    })
    expect(upward.map(({ file, to }) => `${file} imports ${relative(source, to)}`)).toEqual([])
  })

  it('imports other rooms through their door', () => {
    const windows = crossings.filter(
      ({ to }) => relative(source, to).split(sep).slice(1).join('/') !== 'index.ts',
    )
    expect(windows.map(({ file, to }) => `${file} imports ${relative(source, to)}`)).toEqual([])
  })

  it('gives every room a door that says what the room is for', () => {
    for (const room of new Set(files.map(roomOf)))
      if (FLOORS[room] !== undefined && (FLOORS[room] ?? 0) < 10)
        expect(readFileSync(join(source, room, 'index.ts'), 'utf8'), room).toMatch(/^\/\*\* @module /)
  })

  it('writes each door by hand, name by name', () => {
    const doors = files.filter((file) => relative(source, file).split(sep).slice(1).join('/') === 'index.ts')
    const wholesale = doors.filter((file) => readFileSync(file, 'utf8').includes('export *'))
    expect(wholesale.map((file) => relative(source, file))).toEqual([])
  })

  it('lets the use cases touch the machine by their effects alone', () => {
    const caught = files
      .filter((file) => roomOf(file) === 'app' && !/[\\/](node(-\w+)?|corpus-worker)\.ts$/.test(file))
      .filter((file) => /\bfrom 'node:|\bimport\('node:|\bprocess\./.test(readFileSync(file, 'utf8')))
    expect(caught.map((file) => relative(source, file))).toEqual([])
  })

  it('keeps clocks, files, networks and chance out of floors 1 to 8', () => {
    const effects =
      /\bfrom 'node:|\bimport\('node:|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bBuffer\b/
    const caught = files
      .filter((file) => (FLOORS[roomOf(file)] ?? 0) <= 8)
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((line, index) => ({ line, at: `${relative(source, file)}:${index + 1}` }))
          .filter(({ line }) => effects.test(line) && !/^\s*(\*|\/\/|\/\*\*)/.test(line))
          .map(({ at, line }) => `${at} ${line.trim()}`),
      )
    expect(caught).toEqual([])
  })
})
