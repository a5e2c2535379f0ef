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

  it('keeps a surname that is also a word where the report has named its bearer', () => {
    expect(
      names('Separatists left. Retired officers objected. Condoleezza Rice came. Rice met them in Nairobi.'),
    ).toEqual(['Condoleezza Rice: person', 'Rice: person', 'Nairobi: place'])
    expect(names('Rice was scarce. Truce talks began.')).toEqual([])
  })

  it('finds in a headline in title case only what the report names so elsewhere', () => {
    expect(names('Army Gives Tamba Until Noon to Leave\n\nThe army gave Joseph Tamba until noon.')).toEqual([
      'Tamba: person',
      'Joseph Tamba: person',
    ])
  })

  it('knows a body by the abbreviation that its words spell, in any language', () => {
    expect(names('The Forces nationales du Sud (FNS) withdrew. FNS fighters were seen.')).toEqual([
      'Forces nationales du Sud: organization',
      'FNS: organization',
      'FNS: organization',
    ])
    expect(names('Talks with the group (which left) failed.')).toEqual([])
  })

  it('gives a headline its body although the text spells it out later', () => {
    const entities = readReport('Kalmin rejects offer\n\nWorkers of Kalima Mining (Kalmin) refused.', {
      dateline: { date: '2012-06-15' },
    }).entities
    expect(entities.filter((e) => e.mentions.some((m) => m.quote === 'Kalmin'))).toHaveLength(1)
  })

  it('takes a place by its last word, with the names inside it', () => {
    expect(names('Filling of the Upper Nile Dam began near Kosovo Province.')).toEqual([
      'Upper Nile Dam: place',
      'Kosovo: territory',
    ])
  })

  it('types a name that is listed with known places as a place', () => {
    expect(names('Roads were cut in Geneva, Ormavi and Testeno.')).toEqual([
      'Geneva: place',
      'Ormavi: place',
      'Testeno: place',
    ])
  })

  it('tells who heads a body, and a body that speaks of itself as it', () => {
    expect(names('Velkor chief Ana Brito left. Rimatek said it would stop deliveries.')).toEqual([
      'Velkor: organization',
      'Ana Brito: person',
      'Rimatek: organization',
    ])
  })

  it('keeps the field of an office out of the name of its holder', () => {
    const read = (text: string) => readReport(text, { dateline: { date: '2012-06-15' } }).entities[0]
    const water = read('Water and Irrigation Minister Omar Sefu resigned.')
    expect([water?.canonical, water?.roles[0]?.role]).toEqual(['Omar Sefu', 'water and irrigation minister'])
    expect(names('The Secretary of State for Health and Social Care Ann Miles resigned.')).toEqual([
      'Ann Miles: person',
    ])
  })

  it('names nobody by a creed, a feast, a zone of time or the government', () => {
    expect(
      names('Maoist rebels and MPs met the Government at Christmas, at 10 a.m. EST, for Anglo-Saxon talks.'),
    ).toEqual([])
  })

  it('leaves the body out of the title that it belongs to', () => {
    expect(names('Former UN Secretary General Kofi Annan came.')).toEqual([
      'UN: organization',
      'Kofi Annan: person',
    ])
  })

  it('cuts capitals from what hangs on them by a hyphen', () => {
    expect(names('The UN-mediated talks failed.')).toEqual(['UN: organization'])
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

  it('does not take “sure” in “make sure” into the name that follows', () => {
    const { entities } = readReport("They asked Norway to make sure Chad's government left.", {
      dateline: { date: '2012-06-15' },
    })
    expect(entities.map((e) => e.canonical)).toContain("Chad's government")
  })
})
