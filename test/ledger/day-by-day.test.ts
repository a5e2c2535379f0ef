import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { type Asker, NOBODY } from '../../src/facts/index.ts'
import { ledgerOf } from '../../src/ledger/index.ts'
import { caseOf } from '../fixtures/case.ts'
import { dayByDay } from './day-by-day.ts'
import { dateAt, FIRST } from './worlds.ts'

const SPAN = 40
const at = fc.integer({ min: 0, max: SPAN })
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

const event = fc.record({
  on: at,
  length: fc.constantFrom(0, 0, 0, 3),
  what: fc.constantFrom('gate.open', 'flag.up', 'incident'),
  is: fc.boolean(),
  disputed: fc.boolean(),
})

const pledge = fc.record({
  kind: fc.constantFrom('achieve', 'maintain', 'refrain'),
  made: fc.integer({ min: 0, max: 10 }),
  if: optional(
    fc.constantFrom('gate.open', 'not gate.open', 'calm', 'gate.open and calm', 'flag.up or calm'),
  ),
  ifBy: optional(at),
  then: fc.constantFrom('flag.up', 'not flag.up', 'flag.up and gate.open', 'calm'),
  due: optional(
    fc.oneof(
      at.map((on) => ({ on: dateAt(on) })),
      fc.record({ after: fc.constantFrom('made', 'detached'), days: fc.integer({ min: 0, max: 9 }) }),
    ),
  ),
  from: optional(at),
  until: optional(at),
})

const REPORTS = {
  yes: { published: dateAt(0), text: 'words of yes' },
  no: { published: dateAt(0), text: 'words of no' },
}
const SOURCE = {
  yes: { report: 'yes', exact: 'words of yes', stance: 'asserts' },
  no: { report: 'no', exact: 'words of no', stance: 'denies' },
}

const release = (on: number): object => ({
  id: 'letting-off',
  date: dateAt(on),
  acts: [{ do: 'release', pledge: 'p', by: ['south'] }],
})

describe('a pledge of which something is undecided', () => {
  it('is in the states that the plain following of every course day by day finds', () => {
    fc.assert(
      fc.property(
        pledge,
        fc.array(event, { maxLength: 10 }),
        fc.array(fc.tuple(at, at), { maxLength: 3 }),
        fc.integer({ min: 10, max: SPAN + 10 }),
        optional(fc.integer({ min: 11, max: SPAN })),
        (one, events, watched, on, released) => {
          const { made, ifBy, from, until, kind, due, ...rest } = one
          const dates = Object.entries(kind === 'achieve' ? { ifBy } : { ifBy, from, until }).flatMap(
            ([key, day]) => (day === undefined ? [] : [[key, dateAt(day)]]),
          )
          const small = caseOf(
            {
              actors: ['north', 'south'].map((id) => ({ id, title: id, kind: 'state' })),
              atoms: ['gate.open', 'flag.up'].map((id) => ({ id, yes: 'yes', no: 'no' })),
              terms: [
                {
                  id: 'calm',
                  lull: { days: 4, choice: 'analyst' },
                  readings: [{ id: 'any', holder: 'south', counts: 'armed' }],
                },
              ],
              pledges: [
                {
                  id: 'p',
                  roles: { debtor: 'north', addressee: 'south' },
                  kind,
                  made: dateAt(made),
                  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
                  ...Object.fromEntries(dates),
                  ...(due === undefined || kind !== 'achieve' ? {} : { due }),
                },
              ],
              rulings: watched.map(([a, b], i) => ({
                id: `k${i}`,
                coverage: 'calm',
                over: [dateAt(Math.min(a, b)), dateAt(Math.max(a, b))],
                madeOn: dateAt(0),
                why: 'watched',
              })),
              events: [
                ...(released === undefined ? [] : [release(released)]),
                ...events.map(({ on: day, length, what, is, disputed }, i) => ({
                  id: `e${i}`,
                  date: [dateAt(day), dateAt(day + length)],
                  ...(what === 'incident' ? { incident: { armed: is } } : { sets: { [what]: is } }),
                  sources: disputed ? [SOURCE.yes, SOURCE.no] : [SOURCE.yes],
                })),
              ],
            },
            REPORTS,
          )
          const seen = see(small, viewAt(FIRST + on, { knownBy: FIRST + SPAN + 20 }))
          const ledger = ledgerOf(seen)
          const found = ledger.pledges.get('p')
          if (found === undefined) throw new Error('no pledge')
          const asker: Asker = { ...NOBODY, debtor: 'north', pledgeMade: FIRST + made }
          const plain = dayByDay(
            ledger.facts,
            found.pledge,
            asker,
            FIRST + on,
            released === undefined ? null : FIRST + released,
          )
          expect(found.state).toBe(plain.state)
          expect([...found.possible].sort()).toEqual([...plain.possible].sort())
        },
      ),
      { numRuns: 500 },
    )
  }, 60_000)
})
