/** Sentence 6: a joint declaration with a promise to withdraw and a promise to talk. */
import { describe, expect, it } from 'vitest'
import { printDay } from '../../src/case/index.ts'
import { pledgeCard } from '../../src/ledger/index.ts'
import { kosovo, ledger, on, page, read, THE_DAY } from './kosovo.ts'

describe('sentence 6', () => {
  it('S6.a has the declaration with its signatories and day, and says that only reports of it are held', async () => {
    const declaration = on(THE_DAY).get('documents', 'doc-declaration')
    expect(declaration?.signatories).toEqual(['yeltsin', 'milosevic'])
    expect(printDay(declaration?.date?.from ?? 0)).toBe('1998-06-16')
    expect(declaration?.text).toBe('reported')
    expect(declaration?.clauses.flatMap((one) => one.pledges ?? [])).toEqual(['P1', 'P2', 'P3', 'P4'])
    expect(await read('show doc-declaration')).toContain('text: reported')
    expect(page(THE_DAY).some((one) => one.text.includes('full text') && one.id.startsWith('gaps'))).toBe(
      true,
    )
  })

  it('S6.b has the promise to withdraw, the reports to the contrary, and a content in dispute', () => {
    const state = ledger(THE_DAY).pledges.get('P1')
    expect(state?.content).toMatchObject({ is: 'disputed' })
    expect(state?.content.deniedBy).toEqual(['Los Angeles Times dispatch from Moscow, 16 June'])
    const sources = on(THE_DAY).sources(kosovo.records.pledges.find((one) => one.id === 'P1')?.sources)
    expect(sources.filter((one) => one.stance === 'asserts').map((one) => one.report)).toContain(
      'analyst-brief',
    )
    const quoted = page(THE_DAY).find((one) => one.text.includes('“out of the question”'))
    expect(quoted).toMatchObject({ mark: 'claim' })
    expect(page(THE_DAY).some((one) => /accounts differ/i.test(one.text))).toBe(true)
  })

  it('S6.c reads “immediate” as 14 days by the analyst’s choice: due 30 June, overdue on 1 July', () => {
    const before = ledger(THE_DAY).pledges.get('P2')
    expect(before?.due).toMatchObject({ said: 'immediate', days: 14, choice: 'analyst', vague: true })
    expect(printDay(before?.due.day ?? 0)).toBe('1998-06-30')
    const readings = { holder: null, terms: { 'talks-launched': 'talks-must-start' } }
    const after = ledger('1998-07-01', kosovo, { readings })
    expect(after.pledges.get('P2')).toMatchObject({ reads: 'overdue', silence: true })
    expect(pledgeCard(after, 'P2')?.row.dueSaid).toBe('immediate')
    expect(page(THE_DAY).some((one) => one.text.includes('we read “immediate” as 30 June'))).toBe(true)
  })
})
