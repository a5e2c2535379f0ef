import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../../test/fixtures/case.ts'
import { seenOn, smallKosovo } from '../../../test/ledger/small-kosovo.ts'
import { see, viewAt } from '../../case/index.ts'
import { ledgerOf } from '../index.ts'
import { credibilityOf } from './credibility.ts'
import { estimateOf, recordByReading, trackRecord, trackRecords, USUAL_CHOICES } from './track.ts'

const june = ledgerOf(seenOn('1998-06-20'))

describe('the track record behind “he has made that pledge before”', () => {
  const record = trackRecord(june, 'fry', { like: 'P2', except: 'P2' })

  it('is one broken promise, without a date', () => {
    expect(record.counts).toEqual({ kept: 0, keptLate: 0, partly: 0, broken: 1, disputed: 0, counted: 1 })
    expect(record.outcomes.map((one) => [one.pledge, one.made, one.on])).toEqual([
      ['old-talks-undated', null, null],
    ])
  })

  it('makes an estimate of 0.33 between 0.03 and 0.78 from one case', () => {
    const found = estimateOf(june, record)
    expect(found.n).toBe(1)
    expect(found.estimate.mean).toBeCloseTo(0.3333, 4)
    expect(found.estimate.low).toBeCloseTo(0.0253, 4)
    expect(found.estimate.high).toBeCloseTo(0.7764, 4)
  })

  it('keeps the man and the state apart: the disputed talks of May are his', () => {
    const { own, related } = trackRecords(june, 'milosevic')
    expect(own.counts).toMatchObject({ broken: 0, disputed: 1, counted: 0 })
    expect(related.map((one) => [one.as, one.record.actor, one.record.counts.broken])).toEqual([
      ['whole', 'fry', 1],
    ])
    expect(trackRecords(june, 'fry').related.map((one) => [one.as, one.record.actor])).toEqual([
      ['part', 'milosevic'],
    ])
  })

  it('lets a disputed outcome in only as kept, or as broken, when asked', () => {
    const his = trackRecord(june, 'milosevic')
    const mean = (disputed: 'left-out' | 'kept' | 'broken'): number =>
      estimateOf(june, his, { ...USUAL_CHOICES, disputed }).estimate.mean
    expect(mean('left-out')).toBeCloseTo(1 / 2, 12)
    expect(mean('kept')).toBeCloseTo(2 / 3, 12)
    expect(mean('broken')).toBeCloseTo(1 / 3, 12)
  })

  it('never counts what is open, overdue on silence alone, or only lapsed', () => {
    const july = ledgerOf(seenOn('1998-07-05'))
    const excluded = Object.fromEntries(
      trackRecord(july, 'fry').excluded.map((one) => [one.pledge, one.because]),
    )
    expect(excluded).toEqual({ P1: 'open', P2: 'overdue-without-report', P3: 'open' })
  })

  it('follows the analyst’s ruling on a past outcome before the record of it', () => {
    const ruled = smallKosovo({
      rulings: [{ id: 'o1', outcome: ['old-talks'], level: 1, madeOn: '1998-06-20', why: 'they met once' }],
    })
    const record = trackRecord(ledgerOf(seenOn('1998-06-20', {}, ruled)), 'milosevic')
    expect(record.outcomes.map((one) => [one.outcome, one.level, one.basis])).toEqual([
      ['partly', 1, 'ruling'],
    ])
    const earlier = trackRecord(ledgerOf(seenOn('1998-06-19', {}, ruled)), 'milosevic')
    expect(earlier.outcomes.map((one) => one.outcome)).toEqual(['disputed'])
  })
})

describe('weights', () => {
  const loaded = caseOf(`
actors:
  - { id: a, title: A, kind: state }
  - { id: b, title: B, kind: state }
  - { id: c, title: C, kind: state }
atoms:
  - { id: x, "yes": x, "no": not x, controller: a }
pledges:
  - { id: now, topic: talks, roles: { debtor: a, beneficiary: b }, kind: achieve, made: 2010-01-01, then: x }
  - { id: same, topic: talks, roles: { debtor: a, beneficiary: b }, kind: achieve, made: 2000-01-01, then: x, outcome: { state: kept, on: 2000-01-01 } }
  - { id: kind, topic: talks, roles: { debtor: a, beneficiary: c }, kind: achieve, made: 2000-01-01, then: x, outcome: { state: broken } }
  - { id: other, topic: arms, significance: 0.5, roles: { debtor: a, beneficiary: b }, kind: achieve, made: 2000-01-01, then: x, outcome: { state: broken, on: 2005-01-01 } }
`)
  const ledger = ledgerOf(see(loaded, viewAt(day('2010-01-01'))))

  it('are similarity × decay × significance, each shown; what has no date is not forgotten', () => {
    const { weights } = estimateOf(ledger, trackRecord(ledger, 'a', { except: 'now' }), {
      ...USUAL_CHOICES,
      weighting: { ...USUAL_CHOICES.weighting, like: 'now', halfLife: 5 },
    })
    const rounded = weights.map(({ pledge, weight }) => [
      pledge,
      weight.likeness,
      weight.similarity,
      Math.round(weight.decay * 100) / 100,
      weight.significance,
    ])
    expect(rounded).toEqual([
      ['same', 'same', 1, 0.25, 1],
      ['kind', 'kind', 0.5, 1, 1],
      ['other', 'other', 0.25, 0.5, 0.5],
    ])
  })

  it('by kind and by counterpart the record is counted apart', () => {
    const record = trackRecord(ledger, 'a', { except: 'now' })
    expect(record.byTopic.map((one) => [one.key, one.counts.kept, one.counts.broken])).toEqual([
      ['talks', 1, 1],
      ['arms', 0, 1],
    ])
    expect(record.byCounterpart.map((one) => [one.key, one.counts.counted])).toEqual([
      ['b', 2],
      ['c', 1],
    ])
  })
})

describe('a past outcome that depends on definitions', () => {
  it('enters under each: an offer of talks keeps the promise by one and not by the other', () => {
    const offered = smallKosovo(
      {
        events: [
          {
            id: 'e-offer',
            date: '1998-06-19',
            sets: { 'belgrade.offer-talks': true },
            sources: [{ report: 'r-offer', exact: 'an offer, invented' }],
          },
        ],
      },
      { 'r-offer': { published: '1998-06-20', invented: true } },
    )
    const ledger = ledgerOf(seenOn('1998-07-05', {}, offered))
    expect(trackRecord(ledger, 'fry').counts).toMatchObject({ kept: 0, broken: 1 })
    expect(recordByReading(ledger, 'fry').map((one) => [one.holder, one.counts.kept, one.differing])).toEqual(
      [['russia', 1, ['P2']]],
    )
  })
})

describe('credibility', () => {
  const panel = credibilityOf(june, 'P1')

  it('is a panel of seven, not a number', () => {
    expect(panel?.record.words).toBe('no past promise with an outcome is on record')
    expect(panel?.condition?.likelihoods.map((one) => one.likelihood.word)).toEqual(['unlikely'])
    expect(panel?.condition?.governing).toEqual([
      { term: 'terror-halted', reading: 'belgrade', holder: 'fry' },
    ])
    expect(panel?.escapes.map((one) => one.code)).toContain('L3')
    expect(panel?.wouldKeep?.answer).toBe('unknown')
    expect(panel?.verification).toMatchObject({ verifier: null, judgeOfCondition: 'fry' })
    expect(panel?.beliefs).toEqual([
      { credence: 'c-west', audience: 'west', belief: 'sceptical', extent: 'widespread' },
    ])
    expect(panel?.cost).toEqual({ guarantors: [], threats: [] })
  })

  it('of the talks rests on one case', () => {
    expect(credibilityOf(june, 'P2')?.record.words).toBe('one case only')
    expect(credibilityOf(june, 'nobody')).toBe(null)
  })
})

describe('what is no breach', () => {
  const loaded = caseOf(
    `
actors:
  - { id: a, title: A, kind: state }
  - { id: b, title: B, kind: state }
atoms:
  - { id: met, "yes": met, "no": not met, controller: b }
  - { id: done, "yes": done, "no": not done, controller: a }
pledges:
  - { id: lapsed, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, if: met, ifBy: 2001-02-01, then: done }
  - { id: withdrawn, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, if: met, then: done }
  - { id: let-off, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: done }
  - { id: put-on-hold, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: done }
  - { id: silent, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: done, due: { on: 2001-02-01 } }
  - { id: quiet, roles: { debtor: a, addressee: b }, kind: refrain, made: 2001-01-01, then: done, until: 2001-02-01 }
  - { id: menace, valence: threat, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, if: met, then: done }
events:
  - { id: e1, date: 2001-02-02, acts: [{ do: cancel, pledge: withdrawn, by: a }], sources: [{ report: r, exact: one }] }
  - { id: e2, date: 2001-02-02, acts: [{ do: release, pledge: let-off, by: b }], sources: [{ report: r, exact: two }] }
  - { id: e3, date: 2001-02-02, acts: [{ do: suspend, pledge: put-on-hold, by: [a, b] }], sources: [{ report: r, exact: three }] }
`,
    { r: { published: '2001-02-03' } },
  )

  it('counts neither for nor against: lapsed, withdrawn before due, let off, on hold, silence, threats', () => {
    const record = trackRecord(ledgerOf(see(loaded, viewAt(day('2001-03-01')))), 'a')
    expect(record.counts.counted).toBe(0)
    expect(Object.fromEntries(record.excluded.map((one) => [one.pledge, one.because]))).toEqual({
      lapsed: 'lapsed',
      withdrawn: 'withdrawn',
      'let-off': 'let-off',
      'put-on-hold': 'on-hold',
      silent: 'overdue-without-report',
      quiet: 'ended-without-report',
      menace: 'threat',
    })
  })
})
