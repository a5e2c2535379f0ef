/** Sentence 11: he promised talks before, and did not keep his word. */
import { describe, expect, it } from 'vitest'
import { printDay } from '../../src/case/index.ts'
import {
  credibilityOf,
  estimateOf,
  outcomeOf,
  pledgeCard,
  sayTooFew,
  trackRecord,
} from '../../src/ledger/index.ts'
import { kosovo, ledger, on, THE_DAY } from './kosovo.ts'

const others = [...kosovo.reports.keys()].filter((id) => id !== 'analyst-brief')

describe('sentence 11', () => {
  it('S11.a holds one promise of talks, mentioned twice by the same text', () => {
    const talks = [...ledger(THE_DAY).pledges.values()].filter(
      (one) =>
        one.pledge.topic === 'talks' &&
        one.pledge.made !== undefined &&
        printDay(one.pledge.made.from ?? 0) === '1998-06-16',
    )
    expect(talks.map((one) => one.id)).toEqual(['P2'])
    const mentions = on(THE_DAY).sources(on(THE_DAY).get('pledges', 'P2')?.sources)
    expect(mentions.filter((one) => one.report === 'analyst-brief')).toHaveLength(2)
  })

  it('S11.b puts earlier promises of the same kind beside it, one of them without a date', () => {
    const card = pledgeCard(ledger(THE_DAY), 'P2')
    expect(card?.repeats.map((one) => [one.earlier, one.outcome, one.by])).toEqual([
      ['past-undated', 'broken', 'recorded'],
      ['past-may', 'disputed', 'recorded'],
    ])
    const made = (id: string) => on(THE_DAY).get('pledges', id)?.made
    expect(made('past-undated')).toBeUndefined()
    expect(printDay(made('past-may')?.from ?? 0)).toBe('1998-05-15')
    expect(printDay(made('past-education')?.from ?? 0)).toBe('1996-09-01')
    const education = ledger(THE_DAY).pledges.get('past-education')
    if (education === undefined) throw new Error('no such promise')
    expect(outcomeOf(ledger(THE_DAY), education)).toMatchObject({ outcome: 'partly' })
  })

  it('S11.c reckons, with the text’s one precedent alone, 0.33 (0.03–0.78) from one case only', () => {
    const alone = ledger(THE_DAY, kosovo, { without: others })
    const record = trackRecord(alone, 'fry', { like: 'P2', except: 'P2' })
    expect(record.counts).toMatchObject({ kept: 0, broken: 1, counted: 1 })
    // α = 0 + 2·½ = 1, β = 1 + 2·½ = 2: mean 1/3; quantiles 1 − √(1 − p) of Beta(1, 2).
    const { estimate, n } = estimateOf(alone, record)
    expect(estimate.mean).toBeCloseTo(1 / 3, 12)
    expect(estimate.low).toBeCloseTo(1 - Math.sqrt(0.95), 9)
    expect(estimate.high).toBeCloseTo(1 - Math.sqrt(0.05), 9)
    expect([estimate.mean, estimate.low, estimate.high].map((one) => one.toFixed(2))).toEqual([
      '0.33',
      '0.03',
      '0.78',
    ])
    expect([n, sayTooFew(n)]).toEqual([1, 'one case only'])
    expect(credibilityOf(alone, 'P2')?.record.words).toBe('one case only')
  })
})
