import { describe, expect, it } from 'vitest'
import { goldSchema, readReport } from './index.ts'

const goldDocument = await goldSchema()

const read = (text: string) => readReport(text, { dateline: { date: '1999-05-10' } })
const nameOf = (document: ReturnType<typeof read>, id: string | undefined) =>
  document.entities.find((e) => e.id === id)?.canonical

describe('a reading', () => {
  it('tells a promise to act from a promised thing by what follows "to"', () => {
    const verb = read('President Adam Bello promised to release the prisoners.').commitments[0]
    const noun = read('President Adam Bello agreed to a ceasefire.').commitments[0]
    expect(verb?.content.quote).toBe('to release the prisoners')
    expect(noun?.content.quote).toBe('a ceasefire')
  })

  it('keeps the condition apart from the content', () => {
    const pledge = read('The rebels pledged to disarm if the army leaves the valley.').commitments[0]
    expect(pledge?.content.quote).toBe('to disarm')
    expect(pledge?.conditions).toMatchObject([{ quote: 'the army leaves the valley', type: 'if' }])
  })

  it('reads harmful content as a threat', () => {
    expect(read('The general threatened to bomb the port.').commitments[0]?.kind).toBe('threat')
    expect(read('The general vowed to attack the port.').commitments[0]?.kind).toBe('threat')
  })

  it('does not take a refusal, a request or a hypothesis for a pledge', () => {
    expect(read('The rebels refused to disarm.').commitments.map((c) => c.kind)).toEqual(['refusal'])
    expect(read('The envoy urged the rebels to promise to disarm.').commitments).toEqual([])
    expect(
      read('The talks will collapse unless the rebels agree to disarm.').commitments.map(
        (c) => c.content.quote,
      ),
    ).not.toContain('to disarm')
  })

  it('counts a pledge repeated by the same debtor as one pledge with two mentions', () => {
    const document = read(
      'Anna Kern agreed to the withdrawal of her troops from Delmar. On Sunday Kern again promised to withdraw her troops from Delmar.',
    )
    expect(document.commitments).toHaveLength(1)
    expect(document.commitments[0]?.restatedAs).toHaveLength(1)
  })

  it('hears who speaks in front of, behind and inside a quotation', () => {
    for (const text of [
      'Minister Jan Novak said: "We will not wait for ever."',
      '"We will not wait for ever," Minister Jan Novak said.',
      '"We will not wait for ever," said Minister Jan Novak.',
    ]) {
      const document = read(text)
      expect(nameOf(document, document.claims[0]?.speakers[0])).toBe('Jan Novak')
      expect(document.claims[0]?.content.quote).toBe('We will not wait for ever')
      expect(document.claims[0]?.directQuote).toBe(true)
    }
  })

  it('gives "he" to the person the sentence is about', () => {
    const document = read('Minister Jan Novak met the ambassador in Geneva. He promised to return in June.')
    expect(nameOf(document, document.commitments[0]?.debtors[0])).toBe('Jan Novak')
  })

  it('turns the band over under a negation, even across an aside', () => {
    const outlook = read('The plan does not – at least for now – appear likely to succeed.').outlook[0]
    expect(outlook).toMatchObject({
      word: { quote: 'likely' },
      negated: true,
      band: 'unlikely',
      direction: 'does-not-occur',
    })
  })

  it('gives no number to mere possibility', () => {
    expect(read('The truce may collapse.').outlook[0]).toMatchObject({
      band: null,
      numeric: null,
      kind: 'possibility',
    })
  })

  it('keeps asker, asked and act of a demand apart', () => {
    const document = read('Norway called on the rebels to free the hostages.')
    expect(nameOf(document, document.demands[0]?.by[0])).toBe('Norway')
    expect(document.demands[0]?.content.quote).toBe('to free the hostages')
    expect(document.demands[0]?.to).toHaveLength(1)
  })

  it('codes what an attitude makes of an act', () => {
    const type = (text: string) => read(text).events.find((e) => !e.optional)?.plover
    expect(type('The rebels agreed to withdraw from the town.')).toBe('CONCEDE')
    expect(type('The rebels withdrew from the town.')).toBe('RETREAT')
    expect(type('The rebels refused to withdraw from the town.')).toBe('REJECT')
    expect(type('The rebels threatened to attack the town.')).toBe('THREATEN')
    expect(type('The rebels attacked the town.')).toBe('ASSAULT')
    expect(type('Norway demanded that the rebels leave the town.')).toBe('REQUEST')
  })

  it('fits its own schema', () => {
    const document = read(
      'NATO said on Monday it would act unless Belgrade agreed to the terms. "Time is short," General Carl Roth said.',
    )
    expect(goldDocument.parse(document)).toEqual(document)
  })
})
