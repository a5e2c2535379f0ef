import { describe, expect, it } from 'vitest'
import {
  answersAs,
  type Case,
  expressionOf,
  originsOf,
  parseDay,
  recordOf,
  type Seen,
  see,
  viewAt,
} from '../../src/case/index.ts'
import { factsOf, NOBODY } from '../../src/facts/index.ts'
import { shippedCase } from './shipped.ts'

const day = (text: string): number => parseDay(text) ?? Number.NaN
const kosovo = shippedCase('kosovo-1998')
const seenOn = (text: string, from: Case = kosovo): Seen => see(from, viewAt(day(text)))
const THE_DAY = '1998-06-20'
const MADE = day('1998-06-16')

function value(from: Case, text: string, on: string, party: string | null): string {
  const expression = expressionOf(text)
  if (expression === null) throw new Error(text)
  return factsOf(seenOn(on, from)).value(expression, day(on), { ...NOBODY, party, pledgeMade: MADE })
}

describe('what is visible on 20 June 1998', () => {
  const seen = seenOn(THE_DAY)

  it('is nothing published later', () => {
    const late = [...seen.reports.values()].filter((one) => one.head.published > day(THE_DAY))
    expect(late).toEqual([])
    expect(seen.reports.has('monitor-118')).toBe(true)
    expect(seen.reports.has('monitor-120')).toBe(false)
  })

  it('is no event, verdict, document or step of preparation that happened later', () => {
    const later = [
      ...seen.records.events.map((one) => ({ id: one.id, when: one.date })),
      ...seen.records.verdicts.map((one) => ({ id: one.id, when: one.date })),
      ...seen.records.documents.map((one) => ({ id: one.id, when: one.date })),
      ...seen.records.postures.map((one) => ({ id: one.id, when: one.date })),
      ...seen.records.pledges.map((one) => ({ id: one.id, when: one.made })),
    ].filter((one) => (one.when?.from ?? 0) > day(THE_DAY))
    expect(later).toEqual([])
  })

  it('are the four promises of Moscow and three earlier ones, and no verdict on any', () => {
    expect(seen.records.pledges.map((one) => one.id)).toEqual([
      'P1',
      'P2',
      'P3',
      'P4',
      'past-undated',
      'past-may',
      'past-education',
    ])
    expect(seen.records.verdicts).toEqual([])
  })

  it('has every option of the model at one value: one status quo', () => {
    const facts = factsOf(seen)
    const options = Object.values(seen.records.model[0]?.parties ?? {}).flatMap((one) => one.options)
    expect(options.map((one) => [one, facts.atom(one, day(THE_DAY))])).toEqual([
      ['belgrade.withdraw', 'false'],
      ['belgrade.offer-talks', 'false'],
      ['kla.halt', 'false'],
      ['leaders.join-talks', 'false'],
      ['nato.intervene', 'false'],
    ])
  })
})

describe('sources', () => {
  it('count two papers with one dispatch once', () => {
    const cited = recordOf(kosovo, 'documents', 'doc-declaration')?.sources ?? []
    const papers = cited.filter((one) => /la-times|baltimore/.test(one.report))
    expect(papers).toHaveLength(2)
    expect(originsOf(seenOn(THE_DAY), papers)).toHaveLength(1)
  })

  it('stand behind every event, position, claim, pledge, verdict and posture', () => {
    const {
      events,
      positions,
      claims,
      credences,
      pledges,
      verdicts,
      postures,
      missions,
      documents,
      outcomes,
    } = kosovo.records
    const all = [
      ...events,
      ...positions,
      ...claims,
      ...credences,
      ...pledges,
      ...verdicts,
      ...postures,
      ...missions,
      ...documents,
      ...outcomes,
    ]
    expect(all.filter((one) => (one.sources ?? []).length === 0).map((one) => one.id)).toEqual([])
  })

  it('both assert and deny that Milosevic agreed to withdraw', () => {
    const sources = seenOn(THE_DAY).sources(recordOf(kosovo, 'pledges', 'P1')?.sources)
    const denying = sources.filter((one) => one.stance === 'denies' && one.field === 'then')
    expect(denying.map((one) => one.report)).toEqual(
      expect.arrayContaining(['la-times-17-june', 'baltimore-sun-17-june']),
    )
    expect(sources.some((one) => one.stance === 'asserts' && one.report === 'analyst-brief')).toBe(true)
  })
})

describe('offices', () => {
  it('make Milosevic answer as Serbia in 1996 and as Yugoslavia in 1998', () => {
    expect(answersAs(seenOn(THE_DAY), 'milosevic', day('1996-09-01'))).toEqual(['milosevic', 'serbia', 'fry'])
    expect(answersAs(seenOn(THE_DAY), 'milosevic', MADE)).toEqual(['milosevic', 'fry'])
  })

  it('leave open whether the foreign minister binds the state, and let the president bind it', () => {
    expect(recordOf(kosovo, 'offices', 'off-jovanovic')?.speaksFor).toBe(false)
    expect(recordOf(kosovo, 'offices', 'off-milosevic')?.speaksFor).toBe(true)
  })
})

describe('the overlay with invented incidents', () => {
  const tested = shippedCase('kosovo-1998', ['test-incidents'])

  it('has attacks halted on 5 July by the Contact Group’s definition and not by Belgrade’s', () => {
    expect(value(tested, 'terror-halted', '1998-07-05', 'contact-group')).toBe('true')
    expect(value(tested, 'terror-halted', '1998-07-05', 'fry')).toBe('false')
  })

  it('counts five incidents for Belgrade and three for the Contact Group', () => {
    const facts = factsOf(seenOn('1998-07-05', tested))
    const readings = recordOf(tested, 'terms', 'terror-halted')?.readings ?? []
    const counted = (id: string): number => {
      const reading = readings.find((one) => one.id === id)
      return reading === undefined
        ? Number.NaN
        : facts.incidents.filter((one) => facts.counts(reading, one) === 'true').length
    }
    expect([counted('belgrade'), counted('contact-group')]).toEqual([5, 3])
  })

  it('is what decides it: without the overlay nobody knows', () => {
    expect(value(kosovo, 'terror-halted', '1998-07-05', 'contact-group')).toBe('none')
    expect(value(kosovo, 'terror-halted', '1998-07-05', 'fry')).toBe('none')
  })
})

describe('the overlay with an invented offer', () => {
  const offered = shippedCase('kosovo-1998', ['synthetic-offer'])

  it('launches talks where an offer suffices, and not where talks must start', () => {
    expect(value(offered, 'talks-launched', '1998-07-01', 'russia')).toBe('true')
    expect(value(offered, 'talks-launched', '1998-07-01', 'analyst')).toBe('none')
  })
})

describe('the overlay of a second analyst', () => {
  it('changes one term and one judgement', () => {
    const other = shippedCase('kosovo-1998', ['analyst-b'])
    const changed = [...other.entries].filter(
      ([id, entry]) => JSON.stringify(entry.record) !== JSON.stringify(kosovo.entries.get(id)?.record),
    )
    expect(changed.map(([id]) => id).sort()).toEqual(['J4', 'terror-halted'])
    expect(other.entries.size).toBe(kosovo.entries.size)
    expect(recordOf(other, 'judgements', 'J4')?.likelihood?.range).toEqual([60, 60])
  })
})
