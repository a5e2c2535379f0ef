import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { make } from '../language/index.ts'
import { buildModel } from './build.ts'
import type { OptionForm } from './form.ts'
import { isMove, moverOf } from './moves.ts'
import { vectorAt } from './state-table.ts'

/** A conflict in which the first party owns `own` of the options, each with a direction, and some states are infeasible. */
function conflict(own: number, options: number, directions: readonly number[], patterns: readonly string[]) {
  const ways = ['both', 'forward', 'back'] as const
  const form: OptionForm = {
    form: 'options',
    title: '',
    citation: null,
    parties: ['a', 'b'].map((id) => ({ id, title: id })),
    options: Array.from({ length: options }, (_, at) => ({
      id: `o${at}`,
      title: '',
      party: at < own ? 0 : 1,
      direction: ways[directions[at] ?? 0] ?? 'both',
    })),
    constraints: patterns.map((pattern) => ({ kind: 'pattern', pattern, place: null })),
    coalesced: [],
    moveRule: 'any-own-options',
    forbiddenMoves: [],
    oversights: [],
    preferences: [0, 1].map(() => ({ kind: 'indifferent', basis: { kind: 'assumption', why: '' } })),
    statusQuo: null,
  }
  return form
}

describe('the moves of a party in option form', () => {
  it('are the feasible states that differ in its own options, in allowed directions only, by either way of finding them', () => {
    const own = fc.integer({ min: 1, max: 11 })
    const directions = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 12, maxLength: 12 })
    const letters = fc.array(fc.constantFrom('Y', 'N', '-', '-'), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(
        own,
        directions,
        fc.array(letters, { maxLength: 4 }),
        fc.nat(),
        (own, ways, rules, pick) => {
          const built = buildModel(
            conflict(
              own,
              12,
              ways,
              rules.map((one) => one.join('')),
            ),
          )
          if (!built.ok || built.model.moves.kind !== 'own-options') return
          const { table, parties } = built.model.moves
          const state = pick % table.count
          for (const options of parties) {
            const expected: number[] = []
            for (let to = 0; to < table.count; to++)
              if (isMove(options, vectorAt(table, state), vectorAt(table, to))) expected.push(to)
            expect(moverOf(table, options)(state)).toEqual(expected)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of twenty options among 2^40 vectors cost the feasible states, not the vectors', () => {
    const linked = Array.from({ length: 20 }, (_, at) => ({
      kind: 'never' as const,
      states: make.xor(make.name(`o${at}`), make.name(`o${at < 14 ? at + 20 : 20}`)),
      place: null,
    }))
    const built = buildModel({ ...conflict(20, 40, [], []), constraints: linked })
    if (!built.ok || built.model.moves.kind !== 'own-options') throw new Error('a model')
    const { table, parties } = built.model.moves
    const [, b] = parties.map((own) => moverOf(table, own))
    // The options o34 to o39 are free for b, and nothing of a is.
    let moves = 0
    for (let state = 0; state < table.count; state += 64) moves += b?.(state).length ?? 0
    expect(table.count).toBe(2 ** 20)
    expect(moves).toBe(2 ** 14 * 63)
  }, 120_000)
})
