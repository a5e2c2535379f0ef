import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } })
const found = (text: string) => read(text).commitments.map((c) => [c.kind, c.content.quote])

describe('a refusal', () => {
  it('may be of an act, an offer or a thing', () => {
    expect(found('Norway refuses to accept the terms.')).toEqual([['refusal', 'to accept the terms']])
    expect(found('Norway turned down an offer of direct talks.')).toEqual([
      ['refusal', 'an offer of direct talks'],
    ])
    expect(found('Norway ruled out sending a ship.')).toEqual([['refusal', 'sending a ship']])
    expect(found('Norway remains opposed to any new vote.')).toEqual([['refusal', 'any new vote']])
  })

  it('is not a word withheld from the press', () => {
    expect(found('The minister declined to comment.')).toEqual([])
  })

  it('is of whoever says that there will be none', () => {
    const document = read('"There will be no talks until the rebels leave," Minister Jan Novak said.')
    expect(document.commitments).toMatchObject([
      { kind: 'refusal', conditions: [{ type: 'until', quote: 'the rebels leave' }] },
    ])
  })
})

describe('a future that someone else tells of', () => {
  it('binds whoever acts', () => {
    expect(found('The union said nurses would strike from Monday.')).toEqual([
      ['threat', 'would strike from Monday'],
    ])
  })

  it('binds whoever announces it where no one is named to act', () => {
    const document = read('"The decree will be issued on Monday," Minister Jan Novak said.')
    const [pledge] = document.commitments
    expect(pledge?.content.quote).toBe('The decree will be issued on Monday')
    expect(document.entities.find((e) => e.id === pledge?.debtors[0])?.canonical).toBe('Jan Novak')
  })

  it('is not word given where it is only asked or hoped for', () => {
    expect(found('The question is how much water Norway will release.')).toEqual([])
    expect(found('The minister said he hoped Norway would release the water.')).toEqual([])
  })
})

describe('what is possible under a condition', () => {
  it('is offered or withheld by whoever says so', () => {
    expect(found('Rebel leader Adam Musa said talks would be possible if the army left.')).toEqual([
      ['offer', 'talks'],
    ])
    expect(found('"Without progress, we have no choice but to strike," the union said.')).toEqual([
      ['threat', 'to strike'],
    ])
  })
})
