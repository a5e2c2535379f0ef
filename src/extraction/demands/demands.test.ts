import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } })
const demands = (text: string) => {
  const document = read(text)
  const names = (ids: readonly string[]) =>
    ids.map((id) => document.entities.find((e) => e.id === id)?.canonical)
  return document.demands.map((d) => ({ by: names(d.by), to: names(d.to), what: d.content.quote }))
}

describe('a demand', () => {
  it('asks the other side where it names nobody', () => {
    expect(demands('The rebels met Norway in Geneva. The rebels demanded a new port.')).toEqual([
      { by: ['rebels'], to: ['Norway'], what: 'a new port' },
    ])
  })

  it('is each act of a list', () => {
    expect(demands('Norway urged the rebels to leave the port and to allow monitors.')).toMatchObject([
      { what: 'to leave the port' },
      { what: 'to allow monitors' },
    ])
  })

  it('may be a term set', () => {
    expect(demands('Norway gave the rebels a deadline of 72 hours to leave the port.')).toEqual([
      { by: ['Norway'], to: ['rebels'], what: 'to leave the port' },
    ])
  })

  it('is not what one tells one’s own side', () => {
    expect(demands('Norway ordered its forces to leave the port.')).toEqual([])
  })

  it('lies in what one waits for, also where that is a thing or a passive', () => {
    const [asked] = demands(
      'The rebels met Norway. The rebels said they would not sign until the ban is lifted.',
    )
    expect(asked).toEqual({ by: ['rebels'], to: ['Norway'], what: 'the ban is lifted' })
  })

  it('is not made by a threat to answer an attack', () => {
    expect(demands('The rebels threatened to shell the port if Norway launches an offensive.')).toEqual([])
  })
})
