import { describe, expect, it } from 'vitest'
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type Place, printPlace, say } from '../../text/index.ts'
import { buildModel } from '../build.ts'
import { ynOfState } from '../states.ts'
import type { Path } from './cursor.ts'
import { readModel } from './model.ts'

/** Parse YAML and keep the places, as the caller of the reader does. */
function read(text: string) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeOf = (path: Path): Place | null => {
    let node: unknown = document.contents
    for (const step of path) {
      if (isMap(node))
        node = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)?.value
      else if (isSeq(node)) node = node.items[Number(step)]
    }
    const range = (node as Node | null)?.range
    if (range === null || range === undefined) return null
    const { line, col } = lines.linePos(range[0])
    return { file: 'model.yaml', line, column: col }
  }
  const written = (path: Path): string | null => {
    const node = document.getIn(path, true)
    return isScalar(node) ? (node.source ?? null) : null
  }
  return readModel(document.toJS(), placeOf, written)
}

/** The findings as `code line:column`. */
const findingsOf = (text: string) => {
  const result = read(text)
  const built = result.ok ? buildModel(result.form) : result
  return [...(result.ok ? result.findings : []), ...built.findings].map((finding) =>
    [finding.code, finding.place === null ? '' : printPlace(finding.place).replace('model.yaml:', '')]
      .join(' ')
      .trim(),
  )
}

const euphrates = `
title: Syria and Iraq on the Euphrates, 1975
citation: Kinsara 2014, Table 3
basis: assumption
options:
  release: Syria releases water
  escalate: { title: Syria escalates }
  attack: { title: Iraq attacks, direction: both }
infeasible:
  - atMostOne: [release, escalate]
parties:
  syria:
    title: Syria
    options: [release, escalate]
    prefers:
      - not release and not escalate and not attack
      - escalate
      - { that: not attack, sources: ["Kinsara 2014, p. 9", { report: r-1, exact: "no attack" }] }
      - { that: not release, basis: assumption, why: the dam was being filled }
  iraq:
    title: Iraq
    options: [attack]
    weights: { release: 2, attack: 1/2 }
statusQuo: NNN
`

describe('a model file', () => {
  it('gives parties, options in bit order, rules, preferences with their basis, and the status quo', () => {
    const result = read(euphrates)
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    const { form } = result
    expect(form.form === 'options' && form.options.map((option) => option.id)).toEqual([
      'release',
      'escalate',
      'attack',
    ])
    const [syria] = form.preferences
    expect(syria?.kind === 'statements' && syria.statements.map((one) => one.basis)).toEqual([
      { kind: 'assumption', why: null },
      { kind: 'assumption', why: null },
      {
        kind: 'sources',
        sources: [
          { kind: 'citation', text: 'Kinsara 2014, p. 9' },
          { kind: 'passage', report: 'r-1', exact: 'no attack' },
        ],
      },
      { kind: 'assumption', why: 'the dam was being filled' },
    ])
    const built = buildModel(form)
    if (!built.ok) throw new Error(JSON.stringify(built.findings))
    expect(built.findings).toEqual([])
    const { states, statusQuo } = built.model
    expect(Array.from({ length: states.count }, (_, state) => ynOfState(states, state))).toEqual([
      'NNN',
      'YNN',
      'NYN',
      'NNY',
      'YNY',
      'NYY',
    ])
    expect(statusQuo).toBe(0)
  })

  it('names states by letters, by options taken, or by number', () => {
    const ranking = (tiers: string) =>
      read(`
basis: assumption
parties:
  a: { options: [p], ranking: ${tiers} }
  b: { options: [q], prefers: indifferent }
`)
    const orders = ['[YY, [YN, NY], NN]', '[p + q, [p, q], none]', '[4, [2, 3], 1]'].map((tiers) => {
      const result = ranking(tiers)
      const built = result.ok ? buildModel(result.form) : result
      return built.ok ? built.model.orders[0] : built.findings
    })
    expect(orders[0]).toMatchObject({ kind: 'ranked', rank: Uint32Array.from([0, 1, 1, 2]) })
    expect(orders[1]).toEqual(orders[0])
    expect(orders[2]).toEqual(orders[0])
  })

  it('weighs by the numbers as written, not by the doubles nearest to them', () => {
    const ranks = (p: string, q: string) => {
      const result = read(
        `basis: assumption\nparties:\n  a: { options: [p, q], weights: { p: ${p}, q: ${q} } }\n`,
      )
      const built = result.ok ? buildModel(result.form) : result
      const order = built.ok ? built.model.orders[0] : undefined
      return order?.kind === 'ranked' ? [...order.rank] : built.findings
    }
    // NN, YN, NY, YY
    expect(ranks('9007199254740992', '9007199254740993')).toEqual([0, 1, 2, 3])
    expect(ranks('0.30000000000000004', '0.300000000000000040')).toEqual([0, 1, 1, 2])
    expect(ranks('1e-7', '0.0000001')).toEqual([0, 1, 1, 2])
    expect(ranks('1e300', '-1e300')).toEqual([1, 2, 0, 1])
    expect(ranks('0x10', '16')).toEqual([0, 1, 1, 2])
    expect(ranks('1e999', '1')).toMatchObject([{ code: 'model-number' }])
  })

  it('refuses a weight beyond 2^53 of which only the double is known', () => {
    const plain = (p: unknown) =>
      readModel({ basis: 'assumption', parties: { a: { options: ['p'], weights: { p } } } }, () => null)
    expect(plain(2 ** 53).findings.map((one) => say(one).message)).toEqual([
      expect.stringContaining('in quotation marks, since so large a one would be rounded'),
    ])
    expect(plain('9007199254740993').ok).toBe(true)
    expect(plain(1e-7).ok).toBe(true)
  })

  it('in graph form lists states and moves', () => {
    const result = read(`
basis: assumption
states: { start: at the beginning, "2": later }
parties:
  a: { moves: { start: "2" }, ranking: ["2", ">>", start] }
  b: { moves: { "2": [start] }, pairs: [{ better: start, worse: 2, strong: true }], otherwise: same }
`)
    const built = result.ok ? buildModel(result.form) : result
    if (!built.ok) throw new Error(JSON.stringify(built.findings))
    expect(built.model.moves.kind).toBe('arcs')
    expect(built.model.states).toMatchObject({ kind: 'named', count: 2 })
  })

  it('counts coalesced states as one, with the moves of their members', () => {
    const result = read(`
basis: assumption
parties:
  a: { options: [leave, press], ranking: [press, none, gone] }
  b: { options: [yield], prefers: unknown }
infeasible: [{ never: press and yield }]
same: [{ states: leave, as: gone }]
`)
    const built = result.ok ? buildModel(result.form) : result
    const message = built.ok ? '' : built.findings.map((finding) => say(finding).message).join()
    expect(message).toContain('misses 1 feasible state: 4 (NNY)')
  })
})

describe('bad input is refused with its place', () => {
  const head = 'basis: assumption\n'

  it.each([
    [
      'an option owned twice',
      `${head}parties:\n  a: { options: [p], prefers: [p] }\n  b: { options: [p], prefers: [p] }\n`,
      ['model-option-owned-twice 4:18'],
    ],
    [
      'a preference over an unknown option',
      `${head}parties:\n  a: { options: [pledge], prefers: [not plege] }\n`,
      ['model-unknown-option 3:41'],
    ],
    [
      'a statement that is no expression',
      `${head}parties:\n  a: { options: [p], prefers: [p and] }\n`,
      ['expression-unexpected 3:37'],
    ],
    [
      'contradictory feasibility',
      `${head}parties:\n  a: { options: [p], prefers: [p] }\ninfeasible:\n  - never: p\n  - atLeastOne: [p]\n`,
      ['model-no-state 6:5'],
    ],
    [
      'a ranking that misses states',
      `${head}parties:\n  a: { options: [p], ranking: [Y] }\n`,
      ['model-ranking-misses 3:31'],
    ],
    [
      'a ranking that repeats a state',
      `${head}parties:\n  a: { options: [p], ranking: [Y, N, p] }\n`,
      ['model-ranking-repeats 3:31'],
    ],
    [
      'a ranking of a state that is not feasible',
      `${head}parties:\n  a: { options: [p, q], ranking: [YY, YN, NY, NN] }\ninfeasible: [{ never: p and q }]\n`,
      ['model-no-such-state 3:35'],
    ],
    ['no basis', 'parties:\n  a: { options: [p], prefers: [p] }\n', ['model-no-basis 2:32']],
    ['no preference', `${head}parties:\n  a: { options: [p] }\n`, ['model-no-preference 3:6']],
    [
      'two preferences',
      `${head}parties:\n  a: { options: [p], prefers: [p], weights: { p: 1 } }\n`,
      ['model-two-preferences 3:31'],
    ],
    [
      'a misspelt key',
      `${head}parties:\n  a: { option: [p], prefers: [p] }\n`,
      ['model-unknown-key 3:16', 'model-unknown-option 3:31'],
    ],
    [
      'a weight that is no number',
      `${head}parties:\n  a: { options: [p], weights: { p: much } }\n`,
      ['model-number 3:36'],
    ],
    [
      'a pattern of the wrong length',
      `${head}parties:\n  a: { options: [p], prefers: [p] }\ninfeasible: [{ pattern: YN }]\n`,
      ['model-pattern 4:25'],
    ],
    [
      'a pair in both directions',
      `${head}parties:\n  a: { options: [p], pairs: [{ better: Y, worse: N }, { better: N, worse: Y }], otherwise: same }\n`,
      ['model-pair-contradicts 3:55'],
    ],
    [
      'an option nobody controls',
      `${head}options: { p: P, q: Q }\nparties:\n  a: { options: [p], prefers: [p] }\n`,
      ['model-option-unowned 2:21'],
    ],
    ['no party', 'title: empty\n', ['model-missing 1:1']],
    ['a list instead of a model', '- 1\n', ['model-shape 1:1']],
    [
      'a move to a state that is not listed',
      `${head}states: [x, y]\nparties:\n  a: { moves: { x: z }, ranking: [x, y] }\n`,
      ['model-no-such-state 4:20'],
    ],
    [
      'two states of one name',
      `${head}states: [x, x]\nparties:\n  a: { moves: {}, ranking: [x] }\n`,
      ['model-repeated 2:13'],
    ],
    [
      'coalesced states that a party tells apart',
      `${head}parties:\n  a: { options: [p, q], prefers: [q] }\nsame: [{ states: p, as: left }]\n`,
      ['model-coalesced-differ'],
    ],
    [
      'overlapping coalesced states',
      `${head}parties:\n  a: { options: [p, q], prefers: indifferent }\nsame: [{ states: p, as: one }, { states: q, as: two }]\n`,
      ['model-coalesced-overlap 4:32'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findingsOf(text)).toEqual(expected)
  })

  it('a cyclic pairwise preference is used as it stands, and noted', () => {
    const text = `${head}states: [x, y, z]\nparties:\n  a: { moves: { x: y }, pairs: [{ better: x, worse: y }, { better: y, worse: z }, { better: z, worse: x }], otherwise: same }\n`
    expect(findingsOf(text)).toEqual(['model-preference-cycle 4:32'])
    const result = read(text)
    expect(result.ok && buildModel(result.form).ok).toBe(true)
  })

  it('a statement that is true in every feasible state is noted', () => {
    expect(findingsOf(`${head}parties:\n  a: { options: [p], prefers: [p or not p] }\n`)).toEqual([
      'model-statement-idle 3:32',
    ])
  })

  it('more options than a state can hold are refused, and too many states counted', () => {
    const options = (count: number) => Array.from({ length: count }, (_, at) => `o${at}`).join(', ')
    expect(findingsOf(`${head}parties:\n  a: { options: [${options(65)}], prefers: indifferent }\n`)).toEqual(
      ['model-too-many-options'],
    )
    expect(findingsOf(`${head}parties:\n  a: { options: [${options(60)}], prefers: indifferent }\n`)).toEqual(
      ['model-too-many-states'],
    )
  })

  it('hostile keys are names like any other', () => {
    expect(
      findingsOf(
        `${head}parties:\n  constructor: { options: [toString], prefers: [toString] }\n  b: { options: [valueOf], prefers: [__proto__] }\n`,
      ),
    ).toEqual(['expression-character 4:38'])
  })
})
