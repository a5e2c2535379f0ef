import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../../test/fixtures/case.ts'
import { see, viewAt } from '../../case/index.ts'
import { factsOf } from '../../facts/index.ts'
import { rowOf } from '../../num/index.ts'
import { printPlace, say } from '../../text/index.ts'
import { buildModel } from '../build.ts'
import { allArcs } from '../moves.ts'
import { perceivedForms } from '../perceived.ts'
import { ynOfState } from '../states.ts'
import { formOfCase } from './form.ts'
import { statusQuoOf } from './status-quo.ts'

/** Values of the atoms at the beginning; null where nothing is known. */
interface Begins {
  readonly stay?: boolean
  readonly leave?: boolean
  readonly halt?: boolean
}

/** Two sides, three options; `model` is laid over the record. */
function conflict(model: Readonly<Record<string, unknown>>, begins: Begins = {}) {
  const atom = (id: string, controller: string, initially: boolean | undefined) => ({
    id,
    yes: `${id} is so`,
    no: `${id} is not so`,
    controller,
    ...(initially === undefined ? {} : { initially }),
  })
  const seen = see(
    caseOf({
      actors: [
        { id: 'north', kind: 'armed-group', title: 'the northern groups', plural: true },
        { id: 'south', kind: 'state', title: 'South' },
      ],
      atoms: [
        atom('north.stay', 'north', begins.stay),
        atom('north.leave', 'north', begins.leave),
        atom('south.halt', 'south', begins.halt),
      ],
      model: [
        {
          parties: {
            north: {
              options: ['north.stay', 'north.leave'],
              prefers: [{ that: 'south.halt', basis: 'assumption' }],
            },
            south: { options: ['south.halt'], prefers: [{ that: 'north.leave', basis: 'assumption' }] },
          },
          ...model,
        },
      ],
    }),
    viewAt(day('2001-06-01')),
  )
  const facts = factsOf(seen)
  const found = formOfCase(seen, facts)
  if (found === null) throw new Error('no model')
  return { seen, facts, ...found }
}

function statesOf(model: Readonly<Record<string, unknown>>): readonly (string | null)[] {
  const { form } = conflict(model)
  const built = form === null ? null : buildModel(form)
  if (built === null || !built.ok) throw new Error('not built')
  const { states } = built.model
  return Array.from({ length: states.count }, (_, state) => ynOfState(states, state))
}

const messages = (model: Readonly<Record<string, unknown>>): readonly string[] =>
  conflict(model).findings.map(
    (one) => `${one.place === null ? '' : printPlace(one.place)} ${say(one).message}`,
  )

describe('the model of a case without parties or options', () => {
  it('is refused with its place, since every state would be an equilibrium', () => {
    expect(messages({ parties: {} })).toEqual([
      expect.stringMatching(/^records\/all\.yaml:\d+:\d+ The model has no party/),
    ])
    expect(messages({ parties: { north: { options: [] } } })).toEqual([
      expect.stringMatching(/^records\/all\.yaml:\d+:\d+ The model has no option/),
    ])
  })
})

describe('what cannot be, in the model of a case', () => {
  it.each([
    ['an expression', 'north.stay and north.leave', ['NNN', 'YNN', 'NYN', 'NNY', 'YNY', 'NYY']],
    ['never', { never: 'north.stay or south.halt' }, ['NNN', 'NYN']],
    ['a pattern', { pattern: 'Y-N' }, ['NNN', 'NYN', 'NNY', 'YNY', 'NYY', 'YYY']],
    ['at most one', { atMostOne: ['north.stay', 'north.leave'] }, ['NNN', 'YNN', 'NYN', 'NNY', 'YNY', 'NYY']],
    [
      'at least one',
      { atLeastOne: ['north.stay', 'north.leave'] },
      ['YNN', 'NYN', 'YYN', 'YNY', 'NYY', 'YYY'],
    ],
    ['exactly one', { exactlyOne: ['north.stay', 'north.leave'] }, ['YNN', 'NYN', 'YNY', 'NYY']],
    ['a dependence', { if: 'south.halt', then: 'north.leave' }, ['NNN', 'YNN', 'NYN', 'YYN', 'NYY', 'YYY']],
  ])('can be written as %s', (_, rule, left) => {
    expect(statesOf({ infeasible: [rule] })).toEqual(left)
  })

  it('is refused with its place where a pattern has the wrong length or an option is none of the model', () => {
    const wrong = messages({ infeasible: [{ pattern: 'Y-' }] })
    expect(wrong).toEqual([
      expect.stringMatching(/^records\/all\.yaml:\d+:\d+ The pattern “Y-” should have 3 letters/),
    ])
    const parties = { south: { options: ['south.halt'] } }
    expect(messages({ parties, infeasible: [{ atMostOne: ['north.stay'] }] })).toEqual([
      expect.stringMatching(/“north\.stay”, which is no option of this model/),
    ])
  })
})

describe('what cannot be undone', () => {
  it('goes in either direction', () => {
    const { form } = conflict({
      irreversible: [
        { option: 'north.leave', once: 'taken' },
        { option: 'south.halt', once: 'dropped' },
      ],
    })
    const built = form === null ? null : buildModel(form)
    if (built === null || !built.ok) throw new Error('not built')
    const { states, moves } = built.model
    const at = (yn: string): number =>
      Array.from({ length: states.count }, (_, state) => state).find(
        (state) => ynOfState(states, state) === yn,
      ) ?? -1
    const arcs = allArcs(moves)
    const can = (party: number, from: string, to: string): boolean => {
      const own = arcs[party]
      return own !== undefined && [...rowOf(own, at(from))].includes(at(to))
    }
    expect([can(0, 'NNN', 'NYN'), can(0, 'NYN', 'NNN'), can(1, 'NNY', 'NNN'), can(1, 'NNN', 'NNY')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('preferences', () => {
  it('may be a ranking, with strong steps; the letters follow the parties’ lists', () => {
    const tiers = ['NNY', '>>', ['YNN', 'NYN', 'YYN'], ['north.stay + south.halt', 'NYY', 'YYY'], 'none']
    const { form } = conflict({
      parties: {
        north: { options: ['north.stay', 'north.leave'], ranking: { tiers, basis: 'assumption' } },
        south: { options: ['south.halt'] },
      },
    })
    const built = form === null ? null : buildModel(form)
    if (built === null || !built.ok) throw new Error('not built')
    expect(built.model.orders[0]).toMatchObject({
      kind: 'ranked',
      tiers: 4,
      rank: Uint32Array.from([0, 2, 2, 2, 3, 1, 1, 1]),
    })
  })

  it('of which nothing is recorded are unknown, not indifference', () => {
    const { form } = conflict({ parties: { south: { options: ['south.halt'] } } })
    expect(form?.preferences[0]?.kind).toBe('unknown')
  })

  it('that a party believes of another, and states that it overlooks, make its own game', () => {
    const { form } = conflict({
      parties: {
        north: { options: ['north.leave'], prefers: [{ that: 'south.halt', basis: 'assumption' }] },
        south: {
          options: ['south.halt'],
          prefers: [{ that: 'north.leave', basis: 'assumption' }],
          overlooks: [{ pattern: 'YN' }],
          believes: { north: { prefers: [{ that: 'not south.halt', basis: 'assumption' }] } },
        },
      },
    })
    const built = form === null ? null : buildModel(form)
    if (form === null || built === null || !built.ok) throw new Error('not built')
    const [north, south] = perceivedForms(form, built.model)
    expect(north?.preferences).toEqual(form.preferences)
    expect(south?.preferences[0]).toMatchObject({ statements: [{ text: 'not south.halt' }] })
    const own = south === undefined ? null : buildModel(south)
    expect(own?.ok && own.model.states.count).toBe(3)
    expect(messages({ parties: { south: { options: ['south.halt'], believes: { nroth: {} } } } })).toEqual([
      expect.stringContaining('“nroth” is no party of this model'),
    ])
  })
})

describe('the status quo', () => {
  const now = (model: Readonly<Record<string, unknown>>, begins: Begins) => {
    const { seen, facts, form, record } = conflict(model, begins)
    const built = form === null ? null : buildModel(form)
    if (built === null || !built.ok) throw new Error('not built')
    const found = statusQuoOf(seen, facts, built.model, record)
    return {
      states: found.states.map((state) => ynOfState(built.model.states, state)),
      findings: found.findings.map((one) => one.code),
      parties: built.model.parties,
    }
  }

  it('is every feasible state that agrees with what is known', () => {
    expect(now({}, { stay: true, leave: false, halt: false })).toMatchObject({
      states: ['YNN'],
      findings: [],
    })
    expect(now({}, { stay: true, leave: false })).toMatchObject({ states: ['YNN', 'YNY'], findings: [] })
  })

  it('that is in no feasible state is a finding', () => {
    const rule = { infeasible: [{ pattern: 'YN-' }] }
    expect(now(rule, { stay: true, leave: false })).toMatchObject({
      states: [],
      findings: ['case-model-no-status-quo'],
    })
  })

  it('knows whose name takes a plural verb', () => {
    expect(now({}, {}).parties).toEqual([
      { id: 'north', title: 'the northern groups', plural: true },
      { id: 'south', title: 'South' },
    ])
  })
})
