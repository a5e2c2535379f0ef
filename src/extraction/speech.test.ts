import { describe, expect, it } from 'vitest'
import { readReport } from './index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-03-14' } })
const claimsOf = (text: string) => {
  const document = read(text)
  const name = (id: string | undefined) => document.entities.find((e) => e.id === id)?.canonical
  return document.claims.map((c) => ({
    who: name(c.speakers[0]),
    stance: c.stance,
    what: c.content.quote,
    direct: c.directQuote,
  }))
}

describe('what is said', () => {
  it('stands behind the attribution when only an adverbial stands before it', () => {
    expect(claimsOf('So far, Envoy Lena Brandt said, neither party has moved.')).toMatchObject([
      { who: 'Lena Brandt', what: 'neither party has moved' },
    ])
  })

  it('begins with its own subject, not with its verb', () => {
    expect(claimsOf('Minister Jan Novak said any pact with the miners would fail.')[0]?.what).toBe(
      'any pact with the miners would fail',
    )
  })

  it('is one claim when one quotation runs over several sentences', () => {
    const claims = claimsOf('"The road is open. The trucks can pass," Minister Jan Novak said.')
    expect(claims).toMatchObject([
      { who: 'Jan Novak', what: 'The road is open. The trucks can pass', direct: true },
    ])
  })

  it('is two claims when a new quotation begins after the attribution', () => {
    expect(
      claimsOf('"The road is open," Minister Jan Novak said. "The trucks can pass at any hour."'),
    ).toHaveLength(2)
  })

  it('may hold another claim, each with its own speaker', () => {
    const claims = claimsOf(
      'The farmers, who have said they want a refund, blocked the port, Radio Delmar reported.',
    )
    expect(claims.map((c) => c.what)).toContain('they want a refund')
    expect(claims).toHaveLength(2)
  })

  it('asks when a neutral verb carries a duty, and hopes when it carries a hope', () => {
    expect(claimsOf('Norway said both armies must leave the valley.')[0]?.stance).toBe('request')
    expect(claimsOf('Norway said it hoped the armies would leave the valley.')[0]?.stance).toBe('hope')
  })

  it('is not there when nothing was said', () => {
    expect(claimsOf('Minister Jan Novak did not say when the road would open.')).toEqual([])
    expect(claimsOf('Minister Jan Novak called a meeting in Geneva.')).toEqual([])
    expect(claimsOf('The guild claimed responsibility.')).toEqual([])
  })

  it('is turned down in two words as in one', () => {
    expect(claimsOf('Norway ruled out a joint patrol.')).toMatchObject([
      { stance: 'reject', what: 'a joint patrol' },
    ])
    expect(claimsOf('Norway rejected a joint patrol.')).toMatchObject([
      { stance: 'reject', what: 'a joint patrol' },
    ])
  })

  it('belongs to whoever wrote the statement', () => {
    expect(claimsOf('A statement issued by Norway said the patrol would leave.')[0]?.who).toBe('Norway')
  })

  it('belongs to whoever is quoted, not to the paper that quotes', () => {
    expect(
      claimsOf('"The road is open," the Delmar News Agency quoted Minister Jan Novak as saying.')[0]?.who,
    ).toBe('Jan Novak')
    expect(claimsOf('Minister Jan Novak, told Reuters: "The road is open again."')[0]?.who).not.toBe(
      'Reuters',
    )
  })

  it('is heard between two single marks as between one double', () => {
    expect(claimsOf("''The road is open again,'' Minister Jan Novak said.")).toMatchObject([
      { who: 'Jan Novak', what: 'The road is open again', direct: true },
    ])
  })
})
