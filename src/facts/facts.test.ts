import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf, caseWithFindings, day, type TestReports } from '../../test/fixtures/case.ts'
import { expressionOf, leavesOf, see, type View, viewAt } from '../case/index.ts'
import type { Expression } from '../language/index.ts'
import { type Asker, NOBODY } from './facts.ts'
import { factsOf, factsWithEvent } from './facts-of.ts'
import { factFindings } from './findings.ts'

const ATOMS = `
atoms:
  - { id: gate.open, "yes": it is open, "no": it is shut }
  - { id: flag.up, "yes": it is up, "no": it is down }
actors:
  - { id: north, title: North, kind: state }
  - { id: south, title: South, kind: state }
  - { id: chief, title: The chief, kind: person }
  - { id: guard, title: The guard, kind: armed-force, partOf: south }
`
const expr = (text: string): Expression => expressionOf(text) as Expression

function factsIn(yaml: string, on: string, reports: TestReports = {}, view: Partial<View> = {}) {
  return factsOf(see(caseOf(ATOMS + yaml, reports), viewAt(day(on), view)))
}

describe('assertions', () => {
  it('of an event that some report denies are of the value and its contrary', () => {
    const yaml = `
events:
  - { id: e1, date: 2001-03-02, sets: { gate.open: true }, sources: [{ report: r1, exact: open }, { report: r2, exact: shut, stance: denies }] }
`
    const reports = { r1: { published: '2001-03-02' }, r2: { published: '2001-03-04' } }
    expect(factsIn(yaml, '2001-03-03', reports).atom('gate.open', day('2001-03-03'))).toBe('true')
    expect(factsIn(yaml, '2001-03-04', reports).atom('gate.open', day('2001-03-03'))).toBe('both')
    expect(
      factsIn(yaml, '2001-03-04', reports, { without: ['r1'] }).atom('gate.open', day('2001-03-03')),
    ).toBe('none')
  })

  it('are not denied by a report that contradicts another part of the event', () => {
    const yaml = `
events:
  - { id: e1, date: 2001-03-02, sets: { gate.open: true, flag.up: true }, sources: [{ report: r1, exact: open }, { report: r2, exact: no flag, stance: denies, field: sets.flag.up }] }
`
    const facts = factsIn(yaml, '2001-03-05', {
      r1: { published: '2001-03-02' },
      r2: { published: '2001-03-04' },
    })
    expect(facts.atom('gate.open', day('2001-03-03'))).toBe('true')
    expect(facts.atom('flag.up', day('2001-03-03'))).toBe('both')
  })

  it('by a ruling beat the events of the same day, and only of that day', () => {
    const yaml = `
events:
  - { id: e1, date: 2001-03-02, sets: { gate.open: true } }
  - { id: e2, date: 2001-03-04, sets: { gate.open: true } }
rulings:
  - { id: k1, fact: gate.open, is: false, on: 2001-03-02, madeOn: 2001-03-03, why: seen }
`
    const facts = factsIn(yaml, '2001-03-09')
    expect(['2001-03-02', '2001-03-04'].map((on) => facts.atom('gate.open', day(on)))).toEqual([
      'false',
      'true',
    ])
    expect(factsIn(yaml, '2001-03-02').atom('gate.open', day('2001-03-02'))).toBe('true')
  })

  it('by a closed-world ruling are false from its first day, unless something true lies in its window', () => {
    const closed = `
rulings:
  - { id: k1, closed: gate.open, over: [2001-03-02, 2001-03-09], madeOn: 2001-03-09, why: well watched }
`
    expect(factsIn(closed, '2001-03-09').atom('gate.open', day('2001-03-05'))).toBe('false')
    const with_ = `${closed}
events:
  - { id: e1, date: 2001-03-07, sets: { gate.open: true } }
`
    const facts = factsIn(with_, '2001-03-09')
    expect(['2001-03-05', '2001-03-07'].map((on) => facts.atom('gate.open', day(on)))).toEqual([
      'none',
      'true',
    ])
  })

  it('by an event without a date, or by a struck one, are none', () => {
    const yaml = `
events:
  - { id: e1, sets: { gate.open: true } }
  - { id: e2, date: 2001-03-02, sets: { flag.up: true } }
rulings:
  - { id: k1, struck: e2, madeOn: 2001-03-05, why: another flag }
`
    expect(factsIn(yaml, '2001-03-09').atom('gate.open', day('2001-03-09'))).toBe('none')
    expect(factsIn(yaml, '2001-03-04').atom('flag.up', day('2001-03-04'))).toBe('true')
    expect(factsIn(yaml, '2001-03-09').atom('flag.up', day('2001-03-04'))).toBe('none')
  })
})

describe('the reading that governs', () => {
  const yaml = `
offices:
  - { id: o1, holder: chief, office: president, of: north, rank: head-of-state, held: [2001-01-01, 2001-03-31] }
terms:
  - id: calm
    readings:
      - { id: norths, holder: north, means: gate.open }
      - { id: souths, holder: south, means: flag.up, since: 2001-02-01, until: 2001-04-30 }
      - { id: later, holder: south, means: not gate.open, since: 2001-03-01 }
      - { id: mine, holder: analyst, means: gate.open and flag.up }
    default: mine
`
  const governs = (on: string, asker: Partial<Asker>, view: Partial<View> = {}, head = {}) => {
    const seen = see(caseOf(ATOMS + yaml, {}, head), viewAt(day(on), view))
    const found = factsOf(seen).governing('calm', day(on), { ...NOBODY, ...asker })
    return [found?.reading.id, found?.chosenBy]
  }

  it('is the party’s own, then the judge’s, the debtor’s, the case’s, the default', () => {
    const all = { party: 'north', judge: 'south', debtor: 'north' }
    expect(governs('2001-02-10', all)).toEqual(['norths', 'party'])
    expect(governs('2001-02-10', { ...all, party: null })).toEqual(['souths', 'judge'])
    expect(governs('2001-02-10', { debtor: 'north' })).toEqual(['norths', 'debtor'])
    expect(governs('2001-02-10', {}, {}, { reading: 'north' })).toEqual(['norths', 'case'])
    expect(governs('2001-02-10', {})).toEqual(['mine', 'term-default'])
  })

  it('is that of the state whose office a person holds, on the days on which he holds it', () => {
    expect(governs('2001-03-31', { party: 'chief' })).toEqual(['norths', 'party'])
    expect(governs('2001-04-01', { party: 'chief' })).toEqual(['mine', 'term-default'])
    expect(governs('2001-02-10', { debtor: 'guard' })).toEqual(['souths', 'debtor'])
  })

  it('must hold on the day; of two, the later one governs', () => {
    expect(governs('2001-01-31', { judge: 'south' })).toEqual(['mine', 'term-default'])
    expect(governs('2001-03-01', { judge: 'south' })).toEqual(['later', 'judge'])
  })

  it('is before all else the one that the view chooses, by term or by holder', () => {
    const readings = { holder: 'south', terms: {} }
    expect(governs('2001-02-10', { party: 'north' }, { readings })).toEqual(['souths', 'view-holder'])
    expect(governs('2001-01-10', { party: 'north' }, { readings })).toEqual(['norths', 'party'])
    const chosen = { holder: 'south', terms: { calm: 'mine' } }
    expect(governs('2001-02-10', { party: 'north' }, { readings: chosen })).toEqual(['mine', 'view-term'])
  })

  it('changes the value of the term over time, and its breakpoints show it', () => {
    const text = `${ATOMS + yaml}
events:
  - { id: e1, date: 2001-01-10, sets: { gate.open: true, flag.up: false } }
`
    const facts = factsOf(see(caseOf(text), viewAt(day('2001-05-01'))))
    const asker = { ...NOBODY, party: 'chief', judge: 'south' }
    const value = (on: string) => facts.value(expr('calm'), day(on), asker)
    expect(['2001-01-09', '2001-01-10', '2001-03-31', '2001-04-01'].map(value)).toEqual([
      'none',
      'true',
      'true',
      'false',
    ])
    expect(facts.breakpoints(expr('calm'), day('2001-01-01'), day('2001-05-01'), asker)).toEqual([
      day('2001-01-10'),
      day('2001-04-01'),
    ])
  })

  it('is hidden while the only reports of it are', () => {
    const text = `
terms:
  - id: calm
    readings:
      - { id: said, holder: north, means: gate.open, sources: [{ report: r1, exact: calm is }] }
      - { id: mine, holder: analyst, means: flag.up }
`
    const reports = { r1: { published: '2001-03-05' } }
    const at = (on: string) =>
      factsIn(text, on, reports).governing('calm', day('2001-03-01'), { ...NOBODY, party: 'north' })?.reading
        .id
    expect([at('2001-03-04'), at('2001-03-05')]).toEqual(['mine', 'said'])
  })
})

describe('an expression', () => {
  const yaml = `
events:
  - { id: e1, date: 2001-03-02, sets: { gate.open: true } }
  - { id: e2, date: 2001-03-02, sets: { gate.open: false } }
`
  it('is not settled where Belnap makes true of a dispute and of silence', () => {
    const facts = factsIn(yaml, '2001-03-05')
    const steps = facts.steps(expr('gate.open or flag.up'), NOBODY)
    expect([steps.at(day('2001-03-05')), steps.settled(day('2001-03-05'))]).toEqual(['true', 'none'])
    expect(facts.value(expr('gate.open and flag.up'), day('2001-03-05'), NOBODY)).toBe('false')
  })

  it('has as reported only what was asserted from a day on', () => {
    const facts = factsIn(
      '\nevents:\n  - { id: e1, date: 2001-03-02, sets: { gate.open: true } }\n',
      '2001-03-09',
    )
    const since = (from: string) => facts.reported(expr('gate.open'), day(from), day('2001-03-09'), NOBODY)
    expect([since('2001-03-02'), since('2001-03-03')]).toEqual(['true', 'none'])
    expect(facts.value(expr('gate.open'), day('2001-03-09'), NOBODY)).toBe('true')
  })

  it('of a name that nobody declared has no information', () => {
    expect(factsIn('', '2001-03-09').value(expr('no.such'), day('2001-03-09'), NOBODY)).toBe('none')
  })
})

describe('terms that go in a circle', () => {
  const yaml = `
terms:
  - { id: one, readings: [{ id: a, holder: north, means: two or gate.open }] }
  - { id: two, readings: [{ id: a, holder: north, means: three }] }
  - { id: three, readings: [{ id: a, holder: north, means: not one }] }
  - { id: above, readings: [{ id: a, holder: north, means: one }] }
events:
  - { id: e1, date: 2001-03-02, sets: { gate.open: true } }
`
  it('have no information where they meet themselves, in whichever order they are asked', () => {
    const at = day('2001-03-05')
    const ask = (names: readonly string[]) => {
      const facts = factsOf(see(caseWithFindings(ATOMS + yaml), viewAt(at)))
      return new Map(names.map((name) => [name, facts.value(expr(name), at, NOBODY)]))
    }
    const forward = ask(['one', 'two', 'three', 'above'])
    expect(Object.fromEntries(forward)).toEqual({ one: 'true', two: 'none', three: 'none', above: 'true' })
    for (const [name, value] of ask(['above', 'three', 'two', 'one'])) expect(value).toBe(forward.get(name))
  })

  it('are a finding of loading, with its place', () => {
    const { findings } = caseWithFindings(ATOMS + yaml)
    const circles = findings.filter((one) => one.code === 'definition-cycle')
    expect(circles.map((one) => [one.place?.file, one.place?.line])).toEqual([['records/all.yaml', 12]])
  })

  it('or are nested beyond reading end without a crash', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      id: `t${i}`,
      readings: [{ id: 'a', holder: 'analyst', means: i === 0 ? 'gate.open' : `t${i - 1}` }],
    }))
    const deep = caseOf({ atoms: [{ id: 'gate.open', yes: 'y', no: 'n', initially: true }], terms: many })
    const facts = factsOf(see(deep, viewAt(0)))
    expect([facts.value(expr('t3'), 0, NOBODY), facts.value(expr('t399'), 0, NOBODY)]).toEqual([
      'true',
      'none',
    ])
    expect(factFindings(deep).every((one) => one.code === 'term-too-deep')).toBe(true)
  })
})

describe('reasons', () => {
  it('end in the assertion, its passage and the reading that governs', () => {
    const yaml = `
terms:
  - { id: calm, readings: [{ id: norths, holder: north, means: gate.open }, { id: souths, holder: south, means: flag.up }] }
events:
  - { id: e1, date: 2001-03-02, sets: { gate.open: true }, sources: [{ report: r1, exact: it is open }] }
`
    const facts = factsIn(yaml, '2001-03-05', { r1: { published: '2001-03-03' } })
    const why = facts.explain(expr('calm'), day('2001-03-05'), { ...NOBODY, judge: 'north' })
    expect(why.rule).toBe('term-true')
    expect(leavesOf([why])).toEqual([
      { leaf: 'record', id: 'calm' },
      { leaf: 'record', id: 'calm', field: 'readings.norths' },
      { leaf: 'choice', who: 'north', what: 'judge', on: null },
      { leaf: 'record', id: 'gate.open' },
      { leaf: 'record', id: 'e1' },
      { leaf: 'passage', report: 'r1', exact: 'it is open', stance: 'asserts' },
    ])
  })

  it('name what was sought where nothing is reported', () => {
    const why = factsIn('', '2001-03-05').explain(expr('gate.open'), day('2001-03-05'), NOBODY)
    expect(leavesOf([why])).toContainEqual({ leaf: 'absence', sought: 'gate.open', reports: [] })
  })
})

describe('one more event', () => {
  it('gives the same facts as starting afresh', () => {
    const event = fc.record({
      at: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 0, max: 3 }),
      gate: fc.option(fc.boolean()),
      armed: fc.option(fc.boolean()),
    })
    const first = day('2001-01-01')
    const date = (at: number): string => new Date((first + at) * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 6 }), (drawn) => {
        const records = {
          atoms: [
            { id: 'gate.open', yes: 'y', no: 'n' },
            { id: 'flag.up', yes: 'y', no: 'n', initially: true },
          ],
          terms: [
            {
              id: 'calm',
              lull: { days: 5, choice: 'a' },
              readings: [{ id: 'x', holder: 'analyst', counts: 'armed' }],
            },
            { id: 'fine', readings: [{ id: 'x', holder: 'analyst', means: 'calm and gate.open' }] },
          ],
          rulings: [{ id: 'k', coverage: 'calm', over: [null, null], madeOn: date(0), why: 'watched' }],
          events: drawn.map(({ at, length, gate, armed }, i) => ({
            id: `e${i}`,
            date: [date(at), date(at + length)],
            ...(gate === null ? {} : { sets: { 'gate.open': gate } }),
            ...(armed === null ? {} : { incident: { armed } }),
          })),
        }
        const whole = caseOf(records)
        const view = viewAt(first + 60)
        const after = see(whole, view)
        const added = after.records.events.at(-1)
        if (added === undefined) return
        const before = factsOf(see(caseOf({ ...records, events: records.events.slice(0, -1) }), view))
        for (const name of ['gate.open', 'calm', 'fine', 'fine or flag.up'])
          before.value(expr(name), first, NOBODY)
        const grown = factsWithEvent(before, after, added.id)
        const fresh = factsOf(see(whole, view))
        for (const name of ['gate.open', 'calm', 'fine', 'fine or flag.up'])
          for (let at = 0; at <= 40; at += 1)
            expect(grown.value(expr(name), first + at, NOBODY)).toBe(
              fresh.value(expr(name), first + at, NOBODY),
            )
      }),
      { numRuns: 60 },
    )
  })
})

describe('findings about facts', () => {
  it('name the place of what is wrong', () => {
    const yaml = `${ATOMS}
terms:
  - id: calm
    default: nobodys
    readings:
      - { id: a, means: gate.open }
      - { id: a, holder: north, counts: armed }
`
    const lines = yaml.split('\n')
    const found = factFindings(caseWithFindings(yaml)).map((one) => [
      one.code,
      lines[(one.place?.line ?? 0) - 1]?.trim().slice(0, 9),
    ])
    expect(found).toEqual([
      ['term-default-unknown', 'default: '],
      ['reading-without-holder', '- { id: a'],
      ['reading-id-twice', '- { id: a'],
      ['term-lull-missing', '- { id: a'],
    ])
  })
})
