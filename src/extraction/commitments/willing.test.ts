import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } })
const found = (text: string) => read(text).commitments.map((c) => [c.kind, c.content.quote])

describe('a refusal without a word of refusing', () => {
  it('says what one cannot do, meaning that one will not', () => {
    expect(found('"I cannot accept any such terms," President Jan Novak said.')).toEqual([
      ['refusal', 'accept any such terms'],
    ])
    expect(
      found('"Norway should not expect us to leave the bridge," rebel spokesman Jan Novak said.'),
    ).toEqual([['refusal', 'to leave the bridge']])
  })

  it('says where one is not going, or that none of one’s own is', () => {
    expect(found('"We are not going to Oslo under these terms," rebel leader Jan Novak said.')).toEqual([
      ['refusal', 'going to Oslo under these terms'],
    ])
    const document = read(
      '"As long as the warrants stand, no single fighter is going to leave the valley," rebel spokesman Jan Novak said.',
    )
    expect(document.commitments).toMatchObject([
      {
        kind: 'refusal',
        content: { quote: 'to leave the valley' },
        conditions: [{ type: 'provided', quote: 'the warrants stand' }],
      },
    ])
  })

  it('keeps its condition across the words that say whose it is', () => {
    const document = read(
      'The meetings will not continue, President Jan Novak said, until the rebels leave the valley.',
    )
    expect(document.commitments).toMatchObject([
      { kind: 'refusal', conditions: [{ type: 'until', quote: 'the rebels leave the valley' }] },
    ])
  })
})

describe('a readiness', () => {
  it('may be for a thing one enters upon', () => {
    expect(found('Norway is open to talks provided that the rebels respect the law.')).toEqual([
      ['offer', 'talks'],
    ])
    expect(found('The village is ready for winter.')).toEqual([])
  })
})

describe('a duty taken on earlier', () => {
  it('binds whoever was supposed to act, or is charged with a task', () => {
    expect(found('The rebels were supposed to begin disarming in May.')).toEqual([
      ['agreement', 'to begin disarming in May'],
    ])
    expect(found("The commission is charged with collecting the rebels' weapons.")).toEqual([
      ['agreement', "collecting the rebels' weapons"],
    ])
    expect(found('Minister Jan Novak was charged with taking bribes.')).toEqual([])
  })
})

describe('an order to one’s own side', () => {
  it('binds whoever commands', () => {
    expect(found('President Jan Novak ordered his troops on Thursday to withdraw from the valley.')).toEqual([
      ['pledge', 'to withdraw from the valley'],
    ])
  })
})
