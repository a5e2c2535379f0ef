import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } })
const contents = (text: string) => read(text).commitments.map((c) => c.content.quote)
const nameIn = (document: ReturnType<typeof read>, id: string | undefined | null) =>
  document.entities.find((e) => e.id === id)?.canonical

describe('a commitment', () => {
  it('is refused when a cooperative act is withheld until something happens', () => {
    const [refusal] = read(
      'Norway said it would not sign the treaty until the patrol leaves Delmar.',
    ).commitments
    expect(refusal).toMatchObject({
      kind: 'refusal',
      conditions: [{ type: 'until', quote: 'the patrol leaves Delmar' }],
    })
  })

  it('goes on over "and would"', () => {
    expect(
      contents('Minister Jan Novak said he would stay until May, and would then hand over the keys.'),
    ).toEqual(['would stay until May', 'would then hand over the keys'])
  })

  it('is made by actors, not by things', () => {
    expect(contents('The drought threatens to prolong the crisis.')).toEqual([])
    expect(contents('Norway threatened to close the port.')).toEqual(['to close the port'])
  })

  it('is not made by what is only asked, imagined or told of', () => {
    expect(contents('Norway gave the miners four days to agree to a truce.')).toEqual([])
    expect(contents('It was not clear if the miners would accept the offer.')).toEqual([])
    expect(contents('The miners broke a promise that has often been ignored.')).toEqual([])
    expect(contents('Norway proposed a truce to allow an exchange of prisoners.')).toEqual([])
  })

  it('holds for the speaker when he says "we" in a quotation', () => {
    const document = read('"We will send a ship if the port opens," Minister Jan Novak said.')
    const [pledge] = document.commitments
    expect(nameIn(document, pledge?.debtors[0])).toBe('Jan Novak')
    expect(pledge?.conditions).toMatchObject([{ quote: 'the port opens', type: 'if' }])
  })

  it('may follow its condition', () => {
    const [pledge] = read(
      '"If the miners return then we will send a ship," Minister Jan Novak said.',
    ).commitments
    expect(pledge?.content.quote).toBe('will send a ship')
    expect(pledge?.conditions).toMatchObject([{ quote: 'the miners return' }])
  })

  it('takes every verb of its condition', () => {
    const [pledge] = read(
      'Norway said it would send a ship if the miners freed the captain, left the port and paid.',
    ).commitments
    expect(pledge?.conditions[0]?.quote).toBe('the miners freed the captain, left the port and paid')
  })

  it('is each point of an agreement', () => {
    expect(
      contents(
        'The accord includes three points: a truce in the port; the release of the captain; and an inquiry.',
      ),
    ).toEqual(['a truce in the port', 'the release of the captain', 'an inquiry'])
  })

  it('says who tells of it, when that is not the debtor', () => {
    const document = read('Envoy Lena Brandt said Norway had agreed to reopen the port.')
    expect(nameIn(document, document.commitments[0]?.reportedBy)).toBe('Lena Brandt')
    expect(read('Norway said it would reopen the port.').commitments[0]?.reportedBy).toBeNull()
  })

  it('has its deadline with the preposition', () => {
    expect(read('Norway pledged to reopen the port within 30 days.').commitments[0]?.deadline?.quote).toBe(
      'within 30 days',
    )
  })
})

describe('a condition of one’s own act', () => {
  it('asks the other to meet it', () => {
    const document = read('Norway said it would reopen the port if the rebels leave the harbour.')
    expect(document.demands).toMatchObject([{ content: { quote: 'leave the harbour' } }])
    expect(nameIn(document, document.demands[0]?.by[0])).toBe('Norway')
  })
})

describe('an outlook', () => {
  const outlook = (text: string) => read(text).outlook.map((o) => [o.word.quote, o.kind, o.direction])
  it('may be a hope, a fear or an expectation', () => {
    expect(outlook('Norway hopes to reopen the port.')).toEqual([['hopes', 'hope', 'occurs']])
    expect(outlook('Miners fear that the port will close.')).toEqual([['fear', 'risk', 'occurs']])
    expect(outlook('Norway does not expect the miners to return.')).toEqual([
      ['expect', 'expectation', 'does-not-occur'],
    ])
    expect(outlook('Norway awaited the expected closure of the port.')).toEqual([
      ['expected', 'expectation', 'occurs'],
    ])
  })

  it('is turned over where the risk is averted', () => {
    expect(outlook('The treaty averts the risk of war.')).toEqual([['risk', 'risk', 'does-not-occur']])
  })

  it('is a possibility where it is not ruled out', () => {
    expect(outlook('Norway did not rule out a second inquiry.')).toEqual([
      ['rule out', 'possibility', 'occurs'],
    ])
  })
})

describe('a contested term', () => {
  const terms = (text: string) => read(text).contestedTerms.map((t) => t.term.quote)
  it('is a label, or a word quoted in blame; a mere quotation is none', () => {
    expect(terms('Norway described the miners as "bandits".')).toEqual(['"bandits"'])
    expect(terms('Norway said the talks were a "key step" for the port.')).toEqual([])
  })
})
