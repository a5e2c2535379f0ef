import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { expressionOf, see, viewAt } from '../case/index.ts'
import type { Expression, Four } from '../language/index.ts'
import { NOBODY } from './facts.ts'
import { factsOf } from './facts-of.ts'

type Tag = boolean | 'unknown' | 'both'
interface TestIncident {
  readonly from: number
  readonly to: number
  readonly armed: Tag
}

const first = day('2001-01-01')
const date = (at: number): string => new Date((first + at) * 86_400_000).toISOString().slice(0, 10)
const halted = expressionOf('halted') as Expression

function factsWith(
  incidents: readonly TestIncident[],
  watched: readonly (readonly [number, number])[],
  days: number,
) {
  const small = caseOf({
    terms: [
      {
        id: 'halted',
        lull: { days, choice: 'analyst' },
        readings: [{ id: 'any', holder: 'analyst', counts: 'armed' }],
      },
    ],
    events: incidents.map(({ from, to, armed }, i) => ({
      id: `i${i}`,
      date: [date(from), date(to)],
      incident: { armed },
    })),
    rulings: watched.map(([from, to], i) => ({
      id: `c${i}`,
      coverage: 'halted',
      over: [date(from), date(to)],
      madeOn: date(0),
      why: 'watched',
    })),
  })
  return factsOf(see(small, viewAt(first + 60)))
}

/** The definition, day by day. */
function byDefinition(
  incidents: readonly TestIncident[],
  watched: readonly (readonly [number, number])[],
  days: number,
  made: number | null,
  at: number,
): Four {
  const open = Math.max(made ?? Number.NEGATIVE_INFINITY, at - days)
  const counts = ({ armed }: TestIncident): Four =>
    armed === 'unknown' ? 'none' : armed === 'both' ? 'both' : armed ? 'true' : 'false'
  const surely = incidents.some((one) => counts(one) === 'true' && one.from > open && one.to <= at)
  if (surely) return 'false'
  if (made !== null && at - made < days) return 'false'
  if (incidents.some((one) => counts(one) !== 'false' && one.from <= at && one.to > open)) return 'none'
  for (let d = open + 1; d <= at; d += 1)
    if (!watched.some(([from, to]) => from <= d && d <= to)) return 'none'
  return 'true'
}

describe('a lull', () => {
  it('holds after enough watched days without a counted incident, and not before', () => {
    const facts = factsWith(
      [
        { from: 2, to: 2, armed: true },
        { from: 5, to: 5, armed: false },
      ],
      [[0, 30]],
      4,
    )
    const asker = { ...NOBODY, pledgeMade: first }
    expect([1, 3, 5, 6, 20].map((at) => facts.value(halted, first + at, asker))).toEqual([
      'false',
      'false',
      'false',
      'true',
      'true',
    ])
  })

  it('is not known where nobody says that the window was watched', () => {
    const facts = factsWith([], [[0, 10]], 4)
    expect([10, 11].map((at) => facts.value(halted, first + at, { ...NOBODY, pledgeMade: first }))).toEqual([
      'true',
      'none',
    ])
  })

  it('is not known while an incident of unknown kind, or of uncertain date at the edge, lies in the window', () => {
    const unknown = factsWith([{ from: 5, to: 5, armed: 'unknown' }], [[0, 30]], 4)
    expect(
      [5, 8, 9].map((at) => unknown.value(halted, first + at, { ...NOBODY, pledgeMade: first })),
    ).toEqual(['none', 'none', 'true'])
    const straddling = factsWith([{ from: 5, to: 7, armed: true }], [[0, 30]], 4)
    expect(
      [5, 7, 8, 9, 10, 11].map((at) =>
        straddling.value(halted, first + at, { ...NOBODY, pledgeMade: first }),
      ),
    ).toEqual(['none', 'false', 'false', 'none', 'none', 'true'])
  })

  it('agrees with its definition on every day, for every day of the pledge', () => {
    const incident = fc.record({
      from: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 0, max: 4 }),
      armed: fc.constantFrom<Tag[]>(true, true, false, 'unknown', 'both'),
    })
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 15 }))
      .map(([from, length]) => [from, from + length] as const)
    fc.assert(
      fc.property(
        fc.array(incident, { maxLength: 4 }),
        fc.array(stretch, { maxLength: 4 }),
        fc.integer({ min: 1, max: 6 }),
        fc.option(fc.integer({ min: 0, max: 12 })),
        (drawn, watched, days, made) => {
          const incidents = drawn.map(({ from, length, armed }) => ({ from, to: from + length, armed }))
          const facts = factsWith(incidents, watched, days)
          const asker = { ...NOBODY, pledgeMade: made === null ? null : first + made }
          const steps = facts.steps(halted, asker)
          const changes = new Set(facts.breakpoints(halted, first, first + 40, asker))
          for (let at = 0; at <= 40; at += 1) {
            const value = byDefinition(incidents, watched, days, made, at)
            expect([at, steps.at(first + at)]).toEqual([at, value])
            if (at > 0 && value !== byDefinition(incidents, watched, days, made, at - 1))
              expect(changes).toContain(first + at)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
