import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay, see, viewAt } from '../case/index.ts'
import { loadCase } from '../case/load/index.ts'
import { mixedSentences, outlookFindings } from './findings.ts'
import { outlookOf } from './scenarios.ts'

type Range = readonly [number, number]

function caseWith(scenarios: readonly { readonly range: Range; readonly risk: Range }[]) {
  const set = {
    id: 'o',
    about: 'the fighting',
    horizon: '2001-07-31',
    resolves: 'by counting',
    main: 's0',
    over: 'largest',
    madeOn: '2001-06-01',
    scenarios: scenarios.map((one, at) => ({
      id: `s${at}`,
      says: 'it changes',
      short: 'change',
      likelihood: { range: one.range },
    })),
    risks: [
      {
        id: 'force',
        what: 'force',
        horizon: '2002-06-01',
        given: Object.fromEntries(scenarios.map((one, at) => [`s${at}`, { range: one.risk }])),
      },
    ],
  }
  const files = new Map([
    ['case.yaml', new TextEncoder().encode('{ title: t, scope: s, author: a }')],
    ['records/scenarios.yaml', new TextEncoder().encode(JSON.stringify([set]))],
  ])
  return loadCase(files)
}

function setOf(scenarios: Parameters<typeof caseWith>[0]) {
  const from = caseWith(scenarios)
  const seen = see(from, viewAt(parseDay('2001-06-20') ?? 0))
  const [set] = seen.records.scenarios
  if (set === undefined) throw new Error('the set did not load')
  return outlookOf(seen, set)
}

describe('an exclusive scenario set', () => {
  it('narrows each range to what the others leave: three of 55–80, 20–45 and 5–20 leave the first at most 75', () => {
    const outlook = setOf([
      { range: [55, 80], risk: [20, 45] },
      { range: [20, 45], risk: [5, 20] },
      { range: [5, 20], risk: [5, 20] },
    ])
    expect(outlook.scenarios.map((one) => one.possible)).toEqual([
      { low: 55, high: 75 },
      { low: 20, high: 40 },
      { low: 5, high: 20 },
    ])
  })

  it('totals a conditional risk over every distribution that sums to one: 0.55·20+0.45·5 to 0.75·45+0.25·20', () => {
    const outlook = setOf([
      { range: [55, 80], risk: [20, 45] },
      { range: [20, 45], risk: [5, 20] },
      { range: [5, 20], risk: [5, 20] },
    ])
    expect(outlook.risks[0]?.total.low).toBeCloseTo(13.25, 10)
    expect(outlook.risks[0]?.total.high).toBeCloseTo(38.75, 10)
  })

  it('is reported where it cannot sum to one', () => {
    const from = caseWith([
      { range: [55, 80], risk: [1, 2] },
      { range: [55, 80], risk: [1, 2] },
    ])
    expect(outlookFindings(from).map((one) => one.code)).toContain('scenarios-cannot-sum')
  })

  it('has a total that no distribution within the ranges leaves, and that some distribution reaches', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]): Range => (a < b ? [a, b] : [b, a]))
    fc.assert(
      fc.property(
        fc.array(fc.record({ range, risk: range }), { minLength: 2, maxLength: 3 }),
        (scenarios) => {
          const outlook = setOf(scenarios)
          const total = outlook.risks[0]?.total
          const grid = distributions(scenarios.map((one) => one.range))
          if (!outlook.canSum || total === undefined) {
            expect(grid).toEqual([])
            return
          }
          const riskOf = (shares: readonly number[], end: 0 | 1): number =>
            shares.reduce((sum, share, at) => sum + (share * (scenarios[at]?.risk[end] ?? 0)) / 100, 0)
          expect(Math.min(...grid.map((shares) => riskOf(shares, 0)))).toBeCloseTo(total.low, 6)
          expect(Math.max(...grid.map((shares) => riskOf(shares, 1)))).toBeCloseTo(total.high, 6)
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** Every distribution in whole per cent within the ranges; the extremes of a linear total lie among them. */
function distributions(ranges: readonly Range[]): readonly (readonly number[])[] {
  const build = (at: number, left: number): readonly (readonly number[])[] => {
    const range = ranges[at]
    if (range === undefined) return left === 0 ? [[]] : []
    const found: (readonly number[])[] = []
    for (let share = range[0]; share <= Math.min(range[1], left); share++)
      for (const rest of build(at + 1, left - share)) found.push([share, ...rest])
    return found
  }
  return build(0, 100)
}

describe('a sentence', () => {
  it('may not speak of likelihood and confidence at once', () => {
    expect(mixedSentences('War is likely, with low confidence. Talks are unlikely.')).toEqual([
      'War is likely, with low confidence.',
    ])
    expect(mixedSentences('War is likely. We have low confidence in the reports.')).toEqual([])
  })
})
