import { describe, expect, it } from 'vitest'
import { see, viewAt } from '../../src/case/index.ts'
import { ledgerFindings, ledgerOf } from '../../src/ledger/index.ts'
import { printPlace, say } from '../../src/text/index.ts'
import { caseWithFindings, day } from '../fixtures/case.ts'

const BASE = `
actors:
  - { id: north, title: North, kind: state }
  - { id: south, title: South, kind: state }
  - { id: minister, title: The minister, kind: person }
atoms:
  - { id: gate.open, "yes": it is open, "no": it is shut }
offices:
  - { id: o1, holder: minister, office: minister, of: north, rank: minister }
`

/** The findings of a case as code and the text of the line to which each points. */
function found(yaml: string): readonly (readonly [string, string])[] {
  const text = BASE + yaml
  const lines = text.split('\n')
  return ledgerFindings(caseWithFindings(text)).map((one) => {
    if (one.place === null) throw new Error(`no place: ${one.code}`)
    expect(printPlace(one.place)).toMatch(/^records\/all\.yaml:\d+:\d+$/)
    expect(say(one).message).not.toContain('undefined')
    const line = lines[one.place.line - 1] ?? ''
    return [one.code, line.slice(one.place.column - 1)] as const
  })
}

describe('what is wrong with a ledger', () => {
  it('is a deadline before the pledge was made, at the deadline', () => {
    const codes = found(`
pledges:
  - id: p
    roles: { debtor: north }
    kind: achieve
    made: 2001-03-10
    ifBy: 2001-03-01
    if: gate.open
    then: gate.open
    due: { on: 2001-03-09 }
`)
    expect(codes).toEqual([
      ['pledge-deadline-before-made', '2001-03-01'],
      ['pledge-deadline-before-made', '2001-03-09 }'],
    ])
  })

  it('is a window that ends before it begins, and a tolerance that nobody can judge', () => {
    const codes = found(`
pledges:
  - id: p
    roles: { debtor: north }
    kind: refrain
    made: 2001-03-01
    from: 2001-03-20
    until: 2001-03-10
    then: gate.open
    tolerance: adjudicated
`)
    expect(codes).toEqual([
      ['pledge-window-backwards', '2001-03-10'],
      ['pledge-adjudicated-without-judge', 'adjudicated'],
    ])
  })

  const PLEDGE = `
pledges:
  - { id: p, roles: { debtor: north, addressee: south }, kind: achieve, made: 2001-03-10, then: gate.open, due: { on: 2001-03-31 } }
`

  it('is a release by somebody who is not the creditor; the state stays', () => {
    const yaml = `${PLEDGE}
events:
  - id: e
    date: 2001-03-12
    acts:
      - { do: release, pledge: p, by: north }
`
    expect(found(yaml)).toEqual([['release-not-by-creditor', '{ do: release, pledge: p, by: north }']])
    const seen = see(caseWithFindings(BASE + yaml), viewAt(day('2001-03-20')))
    expect(ledgerOf(seen).pledges.get('p')?.state).toBe('detached')
  })

  it('is an amendment by one side, and none where a spokesman leaves open who spoke', () => {
    const amend = (by: string): string => `${PLEDGE}
events:
  - id: e
    date: 2001-03-12
    acts:
      - { do: amend, pledge: p, by: ${by}, due: 2001-04-30 }
`
    expect(found(amend('[north]'))).toEqual([
      ['amendment-one-sided', '{ do: amend, pledge: p, by: [north], due: 2001-04-30 }'],
    ])
    expect(found(amend('[minister, south]'))).toEqual([])
    expect(found(amend('[north, south]'))).toEqual([])
  })

  it('is an amendment that contradicts itself', () => {
    const yaml = `
pledges:
  - { id: p, roles: { debtor: north, addressee: south }, kind: refrain, made: 2001-03-01, from: 2001-04-10, then: gate.open }
events:
  - id: e1
    date: 2001-03-12
    acts:
      - do: amend
        pledge: p
        by: [north, south]
        due: 2001-03-11
        until: 2001-04-01
  - id: e2
    date: 2001-03-13
    acts: [{ do: amend, pledge: p, by: [north, south] }]
`
    expect(found(yaml)).toEqual([
      ['amendment-deadline-past', '2001-03-11'],
      ['amendment-window-backwards', '2001-04-01'],
      ['amendment-changes-nothing', '{ do: amend, pledge: p, by: [north, south] }]'],
    ])
  })

  it('is an act before the pledge was made, without a date, or by somebody who has no power to', () => {
    const yaml = `${PLEDGE}
powers:
  - { id: w, holder: south, effect: { do: terminate, pledges: p } }
events:
  - { id: e1, date: 2001-03-01, acts: [{ do: cancel, pledge: p, by: north }] }
  - { id: e2, acts: [{ do: cancel, pledge: p, by: north }] }
  - { id: e3, date: 2001-03-15, acts: [{ do: terminate, pledge: p, by: north }] }
  - { id: e4, date: 2001-03-15, acts: [{ do: exercise, power: w, by: north }] }
`
    expect(found(yaml).map(([code]) => code)).toEqual([
      'act-before-made',
      'act-undated',
      'act-not-entitled',
      'act-not-entitled',
    ])
    const seen = see(caseWithFindings(BASE + yaml), viewAt(day('2001-03-20')))
    expect(ledgerOf(seen).pledges.get('p')?.possible).toEqual(['detached', 'discharged'])
  })

  it('is a reading without a holder', () => {
    const yaml = `
terms:
  - id: calm
    readings:
      - { id: mine, means: gate.open }
`
    expect(found(yaml).map(([code]) => code)).toEqual(['reading-without-holder'])
  })

  it('does not stop the ledger: names that nobody declared and terms in a circle are without information', () => {
    const yaml = `
terms:
  - { id: one, readings: [{ id: a, holder: north, means: two }] }
  - { id: two, readings: [{ id: a, holder: north, means: one }] }
pledges:
  - { id: p, roles: { debtor: north }, kind: achieve, made: 2001-03-10, if: one and no.such, then: nothing.here, due: { on: 2001-03-31 } }
`
    const from = caseWithFindings(BASE + yaml)
    expect(from.findings.map((one) => one.code)).toEqual(
      expect.arrayContaining(['definition-cycle', 'expression-unknown-name']),
    )
    const state = ledgerOf(see(from, viewAt(day('2001-05-01')))).pledges.get('p')
    expect([state?.state, state?.reads]).toEqual(['conditional', 'not-yet-due'])
  })

  it('is nothing in a sound case', () => {
    expect(found(PLEDGE)).toEqual([])
  })

  it('is a field that would be passed over in silence, at that field', () => {
    const codes = found(`
pledges:
  - { id: p, roles: { debtor: north }, kind: maintain, made: 2001-03-01, then: gate.open,
      due: { on: 2001-04-01 } }
  - { id: q, roles: { debtor: north }, kind: achieve, made: 2001-03-01, then: gate.open,
      until: 2001-04-01,
      ifBy: 2001-03-20 }
`)
    expect(codes.map(([code]) => code)).toEqual([
      'pledge-field-unused',
      'pledge-field-unused',
      'pledge-field-unused',
    ])
    expect(codes.map(([, line]) => line.slice(0, 4))).toEqual(['{ on', '2001', '2001'])
  })

  it('is a pledge that nobody must keep, or that is due before its condition can last be met', () => {
    const codes = found(`
pledges:
  - { id: p, roles: { debtor: [] }, kind: achieve, made: 2001-03-01, then: gate.open }
  - { id: q, roles: { debtor: north }, kind: achieve, made: 2001-03-01, if: gate.open, ifBy: 2001-05-01, then: gate.open, due: { on: 2001-04-01 } }
`)
    expect(codes.map(([code]) => code)).toEqual(['pledge-without-debtor', 'pledge-due-before-condition'])
  })

  it('is a finding before there was anything to find on, and a pledge that takes its own place', () => {
    const codes = found(`
pledges:
  - { id: p, roles: { debtor: north, addressee: south }, kind: achieve, made: 2001-03-01, then: gate.open }
verdicts:
  - { id: v, on: p, by: south, date: 2001-02-01, says: done, finds: kept }
rulings:
  - { id: k, finds: broken, pledge: p, on: 2001-02-02, madeOn: 2001-03-02, why: no }
events:
  - { id: e, date: 2001-03-05, acts: [{ do: supersede, pledge: p, with: p, by: [north, south] }] }
`)
    expect(codes.map(([code]) => code)).toEqual([
      'finding-before-made',
      'finding-before-made',
      'supersede-by-itself',
    ])
  })

  it('is an amendment that says two things at once, at the second', () => {
    const codes = found(`
pledges:
  - { id: p, roles: { debtor: north, addressee: south }, kind: achieve, made: 2001-03-01, then: gate.open, due: { on: 2001-04-01 } }
events:
  - { id: e, date: 2001-03-05, acts: [{ do: amend, pledge: p, by: [north, south], due: 2001-05-01 },
      { do: amend, pledge: p, by: [north, south], due: 2001-06-01 }] }
`)
    expect(codes).toEqual([['amendment-twice', '2001-06-01 }] }']])
  })
})
