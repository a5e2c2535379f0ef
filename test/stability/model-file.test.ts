import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { buildModel, compareStates, type GraphModel, readModel, writeModel } from '../../src/model/index.ts'
import { randomConflict } from './random-models.ts'

/** Everything that analysis sees of a model. */
function seen({ parties, options, states, moves, orders }: GraphModel) {
  const all = Array.from({ length: states.count }, (_, state) => state)
  return {
    parties,
    options,
    states,
    moves,
    orders: orders.map((order) => all.map((a) => all.map((b) => compareStates(order, a, b)))),
  }
}

describe('a model file', () => {
  it('written and read again is the same conflict, through YAML and through JSON', () => {
    for (let seed = 400_000; seed < 400_200; seed++) {
      const { form, model } = randomConflict(seed)
      const plain = writeModel(form)
      for (const back of [parse(stringify(plain)), JSON.parse(JSON.stringify(plain))]) {
        const read = readModel(back, () => null)
        if (!read.ok) throw new Error(`${seed}: ${JSON.stringify(read.findings)}`)
        const built = buildModel(read.form)
        if (!built.ok) throw new Error(`${seed}: ${JSON.stringify(built.findings)}`)
        expect(seen(built.model)).toEqual(seen(model))
      }
    }
  })
})
