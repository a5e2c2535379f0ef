import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildModel, type ConflictForm, type GraphModel, readModel } from '../../src/model/index.ts'
import { membersOf } from '../../src/num/index.ts'
import {
  type CoalitionConcept,
  type Concept,
  coalitionConcepts,
  concepts,
  equilibria,
  equilibriumJumps,
  gameOf,
  isLimitedMoveStable,
  limitedMoveRefusal,
  nonMyopic,
  openCoalitions,
  stabilityReport,
  stableStates,
  universallyStableStates,
} from '../../src/stability/index.ts'

const folder = join(import.meta.dirname, '../../catalog')

interface Told {
  readonly where: string
  /** The states that the source shows; all when absent. */
  readonly states?: readonly number[]
  readonly equilibria: { readonly [C in Concept]?: readonly number[] }
  /** States that are equilibria by the definition though the source does not list them. */
  readonly differs?: { readonly [C in Concept]?: readonly number[] }
  readonly note?: string
  readonly jumps?: readonly Jump[]
}

type Jump = readonly [number, number, readonly string[]]
type ByParty = { readonly [party: string]: readonly number[] }

interface Result {
  readonly file: string
  readonly published?: Told
  readonly recalled?: Told
  readonly computed: {
    readonly stable?: { readonly [C in Concept]: ByParty }
    readonly equilibria: { readonly [C in Concept]?: readonly number[] }
    readonly limitedMove?: { readonly [horizon: string]: ByParty }
    readonly nonMyopic?: { readonly stable: ByParty; readonly period: number }
    readonly universallyStable?: { readonly [C in CoalitionConcept]: readonly number[] }
    readonly jumps?: readonly Jump[]
  }
}

function load(file: string): { readonly form: ConflictForm; readonly model: GraphModel } {
  const read = readModel(parse(readFileSync(join(folder, file), 'utf8')), () => null)
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.findings)}`)
  const built = buildModel(read.form)
  if (!built.ok) throw new Error(`${file}: ${JSON.stringify(built.findings)}`)
  expect(built.findings).toEqual([])
  return { form: read.form, model: built.model }
}

const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
const results = (
  JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as { results: readonly Result[] }
).results

/** State numbers, from 1. */
const numbers = (states: Iterable<number>) => Array.from(states, (state) => state + 1)

describe('the catalogue', () => {
  it('has a result for every model and a model for every result', () => {
    expect(results.map((result) => result.file).sort()).toEqual(files)
  })

  it.each(files)('%s names where it was published', (file) => {
    const { form } = load(file)
    expect(form.citation).toMatch(/\b(19|20)\d\d\b/)
    expect(file).toMatch(/^[a-z]+\d{4}\/[a-z0-9-]+\.yaml$/)
  })
})

describe.each(results)('$file', ({ file, published, recalled, computed }) => {
  const { model } = load(file)
  const game = gameOf(model)
  const { report } = stabilityReport(model)

  it('gives the stable states and equilibria of the independent computation', () => {
    for (const concept of concepts) {
      const reported = report.concepts[concept]
      if (computed.equilibria[concept] !== undefined)
        expect({ concept, found: reported?.equilibria }).toEqual({
          concept,
          found: computed.equilibria[concept],
        })
      if (computed.stable !== undefined)
        expect({ concept, found: reported?.stable }).toEqual({ concept, found: computed.stable[concept] })
    }
  })

  it('gives them by the definitions, too', () => {
    for (const concept of concepts) {
      if (concept === 'sim' && game.together === null) continue
      for (const [party, name] of report.parties.entries())
        expect(numbers(stableStates(game, concept, party))).toEqual(report.concepts[concept]?.stable[name])
      expect(numbers(equilibria(game, concept))).toEqual(report.concepts[concept]?.equilibria)
    }
  })

  const told = published ?? recalled
  if (told !== undefined)
    it(`agrees with what is ${published === undefined ? 'remembered' : 'published'} in: ${told.where}`, () => {
      for (const [concept, expected] of Object.entries(told.equilibria) as [Concept, readonly number[]][]) {
        const shown = (state: number) => told.states?.includes(state) ?? true
        const extra = told.differs?.[concept] ?? []
        const found = report.concepts[concept]?.equilibria.filter(shown)
        expect({ concept, found }).toEqual({ concept, found: [...expected, ...extra].sort((a, b) => a - b) })
        // A difference is only allowed with an explanation.
        if (extra.length > 0) expect(told.note).toMatch(/definition/)
      }
    })

  if (computed.limitedMove !== undefined && computed.nonMyopic !== undefined) {
    const { limitedMove, nonMyopic: farSighted } = computed
    it('gives limited-move and non-myopic stability', () => {
      expect(limitedMoveRefusal(game)).toBeNull()
      const all = Array.from({ length: game.states }, (_, state) => state)
      for (const [horizon, byParty] of Object.entries(limitedMove))
        for (const [party, name] of report.parties.entries())
          expect(
            numbers(all.filter((state) => isLimitedMoveStable(game, Number(horizon.slice(1)), party, state))),
          ).toEqual(byParty[name])
      const found = nonMyopic(game)
      expect(found.period).toBe(farSighted.period)
      for (const [party, name] of report.parties.entries())
        expect(numbers(all.filter((state) => found.stable[party]?.[state]))).toEqual(farSighted.stable[name])
    })
  }

  if (computed.universallyStable !== undefined) {
    const expected = computed.universallyStable
    it('gives the universally stable states of the coalition concepts', () => {
      const coalitions = openCoalitions(model)
      for (const concept of coalitionConcepts) {
        expect(numbers(universallyStableStates(game, concept))).toEqual(expected[concept])
        expect(numbers(coalitions === null ? [] : membersOf(coalitions.universal(concept)))).toEqual(
          expected[concept],
        )
      }
    })
  }

  if (computed.jumps !== undefined) {
    const expected = computed.jumps
    it('gives the equilibrium jumps', () => {
      const found = equilibriumJumps(game, equilibria(game, 'nash')).map(({ from, to, coalition }) => [
        from + 1,
        to + 1,
        coalition.map((party) => report.parties[party]),
      ])
      expect(found).toEqual(expected)
      if (recalled?.jumps !== undefined) expect(found).toEqual(recalled.jumps)
    })
  }
})

describe('the inverse question of the guide to GMCR+ (section 4.2): which rankings of Syria make state 2 an equilibrium?', () => {
  const { model } = load('kinsara2014/table3-euphrates.yaml')
  const game = gameOf(model)
  const [, iraq] = model.orders
  if (iraq === undefined) throw new Error('two parties')

  const count = (isAcceptable: (rank: Uint32Array) => boolean) => {
    let found = 0
    for (const order of permutations([0, 1, 2, 3, 4, 5]))
      if (isAcceptable(Uint32Array.from(order))) found += 1
    return found
  }
  const withSyria = (rank: Uint32Array) =>
    gameOf({ ...model, orders: [{ kind: 'ranked', rank, tiers: 6, strongBelow: null }, iraq] })

  it('by the definitions 240 for Nash and 384 for SEQ', () => {
    expect(count((rank) => equilibria(withSyria(rank), 'nash').includes(1))).toBe(240)
    expect(count((rank) => equilibria(withSyria(rank), 'seq').includes(1))).toBe(384)
  })

  it('where the guide prints 420 for SEQ: what comes out when only the last improvement is looked at', () => {
    const lastDecides = (rank: Uint32Array) => {
      const better = (a: number, b: number) => (rank[a] as number) > (rank[b] as number)
      const improvements = game.moves(0, 1).filter((to) => better(to, 1))
      const last = improvements[improvements.length - 1]
      if (last === undefined) return true
      return game
        .moves(1, last)
        .filter((to) => game.compare(1, to, last) === 'better')
        .some((to) => better(1, to))
    }
    expect(count(lastDecides)).toBe(420)
  })
})

function* permutations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield []
  for (const [at, first] of items.entries())
    for (const rest of permutations([...items.slice(0, at), ...items.slice(at + 1)])) yield [first, ...rest]
}
