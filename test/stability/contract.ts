/**
 * The law that every stability engine obeys: on random conflicts each (state, party, concept, attitude) equals what the
 * plain oracle says.
 */
import { describe, expect, it } from 'vitest'
import type { GraphModel } from '../../src/model/index.ts'
import { type AttitudeName, type Concept, concepts } from '../../src/stability/index.ts'
import { OracleAnswers, oracleAttitudes, oracleOf } from './oracle.ts'
import { randomConflict } from './random-models.ts'

/** An engine under test; null where it declines, which must have a reason. */
export interface EngineUnderTest {
  readonly name: string
  readonly open: (model: GraphModel) => {
    readonly stable: (party: number, concept: Concept, attitude: AttitudeName) => readonly boolean[] | null
    readonly boundedSeq: ((party: number, replies: number) => readonly boolean[] | null) | null
  }
  /** Why it may decline some conflicts; null: it may not. */
  readonly mayDecline: string | null
}

export interface ContractScale {
  readonly from: number
  readonly count: number
}

interface Answer {
  readonly party: number
  readonly concept: Concept
  readonly attitude: AttitudeName
  readonly expected: readonly boolean[]
}

const known = new Map<
  number,
  {
    readonly model: GraphModel
    readonly answers: readonly Answer[]
    readonly bounded: readonly (readonly boolean[])[]
  }
>()

/** The oracle's answers about a seed's conflict, worked out once for all engines. */
function examined(seed: number) {
  const before = known.get(seed)
  if (before !== undefined) return before
  const { form, model } = randomConflict(seed)
  const oracle = new OracleAnswers(oracleOf(form))
  const ranked = model.orders.every((order) => order.kind === 'ranked')
  const strong = model.orders.some((order) => order.kind === 'relation' || order.strongBelow !== null)
  const attitudes: readonly AttitudeName[] = [
    'simple',
    ...(strong ? (['strong'] as const) : []),
    ...(ranked ? [] : (['unknown-a', 'unknown-b', 'unknown-c', 'unknown-d'] as const)),
  ]
  const answers = [...model.parties.keys()].flatMap((party) =>
    attitudes.flatMap((attitude) =>
      concepts.flatMap((concept): readonly Answer[] => {
        if (concept !== 'sim')
          return [
            { party, concept, attitude, expected: oracle.stable(concept, party, oracleAttitudes[attitude]) },
          ]
        const expected = attitude === 'simple' ? oracle.sim(party) : null
        return expected === null ? [] : [{ party, concept, attitude, expected }]
      }),
    ),
  )
  const bounded = [1, 2, 3].map((replies) => oracle.stable('seq', 0, oracleAttitudes.simple, replies))
  const made = { model, answers, bounded }
  known.set(seed, made)
  return made
}

export function stabilityContract(engine: EngineUnderTest, scale: ContractScale): void {
  const chunk = Math.ceil(scale.count / 10)
  describe(`${engine.name} agrees with the plain oracle`, () => {
    let declined = 0
    for (let from = scale.from; from < scale.from + scale.count; from += chunk) {
      const to = Math.min(from + chunk, scale.from + scale.count)
      it(`on the random conflicts ${from} to ${to - 1}`, () => {
        for (let seed = from; seed < to; seed++) {
          const { model, answers, bounded } = examined(seed)
          const opened = engine.open(model)
          for (const { party, concept, attitude, expected } of answers) {
            const found = opened.stable(party, concept, attitude)
            if (found === null) declined += 1
            else if (!sameTruths(found, expected))
              expect({ seed, party, concept, attitude, found }).toEqual({
                seed,
                party,
                concept,
                attitude,
                found: expected,
              })
          }
          for (const [at, expected] of bounded.entries()) {
            const found = opened.boundedSeq?.(0, at + 1) ?? null
            if (found !== null && !sameTruths(found, expected))
              expect({ seed, replies: at + 1, found }).toEqual({ seed, replies: at + 1, found: expected })
          }
        }
      }, 600_000)
    }
    if (engine.mayDecline === null)
      it('and declines none of them', () => {
        expect(declined).toBe(0)
      })
  })
}

function sameTruths(a: readonly boolean[], b: readonly boolean[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}
