import { describe, expect, it } from 'vitest'
import { make, parseExpression } from '../language/index.ts'
import { enumerate } from './feasible.ts'
import type { Constraint } from './form.ts'
import { vectorAt, ynAt } from './state-table.ts'

const options = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `o${at}` }))
const formula = (text: string) => {
  const parsed = parseExpression(text, { file: 'test', line: 1, column: 1 })
  if (!parsed.ok) throw new Error(text)
  return parsed.expression
}
const never = (text: string): Constraint => ({ kind: 'never', states: formula(text), place: null })

function yns(count: number, constraints: readonly Constraint[]): readonly string[] {
  const found = enumerate(options(count), constraints)
  if (found.kind !== 'states') throw new Error(found.kind)
  return Array.from({ length: found.table.count }, (_, row) => ynAt(found.table, row))
}

describe('the four kinds of feasibility rules', () => {
  it('at most one of a set', () => {
    expect(yns(2, [{ kind: 'at-most-one', options: ['o0', 'o1'], place: null }])).toEqual(['NN', 'YN', 'NY'])
  })

  it('at least one of a set', () => {
    expect(yns(2, [{ kind: 'at-least-one', options: ['o0', 'o1'], place: null }])).toEqual(['YN', 'NY', 'YY'])
  })

  it('one thing depends on another', () => {
    expect(yns(2, [{ kind: 'depends', if: formula('o0'), then: formula('o1'), place: null }])).toEqual([
      'NN',
      'NY',
      'YY',
    ])
  })

  it('a pattern or a formula that never holds', () => {
    expect(yns(3, [{ kind: 'pattern', pattern: 'Y-N', place: null }, never('o1 xor o2')])).toEqual([
      'NNN',
      'NYY',
      'YYY',
    ])
  })
})

describe('feasible states', () => {
  it('come in ascending decimal value, the first option being worth 1', () => {
    const found = enumerate(options(3), [never('o0 and o1')])
    if (found.kind !== 'states') throw new Error(found.kind)
    expect([...found.table.low]).toEqual([0, 1, 2, 4, 5, 6])
  })

  it('are found among 2^40 without walking through the infeasible ones: a million states in a few seconds', () => {
    // Twenty pairs of options that always go together: 2^20 states of 2^40.
    const pairs = Array.from({ length: 20 }, (_, at) => never(`o${at} xor o${39 - at}`))
    const found = enumerate(options(40), pairs)
    if (found.kind !== 'states') throw new Error(found.kind)
    expect(found.table.count).toBe(2 ** 20)
    const last = vectorAt(found.table, found.table.count - 1)
    expect([last.low, last.high]).toEqual([0xffffffff, 0xff])
  }, 60_000)

  it('are counted exactly when there are too many to list', () => {
    const found = enumerate(options(64), [never('o0')])
    expect(found).toEqual({ kind: 'too-many', count: 2n ** 63n })
  })

  it('may be none: then a smallest contradictory set of rules is named', () => {
    const rules = [
      never('o2'),
      never('o0'),
      { kind: 'at-least-one', options: ['o0', 'o1'], place: null } as const,
      never('o1'),
    ]
    expect(enumerate(options(3), rules)).toEqual({ kind: 'none', core: [1, 2, 3] })
  })

  it('of tangled rules are given up within a limit instead of filling the memory', () => {
    // The product of two numbers has no small diagram; a few bits of it outgrow a small limit.
    const hidden = Array.from({ length: 12 }, (_, at) =>
      make.xor(
        make.and([make.name(`o${at}`), make.name(`o${(at * 5 + 12) % 24}`)]),
        make.name(`o${(at * 7 + 3) % 24}`),
      ),
    )
    const rule: Constraint = { kind: 'never', states: make.or(hidden), place: null }
    expect(enumerate(options(24), [rule], 2 ** 25, 50).kind).toBe('too-hard')
  })
})
