import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../test/fixtures/cli.ts'
import { memoryEffects } from '../../../test/fixtures/effects.ts'
import type { FindingJson } from '../findings.ts'

const CATALOG = join(import.meta.dirname, '../../../catalog')
const catalog = (file: string): string => readFileSync(join(CATALOG, file), 'utf8')

/** Two parties that see different games: the doves do not see the strike, the hawk misjudges the doves. */
const SURPRISE = `title: Surprise
basis: assumption
parties:
  hawk:
    title: Hawk
    options: [strike]
    prefers: [strike, not yield]
    believes: { dove: { prefers: [yield if strike] } }
  dove:
    title: the doves
    plural: true
    options: [yield]
    prefers: [not yield]
    overlooks: [Y-]
`

/** E: YY > NY >> YN > NN; D: NY > YY >> NN > YN, as Hamouda, Kilgour and Hipel mark the sustainable development game. */
const STRENGTH = `title: Sustainable development
basis: assumption
parties:
  e: { options: [proactive], ranking: [YY, NY, ">>", YN, NN] }
  d: { options: [sustainable], ranking: [NY, YY, ">>", NN, YN] }
`

/** Nobody knows whether the first party would rather have y when it has x. */
const UNKNOWN = `title: Unknown
basis: assumption
parties:
  a: { options: [x], pairs: [], otherwise: unknown }
  b: { options: [y], prefers: [y] }
`

const FILES = {
  '/chicken.yaml': catalog('fang1993/chicken.yaml'),
  '/elmira.yaml': catalog('kinsara2014/fig29-elmira.yaml'),
  '/surprise.yaml': SURPRISE,
  '/strength.yaml': STRENGTH,
  '/unknown.yaml': UNKNOWN,
}

const run = (line: string) => answer(line, memoryEffects(FILES))
const json = async (line: string) => {
  const { code, error, json: read } = await run(`${line} --json`)
  expect([code, error]).toEqual([0, ''])
  return read() as Record<string, unknown>
}

describe('the report as JSON', () => {
  it('without options has the five documented keys and no other', async () => {
    const report = await json('stability /chicken.yaml')
    expect(Object.keys(report)).toEqual(['parties', 'options', 'states', 'concepts', 'findings'])
    expect(Object.keys(report['concepts'] as object)).toEqual(['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'])
  })

  it('keeps them as they are when options add keys of their own', async () => {
    const plain = await json('stability /chicken.yaml')
    const more = await json(
      'stability /chicken.yaml --coalition all --hypergame --strength --unknown all --horizon 2 --replies 1 --robust --firmness',
    )
    expect(more).toMatchObject(plain)
    expect(Object.keys(more).slice(5).sort()).toEqual([
      'coalitions',
      'firmness',
      'horizon',
      'hypergame',
      'replies',
      'robust',
      'strength',
      'unknown',
    ])
  })
})

describe('what the lists do not say', () => {
  const codes = async (line: string, files: Readonly<Record<string, string>> = {}) => {
    const effects = memoryEffects({ ...FILES, ...files })
    const { json: read } = await answer(`stability ${line} --json`, effects)
    const { findings } = read() as { readonly findings: readonly FindingJson[] }
    return findings.map((one) => one.code)
  }

  it('is in the JSON with code, severity and words: two of four states are Nash, which is half of them', async () => {
    const { findings } = await json('stability /chicken.yaml --concept nash')
    expect(findings).toEqual([
      {
        code: 'stability-saturated',
        severity: 'warning',
        file: null,
        line: null,
        column: null,
        message: expect.stringMatching(/^50% of the states \(2 of 4\) are Nash equilibria/),
        mend: expect.any(String),
      },
    ])
  })

  it('names an unknown preference, a circle, and SIM where it needs options or has too many states', async () => {
    expect(await codes('/unknown.yaml --concept seq')).toContain('stability-unknown-preference')
    const circle = `basis: assumption\nparties:\n  a:\n    options: [p, q]\n    pairs: [{ better: YN, worse: NN }, { better: NY, worse: YN }, { better: NN, worse: NY }]\n    otherwise: same\n`
    expect(await codes('/circle.yaml --concept nash', { '/circle.yaml': circle })).toContain(
      'model-preference-cycle',
    )
    const large = { '/13.yaml': free(13, 1), '/17.yaml': free(17, 1) }
    expect(await codes('/13.yaml', large)).toContain('stability-sim-left-out')
    expect(await codes('/17.yaml', large)).toContain('stability-sim-left-out')
    expect(await codes('/13.yaml --concept nash', large)).not.toContain('stability-sim-left-out')
  })

  it('is said of a single verdict too, in words and in JSON: two of four states are Nash', async () => {
    const stable = await run('why 2 one nash --case /chicken.yaml')
    expect(stable.out).toContain('50% of the states (2 of 4) are Nash equilibria')
    const { findings } = await json('why 2 one nash --case /chicken.yaml')
    expect(findings).toMatchObject([{ code: 'stability-saturated', severity: 'warning' }])
    const unstable = await json('why 1 one nash --case /chicken.yaml')
    expect(unstable).toMatchObject({ verdict: 'unstable', findings: [] })
    const unknown = await json('why 1 a nash --case /unknown.yaml')
    expect(unknown['findings']).toMatchObject([
      { code: 'stability-unknown-preference' },
      { code: 'stability-saturated' },
    ])
  })

  it('is said of paths to equilibria; of a path to one state only what bears on that', async () => {
    const all = await run('paths /chicken.yaml --from 1 --concept nash')
    expect(all.out).toContain('50% of the states (2 of 4) are Nash equilibria')
    const { findings } = await json('paths /chicken.yaml --from 1 --concept nash')
    expect(findings).toMatchObject([{ code: 'stability-saturated' }])
    expect((await json('paths /chicken.yaml --from 1 --to 2'))['findings']).toEqual([])
    const unknown = await json('paths /unknown.yaml --from 1 --to 2')
    expect(unknown['findings']).toMatchObject([{ code: 'stability-unknown-preference' }])
  })

  it('is said beside the counts of a model that is too large to list', async () => {
    // One party that prefers its first option: half of the states are Nash equilibria, the other half are left.
    const { out } = await answer('stability /17.yaml', memoryEffects({ '/17.yaml': free(17, 1) }))
    expect(out).toContain('50% of the states (65536 of 131072) are Nash equilibria')
    expect(out).toContain('Simultaneous stability is left out')
  })
})

describe('coalitions', () => {
  it('jump as published: in Elmira the ministry and the company go from 7 to 10 together', async () => {
    const { coalitions } = await json('stability /elmira.yaml --concept nash --coalition moe+uniroyal')
    expect(coalitions).toMatchObject({
      named: [{ parties: ['moe', 'uniroyal'], jumps: [{ concept: 'nash', from: 7, to: 10 }] }],
      universal: { cnash: [5, 6, 10, 11, 12], cgmr: [1, 4, 5, 6, 10, 11, 12] },
    })
    const { out } = await run('stability /elmira.yaml --concept nash --coalition moe+uniroyal')
    expect(out).toContain('MoE and Uniroyal could go from 7 (NYNNY) to 10 (YNYNY) (Nash).')
  })
})

describe('foresight', () => {
  it('in chicken, three moves ahead, keeps both at the state in which both swerve', async () => {
    const { horizon } = await json('stability /chicken.yaml --horizon 3')
    expect(horizon).toMatchObject({
      h: 3,
      stable: { One: [3, 4], Two: [2, 4] },
      equilibria: [4],
      nonMyopic: { stable: { One: [3, 4], Two: [2, 4] }, period: 1 },
    })
  })

  it('is refused for three parties and for ties, with the reason', async () => {
    expect((await run('stability /elmira.yaml --horizon 2')).error).toContain('this model has 3')
    expect((await run('stability /surprise.yaml --horizon 2')).error).toContain('needs strict preferences')
  })
})

describe('each party by its own concept', () => {
  it('rests where every party is stable by its own', async () => {
    const { profile, concepts } = await json('stability /chicken.yaml --concept one=nash,two=gmr')
    const stable = concepts as Record<string, { readonly stable: Record<string, readonly number[]> }>
    const one = stable['nash']?.stable['One'] ?? []
    const two = stable['gmr']?.stable['Two'] ?? []
    expect(profile).toEqual({
      by: { One: 'nash', Two: 'gmr' },
      stable: { One: one, Two: two },
      equilibria: one.filter((state) => two.includes(state)),
    })
  })

  it('names the parties that are left out', async () => {
    const { code, error } = await run('stability /elmira.yaml --concept moe=nash')
    expect([code, error]).toEqual([
      2,
      expect.stringContaining('No concept is named for uniroyal and local-government.'),
    ])
  })
})

describe('hypergames', () => {
  it('have no equilibrium that a party does not see, and name who is surprised and why', async () => {
    const { hypergame } = await json('stability /surprise.yaml --hypergame --concept nash')
    expect(hypergame).toMatchObject({
      nash: {
        equilibria: [],
        surprises: [
          { mover: 'hawk', surprised: 'dove', from: 'none', to: 'strike', kind: 'unforeseen-state' },
          { mover: 'hawk', surprised: 'dove', from: 'yield', to: 'strike + yield', kind: 'unforeseen-state' },
          { mover: 'dove', surprised: 'hawk', from: 'yield', to: 'none', kind: 'unexpected-move' },
        ],
      },
    })
    const { out } = await run('stability /surprise.yaml --hypergame --concept nash')
    expect(out).toContain('the doves do not see that this can happen')
  })

  it('take a party’s own game from a file', async () => {
    const effects = memoryEffects({
      ...FILES,
      '/blind.yaml': STRENGTH.replace('[YY, NY, ">>", YN, NN]', '[NN, YN, NY, YY]'),
    })
    const line = 'stability /strength.yaml --concept nash --sees e=/blind.yaml --json'
    const { json: read } = await answer(line, effects)
    expect((read() as { hypergame: unknown }).hypergame).toMatchObject({
      nash: {
        views: [
          { party: 'e', stable: ['none', 'sustainable'] },
          { party: 'd', stable: ['sustainable', 'proactive + sustainable'] },
        ],
      },
    })
  })
})

describe('strength and unknown preference', () => {
  it('tell strongly from weakly stable: RS is strongly GMR stable, since who leaves it ends strongly worse', async () => {
    const { strength } = await json('stability /strength.yaml --strength --concept gmr --concept nash')
    expect(strength).toMatchObject({
      nash: { strong: { equilibria: [4] }, weak: { equilibria: [] } },
      gmr: { strong: { stable: { e: [2, 3, 4] } } },
    })
  })

  it('read the unknown in four ways: under a and c it tempts, under b and d it does not', async () => {
    const { unknown } = await json('stability /unknown.yaml --unknown all --concept nash')
    const nash = (type: string) =>
      (unknown as Record<string, { nash: { stable: { a: number[] } } }>)[type]?.nash.stable.a
    expect(['a', 'b', 'c', 'd'].map(nash)).toEqual([[], [1, 2, 3, 4], [], [1, 2, 3, 4]])
  })
})

describe('how firmly a state rests', () => {
  it('says how it is reached, what holds it and whether all could do better', async () => {
    const { firmness } = await json('stability /elmira.yaml --concept nash --firmness')
    expect(firmness).toContainEqual({
      n: 7,
      heldBy: 'nash',
      reached: 'improvements',
      steps: 1,
      paretoOptimal: true,
      betterForAll: null,
      sanctions: [],
    })
    expect(firmness).toContainEqual(expect.objectContaining({ n: 10, reached: 'sacrifice', steps: 3 }))
  })

  it('names those who would hurt themselves by answering', async () => {
    const { out } = await run('stability /chicken.yaml --concept smr')
    expect(out).toMatch(/would end worse off by\s+answering/)
  })

  it('tries single changes of preference and says which end an equilibrium', async () => {
    const { robust } = await json('stability /strength.yaml --concept nash --robust')
    // Only e could leave YY for something better, were NY better; d’s other state, YN, is two steps worse.
    // Three steps between four tiers, each swapped or merged, for two parties.
    expect(robust).toMatchObject({
      nash: {
        notTried: 0,
        states: [{ n: 4, tried: 12, ending: [{ party: 'e', kind: 'swap-tiers', at: 0 }] }],
      },
    })
  })
})

/** Parties with options that nothing ties together. */
const free = (options: number, parties: number): string =>
  `basis: assumption\nparties:\n${Array.from({ length: parties }, (_, party) => {
    const own = Array.from({ length: options / parties }, (_, at) => `o${party}-${at}`)
    return `  p${party}: { options: [${own.join(', ')}], prefers: [${own[0]}] }\n`
  }).join('')}`

describe('models that are too large to list', () => {
  const effects = memoryEffects({ '/30.yaml': free(30, 5) })

  it('are refused with their size and with what can still be asked', async () => {
    const { code, error } = await answer('stability /30.yaml', effects)
    expect(code).toBe(3)
    expect(error).toContain('1073741824 feasible states')
    expect(error).toContain('demarche why')
  })

  it('can be asked about one state, named by Y and N', async () => {
    const none = 'N'.repeat(30)
    const { code, out } = await answer(`why ${none} p0 seq --case /30.yaml`, effects)
    expect(code).toBe(0)
    expect(out).toContain('is not SEQ stable for p0')
    const { error } = await answer('why 5 p0 seq --case /30.yaml', effects)
    expect(error).toContain('Give Y and N for the 30 options in order.')
  })
})

describe('bad input', () => {
  const head = 'basis: assumption\n'
  const party = (rest: string): string => `${head}parties:\n  a: { options: [p, q], ${rest} }\n`

  it.each([
    [
      'contradictory rules',
      `${party('prefers: [p]')}infeasible: [p, not p]\n`,
      '/x.yaml:4:17: No state is feasible',
    ],
    [
      'an option owned twice',
      `${party('prefers: [p]')}  b: { options: [q], prefers: [q] }\n`,
      '/x.yaml:4:18: The option “q” belongs to',
    ],
    ['a preference over an unknown option', party('prefers: [not r]'), '/x.yaml:3:39: '],
    [
      'a ranking that misses states',
      party('ranking: [YY, NN]'),
      '/x.yaml:3:34: The ranking of a misses 2 feasible states',
    ],
    [
      'a ranking that names a state twice',
      party('ranking: [YY, NN, YN, NY, YY]'),
      '/x.yaml:3:34: The ranking of a names',
    ],
    [
      'a pattern of the wrong length',
      `${party('prefers: [p]')}infeasible: [Y--]\n`,
      '/x.yaml:4:14: The pattern “Y--”',
    ],
    [
      'a basis that is no basis',
      `basis: Kinsara\n${party('prefers: [p]').replace(head, '')}`,
      '/x.yaml:1:8: basis should be “assumption”',
    ],
    [
      'an unknown party in a belief',
      party('prefers: [p], believes: { c: { prefers: [p] } }'),
      '“c” is no party of this model',
    ],
    ['a model without parties', `${head}parties: {}\n`, '/x.yaml:2:10: The model has no party'],
    [
      'a model without options',
      `${head}parties:\n  a: { options: [], prefers: unknown }\n`,
      '/x.yaml:3:17: The model has no option',
    ],
    [
      'a model without states',
      `${head}states: []\nparties: { a: { moves: {}, ranking: [] } }\n`,
      '/x.yaml:2:9: The model has no state',
    ],
    [
      'a party without preferences',
      party('prefers: []'),
      '/x.yaml:3:34: Nothing is said about what a prefers',
    ],
    ['a key that means nothing', `${party('prefers: [p]')}infeasibel: []\n`, 'Did you mean “infeasible”?'],
  ])('%s is refused with its place', async (_, text, says) => {
    const { code, error } = await answer('stability /x.yaml', memoryEffects({ '/x.yaml': text }))
    expect(code).toBe(3)
    expect(error).toContain(says)
  })

  it('one slip in the basis is reported once', async () => {
    const text = party('prefers: [p, q]').replace('assumption', 'Kinsara')
    const { error } = await answer('stability /x.yaml', memoryEffects({ '/x.yaml': text }))
    expect(error.match(/\/x\.yaml:/g)).toHaveLength(1)
  })

  it('a preference that runs in a circle is used as it stands, and said', async () => {
    const text = `${head}parties:\n  a:\n    options: [p, q]\n    pairs: [{ better: YN, worse: NN }, { better: NY, worse: YN }, { better: NN, worse: NY }]\n    otherwise: same\n`
    const { code, out } = await answer('stability /x.yaml', memoryEffects({ '/x.yaml': text }))
    expect(code).toBe(0)
    expect(out).toContain('runs in a circle')
  })

  it.each([
    ['stability /chicken.yaml --concept nsh', 'Did you mean “nash”?'],
    ['stability /chicken.yaml --coalition one', '“one” is no coalition.'],
    ['stability /chicken.yaml --coalition one+tow', 'Did you mean “two”?'],
    ['stability /chicken.yaml --unknown e', 'Types: a, b, c, d, or all.'],
    ['stability /chicken.yaml --horizon 0', '--horizon expects a number from 1 to 1000'],
    ['stability /chicken.yaml --as-of 2020-01-01', '--as-of needs a case'],
    ['stability /none.yaml', 'There is no file “/none.yaml”.'],
    ['stability /chicken.yaml --sees one', '--sees expects party=file'],
    ['stability /chicken.yaml --case /elmira.yaml', 'Two models are named'],
    ['paths /chicken.yaml', 'Nobody says where the conflict is now.'],
    ['why 9 one nash --case /chicken.yaml', 'States are numbered 1 to 4.'],
    ['why 1 one nash --replies 2 --case /chicken.yaml', '--replies bounds the sanctions of SEQ and SSEQ'],
  ])('demarche %s', async (line, says) => {
    const { code, error } = await run(line)
    expect([2, 3]).toContain(code)
    expect(error).toContain(says)
  })
})

describe('words agree with their parties', () => {
  it('in reasons and in paths', async () => {
    const { out } = await run('why YY dove seq --case /surprise.yaml')
    expect(out).toContain('In this model 4 (YY) is not SEQ stable for the doves')
    const paths = await run('paths /surprise.yaml --from NY --to NN')
    expect(paths.out).toContain('The doves move to 1 (NN).')
  })
})
