import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } })
const demands = (text: string) => {
  const document = read(text)
  const name = (id: string) => document.entities.find((e) => e.id === id)?.canonical
  return document.demands.map((d) => [d.by.map(name), d.to.map(name), d.content.quote])
}

describe('what someone wants', () => {
  it('may be a thing done by whoever can do it', () => {
    expect(
      demands('Rebel leader Jan Novak said the rebels wanted foreign troops stationed in the valley.'),
    ).toEqual([[['rebels'], expect.anything(), 'foreign troops stationed in the valley']])
  })

  it('may be the only thing one would accept', () => {
    expect(
      demands('Rebel leader Jan Novak said it would only accept Norway as mediator in any talks.'),
    ).toEqual([[['Jan Novak'], expect.anything(), 'Norway as mediator in any talks']])
  })

  it('may be needed from someone', () => {
    expect(demands('"We have to get clarity from both parties," Minister Jan Novak said.')).toEqual([
      [['Jan Novak'], ['both parties'], 'clarity from both parties'],
    ])
  })
})

describe('insisting', () => {
  it('asks where the bare verb follows a past tense', () => {
    expect(demands('Negotiators insisted that the rebels free the women.')).toEqual([
      [['Negotiators'], ['rebels'], 'free the women'],
    ])
    expect(demands('Negotiators insisted that the rebels have no plan.')).toEqual([])
  })
})

describe('a refusal as long as something goes on', () => {
  it('asks for its end', () => {
    const text =
      'Rebel leader Jan Novak met the Norwegian government. He said there would be no meeting as long as the government refuses to free prisoners.'
    expect(demands(text)).toEqual([[['Jan Novak'], ['Norwegian government'], 'to free prisoners']])
  })
})
