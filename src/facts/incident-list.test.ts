import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Incident } from './facts.ts'
import { IncidentList } from './incident-list.ts'

const bound = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 8 })
const dated = fc
  .tuple(bound, bound)
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([from, to]) => ({ from, to }))

function sorted(incidents: readonly Incident[]): readonly Incident[] {
  const first = ({ when }: Incident): number => when.from ?? Number.NEGATIVE_INFINITY
  const last = ({ when }: Incident): number => when.to ?? Number.POSITIVE_INFINITY
  return [...incidents].sort((a, b) => {
    if (first(a) !== first(b)) return first(a) < first(b) ? -1 : 1
    if (last(a) !== last(b)) return last(a) < last(b) ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
}

describe('a list of incidents', () => {
  it('after any changes has the incidents that are there, in order, and finds those of any days', () => {
    fc.assert(
      fc.property(
        fc.array(dated, { maxLength: 12 }),
        fc.array(fc.tuple(fc.option(dated), fc.option(fc.nat())), { maxLength: 300 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (dates, changes, from, length, days) => {
          const made = (when: Incident['when'], id: string): Incident => ({
            id,
            when,
            tags: {},
            disputed: false,
          })
          let there = dates.map((when, i) => made(when, `old${i}`))
          let list = IncidentList.of(sorted(there))
          for (const [i, [come, at]] of changes.entries()) {
            const gone = at === null ? null : (there[at % Math.max(1, there.length)] ?? null)
            const one = come === null ? null : made(come, `new${i}`)
            list = list.with(gone, one)
            there = [...there.filter((each) => each !== gone), ...(one === null ? [] : [one])]
          }
          expect(list.all).toEqual(sorted(there))
          const near = sorted(there).filter(
            ({ when }) =>
              (when.from ?? Number.NEGATIVE_INFINITY) <= from + length &&
              (when.to ?? Number.POSITIVE_INFINITY) + days - 1 >= from,
          )
          expect(list.near({ from, to: from + length }, days)).toEqual(near)
          for (const one of there) expect(list.find(one.id, one.when)).toBe(one)
          expect(list.find('nobody', { from: 1, to: 2 })).toBeNull()
        },
      ),
      { numRuns: 200 },
    )
  })
})
