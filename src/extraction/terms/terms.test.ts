import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const termsOf = (text: string) => {
  const document = readReport(text, { dateline: { date: '2001-03-14' } })
  const name = (id: string | null) => document.entities.find((e) => e.id === id)?.canonical
  return document.contestedTerms.map((t) => ({ term: t.term.quote, by: name(t.usedBy) }))
}

describe('a contested term', () => {
  it('is a name that someone gives and others may not', () => {
    expect(termsOf('Norway called the miners "saboteurs".')).toMatchObject([
      { term: '"saboteurs"', by: 'Norway' },
    ])
    expect(termsOf('The vote follows what Norway calls a patrol of peace.')[0]).toMatchObject({
      by: 'Norway',
    })
    expect(termsOf('The group, listed by Norway as a terrorist organisation, left.')[0]).toMatchObject({
      term: 'a terrorist organisation',
      by: 'Norway',
    })
    expect(termsOf('The so-called reform has failed.')[0]?.term).toBe('so-called reform')
  })

  it('stands in quotation marks where it names something', () => {
    expect(termsOf('Norway offered the miners a "fair bargain" on Monday.')[0]?.term).toBe('"fair bargain"')
    expect(
      termsOf("Norway spoke to the 'people' of the valley.\n\nNorway spoke to the 'people' of the valley.")[0]
        ?.term,
    ).toBe("'people'")
  })

  it('labels people, acts and governments', () => {
    expect(termsOf('The town was hit by illegal strikes.')[0]?.term).toBe('illegal strikes')
    expect(termsOf('Norway cut its ties with the coup regime.')[0]?.term).toBe('coup regime')
  })

  it.each([
    'The talks were "very close", Norway said.',
    'Norway said it was a "positive development".',
    'The ceasefire regime held.',
    'He faces criminal charges.',
    'The so-called Delmar Pact was signed.',
  ])('is not there where no one would quarrel over the word: %s', (text) => {
    expect(termsOf(text)).toEqual([])
  })
})
