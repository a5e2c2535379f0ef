import { describe, expect, it } from 'vitest'
import { buildModel } from './build.ts'
import { perceivedForms } from './perceived.ts'
import { readModel } from './read/model.ts'
import { ynOfState } from './states.ts'

/** The built games of all parties. */
function games(plain: unknown) {
  const read = readModel(plain, () => null)
  if (!read.ok || read.form.form !== 'options') throw new Error('an option form')
  const whole = buildModel(read.form)
  if (!whole.ok) throw new Error('a model')
  return perceivedForms(read.form, whole.model).map((form) => {
    const built = buildModel(form)
    if (!built.ok) throw new Error(built.findings.map((one) => one.code).join())
    return built.model
  })
}

describe('the games as the parties see them', () => {
  const conflict = {
    basis: 'assumption',
    statusQuo: 4,
    parties: {
      a: { options: ['p'], ranking: [4, 3, 2, 1], overlooks: ['YN'] },
      b: { options: ['q'], ranking: [1, 2, 3, 4] },
    },
  }

  it('leave out what a party overlooks, also from what it knows of others', () => {
    const [a, b] = games(conflict)
    expect(a?.states.count).toBe(3)
    expect(b?.states.count).toBe(4)
    expect(a?.orders[1]).toMatchObject({ kind: 'ranked', tiers: 3 })
  })

  it('keep the status quo the state that it was, although the numbers move', () => {
    for (const game of games(conflict)) expect(ynOfState(game.states, game.statusQuo as number)).toBe('YY')
  })

  it('have no status quo where the party overlooks it', () => {
    const [a] = games({ ...conflict, statusQuo: 2 })
    expect(a?.statusQuo).toBeNull()
  })
})
