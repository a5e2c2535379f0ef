import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { answersAs, officesOn, shortName } from './actors.ts'
import { leavesOf, reason } from './reason.ts'
import { originsOf, supportOf } from './support.ts'
import { see, viewAt } from './view.ts'

const CASE = caseOf(
  `actors:
  - { id: fry, title: Yugoslavia, kind: state, partOf: union }
  - { id: union, title: the union, kind: state }
  - { id: milosevic, title: Slobodan Milosevic, short: Milosevic, kind: person }
  - { id: source-1, title: Real Name, kind: person, handling: protected, descriptor: a resident }
offices:
  - { id: o1, holder: milosevic, office: president of Serbia, of: union, rank: head-of-state, held: [1989-05-08, 1997-07-23] }
  - { id: o2, holder: milosevic, office: president, of: fry, rank: head-of-state, held: [1997-07-23, 2000-10-07] }
atoms:
  - { id: bridge.open, "yes": it is open, "no": it is shut }
events:
  - id: e-early
    date: 1998-06-16
    sources: [{ report: r1, exact: it began }, { report: r2, exact: it began so }, { report: r3, exact: it did not begin, stance: denies, field: date }]
  - { id: e-late, date: 1998-06-16, sources: [{ report: r3, exact: it came out late }] }
  - { id: e-both, date: 1998-06-16, madeOn: 1998-06-20, sources: [{ report: r1, exact: it began }] }
  - { id: e-gone, date: 1998-06-16, retracted: { on: 1998-06-25, why: wrong }, sources: [{ report: r1, exact: it began }] }
`,
  {
    r1: { published: '1998-06-17', origin: 'agency' },
    r2: { published: '1998-06-18', origin: 'agency' },
    r3: { published: '1998-07-08' },
    r4: { published: '1998-06-17', text: 'x', retracted: { on: '1998-06-19', why: 'withdrawn' } },
  },
)
const seenOn = (text: string, without: readonly string[] = []) => see(CASE, viewAt(day(text), { without }))
const events = (text: string, without: readonly string[] = []): readonly string[] =>
  seenOn(text, without).records.events.map((one) => one.id)

describe('what a view shows', () => {
  it('is a record from the day on which its first source was published, that day included', () => {
    expect(events('1998-06-16')).toEqual([])
    expect(events('1998-06-17')).toEqual(['e-early', 'e-gone'])
    expect(events('1998-07-07')).not.toContain('e-late')
    expect(events('1998-07-08')).toContain('e-late')
  })

  it('is what the analyst made only from the day it was made', () => {
    expect(events('1998-06-19')).not.toContain('e-both')
    expect(events('1998-06-20')).toContain('e-both')
  })

  it('is not what was retracted by then, but was before', () => {
    expect(events('1998-06-24')).toContain('e-gone')
    expect(events('1998-06-25')).not.toContain('e-gone')
    expect([seenOn('1998-06-18').reports.has('r4'), seenOn('1998-06-19').reports.has('r4')]).toEqual([
      true,
      false,
    ])
  })

  it('takes a late report into the past under a later day of knowledge, never under an earlier one', () => {
    const later = see(CASE, viewAt(day('1998-06-17'), { knownBy: day('1998-07-08') }))
    expect(later.records.events.map((one) => one.id)).toContain('e-late')
    expect(events('1998-06-17')).not.toContain('e-late')
  })

  it('leaves out what it is told to leave out, and what rested on that alone', () => {
    expect(events('1998-07-08', ['r1'])).toEqual(['e-early', 'e-late'])
    expect(events('1998-07-08', ['r1', 'r2', 'r3'])).toEqual([])
    expect(events('1998-07-08', ['e-early'])).not.toContain('e-early')
  })

  it('always has the vocabulary: actors, atoms', () => {
    const seen = see(CASE, viewAt(day('1900-01-01')))
    expect([seen.records.actors.length, seen.records.atoms.length, seen.records.events.length]).toEqual([
      4, 1, 0,
    ])
    expect(seen.get('actors', 'fry')?.id).toBe('fry')
    expect([seen.get('atoms', 'fry'), seen.find('e-early')]).toEqual([null, null])
  })

  it('only grows as more becomes known, but for what is retracted', () => {
    const dates = fc.integer({ min: day('1998-06-01'), max: day('1998-08-01') })
    fc.assert(
      fc.property(dates, fc.nat(30), (at, later) => {
        const ids = (known: number): readonly string[] =>
          see(CASE, viewAt(at, { knownBy: known })).records.events.map((one) => one.id)
        const after = ids(at + later)
        for (const id of ids(at)) if (id !== 'e-gone') expect(after).toContain(id)
      }),
    )
  })
})

describe('support', () => {
  const sources = CASE.records.events[0]?.sources

  it('counts origins, not outlets: two papers with one dispatch are one', () => {
    const seen = seenOn('1998-07-08')
    const support = supportOf(seen, sources)
    expect([support.asserts.length, support.assertingOrigins]).toEqual([2, ['agency']])
    expect(support.denyingOrigins).toEqual(['r3'])
    expect(originsOf(seen, [])).toEqual([])
  })

  it('is what is visible, and for one part what is about the whole or that part', () => {
    expect(supportOf(seenOn('1998-06-17'), sources).asserts.map((one) => one.report)).toEqual(['r1'])
    expect(supportOf(seenOn('1998-07-08'), sources, 'date').denies).toHaveLength(1)
    expect(supportOf(seenOn('1998-07-08'), sources, 'place').denies).toHaveLength(0)
    expect(supportOf(seenOn('1998-07-08'), undefined)).toMatchObject({ asserts: [], denies: [] })
  })
})

describe('actors', () => {
  const late = seenOn('2001-01-01')

  it('answer as themselves, then by the offices of the day, then as the wholes they are part of', () => {
    expect(answersAs(late, 'milosevic', day('1998-06-20'))).toEqual(['milosevic', 'fry', 'union'])
    expect(answersAs(late, 'milosevic', day('1996-06-20'))).toEqual(['milosevic', 'union'])
    expect(answersAs(late, 'milosevic', day('2001-01-01'))).toEqual(['milosevic'])
  })

  it('hold an office on its first and last day', () => {
    const on = (text: string): readonly string[] =>
      officesOn(late, 'milosevic', day(text)).map((one) => one.id)
    expect(['1989-05-07', '1989-05-08', '1997-07-23', '2000-10-07', '2000-10-08'].map(on)).toEqual([
      [],
      ['o1'],
      ['o1', 'o2'],
      ['o2'],
      [],
    ])
  })

  it('are named shortly, and a protected one by its descriptor', () => {
    expect(['milosevic', 'fry', 'source-1', 'analyst', 'nobody'].map((id) => shortName(CASE, id))).toEqual([
      'Milosevic',
      'Yugoslavia',
      'a resident',
      'the analyst',
      'nobody',
    ])
  })
})

describe('reasons', () => {
  it('have their leaves in reading order, each once', () => {
    const leaf = { leaf: 'record', id: 'e1' } as const
    const other = { leaf: 'record', id: 'e2', field: 'date' } as const
    expect(leavesOf([reason('a', [leaf], [reason('b', [other, leaf])]), reason('c', [other])])).toEqual([
      leaf,
      other,
    ])
  })
})
