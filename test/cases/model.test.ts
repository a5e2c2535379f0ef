/** What the recorded preferences of the shipped models imply, by the published definitions of stability. */
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/case/index.ts'
import { buildModel, type GraphModel, readModel, ynOfState } from '../../src/model/index.ts'
import { gameOf, isStable } from '../../src/stability/index.ts'
import { shippedCase } from './shipped.ts'

/** The options, feasibility and preference statements of a case’s model as a graph model. */
function modelOf(from: Case): GraphModel {
  const [model] = from.records.model
  if (model === undefined) throw new Error('no model')
  const parties = Object.fromEntries(
    Object.entries(model.parties).map(([id, party]) => [
      id,
      {
        options: party.options,
        prefers: party.prefers.map((one) => ({ that: one.that, basis: 'assumption' })),
      },
    ]),
  )
  const read = readModel({ title: 'a case', parties, infeasible: model.infeasible }, () => null)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const built = buildModel(read.form)
  if (!built.ok) throw new Error(JSON.stringify(built.findings))
  return built.model
}

describe('the model of Kosovo in June 1998', () => {
  const model = modelOf(shippedCase('kosovo-1998'))
  const game = gameOf(model)
  const statusQuo = Array.from({ length: model.states.count }, (_, state) => state).filter(
    (state) => ynOfState(model.states, state) === 'NNNNN',
  )

  it('has four decision makers and one state in which nothing has moved', () => {
    expect(model.parties.map((one) => one.id)).toEqual(['fry', 'kla', 'ka-leaders', 'nato'])
    expect(statusQuo).toHaveLength(1)
  })

  it('has nobody with anywhere better to go from it: Belgrade and the armed groups least of all', () => {
    const [state = -1] = statusQuo
    const stable = model.parties.map((one, party) => [one.id, isStable(game, 'nash', party, state)])
    expect(stable).toEqual([
      ['fry', true],
      ['kla', true],
      ['ka-leaders', true],
      ['nato', true],
    ])
  })
})
