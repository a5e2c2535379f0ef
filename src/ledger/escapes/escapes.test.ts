import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../../test/fixtures/case.ts'
import { seenOn } from '../../../test/ledger/small-kosovo.ts'
import { see, viewAt } from '../../case/index.ts'
import { say, severityOf } from '../../text/index.ts'
import { ledgerOf } from '../index.ts'
import { escapeFindings, escapesOf } from './escapes.ts'

const june = seenOn('1998-06-20')

const codesOf = (seen: typeof june, id: string): readonly string[] =>
  escapesOf(ledgerOf(seen))
    .of(id)
    .map((one) => one.code)

describe('the escape clauses of the withdrawal pledge of June 1998', () => {
  const found = escapesOf(ledgerOf(june)).of('P1')

  it('are L2 to L10, and not L1 while “immediate” has a number of days', () => {
    expect(found.map((one) => one.code)).toEqual(['L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10'])
  })

  it('are said in words', () => {
    expect(found.map((one) => say(one.finding).message)).toEqual([
      'P1 (withdrawal) waits for its condition without end: no day is set by which terrorist activities have stopped.',
      'In P1 (withdrawal), Belgrade decides whether the condition is met.',
      'The condition of P1 (withdrawal) depends on the armed groups, who promised nothing.',
      '“terrorist activities” in P1 (withdrawal) means different things to Belgrade and the Contact Group: they differ, or may, on 2 of 5 incidents.',
      'One incident, by anybody, defeats the condition of P1 (withdrawal): “terrorist activities” asks that none occur.',
      'Nobody but Belgrade is named to establish whether P1 (withdrawal) is kept.',
      'P1 (withdrawal) and S1 wait for each other (in part inferred by the analyst).',
      'What P1 (withdrawal) covers is disputed.',
      'P1 (withdrawal) is “immediate”, but conditional on an event with no date (terrorist activities have stopped): it cannot be both.',
    ])
  })

  it('are warnings with a place, and rest on passages', () => {
    for (const one of found) {
      expect(severityOf(one.finding)).toBe('warning')
      expect(one.finding.place?.file).toBe('records/all.yaml')
      expect(one.because.refs.length).toBeGreaterThan(0)
    }
    expect(JSON.stringify(found[0]?.because)).toContain('he would pull his forces out as terrorism ends')
  })

  it('leave out what came from a report that is left out', () => {
    expect(codesOf(seenOn('1998-06-20', { without: ['S1'] }), 'P1')).not.toContain('L8')
  })

  it('for `check` are those of open promises only', () => {
    const pledges = new Set(escapeFindings(ledgerOf(june)).map((one) => JSON.stringify(one.detail)))
    expect([...pledges].some((one) => one.includes('old-talks'))).toBe(false)
    expect([...pledges].some((one) => one.includes('P3 (access)'))).toBe(true)
  })
})

/** A promise that leaves no way out; each variant below changes one thing. */
const tight = {
  id: 'tight',
  roles: { debtor: 'a', addressee: 'b' },
  kind: 'achieve',
  made: '2001-01-01',
  if: 'b.acts',
  ifBy: '2001-03-01',
  then: 'a.acts',
  due: { after: 'detached', days: 7 },
  judge: { if: 'un' },
  verifier: 'un',
  scope: { quantity: 'all of it' },
}
const { due: _due, ...withoutDue } = tight
const { ifBy: _ifBy, ...withoutIfBy } = tight
const { judge: _judge, verifier: _verifier, ...unwatched } = tight
const { scope: _scope, ...unscoped } = tight

const variants: readonly (readonly [string, readonly string[], object])[] = [
  ['a promise with everything named has none', [], tight],
  ['no deadline', ['L1'], withoutDue],
  ['no last day for the condition', ['L2'], withoutIfBy],
  ['at once, and on a condition without a day', ['L2', 'L10'], { ...withoutIfBy, said: 'forthwith' }],
  ['at once, but with a last day, is no clash', [], { ...tight, said: 'forthwith' }],
  ['nobody decides or verifies', ['L3', 'L7'], unwatched],
  ['the debtor controls its own condition', ['L3'], { ...tight, if: 'a.asks' }],
  ['the condition is in a third hand', ['L4'], { ...tight, if: 'c.acts' }],
  ['no quantity', ['L9'], { ...tight, scope: { place: 'the valley' } }],
  ['no scope', ['L9'], unscoped],
  ['efforts only', ['L11'], { ...tight, mode: 'best-efforts' }],
  ['known only from others', ['L12'], { ...tight, attribution: 'reported' }],
  [
    'signed, though only reports of the text are held',
    [],
    { ...tight, attribution: 'reported', document: 'pact' },
  ],
  ['a review clause', ['L13'], { ...tight, flexible: 'to be reviewed after a month' }],
]

describe('each escape clause by itself', () => {
  const actors = [
    { id: 'a', title: 'Alpha', kind: 'state' },
    { id: 'b', title: 'Beta', kind: 'state' },
    { id: 'c', title: 'Gamma', kind: 'armed-group' },
    { id: 'un', title: 'the monitors', kind: 'organisation' },
  ]
  const atoms = ['a.acts', 'a.asks', 'b.acts', 'c.acts'].map((id) => ({
    id,
    yes: `${id} happens`,
    no: `${id} does not happen`,
    controller: id.slice(0, 1),
  }))
  const documents = [
    {
      id: 'pact',
      title: 'A pact',
      kind: 'agreement',
      date: '2001-01-01',
      signatories: ['a', 'b'],
      text: 'reported',
    },
  ]
  for (const [name, codes, pledge] of variants)
    it(name, () => {
      const loaded = caseOf({ actors, atoms, documents, pledges: [pledge] })
      expect(codesOf(see(loaded, viewAt(day('2001-02-01'))), 'tight')).toEqual(codes)
    })

  it('says where an outsider promised the act elsewhere', () => {
    const promise = { ...withoutIfBy, id: 'other', roles: { debtor: 'c' }, then: 'c.acts' }
    const loaded = caseOf({ actors, atoms, pledges: [{ ...tight, if: 'c.acts' }, promise] })
    const found = escapesOf(ledgerOf(see(loaded, viewAt(day('2001-02-01'))))).of('tight')
    expect(found.map((one) => say(one.finding).message)).toEqual([
      'The condition of tight depends on Gamma, who took no part in it; Gamma speaks to it elsewhere.',
    ])
  })

  it('an unknown pledge has none', () => {
    const loaded = caseOf({ actors, atoms, pledges: [tight] })
    expect(codesOf(see(loaded, viewAt(day('2001-02-01'))), 'nobody')).toEqual([])
  })
})
