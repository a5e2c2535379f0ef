import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

/** Each likelihood word with what it is about, as "word: about". */
const seen = (text: string): string[] =>
  readReport(text, { dateline: { date: '2001-03-14' } }).outlook.map(
    (o) => `${o.word.quote}: ${o.about.quote}`,
  )
const first = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } }).outlook[0]

describe('the outlook', () => {
  it.each([
    ['Diplomats fear the strike will spread.', 'fear: the strike will spread'],
    ['There are growing fears the bridge will fall.', 'fears: the bridge will fall'],
    ['The raid raised concerns that the drought would last.', 'concerns: the drought would last'],
    ['There is little hope of a settlement this year.', 'little hope: a settlement this year'],
    ['The prospects for a lasting truce are bleak.', 'prospects: a lasting truce'],
    ['There was speculation that the mayor would resign.', 'speculation: the mayor would resign'],
    ['The danger is that the river will rise.', 'danger: the river will rise'],
    ['A new vote remains a remote possibility.', 'remote possibility: A new vote'],
  ])('lies in a noun of hope, fear or chance: %s', (text, expected) => {
    expect(seen(text)).toContain(expected)
  })

  it.each([
    ['Farmers are worried that the well will dry up.', 'worried: the well will dry up'],
    ['The envoy was confident that a deal would be reached.', 'confident: a deal would be reached'],
    ['Ministers are sceptical that the levy will work.', 'sceptical: the levy will work'],
  ])('lies in what people feel about what may come: %s', (text, expected) => {
    expect(seen(text)).toContain(expected)
  })

  it.each([
    ['It remains to be seen whether the port will open.', 'remains to be seen: the port will open'],
    ['It is unclear whether the guild will sign.', 'unclear: the guild will sign'],
    ['A deal is still a long way off.', 'a long way off: A deal'],
    ['There is no sign of an end to the strike.', 'no sign: an end to the strike'],
    ['The leak put the sale at risk.', 'at risk: the sale'],
  ])('lies in a fixed expression: %s', (text, expected) => {
    expect(seen(text)).toContain(expected)
  })

  it.each([
    ['The dispute threatens to derail the fair.', 'threatens: derail the fair'],
    ['The two towns are heading for a confrontation.', 'heading: a confrontation'],
    ['A closure of the mine cannot be ruled out.', 'ruled out: A closure of the mine'],
    ['A compromise can still be reached.', 'can: reached'],
    ['It is hoped that the ferry will sail.', 'hoped: the ferry will sail'],
    ['A decision is expected next week.', 'expected: A decision'],
    ['Critics think the levy will not last.', 'think: the levy will not last'],
  ])('lies in a verb: %s', (text, expected) => {
    expect(seen(text)).toContain(expected)
  })

  it('says that the thing will not come about when chance is denied, dim or dashed', () => {
    expect(first('There is no chance of talks.')).toMatchObject({
      direction: 'does-not-occur',
      negated: true,
    })
    expect(first('The chances for a truce are slim.')?.direction).toBe('does-not-occur')
    expect(first('The fire dashed hopes for a truce.')?.direction).toBe('does-not-occur')
    expect(first('The visit raised hopes for a truce.')?.direction).toBe('occurs')
    expect(first('No breakthrough is in sight.')?.direction).toBe('does-not-occur')
  })

  it('is the view of whoever hopes or fears', () => {
    const document = readReport('Norway is confident that the truce will hold.')
    expect(document.entities.find((e) => e.id === document.outlook[0]?.holder)?.canonical).toBe('Norway')
  })

  it.each([
    'The guild threatened to strike.',
    'The mayor took the chance to rest.',
    'The miners showed no sign of fatigue.',
    'They met on the best possible terms.',
    'The farmers are concerned about prices.',
    'Experts believe the tower was built by monks.',
    'She can sing.',
    'The uncertainty that gripped the town is over.',
  ])('is not there where nothing is said of what may come: %s', (text) => {
    expect(seen(text)).toEqual([])
  })
})
