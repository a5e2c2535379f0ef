import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Expression, evaluateBits, make, parseExpression } from '../../language/index.ts'
import { rational } from '../../num/index.ts'
import { assumption } from '../basis.ts'
import type { StateReference } from '../form.ts'
import type { StateTable } from '../state-table.ts'
import { layManual } from './manual.ts'
import { compareStates, type RankedOrder } from './order.ts'
import { pairOrder, preferenceCycle } from './pairs.ts'
import type { Statement } from './preference.ts'
import { orderOfTiers, placeRanking, withUnknownPairs } from './ranking.ts'
import { statementOrder } from './statements.ts'
import { weightOrder } from './weights.ts'

/** All combinations of some options. */
function cube(options: number): StateTable {
  const count = 2 ** options
  return { count, options, low: Uint32Array.from({ length: count }, (_, s) => s), high: null }
}
/** Some of them. */
function listed(options: number, low: readonly number[]): StateTable {
  return { count: low.length, options, low: Uint32Array.from(low), high: null }
}
const indexOf = (option: string) => Number(option.slice(1))
const formula = (text: string): Expression => {
  const parsed = parseExpression(text, { file: 'test', line: 1, column: 1 })
  if (!parsed.ok) throw new Error(text)
  return parsed.expression
}
const statement = (that: Expression | string, more: Partial<Statement> = {}): Statement => ({
  that: typeof that === 'string' ? formula(that) : that,
  text: typeof that === 'string' ? that : '',
  strong: false,
  known: true,
  basis: assumption,
  place: null,
  ...more,
})

describe('preference by statements', () => {
  it('puts the state first in which the most important differing statement is true', () => {
    const order = statementOrder(
      [statement('o0'), statement('o1 if o0'), statement('not o1')],
      cube(2),
      indexOf,
    )
    // Truths: NN 011, YN 101, NY 010, YY 110.
    expect(order).toMatchObject({ kind: 'ranked', rank: Uint32Array.from([1, 2, 0, 3]), tiers: 4 })
  })

  it('reads IF as true unless the condition holds and the rest does not', () => {
    const order = statementOrder([statement('o0 if o1')], cube(2), indexOf)
    expect(order).toMatchObject({ rank: Uint32Array.from([1, 1, 0, 1]) })
  })

  it('compares exactly with any number of statements, where a score of powers of two would overflow', () => {
    const many = [
      ...Array.from({ length: 120 }, () => statement('o0 or not o0')),
      statement('o0'),
      ...Array.from({ length: 120 }, () => statement('o1')),
    ]
    const order = statementOrder(many, cube(2), indexOf)
    expect(order).toMatchObject({ kind: 'ranked', rank: Uint32Array.from([0, 2, 1, 3]) })
  })

  it('is the lexicographic order of the truth vectors, whatever the statements and states', () => {
    const name = fc.integer({ min: 0, max: 5 }).map((at) => make.name(`o${at}`))
    const expression = fc.letrec<{ e: Expression }>((tie) => ({
      e: fc.oneof(
        { maxDepth: 3 },
        name,
        tie('e').map((e) => make.not(e)),
        fc.tuple(tie('e'), tie('e')).map((both) => make.and(both)),
        fc.tuple(tie('e'), tie('e')).map((both) => make.or(both)),
        fc.tuple(tie('e'), tie('e')).map(([a, b]) => make.iff(a, b)),
        fc.tuple(tie('e'), tie('e')).map(([a, b]) => make.xor(a, b)),
        fc.tuple(tie('e'), tie('e')).map(([a, b]) => make.implies(a, b)),
      ),
    })).e
    const tables = fc
      .uniqueArray(fc.integer({ min: 0, max: 63 }), { minLength: 1, maxLength: 64 })
      .map((rows) =>
        listed(
          6,
          rows.sort((a, b) => a - b),
        ),
      )
    fc.assert(
      fc.property(fc.array(expression, { maxLength: 40 }), tables, (expressions, table) => {
        const order = statementOrder(
          expressions.map((e) => statement(e)),
          table,
          indexOf,
        ) as RankedOrder
        const truths = Array.from(table.low, (low) =>
          expressions
            .map((e) => (evaluateBits(e, (option) => ((low >> indexOf(option)) & 1) === 1) ? '1' : '0'))
            .join(''),
        )
        for (let a = 0; a < table.count; a++)
          for (let b = 0; b < table.count; b++) {
            const [left, right] = [truths[a] ?? '', truths[b] ?? '']
            const expected = left === right ? 'same' : left > right ? 'better' : 'worse'
            expect(compareStates(order, a, b)).toBe(expected)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('marks a difference on the last strong statement or before it as strong', () => {
    const order = statementOrder(
      [statement('o0'), statement('o1', { strong: true }), statement('o2')],
      cube(3),
      indexOf,
    )
    expect(compareStates(order, 0b001, 0b000)).toBe('much-better')
    expect(compareStates(order, 0b010, 0b000)).toBe('much-better')
    expect(compareStates(order, 0b100, 0b000)).toBe('better')
    expect(compareStates(order, 0b000, 0b010)).toBe('much-worse')
  })

  it('does not compare states that first differ on a statement of unknown direction', () => {
    const order = statementOrder(
      [statement('o0'), statement('o1', { known: false }), statement('o2')],
      cube(3),
      indexOf,
    )
    expect(compareStates(order, 0b001, 0b010)).toBe('better')
    expect(compareStates(order, 0b010, 0b000)).toBe('unknown')
    expect(compareStates(order, 0b110, 0b000)).toBe('unknown')
    expect(compareStates(order, 0b100, 0b000)).toBe('better')
  })
})

describe('preference by weights', () => {
  const weight = (option: string, text: string) => {
    const parsed = rational.parse(text)
    if (parsed === null) throw new Error(text)
    return { option, weight: parsed, basis: assumption, place: null }
  }

  it('adds exactly: 1/10 + 2/10 is a tie with 3/10, though it is none in doubles', () => {
    const order = weightOrder(
      [weight('o0', '0.1'), weight('o1', '0.2'), weight('o2', '0.3')],
      null,
      cube(3),
      indexOf,
    )
    expect(order.rank[0b011]).toBe(order.rank[0b100])
  })

  it('stays exact beyond 2^53', () => {
    const big = '9007199254740993'
    const order = weightOrder(
      [weight('o0', big), weight('o1', `-${big}`), weight('o2', '1/3')],
      null,
      cube(3),
      indexOf,
    )
    expect(order.rank[0b011]).toBe(order.rank[0b000])
    expect(order.rank[0b111]).toBe(order.rank[0b100])
    expect((order.rank[0b100] as number) - (order.rank[0b000] as number)).toBe(1)
  })

  it('calls a difference strong from a stated size on', () => {
    const order = weightOrder([weight('o0', '3'), weight('o1', '1')], rational.of(2n), cube(2), indexOf)
    expect(compareStates(order, 0b01, 0b00)).toBe('much-better')
    expect(compareStates(order, 0b01, 0b10)).toBe('much-better')
    expect(compareStates(order, 0b10, 0b00)).toBe('better')
  })

  it('is the order of the exact sums, whatever the weights', () => {
    const weights = fc.array(
      fc.tuple(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), fc.bigInt({ min: 1n, max: 9n })),
      {
        minLength: 4,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(weights, (given) => {
        const all = given.map(([n, d], at) => ({
          option: `o${at}`,
          weight: rational.of(n, d),
          basis: assumption,
          place: null,
        }))
        const order = weightOrder(all, null, cube(4), indexOf)
        const sum = (state: number) =>
          all
            .filter((_, at) => (state >> at) & 1)
            .reduce((total, one) => rational.add(total, one.weight), rational.of(0n))
        for (let a = 0; a < 16; a++)
          for (let b = 0; b < 16; b++)
            expect(Math.sign((order.rank[a] as number) - (order.rank[b] as number))).toBe(
              rational.compare(sum(a), sum(b)),
            )
      }),
      { numRuns: 100 },
    )
  })
})

const reference = (number: number): StateReference => ({ kind: 'number', number, place: null })
const resolve = (states: number) => (one: StateReference) =>
  one.kind === 'number' && one.number <= states ? one.number - 1 : 'not feasible'
const ranking = (tiers: readonly (readonly number[])[], strong: readonly number[] = []) => ({
  tiers: tiers.map((tier, at) => ({ states: tier.map(reference), strong: strong.includes(at) })),
  basis: assumption,
  place: null,
})

describe('preference by ranking', () => {
  it('puts tiers best first; states of one tier are equal', () => {
    const placed = placeRanking(ranking([[3], [1, 2]]), resolve(3), 3)
    const order = orderOfTiers(placed.tiers, 3)
    expect(order.rank).toEqual(Uint32Array.from([0, 0, 1]))
    expect(placed).toMatchObject({ missing: [], lost: [], repeated: [] })
  })

  it('tells which states are missing, repeated or do not exist', () => {
    const placed = placeRanking(ranking([[1], [1, 9]]), resolve(3), 3)
    expect(placed.missing).toEqual([1, 2])
    expect(placed.repeated).toEqual([0])
    expect(placed.lost).toMatchObject([{ reference: { number: 9 }, why: 'not feasible' }])
  })

  it('makes a preference strong across a strong step', () => {
    const order = orderOfTiers(placeRanking(ranking([[1], [2], [3]], [1]), resolve(3), 3).tiers, 3)
    expect(compareStates(order, 0, 1)).toBe('better')
    expect(compareStates(order, 1, 2)).toBe('much-better')
    expect(compareStates(order, 0, 2)).toBe('much-better')
    expect(compareStates(order, 2, 0)).toBe('much-worse')
  })

  it('can leave single pairs uncompared', () => {
    const order = withUnknownPairs(
      orderOfTiers(placeRanking(ranking([[1], [2], [3]]), resolve(3), 3).tiers, 3),
      [[0, 2]],
      3,
    )
    expect(compareStates(order, 2, 0)).toBe('unknown')
    expect(compareStates(order, 0, 1)).toBe('better')
  })
})

describe('a ranking by hand over a computed order', () => {
  const base = (...best: readonly number[]) =>
    orderOfTiers(
      best.map((number) => ({ states: [number - 1], strong: false })),
      best.length,
    )

  it('wins, and says where it turns the computed order round', () => {
    const { order, report } = layManual(ranking([[2], [1], [3]]), base(1, 2, 3), resolve(3), 3)
    expect(order.rank).toEqual(Uint32Array.from([1, 2, 0]))
    expect(report).toMatchObject({ vanished: [], appeared: [], reordered: [[1, 0]] })
  })

  it('survives when states appear: each is placed just below its nearest named neighbour in the computed order', () => {
    const { order, report } = layManual(ranking([[2], [1]]), base(1, 3, 2, 4), resolve(4), 4)
    // By hand 2 over 1. State 3 stands below 1 in the computed order, state 4 below 2.
    expect([...order.rank]).toEqual([1, 3, 0, 2])
    expect(report.appeared).toEqual([
      { state: 2, beside: 0 },
      { state: 3, beside: 1 },
    ])
  })

  it('survives when states vanish, and names them', () => {
    const { order, report } = layManual(ranking([[7], [2], [1]]), base(1, 2), resolve(2), 2)
    expect([...order.rank]).toEqual([0, 1])
    expect(report.vanished).toMatchObject([{ reference: { number: 7 }, why: 'not feasible' }])
  })

  it('puts a new state that beats all named ones at the top, and an equal one into its tier', () => {
    const computed: RankedOrder = {
      kind: 'ranked',
      rank: Uint32Array.from([1, 0, 2, 1]),
      tiers: 3,
      strongBelow: null,
    }
    const { order, report } = layManual(ranking([[1], [2]]), computed, resolve(4), 4)
    expect([...order.rank]).toEqual([1, 0, 2, 1])
    expect(report.appeared).toEqual([
      { state: 2, beside: null },
      { state: 3, beside: 0 },
    ])
  })
})

describe('preference pair by pair', () => {
  const pair = (better: number, worse: number, strong = false) => ({ better, worse, strong })

  it('may run in a circle, which is found and reported', () => {
    const pairs = [pair(0, 1), pair(1, 2), pair(2, 0), pair(3, 0)]
    expect(preferenceCycle(pairs)).toEqual([0, 1, 2])
    const order = pairOrder(pairs, 'same', 4)
    expect(compareStates(order, 0, 1)).toBe('better')
    expect(compareStates(order, 0, 2)).toBe('worse')
  })

  it('has no circle where the pairs only share ends', () => {
    expect(preferenceCycle([pair(0, 1), pair(0, 2), pair(1, 3), pair(2, 3)])).toBeNull()
  })

  it('infers nothing: a pair that is not listed is what the analyst says it is', () => {
    const pairs = [pair(0, 1, true), pair(1, 2)]
    expect(compareStates(pairOrder(pairs, 'unknown', 3), 0, 2)).toBe('unknown')
    expect(compareStates(pairOrder(pairs, 'same', 3), 0, 2)).toBe('same')
    expect(compareStates(pairOrder(pairs, 'same', 3), 1, 0)).toBe('much-worse')
  })
})
