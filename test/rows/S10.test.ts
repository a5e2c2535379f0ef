/** Sentence 10: immediate withdrawal, linked to a halt that is unlikely and that each side defines. */
import { describe, expect, it } from 'vitest'
import { checkCase } from '../../src/app/index.ts'
import { recordOf } from '../../src/case/index.ts'
import {
  chainOfKeeping,
  credibilityOf,
  exactly,
  outsideConditions,
  pledgeCard,
  termOf,
} from '../../src/ledger/index.ts'
import { judgementsOf } from '../../src/outlook/index.ts'
import { say } from '../../src/text/index.ts'
import { kosovo, laidOver, ledger, on, page, THE_DAY } from './kosovo.ts'

describe('sentence 10', () => {
  it('S10.a finds that a withdrawal cannot be immediate and wait for an event without a date', async () => {
    const found = (await checkCase(kosovo)).filter((one) => one.code === 'escape-clauses-clash')
    expect(found).toHaveLength(1)
    expect(found[0]?.place?.file).toBe('records/pledges.yaml')
    const [finding] = found
    if (finding === undefined) throw new Error('not found')
    expect(say(finding).message).toContain('P1')
    expect(say(finding).message).toMatch(/immediate/)
  })

  it('S10.b has the withdrawal conditional: in the armed groups’ hands, judged by Belgrade, verified by nobody', () => {
    const card = pledgeCard(ledger(THE_DAY), 'P1')
    expect(card?.row).toMatchObject({ state: 'conditional', if: 'terror-halted' })
    expect(card?.whoMay).toMatchObject({ judges: { condition: 'fry' }, verifier: null })
    expect(card?.wait?.body).toEqual([['kla.halt']])
    expect(on(THE_DAY).get('atoms', 'kla.halt')?.controller).toEqual(['kla'])
    const outside = outsideConditions(ledger(THE_DAY)).find((one) => one.pledge === 'P1')
    expect(outside).toBeDefined()
    expect(card?.row.debtors).not.toContain('kla')
    expect(card?.row.beneficiaries).not.toContain('kla')
  })

  it('S10.c judges the condition unlikely (20–45%) apart from the promise, and chains the two', () => {
    const j4 = judgementsOf(on(THE_DAY)).find((one) => one.judgement.id === 'J4')
    expect(j4?.stated).toMatchObject({ word: 'unlikely', low: 20, high: 45 })
    expect(j4?.judgement.by).toBe('teaching analyst')
    expect(credibilityOf(ledger(THE_DAY), 'P1')?.condition?.likelihoods.length).toBeGreaterThan(0)
    expect(page(THE_DAY).find((one) => one.text.includes('attacks will halt'))?.text).toContain(
      'unlikely (20–45%)',
    )
    const chain = (met: number, kept: number) =>
      chainOfKeeping({ met: exactly(met), keptIfMet: exactly(kept), keptOtherwise: exactly(0) }).high
    expect(chain(0.3, 0.5)).toBeCloseTo(0.15)
    expect(chain(0.4, 0.5)).toBeCloseTo(0.2)
    expect(chain(0.3, 0.9)).toBeCloseTo(0.27)
  })

  it('S10.d counts five incidents by Belgrade’s definition and three by the Contact Group’s, and halts for one only', async () => {
    const term = termOf(ledger('1998-07-05', await laidOver('test-incidents')), 'terror-halted')
    const by = (id: string) => term?.readings.find((one) => one.id === id)
    expect(by('belgrade')).toMatchObject({ holder: 'fry', counted: 5 })
    expect(by('contact-group')).toMatchObject({ holder: 'contact-group', counted: 3 })
    const p1 = term?.pledges.find((one) => one.pledge === 'P1')
    expect(p1?.values).toMatchObject({ belgrade: 'false', 'contact-group': 'true' })
    expect(p1).toMatchObject({ governs: 'belgrade', decisive: true, stateDiffers: true })
    expect(recordOf(kosovo, 'judgements', 'J5')?.likelihood).toMatchObject({ word: 'likely' })
  })
})
