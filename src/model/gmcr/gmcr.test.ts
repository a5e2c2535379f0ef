import { describe, expect, it } from 'vitest'
import { printPlace, say } from '../../text/index.ts'
import { buildModel } from '../build.ts'
import type { GraphModel } from '../graph-model.ts'
import { readModel } from '../read/model.ts'
import { readGmcr } from './read.ts'
import { writeGmcr } from './write.ts'

/** A small conflict in the exchange format, with every kind of entry. */
const file = {
  program: 'gmcr-py',
  version: '0.3.5',
  useManualPreferenceRanking: false,
  options: [
    { name: 'Release water', permittedDirection: 'both' },
    { name: 'Escalate', permittedDirection: 'fwd' },
    { name: 'Attack', permittedDirection: 'back' },
    { name: 'Attack', permittedDirection: 'both' },
  ],
  decisionMakers: [
    {
      name: 'Syria',
      options: [0, 1],
      preferences: [
        [[2, 'N']],
        {
          compound: true,
          members: [
            [
              [0, 'Y'],
              [3, 'N'],
            ],
            [[1, 'Y']],
          ],
        },
      ],
    },
    { name: 'Iraq', options: [2, 3], preferences: [[[0, 'Y']]], misperceptions: [[[1, 'Y']]] },
  ],
  infeasibles: [
    [
      [0, 'Y'],
      [1, 'Y'],
    ],
  ],
  coalitions: [[0, 1]],
}

const text = (value: unknown) => JSON.stringify(value)

function built(source: string): GraphModel {
  const result = readGmcr(source, 'Conflict.gmcr')
  if (!result.ok) throw new Error(text(result.findings))
  const model = buildModel(result.form)
  if (!model.ok) throw new Error(text(model.findings))
  return model.model
}

describe('reading .gmcr', () => {
  it('takes names as titles and makes names of them that expressions can use', () => {
    const { options, parties, title } = built(text(file))
    expect(title).toBe('Conflict')
    expect(options.map((option) => [option.id, option.title, option.direction])).toEqual([
      ['release-water', 'Release water', 'both'],
      ['escalate', 'Escalate', 'forward'],
      ['attack', 'Attack', 'back'],
      ['attack-2', 'Attack', 'both'],
    ])
    expect(parties.map((party) => party.id)).toEqual(['syria', 'iraq'])
  })

  it('reads conditions as conjunctions and compounds as disjunctions', () => {
    const result = readGmcr(text(file), 'Conflict.gmcr')
    const syria = result.ok ? result.form.preferences[0] : null
    expect(syria?.kind === 'statements' && syria.statements.map((one) => one.text)).toEqual([
      'not attack',
      'release-water and not attack-2 or escalate',
    ])
  })

  it('says what it does not follow: misperceptions and merged parties', () => {
    const result = readGmcr(text(file), 'Conflict.gmcr')
    expect(result.findings.map((finding) => finding.code)).toEqual(['gmcr-coalitions', 'gmcr-misperceptions'])
    expect(result.ok && result.form.oversights).toHaveLength(1)
  })

  it('refuses a file without decision makers or options, where every state would be an equilibrium', () => {
    const without = (key: 'decisionMakers' | 'options') =>
      readGmcr(`{\n"${key}": [],\n${text({ ...file, [key]: undefined }).slice(1)}`, 'Conflict.gmcr')
    for (const [key, code] of [
      ['decisionMakers', 'model-no-party'],
      ['options', 'model-no-option'],
    ] as const) {
      const result = without(key)
      expect(result.ok).toBe(false)
      // The list is the first thing in the file: on its second line, after its key.
      expect(result.findings).toMatchObject([
        { code, place: { file: 'Conflict.gmcr', line: 2, column: key.length + 5 } },
      ])
    }
  })

  it('takes a decision maker without any preference as unknown, not as indifferent, and says so', () => {
    const [first, ...rest] = file.decisionMakers
    const result = readGmcr(
      text({ ...file, decisionMakers: [{ ...first, preferences: [] }, ...rest] }),
      'Conflict.gmcr',
    )
    expect(result.ok && result.form.preferences[0]?.kind).toBe('unknown')
    expect(result.findings.map((finding) => finding.code)).toContain('gmcr-no-preference')
  })

  it('reads manual rankings under both of their names, by state numbers', () => {
    const small = {
      options: [{ name: 'Act', permittedDirection: 'both' }],
      infeasibles: [],
      decisionMakers: [{ name: 'One', options: [0], preferences: [] }],
    }
    const [one] = small.decisionMakers
    const newer = {
      ...small,
      useManualPreferenceRanking: true,
      decisionMakers: [{ ...one, preferenceRanking: [2, 1] }],
    }
    const older = {
      ...small,
      useManualPreferenceVectors: true,
      decisionMakers: [{ ...one, preferenceVector: [2, 1] }],
    }
    for (const version of [newer, older])
      expect(built(text(version)).orders[0]).toMatchObject({ kind: 'ranked', rank: Uint32Array.from([0, 1]) })
  })

  it('keeps a manual ranking by the options taken, so that it outlives a change of feasibility', () => {
    const manual = {
      ...file,
      useManualPreferenceRanking: true,
      infeasibles: [],
      decisionMakers: [
        {
          name: 'A',
          options: [0, 1],
          preferences: [],
          preferenceRanking: Array.from({ length: 16 }, (_, at) => 16 - at),
        },
        {
          name: 'B',
          options: [2, 3],
          preferences: [],
          preferenceRanking: [Array.from({ length: 16 }, (_, at) => at + 1)],
        },
      ],
    }
    const result = readGmcr(text(manual), 'Conflict.gmcr')
    const ranking = result.ok && result.form.preferences[0]
    expect(ranking && ranking.kind === 'ranking' && ranking.ranking.tiers[0]?.states).toMatchObject([
      { kind: 'taken', options: ['release-water', 'escalate', 'attack', 'attack-2'] },
    ])
  })
})

describe('a .gmcr file that is', () => {
  const finding = (source: string) => {
    const result = readGmcr(source, 'Conflict.gmcr')
    const [first] = result.findings
    if (first === undefined) throw new Error('no finding')
    return `${first.code} ${first.place === null ? '' : printPlace(first.place)}`
  }

  it('cut in half says so, with the place where it ends', () => {
    const pretty = JSON.stringify(file, null, 2)
    const half = pretty.slice(0, Math.floor(pretty.length / 2))
    const lines = half.split('\n')
    expect(finding(half)).toBe(
      `gmcr-cut Conflict.gmcr:${lines.length}:${(lines[lines.length - 1]?.length ?? 0) + 1}`,
    )
    // Wherever it is cut, there is a finding, and it never passes for a model.
    for (let at = 0; at < pretty.length - 1; at += 7)
      expect(readGmcr(pretty.slice(0, at), 'Conflict.gmcr').ok).toBe(false)
  })

  it('no JSON says what was expected where', () => {
    expect(finding('{"options": [1, 2,, 3]}')).toBe('gmcr-json Conflict.gmcr:1:19')
    expect(finding('{"options": nul}')).toBe('gmcr-json Conflict.gmcr:1:13')
    expect(finding('{options: 1}')).toBe('gmcr-json Conflict.gmcr:1:2')
    expect(finding('[1] 2')).toBe('gmcr-json Conflict.gmcr:1:5')
    expect(finding('{"a": "\u0001"}')).toBe('gmcr-json Conflict.gmcr:1:7')
  })

  it('empty, or nested without end, is refused', () => {
    expect(finding('')).toBe('gmcr-cut Conflict.gmcr:1:1')
    expect(finding('['.repeat(100_000))).toBe('gmcr-too-deep Conflict.gmcr:1:102')
  })

  it('wrong in its parts is refused with places', () => {
    expect(finding('{"decisionMakers": [], "options": []}')).toBe('model-missing Conflict.gmcr:1:1')
    expect(finding(text({ ...file, infeasibles: [[[9, 'Y']]] }))).toMatch(
      /^model-number Conflict.gmcr:1:\d+$/,
    )
    expect(finding(text({ ...file, infeasibles: [[[0, 'maybe']]] }))).toMatch(
      /^model-shape Conflict.gmcr:1:\d+$/,
    )
    const twice = file.decisionMakers.map((one) => ({ ...one, options: [0, 1, 2, 3] }))
    expect(finding(text({ ...file, decisionMakers: twice }))).toMatch(
      /^model-option-owned-twice Conflict.gmcr:1:\d+$/,
    )
  })

  it('harmless keys named after object parts stay data', () => {
    const hostile = `{"__proto__": {"options": []}, ${text(file).slice(1)}`
    expect(readGmcr(hostile, 'Conflict.gmcr').ok).toBe(true)
    expect(({} as Record<string, unknown>)['options']).toBeUndefined()
  })
})

describe('writing .gmcr', () => {
  const again = (source: string) => {
    const result = readGmcr(source, 'Conflict.gmcr')
    if (!result.ok) throw new Error(text(result.findings))
    const model = buildModel(result.form)
    if (!model.ok) throw new Error(text(model.findings))
    return { written: writeGmcr(result.form, model.model), model: model.model }
  }

  it('and reading it again gives the same states, moves and orders', () => {
    const { written, model } = again(text(file))
    expect(written.findings).toEqual([])
    const back = built(written.text)
    expect(back.states).toEqual(model.states)
    expect(back.moves).toEqual(model.moves)
    expect(back.orders).toEqual(model.orders)
  })

  it('turns weights into rankings and says what it cannot carry', () => {
    const result = readModel(
      {
        basis: 'assumption',
        parties: {
          a: { options: ['p', 'q'], weights: { p: 2, q: 1 }, strongFrom: 3 },
          b: { options: ['r'], prefers: [{ that: 'r iff p', strong: true }] },
        },
      },
      () => null,
    )
    if (!result.ok || result.form.form !== 'options') throw new Error('a model')
    const model = buildModel(result.form)
    if (!model.ok) throw new Error('a model')
    const { text: source, findings } = writeGmcr(result.form, model.model)
    expect(findings.map((finding) => say(finding).message)).toEqual([
      'A .gmcr file cannot say this, so it was left out: strong preferences of a.',
      'A .gmcr file cannot say this, so it was left out: strong preferences of b.',
    ])
    const ranks = built(source).orders.map((order) => (order.kind === 'ranked' ? [...order.rank] : null))
    expect(ranks).toEqual(
      model.model.orders.map((order) => (order.kind === 'ranked' ? [...order.rank] : null)),
    )
  })

  it('lists every vector of a coalesced state, and writes what is no ranking as indifference, so that it can be read', () => {
    const result = readModel(
      {
        basis: 'assumption',
        same: [{ states: 'p and q', as: 'war' }],
        parties: {
          a: { options: ['p', 'q'], ranking: ['war', [1, 2, 3], 5, 6, 7] },
          b: { options: ['r'], pairs: [{ better: 1, worse: 2 }], otherwise: 'unknown' },
        },
      },
      () => null,
    )
    if (!result.ok || result.form.form !== 'options') throw new Error('a model')
    const model = buildModel(result.form)
    if (!model.ok) throw new Error('a model')
    const { text: source, findings } = writeGmcr(result.form, model.model)
    expect(findings).toHaveLength(2)
    const [a, b] = built(source).orders
    // War, the state of the vectors YYN and YYY, is the best of five tiers.
    expect(a?.kind === 'ranked' ? [...a.rank] : null).toEqual([3, 3, 3, 4, 2, 1, 0, 4])
    expect(b?.kind === 'ranked' ? b.tiers : null).toBe(1)
  })
})
