import { describe, expect, it } from 'vitest'
import { caseOf } from '../../test/fixtures/case.ts'
import { writtenValue } from './load/index.ts'
import { loadedIn } from './wording/loaded.ts'
import { namersOf, writtenText } from './written.ts'

const CASE = caseOf(`actors:
  - { id: a, title: A, kind: state }
atoms:
  - { id: b.open, "yes": y, "no": n }
  - { id: b.open-talks, "yes": y, "no": n }
events:
  - id: e # the first
    # a remark
    date: 1998-06-16
    madeOn: 1998-06-16
    actors: a
    sets:
      b.open: true
stances:
  - { id: s, owner: a, if: b.open-talks, then: not b.open, madeOn: 1998-06-16 }
`)

describe('a record as written', () => {
  it('is its text with its comments, at the left margin', () => {
    expect(writtenText(CASE, 'e')).toBe(
      'id: e # the first\n# a remark\ndate: 1998-06-16\nmadeOn: 1998-06-16\nactors: a\nsets:\n  b.open: true',
    )
    expect(writtenText(CASE, 'a')).toBe('{ id: a, title: A, kind: state }')
    expect(writtenText(CASE, 'nobody')).toBe(null)
  })

  it('is its values with dates as text', () => {
    expect(writtenValue(CASE, 'e')).toEqual({
      id: 'e',
      date: '1998-06-16',
      madeOn: '1998-06-16',
      actors: 'a',
      sets: { 'b.open': true },
    })
    expect(writtenValue(CASE, 'nobody')).toBe(null)
  })

  it('is named by records that refer to it, set it, or have it in an expression as a whole name', () => {
    expect(namersOf(CASE, 'a')).toEqual(['e', 's'])
    expect(namersOf(CASE, 'b.open')).toEqual(['e', 's'])
    expect(namersOf(CASE, 'b.open-talks')).toEqual(['s'])
    expect(namersOf(CASE, 'b')).toEqual([])
  })
})

describe('loaded words', () => {
  const words = (text: string): readonly string[] => loadedIn(text).map((one) => one.word)

  it('are found in their inflections, whole words only', () => {
    expect(words('Terrorists brutally massacred; a fulsome apology for state terror, “so-called”')).toEqual([
      'terror',
      'brutality',
      'massacre',
      'fulsome',
      'terror',
      'so-called',
    ])
    expect(words('The Terroristan regimental exterminator was legitimated')).toEqual([])
    expect(words('ILLEGITIMATE Genocide')).toEqual(['legitimate', 'genocide'])
  })

  it('has the six of the brief from which the requirement is drawn (G4)', () => {
    for (const word of ['recalcitrant', 'fulsome', 'legitimate', 'brutality', 'terror', 'extremists'])
      expect(loadedIn(word), word).toHaveLength(1)
  })
})
