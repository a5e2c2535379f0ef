import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../test/fixtures/cli.ts'
import { memoryEffects } from '../../../test/fixtures/effects.ts'

const CATALOG = join(import.meta.dirname, '../../../catalog')
const catalog = (file: string): string => readFileSync(join(CATALOG, file), 'utf8')

/** Statements, a forward option, a rule of each kind, and a status quo. */
const EUPHRATES = `title: The Euphrates
basis: assumption
options:
  release: Syria releases water
  escalate: Syria escalates
  attack: { title: Iraq attacks, direction: forward }
infeasible:
  - release and escalate
  - { if: attack and escalate, then: release }
parties:
  syria: { title: Syria, options: [release, escalate], prefers: [not attack, escalate or not release, not release] }
  iraq: { title: Iraq, options: [attack], prefers: [release, attack if escalate, not attack] }
statusQuo: NNN
`

const CUBA = catalog('fraser1984/cuban-missile-crisis.yaml')
const FILES = { '/e.yaml': EUPHRATES, '/cuba.yaml': CUBA }

interface Report {
  readonly concepts: {
    readonly [concept: string]: { readonly equilibria: readonly number[]; readonly stable: unknown }
  }
}

async function concepts(file: string, effects = memoryEffects(FILES)): Promise<Report['concepts']> {
  const { code, json, error } = await answer(`stability ${file} --json`, effects)
  expect([code, error]).toEqual([0, ''])
  return (json() as Report).concepts
}

describe('a model that goes out and comes back is the same conflict', () => {
  it.each([
    ['/e.yaml', 'gmcr'],
    ['/e.yaml', 'yaml'],
    ['/e.yaml', 'json'],
    ['/cuba.yaml', 'gmcr'],
    ['/cuba.yaml', 'yaml'],
    ['/cuba.yaml', 'json'],
  ])('%s as %s', async (file, form) => {
    const effects = memoryEffects(FILES)
    const before = await concepts(file, effects)
    expect((await answer(`model export ${file} --output /out.${form}`, effects)).code).toBe(0)
    expect(await concepts(`/out.${form}`, effects)).toEqual(before)
    expect((await answer(`model import /out.${form} /back.yaml`, effects)).code).toBe(0)
    expect(await concepts('/back.yaml', effects)).toEqual(before)
  })

  it('as tables of states and moves, in graph form, where SIM is not defined', async () => {
    const effects = memoryEffects(FILES)
    const { sim: _, ...before } = await concepts('/cuba.yaml', effects)
    await answer('model export /cuba.yaml --output /s.csv', effects)
    await answer('model export /cuba.yaml --format moves --output /m.csv', effects)
    expect((await answer('model import /s.csv /back.yaml --moves /m.csv', effects)).code).toBe(0)
    expect(await concepts('/back.yaml', effects)).toEqual(before)
  })

  it('into a case and out of it again, with the status quo as the beginning of its atoms', async () => {
    const effects = memoryEffects({
      ...FILES,
      '/case/case.yaml': 'title: A case\nscope: An example.\nauthor: A. Tester\nasOf: 1962-10-20\n',
    })
    const { code, error } = await answer('model import /cuba.yaml /case', effects)
    expect([code, error]).toEqual([0, ''])
    const check = await answer('check /case', effects)
    expect([check.code, check.out]).toEqual([0, expect.stringContaining('nothing to mend')])
    const told = await concepts('/cuba.yaml', effects)
    expect(await concepts('/case', effects)).toEqual(told)
    const { out } = await answer('paths /case', effects)
    expect(out).toContain('NOW, STATE 1 (NNNN)')
    await answer('model export /case --output /out.gmcr', effects)
    expect(await concepts('/out.gmcr', effects)).toEqual(told)
  })

  it('as GraphML has every state, and says of each whether it is an equilibrium', async () => {
    const { out } = await answer('model export /cuba.yaml --format graphml', memoryEffects(FILES))
    expect(out.match(/<node /g)).toHaveLength(12)
    expect(out.match(/<data key="nash">true/g)).toHaveLength(
      (await concepts('/cuba.yaml'))['nash']?.equilibria.length ?? 0,
    )
  })
})

describe('pipes', () => {
  const piped = (text: string) => {
    const effects = memoryEffects({})
    const input = async function* () {
      yield new TextEncoder().encode(text)
    }
    return { ...effects, input }
  }

  it('carry a model from one run to the next, whatever its form', async () => {
    const told = await concepts('/cuba.yaml')
    for (const form of ['yaml', 'json', 'gmcr']) {
      const { out } = await answer(
        `model export /cuba.yaml --format ${form} --output -`,
        memoryEffects(FILES),
      )
      const { code, json } = await answer('stability - --json', piped(out))
      expect([form, code, (json() as Report).concepts]).toEqual([form, 0, told])
      expect((await answer('model import -', piped(out))).out).toContain('withdraw')
    }
  })

  it('that are empty or cut off are refused with the place', async () => {
    expect(await answer('stability -', piped('{ "decisionMakers": ['))).toMatchObject({
      code: 3,
      error: expect.stringContaining('standard input:1:22: The file ends here'),
    })
    expect((await answer('stability -', piped(''))).code).toBe(3)
  })
})

describe('files are not overwritten', () => {
  it('without --force', async () => {
    const effects = memoryEffects({ ...FILES, '/there.yaml': 'kept' })
    const kept = (): string => new TextDecoder().decode(effects.disk.get('/there.yaml'))
    for (const line of ['model import /e.yaml /there.yaml', 'model export /e.yaml --output /there.yaml']) {
      const { code, error } = await answer(line, effects)
      expect([code, error]).toEqual([3, expect.stringContaining('“/there.yaml” exists already.')])
      expect(kept()).toBe('kept')
    }
    expect((await answer('model import /e.yaml /there.yaml --force', effects)).code).toBe(0)
    expect(kept()).toContain('title: The Euphrates')
  })
})

describe('what is wrong is said, with its place', () => {
  const gmcr = async (): Promise<string> =>
    (await answer('model export /e.yaml --format gmcr', memoryEffects(FILES))).out

  it('a .gmcr file that is cut off', async () => {
    const whole = await gmcr()
    const effects = memoryEffects({ '/cut.gmcr': whole.slice(0, 300) })
    const lines = whole.slice(0, 300).split('\n')
    const { code, error } = await answer('model import /cut.gmcr', effects)
    expect(code).toBe(3)
    expect(error).toContain(`/cut.gmcr:${lines.length}:`)
    expect(error).toContain('The file ends here, in the middle')
  })

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['keys of another version', (text: string) => text.replace('{', '{ "theme": {"colour": [1]},')],
  ])('a .gmcr file with %s is read all the same', async (_, changed) => {
    const effects = memoryEffects({ ...FILES, '/x.gmcr': changed(await gmcr()) })
    expect(await concepts('/x.gmcr', effects)).toEqual(await concepts('/e.yaml', effects))
  })

  it('names that are double, empty, or in another script are told apart and kept as titles', async () => {
    const file = {
      decisionMakers: [
        { name: 'Ö', options: [0], preferences: [[[0, 'Y']]] },
        { name: 'Ö', options: [1], preferences: [[[1, 'Y']]] },
        { name: '', options: [2], preferences: [[[2, 'Y']]] },
      ],
      options: [{ name: 'Мир' }, { name: 'Мир' }, { name: '' }],
      infeasibles: [],
    }
    const effects = memoryEffects({ '/x.gmcr': JSON.stringify(file) })
    const { code, json } = await answer('stability /x.gmcr --concept nash --json', effects)
    expect(code).toBe(0)
    expect(json()).toMatchObject({
      parties: ['Ö (o)', 'Ö (o-2)', 'party-3'],
      options: [{ name: 'Мир' }, { name: 'Мир' }, { name: 'option-3' }],
      concepts: { nash: { equilibria: [8] } },
    })
    expect((await answer('model import /x.gmcr /x.yaml', effects)).code).toBe(0)
    expect((await answer('stability /x.yaml', effects)).code).toBe(0)
  })

  it.each([
    ['model import /none.gmcr', 'There is no file “/none.gmcr”'],
    ['model import /e.gmcr', '“/e.gmcr” is named as a .gmcr file, but is a model file'],
    ['model import /latin.gmcr', '“/latin.gmcr” is no UTF-8 text'],
    ['model import /empty.gmcr', '/empty.gmcr:1:1: The file ends here'],
    ['model import /e.yaml /out.txt', '“/out.txt” is no name for a model file'],
    ['model import /s.csv', 'who can move where stands in another table'],
    ['model import /s.csv --moves /m.csv', '/m.csv:2:5: A move of A names the state “9”'],
    ['model import /broken.csv --moves /m.csv', '/broken.csv:1:3: Expected a closing quotation mark'],
    ['model import /both.yaml', '/both.yaml:4:18: The option “p” belongs to “a” and to “b”'],
    ['model export /graph.yaml --format gmcr', 'A .gmcr file is made of options'],
    ['why x a sim --case /graph.yaml', 'Simultaneous stability is not defined here'],
    ['model export /e.yaml --output /out.txt', 'The ending of “/out.txt” names no form'],
    ['model import /case', '“/case” is a folder; import reads a file'],
    ['model turn /e.yaml', 'There is no action “turn”'],
  ])('demarche %s', async (line, says) => {
    const effects = memoryEffects({
      ...FILES,
      '/case/case.yaml': 'title: A case\n',
      '/e.gmcr': EUPHRATES,
      '/latin.gmcr': new Uint8Array([0x7b, 0xe9, 0x7d]),
      '/empty.gmcr': '',
      '/s.csv': 'n,decimal,p,rank: A\r\n1,0,N,1\r\n2,1,Y,2\r\n',
      '/m.csv': 'party,from,to,stands\r\nA,1,9,better\r\n',
      '/broken.csv': 'n,"dec',
      '/both.yaml':
        'basis: assumption\nparties:\n  a: { options: [p], prefers: [p] }\n  b: { options: [p], prefers: [p] }\n',
      '/graph.yaml':
        'basis: assumption\nstates: [x, y]\nparties:\n  a: { moves: { x: y }, ranking: [x, y] }\n',
    })
    const { code, error, out } = await answer(line, effects)
    expect([2, 3]).toContain(code)
    expect(error).toContain(says)
    expect(out).toBe('')
  })

  it('what a form cannot say is reported and left out', async () => {
    const model = EUPHRATES.replace('not attack, escalate', '{ that: not attack, strong: true }, escalate')
    const effects = memoryEffects({ '/e.yaml': model })
    const { code } = await answer('model export /e.yaml --output /e.gmcr', effects)
    expect(code).toBe(0)
    expect(effects.logged).toEqual([
      'A .gmcr file cannot say this, so it was left out: strong preferences of Syria.',
    ])
  })
})
