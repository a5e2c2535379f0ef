import { describe, expect, it } from 'vitest'
import { readReport } from './index.ts'

const names = (text: string, date = '2012-06-15') =>
  readReport(text, { dateline: { date } }).entities.flatMap((e) =>
    e.mentions.filter((m) => m.kind === 'name').map((m) => `${m.quote.replace(/\s+/g, ' ')}: ${e.type}`),
  )

describe('names', () => {
  it('knows a body again by the word in brackets, however it is spelt', () => {
    expect(names('The Party of the Free Valley (Pafva) met on Monday. Leaders of Pafva left.')).toEqual([
      'Party of the Free Valley: organization',
      'Pafva: organization',
      'Pafva: organization',
    ])
  })

  it('types a group by the class word that stands a little further on', () => {
    expect(names('Fighters of the powerful Jabal al-Nour rebel group fled.')).toEqual([
      'Jabal al-Nour: armed_group',
    ])
  })

  it('takes no noun or adjective for a name that only opens a sentence', () => {
    expect(
      names('Points of difference remained. International observers left. Concern about food grew.'),
    ).toEqual([])
  })

  it('keeps a surname that is also a word where it opens a sentence and acts', () => {
    expect(names('Separatists took the town. Retired officers objected. Rice met them in Nairobi.')).toEqual([
      'Rice: person',
      'Nairobi: place',
    ])
  })

  it('leaves a participle that hangs on a name out of it', () => {
    expect(names('A Rwandan-backed force met a United Nations-sponsored panel.')).toEqual([
      'United Nations: organization',
    ])
  })

  it('finds in a headline of capitals only what the gazetteer knows', () => {
    expect(names('MEDIATORS VISIT NAIROBI...\n\nThe mediators spoke.')).toEqual(['NAIROBI: place'])
  })

  it('does not take a numeral after a name for another name', () => {
    expect(names('The Minsk II plan was discussed.', '2016-01-01')).toEqual(['Minsk: place'])
  })

  it('means the larger Congo since 1997', () => {
    const entity = readReport('Congo closed the border.', { dateline: { date: '2005-01-01' } }).entities[0]
    expect(entity?.country).toBe('COD')
  })
})
