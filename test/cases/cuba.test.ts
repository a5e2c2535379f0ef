import { describe, expect, it } from 'vitest'
import { expressionOf, parseDay, recordOf, see, viewAt } from '../../src/case/index.ts'
import { factsOf, NOBODY } from '../../src/facts/index.ts'
import { shippedCase } from './shipped.ts'

const day = (text: string): number => parseDay(text) ?? Number.NaN
const cuba = shippedCase('cuba-1962')

describe('the Cuban missile crisis', () => {
  it('keeps the secret promise secret from whoever knows only what was published', () => {
    const then = see(cuba, viewAt(day('1962-10-29')))
    expect(then.records.pledges.map((one) => one.id)).toEqual(['P1', 'P2', 'P3'])
    const later = see(cuba, viewAt(day('1962-10-29'), { knownBy: day('1999-01-01') }))
    expect(later.records.pledges.map((one) => one.id)).toContain('P4')
    expect(recordOf(cuba, 'pledges', 'P4')?.if).toBe('turkey-deal.secret')
  })

  it('has the removal verified at sea and, after Castro’s refusal, not on the ground', () => {
    const seen = see(cuba, viewAt(day('1962-11-25')))
    const facts = factsOf(seen)
    const expression = expressionOf('verified-withdrawal')
    if (expression === null) throw new Error('verified-withdrawal')
    const by = (party: string): string =>
      facts.value(expression, day('1962-11-25'), { ...NOBODY, party, pledgeMade: day('1962-10-28') })
    expect([by('us'), by('un')]).toEqual(['true', 'false'])
  })

  it('marks what is not verified in a note, and rests it on our own note alone', () => {
    const unverified = cuba.records.events.filter((one) =>
      (one.sources ?? []).some((source) => source.report === 'unverified-note'),
    )
    expect(unverified.map((one) => one.id)).toEqual(['e-letter-26', 'e-bombers-gone', 'e-jupiters-gone'])
    expect(unverified.every((one) => /unverified/i.test(one.note ?? ''))).toBe(true)
  })

  it('takes its four options from the literature and its preferences from nobody but us', () => {
    const [model] = cuba.records.model
    expect(Object.values(model?.parties ?? {}).flatMap((one) => one.options)).toEqual([
      'us.air-strike',
      'us.blockade',
      'ussr.withdraw',
      'ussr.escalate',
    ])
    expect(model?.note).toContain('Fraser and Hipel')
  })
})
