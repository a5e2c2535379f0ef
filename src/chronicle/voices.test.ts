import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { voicesOf } from './voices.ts'

const from = river()
const heard = (asOf: string, without: readonly string[] = []) =>
  Object.fromEntries(voicesOf(see(from, viewAt(day(asOf), { without }))).map((one) => [one.party, one.heard]))

describe('the voice balance', () => {
  it('says which party speaks only through others, and which is only spoken of', () => {
    expect(heard('2001-06-04')).toEqual({
      north: 'relayed',
      'hill-people': 'only-spoken-of',
      fighters: 'only-spoken-of',
    })
  })

  it('has nothing to say of a party that nobody mentions', () => {
    expect(heard('2001-05-01')).toEqual({ north: 'absent', 'hill-people': 'absent', fighters: 'absent' })
  })

  it('takes words about a whole for words about the party that belongs to it', () => {
    const loaded = caseOf(`
actors: [{ id: w, kind: community, title: W }, { id: p, kind: organisation, title: P, partOf: w, role: party }, { id: b, kind: state, title: B }]
claims: [{ id: k, kind: blame, by: b, blamed: w, for: it }]
`)
    expect(voicesOf(see(loaded, viewAt(day('2001-06-01'))))[0]).toMatchObject({
      spokenOf: 1,
      heard: 'only-spoken-of',
    })
  })

  it('counts a voice as first-hand only where a visible passage is marked so', () => {
    const loaded = caseOf(
      `
actors: [{ id: a, kind: state, title: A, role: party }]
claims:
  - { id: k, kind: statement, by: a, says: it will come, exact: we will come, said: 2001-06-01,
      sources: [{ report: r1, exact: it will come }, { report: r2, exact: we will come, hand: first }] }
`,
      { r1: { published: '2001-06-01' }, r2: { published: '2001-06-03' } },
    )
    const voice = (asOf: string) => voicesOf(see(loaded, viewAt(day(asOf))))[0]
    expect(voice('2001-06-02')).toMatchObject({ statements: 1, firstHand: 0, quoted: 1, heard: 'relayed' })
    expect(voice('2001-06-03')).toMatchObject({ statements: 1, firstHand: 1, heard: 'first-hand' })
  })
})
