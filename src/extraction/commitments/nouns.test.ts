import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } })
const found = (text: string) => read(text).commitments.map((c) => [c.kind, c.content.quote])

describe('a noun of will', () => {
  it('binds its owner, or whoever makes it known', () => {
    expect(
      found('The miners repeated a threat on Tuesday to block the port unless the fence is moved.'),
    ).toEqual([['threat', 'to block the port']])
    expect(found('The rebels withdrew their hint that they might disarm.')).toEqual([
      ['pledge', 'they might disarm'],
    ])
  })

  it('binds nobody where it is nobody’s', () => {
    expect(found('There is a threat to shipping.')).toEqual([])
  })
})

describe('acceptance and rejection as nouns', () => {
  it('bind whoever accepts or rejects', () => {
    const document = read('Talks failed after the rejection of the timetable by the rebels.')
    expect(document.commitments).toMatchObject([{ kind: 'refusal', content: { quote: 'the timetable' } }])
    const [refusal] = document.commitments
    expect(document.entities.find((e) => e.id === refusal?.debtors[0])?.canonical).toBe('rebels')
  })
})

describe('a list', () => {
  it('gives each of its items to whoever opened it', () => {
    const text =
      'The parties have agreed to:\n\n• Free all prisoners by Friday;\n\n• Halt attacks at once.\n\nThe rebels left.'
    expect(found(text)).toEqual([
      ['agreement', 'Free all prisoners by Friday'],
      ['agreement', 'Halt attacks at once'],
    ])
  })

  it('is no list of commitments where nothing is promised', () => {
    expect(found('The ministry printed:\n\n• A map of all roads;\n\n• A list of schools.')).toEqual([])
  })
})

describe('a verb joined to a negated one', () => {
  it('stands outside the negation where it has its own tense', () => {
    expect(
      found('"The ministry did not yield, and still intends to close several schools," Jan Novak said.'),
    ).toEqual([['pledge', 'to close several schools']])
  })
})
