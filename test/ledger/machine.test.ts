import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, see, viewAt } from '../../src/case/index.ts'
import { ledgerOf } from '../../src/ledger/index.ts'
import { caseOf, day } from '../fixtures/case.ts'
import { type ModelAct, type ModelEvent, type ModelPledge, modelStates } from './model.ts'

const first = day('2001-01-01')
const LAST = 24
const date = (at: number): string => new Date((first + at) * 86_400_000).toISOString().slice(0, 10)

const anyDay = fc.integer({ min: 0, max: LAST })
const maybeDay = fc.option(anyDay, { nil: null })
const who = fc.constantFrom(['D'], ['C'], ['D', 'C'], ['P'], ['X'], ['C2'], ['D', 'C2'])
const atom = fc.constantFrom('a.one', 'a.two')

const pledge: fc.Arbitrary<ModelPledge> = fc.record({
  kind: fc.constantFrom('achieve', 'maintain', 'refrain'),
  threat: fc.boolean(),
  bestEfforts: fc.boolean(),
  made: fc.integer({ min: 0, max: 6 }),
  if: fc.option(atom, { nil: null }),
  ifBy: maybeDay,
  then: fc.constantFrom('b.one', 'b.two'),
  due: fc.oneof(
    fc.constant(null),
    fc.record({ on: anyDay }),
    fc.record({
      after: fc.constantFrom('made' as const, 'detached' as const),
      days: fc.integer({ min: 0, max: 8 }),
    }),
  ),
  from: maybeDay,
  until: maybeDay,
  tolerance: fc.oneof(
    fc.constant('strict' as const),
    fc.record({ breaches: fc.integer({ min: 1, max: 2 }), days: fc.integer({ min: 1, max: 8 }) }),
  ),
})

const act: fc.Arbitrary<ModelAct> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      atom: fc.constantFrom('a.one', 'a.two', 'b.one', 'b.two'),
      value: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel', 'release', 'supersede', 'terminate', 'breach'),
      by: who,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('suspend' as const),
      by: fc.constantFrom(['D', 'C'], ['D']),
      clocks: fc.constantFrom('stop', 'run'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('resume' as const), by: fc.constantFrom(['D', 'C'], ['C']) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('assign' as const), by: who, to: fc.constantFrom('C2', 'C') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('finds' as const), is: fc.constantFrom('kept', 'broken') }),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        do: fc.constant('amend' as const),
        by: fc.constantFrom(['D', 'C'], ['D'], ['C', 'X']),
        if: fc.option(atom, { nil: null }),
        then: fc.constantFrom('b.one', 'b.two'),
        ifBy: maybeDay,
        due: maybeDay,
        until: maybeDay,
      },
      { requiredKeys: ['do', 'by'] },
    ),
  },
) as fc.Arbitrary<ModelAct>

const events: fc.Arbitrary<readonly ModelEvent[]> = fc.array(fc.record({ day: anyDay, act }), {
  maxLength: 14,
})

/** The same as a case. Acts of one kind on one day have no order of their own: one of each kind a day is kept. */
function caseFrom(one: ModelPledge, list: readonly ModelEvent[]): Case {
  const dated = (value: number | null): string | null => (value === null ? null : date(value))
  const acting = list.flatMap(({ day: on, act: what }, i): readonly object[] => {
    const event = { id: `e${i}`, date: date(on) }
    if (what.do === 'set') return [{ ...event, sets: { [what.atom]: what.value } }]
    if (what.do === 'finds') return []
    const by = [...what.by]
    if (what.do === 'amend') {
      const { ifBy, due, until, ...rest } = what
      const days = Object.fromEntries(
        Object.entries({ ifBy, due, until }).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, dated(value)]],
        ),
      )
      return [{ ...event, acts: [{ ...rest, ...days, by, pledge: 'p' }] }]
    }
    if (what.do === 'supersede') return [{ ...event, acts: [{ ...what, by, pledge: 'p', with: 'q' }] }]
    return [{ ...event, acts: [{ ...what, by, pledge: 'p' }] }]
  })
  const due = one.due === null ? {} : { due: 'on' in one.due ? { on: date(one.due.on) } : one.due }
  return caseOf({
    actors: ['D', 'C', 'C2', 'P', 'X'].map((id) => ({ id, title: id, kind: 'state' })),
    atoms: ['a.one', 'a.two', 'b.one', 'b.two', 'c.q'].map((id) => ({ id, yes: 'y', no: 'n' })),
    pledges: [
      {
        id: 'p',
        roles: { debtor: 'D', addressee: 'C' },
        kind: one.kind,
        valence: one.threat ? 'threat' : 'promise',
        mode: one.bestEfforts ? 'best-efforts' : 'result',
        made: date(one.made),
        then: one.then,
        tolerance: one.tolerance,
        ...due,
        ...(one.if === null ? {} : { if: one.if }),
        ...(one.ifBy === null ? {} : { ifBy: date(one.ifBy) }),
        ...(one.from === null ? {} : { from: date(one.from) }),
        ...(one.until === null ? {} : { until: date(one.until) }),
      },
      { id: 'q', roles: { debtor: 'D', addressee: 'C' }, kind: 'achieve', made: date(LAST), then: 'c.q' },
    ],
    powers: [{ id: 'w', holder: 'P', effect: { do: 'terminate', pledges: ['p'] } }],
    rulings: list.flatMap(({ day: on, act: what }, i) =>
      what.do === 'finds'
        ? [{ id: `k${i}`, finds: what.is, pledge: 'p', on: date(on), madeOn: date(0), why: 'ruled' }]
        : [],
    ),
    events: acting,
  })
}

/** On one day the order of acts of one kind is the case's; the test draws at most one of each. */
function oneOfEachKind(list: readonly ModelEvent[]): readonly ModelEvent[] {
  const met = new Set<string>()
  return list.filter(({ day: on, act: what }) => {
    if (what.do === 'set') return true
    const key = `${on}:${what.do}`
    if (met.has(key)) return false
    met.add(key)
    return true
  })
}

describe('the state machine', () => {
  it('goes through the states of an independent model of T1–T19, day by day, whatever is thrown at it', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(pledge, events, (one, drawn) => {
        const list = oneOfEachKind(drawn)
        const found = caseFrom(one, list)
        const expected = modelStates(one, list, LAST)
        const states: string[] = []
        for (let at = one.made; at <= LAST; at += 1) {
          const state = ledgerOf(see(found, viewAt(first + at, { knownBy: first + LAST }))).pledges.get('p')
          states.push(state?.state ?? 'not there')
          if (state !== undefined) {
            reached.add(state.state)
            expect(state.possible).toContain(state.state)
          }
        }
        expect(states).toEqual(expected)
        const { history } = ledgerOf(see(found, viewAt(first + LAST))).pledges.get('p') ?? { history: [] }
        const byHistory = Array.from({ length: LAST - one.made + 1 }, (_, i) => {
          const on = first + one.made + i
          return history.filter((each) => (each.from ?? on) <= on).at(-1)?.state
        })
        expect(byHistory).toEqual(expected)
      }),
      { numRuns: 200 },
    )
    expect(reached.size).toBeGreaterThanOrEqual(8)
  })
})
