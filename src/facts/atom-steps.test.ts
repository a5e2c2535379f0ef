import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Four } from '../language/index.ts'
import { atomSteps } from './atom-steps.ts'
import type { Assertion } from './facts.ts'

type Dated = readonly [from: number, to: number, value: boolean]

function assertion([from, to, value]: Dated, index: number): Assertion {
  return { value: value ? 'true' : 'false', when: { from, to }, record: `e${index}`, by: 'event' }
}

function stepsOf(list: readonly Dated[], initially?: boolean) {
  const ordered = [...list].sort((a, b) => a[1] - b[1] || a[0] - b[0])
  return atomSteps(ordered.map(assertion), initially)
}

/** The definition, word for word: place every date in every way; assertions with the same dates stand together. */
function byPlacing(list: readonly Dated[], day: number, initially?: boolean): Four {
  const groups = new Map<string, { from: number; to: number; told: Set<boolean> }>()
  for (const [from, to, value] of list) {
    const group = groups.get(`${from}:${to}`) ?? { from, to, told: new Set<boolean>() }
    group.told.add(value)
    groups.set(`${from}:${to}`, group)
  }
  const values = new Set<Four>()
  const place = (
    rest: readonly { from: number; to: number; told: Set<boolean> }[],
    latest: number,
    told: Set<boolean>,
  ): void => {
    const [first, ...others] = rest
    if (first === undefined) {
      values.add(
        latest === Number.NEGATIVE_INFINITY
          ? initially === undefined
            ? 'none'
            : initially
              ? 'true'
              : 'false'
          : told.size === 2
            ? 'both'
            : told.has(true)
              ? 'true'
              : 'false',
      )
      return
    }
    for (let at = first.from; at <= first.to; at += 1) {
      if (at > day || at < latest) place(others, latest, told)
      else place(others, at, at === latest ? new Set([...told, ...first.told]) : first.told)
    }
  }
  place([...groups.values()], Number.NEGATIVE_INFINITY, new Set())
  return values.size === 1 ? ([...values][0] as Four) : 'none'
}

describe('the value of an atom', () => {
  it('is that of the latest assertion, and nothing before the first', () => {
    const steps = stepsOf([
      [3, 3, true],
      [7, 7, false],
    ])
    expect([2, 3, 6, 7, 99].map((day) => steps.at(day))).toEqual(['none', 'true', 'true', 'false', 'false'])
  })

  it('is both from a day on which assertions contradict each other until the next assertion', () => {
    const steps = stepsOf([
      [3, 3, true],
      [3, 3, false],
      [5, 5, true],
    ])
    expect([3, 4, 5].map((day) => steps.at(day))).toEqual(['both', 'both', 'true'])
  })

  it('is not known between the first and the last day on which something may have happened', () => {
    const steps = stepsOf([[3, 6, true]])
    expect([2, 3, 5, 6].map((day) => steps.at(day))).toEqual(['none', 'none', 'none', 'true'])
  })

  it('stays what it was where an uncertain date cannot change it', () => {
    const steps = stepsOf([
      [1, 1, true],
      [3, 6, true],
    ])
    expect([1, 4, 6].map((day) => steps.at(day))).toEqual(['true', 'true', 'true'])
  })

  it('has no information where uncertain dates overlap and disagree, and both where they are the same', () => {
    expect(
      stepsOf([
        [1, 5, true],
        [3, 8, false],
      ]).at(9),
    ).toBe('none')
    expect(
      stepsOf([
        [1, 5, true],
        [1, 5, false],
      ]).at(9),
    ).toBe('both')
    expect(
      stepsOf([
        [1, 2, true],
        [3, 8, false],
      ]).at(9),
    ).toBe('false')
  })

  it('begins with the value that the case gives, where it gives one', () => {
    const steps = stepsOf([[4, 4, false]], true)
    expect([-1000, 3, 4].map((day) => steps.at(day))).toEqual(['true', 'true', 'false'])
  })

  it('agrees on every day with trying every placement of every date', () => {
    const dated = fc
      .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }), fc.boolean())
      .map(([from, length, value]): Dated => [from, from + length, value])
    fc.assert(
      fc.property(
        fc.array(dated, { maxLength: 5 }),
        fc.constantFrom(undefined, true, false),
        (list, initially) => {
          const steps = stepsOf(list, initially)
          for (let day = -1; day <= 13; day += 1)
            expect([day, steps.at(day)]).toEqual([day, byPlacing(list, day, initially)])
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('jumps only to days on which it changes', () => {
    const steps = stepsOf([
      [1, 1, true],
      [2, 2, true],
      [5, 5, false],
      [5, 5, true],
    ])
    expect([steps.next(-5), steps.next(1), steps.next(5)]).toEqual([1, 5, null])
  })
})
