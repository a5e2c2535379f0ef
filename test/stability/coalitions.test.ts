import { describe, expect, it } from 'vitest'
import { hasBit } from '../../src/num/index.ts'
import {
  coalitionConcepts,
  coalitionsOf,
  gameOf,
  isCoalitionStable,
  isCoalitionStableFor,
  isUniversallyStable,
  openCoalitions,
} from '../../src/stability/index.ts'
import { OracleAnswers, oracleOf, subsets } from './oracle.ts'
import { randomConflict } from './random-models.ts'

const count = Math.ceil(Number(process.env['DEMARCHE_STABILITY_MODELS'] ?? 5000) / 20)
const seeds = Array.from({ length: count }, (_, at) => 200_000 + at)

describe('coalition stability', () => {
  it('is the same for the definitions, the engine and the plain oracle, for every coalition', () => {
    for (const seed of seeds) {
      const { form, model } = randomConflict(seed)
      const oracle = new OracleAnswers(oracleOf(form))
      const game = gameOf(model)
      const engine = openCoalitions(model)
      for (const concept of coalitionConcepts)
        for (const coalition of subsets([...model.parties.keys()])) {
          const expected = oracle.coalition(concept, coalition)
          const bits = engine?.stable(concept, coalition)
          const found = expected.map((_, state) => bits !== undefined && hasBit(bits, state))
          expect({ seed, concept, coalition, found }).toEqual({ seed, concept, coalition, found: expected })
          const byDefinition = expected.map((_, state) => isCoalitionStable(game, concept, coalition, state))
          expect({ seed, concept, coalition, byDefinition }).toEqual({
            seed,
            concept,
            coalition,
            byDefinition: expected,
          })
        }
    }
  })

  it('for a party asks all coalitions it belongs to; universally, all coalitions', () => {
    for (const seed of seeds.slice(0, 60)) {
      const { model } = randomConflict(seed)
      const game = gameOf(model)
      const engine = openCoalitions(model)
      const states = Array.from({ length: model.states.count }, (_, state) => state)
      for (const concept of coalitionConcepts) {
        const universal = engine?.universal(concept)
        expect(states.filter((state) => universal !== undefined && hasBit(universal, state))).toEqual(
          states.filter((state) => isUniversallyStable(game, concept, state)),
        )
        const forFirst = engine?.stableFor(concept, 0)
        expect(states.filter((state) => forFirst !== undefined && hasBit(forFirst, state))).toEqual(
          states.filter((state) => isCoalitionStableFor(game, concept, 0, state)),
        )
      }
    }
  })

  it('lists coalitions smaller ones first', () => {
    expect(coalitionsOf([0, 1, 2])).toEqual([[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]])
  })
})
