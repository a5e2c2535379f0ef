/**
 * Histories in small, each decided by hand from the transitions T1–T19 and the rules (a)–(f) of the ledger before it was
 * run. Dates follow the agreements named; where a report is invented for the sake of a rule, its text says so.
 */
import { describe, expect, it } from 'vitest'
import { type Case, see, viewAt } from '../../src/case/index.ts'
import {
  escapesOf,
  type Ledger,
  layersOf,
  ledgerFindings,
  ledgerOf,
  type PledgeState,
  waitsOf,
} from '../../src/ledger/index.ts'
import { printPlace } from '../../src/text/index.ts'
import { caseOf, day, type TestReports } from '../fixtures/case.ts'

/** Every event of a history is told by one report, unless it says otherwise. */
function history(records: string, reports: TestReports = {}): Case {
  return caseOf(records, reports)
}

function at(from: Case, on: string, options: { knownBy?: string; asResult?: boolean } = {}): Ledger {
  const view = viewAt(day(on), options.knownBy === undefined ? {} : { knownBy: day(options.knownBy) })
  return ledgerOf(see(from, view), { asResult: options.asResult === true })
}

function of(ledger: Ledger, id: string): PledgeState {
  const found = ledger.pledges.get(id)
  if (found === undefined) throw new Error(`no pledge ${id}`)
  return found
}

/** State, how it reads, and what else is possible. */
function stands(from: Case, id: string, on: string, options: { knownBy?: string; asResult?: boolean } = {}) {
  const { state, reads, possible } = of(at(from, on, options), id)
  return [state, reads, possible.filter((one) => one !== state).join(' ')]
}

const turns = (from: Case, id: string, on: string) =>
  of(at(from, on), id).history.map((one) => `${one.transition} ${one.from} ${one.state}`)
const turn = (transition: string, on: string, state: string): string => `${transition} ${day(on)} ${state}`

describe('the Agreed Framework of 1994: a freeze for reactors', () => {
  const from = history(`
actors:
  - { id: us, kind: state, title: United States }
  - { id: dprk, kind: state, title: North Korea }
  - { id: iaea, kind: organisation, title: the Agency }
atoms:
  - { id: dprk.operates, "yes": the reactors run, "no": the reactors stand still, controller: dprk }
  - { id: us.oil, "yes": oil is delivered, "no": oil is not delivered, controller: us }
  - { id: lwr.completed, "yes": the light-water reactors are completed, "no": they are not, controller: us }
  - { id: dprk.dismantle, "yes": the old reactors are dismantled, "no": they stand, controller: dprk }
pledges:
  - { id: freeze, roles: { debtor: dprk, addressee: us }, kind: refrain, made: 1994-10-21, from: 1994-11-21, then: dprk.operates, verifier: iaea }
  - { id: oil, roles: { debtor: us, addressee: dprk }, kind: maintain, made: 1994-10-21, from: 1995-10-21, then: us.oil }
  - { id: reactors, roles: { debtor: us, addressee: dprk }, kind: achieve, mode: best-efforts, made: 1994-10-21, then: lwr.completed, due: { on: 2003-12-31, said: target date } }
  - { id: dismantle, roles: { debtor: dprk, addressee: us }, kind: achieve, made: 1994-10-21, if: lwr.completed, then: dprk.dismantle }
events:
  - { id: e-running-before, date: 1994-10-25, sets: { dprk.operates: true } }
  - { id: e-stopped, date: 1994-11-01, sets: { dprk.operates: false } }
  - { id: e-oil-stops, date: 2002-11-14, sets: { us.oil: false } }
  - { id: e-restart, date: 2002-12-22, sets: { dprk.operates: true } }
  - { id: e-runs-on, date: 2003-02-05, sets: { dprk.operates: true } }
verdicts:
  - { id: v-cannot, on: freeze, by: iaea, date: 2002-12-31, says: it can no longer verify, finds: declined }
`)

  it('the freeze is in force, and what ran before its window breaks nothing', () => {
    expect(stands(from, 'freeze', '1999-01-01')).toEqual(['detached', 'due', ''])
  })

  it('the freeze is broken on the day of the restart, once, though the reactors run on; the judge who declines decides nothing', () => {
    const freeze = of(at(from, '2003-03-01'), 'freeze')
    expect([freeze.state, freeze.reads, freeze.since]).toEqual(['violated', 'broken', day('2002-12-22')])
    expect(freeze.breaches.map((one) => one.day)).toEqual([day('2002-12-22'), day('2003-02-05')])
    expect(layersOf(freeze).declined).toEqual(['iaea'])
    expect(layersOf(freeze).disagreements).toEqual([])
  })

  it('oil is broken on the day of the stop', () => {
    expect(of(at(from, '2003-01-01'), 'oil').since).toBe(day('2002-11-14'))
  })

  it('reactors promised with best efforts are never broken by the result: overdue by their target date; read as a result, violated', () => {
    expect(stands(from, 'reactors', '2004-01-10')).toEqual(['detached', 'overdue', 'discharged'])
    expect(stands(from, 'reactors', '2004-01-10', { asResult: true })).toEqual([
      'violated',
      'overdue',
      'discharged remedied',
    ])
  })

  it('dismantling is never due without reactors, and its escape clauses say so', () => {
    expect(stands(from, 'dismantle', '2004-01-10')[0]).toBe('conditional')
    const codes = escapesOf(at(from, '2000-01-01'))
      .of('dismantle')
      .map((one) => one.code)
    expect(codes).toEqual(expect.arrayContaining(['L1', 'L2', 'L3', 'L7', 'L9']))
    expect(codes).not.toContain('L4')
  })
})

describe('Mozambique 1992–94: a deadline that passed, then amended by both', () => {
  const from = history(`
actors:
  - { id: frelimo, kind: government, title: Government }
  - { id: renamo, kind: armed-group, title: Renamo }
atoms: [{ id: forces.demobilised, "yes": the forces are demobilised, "no": they are not }]
pledges:
  - { id: demob, roles: { debtor: [frelimo, renamo], addressee: [frelimo, renamo] }, kind: achieve, made: 1992-10-04, then: forces.demobilised, due: { after: made, days: 180 } }
  - { id: alone, roles: { debtor: renamo, addressee: frelimo }, kind: achieve, made: 1992-10-04, then: forces.demobilised, due: { after: made, days: 180 } }
events:
  - { id: e-new, date: 1993-10-20, acts: [{ do: amend, pledge: demob, by: [frelimo, renamo], due: 1994-08-15 }, { do: amend, pledge: alone, by: [renamo], due: 1994-08-15 }] }
  - { id: e-done, date: 1994-08-22, sets: { forces.demobilised: true } }
`)

  it('the first deadline, 180 days after the signing, is inclusive: due on 2 April, overdue from the 3rd', () => {
    expect(stands(from, 'demob', '1993-04-02')).toEqual(['detached', 'due', 'discharged'])
    expect(stands(from, 'demob', '1993-04-03')).toEqual(['violated', 'overdue', 'discharged remedied'])
  })

  it('the amendment gives another chance; the breach before it stays on record', () => {
    const now = of(at(from, '1993-12-01'), 'demob')
    expect([now.state, now.reads, now.due.day]).toEqual(['detached', 'due', day('1994-08-15')])
    expect(now.breaches.map((one) => [one.day, one.silence])).toEqual([[day('1993-04-03'), true]])
  })

  it('performance a week after the new day is kept late, seven days', () => {
    const now = of(at(from, '1994-09-01'), 'demob')
    expect([now.state, now.daysLate]).toEqual(['remedied', 7])
    expect(now.breaches.map((one) => one.day)).toEqual([day('1993-04-03'), day('1994-08-16')])
  })

  it('one side alone amends nothing, and the check says so with its place', () => {
    expect(of(at(from, '1993-12-01'), 'alone').due.day).toBe(day('1993-04-02'))
    const findings = ledgerFindings(from)
    expect(findings.map((one) => one.code)).toEqual(['amendment-one-sided'])
    expect(findings[0]?.place === null ? '' : printPlace(findings[0]?.place as never)).toMatch(
      /^records\/all\.yaml:10:\d+$/,
    )
  })
})

describe('Dayton 1995: days that count from an event', () => {
  const from = history(
    `
actors: [{ id: rs, kind: state, title: Republika Srpska }, { id: fed, kind: state, title: Federation }]
atoms:
  - { id: rs.left-zone, "yes": forces have left the zone, "no": they have not }
  - { id: rs.freed, "yes": the prisoners are free, "no": they are held }
pledges:
  - { id: zone, roles: { debtor: rs, addressee: fed }, kind: achieve, made: 1995-12-14, then: rs.left-zone, due: { after: { event: e-transfer }, days: 30 }, sources: [{ report: r-text, exact: zone }] }
  - { id: prisoners, roles: { debtor: rs, addressee: fed }, kind: achieve, made: 1995-12-14, then: rs.freed, due: { after: { event: e-transfer }, days: 30 }, sources: [{ report: r-text, exact: prisoners }] }
events:
  - { id: e-transfer, date: 1995-12-20, sources: [{ report: r-transfer, exact: transferred }] }
  - { id: e-left, date: 1996-01-19, sets: { rs.left-zone: true }, sources: [{ report: r-january, exact: left }] }
  - { id: e-held, date: 1996-01-25, sets: { rs.freed: false }, sources: [{ report: r-january, exact: still held }] }
  - { id: e-freed, date: 1996-02-05, sets: { rs.freed: true }, sources: [{ report: r-february, exact: freed }] }
`,
    {
      'r-text': { published: '1995-12-14' },
      'r-transfer': { published: '1995-12-21' },
      'r-january': { published: '1996-01-26' },
      'r-february': { published: '1996-02-06' },
    },
  )

  it('before the event is reported there is no day', () => {
    const { due } = of(at(from, '1995-12-20'), 'zone')
    expect([due.day, due.how, due.waitsFor]).toEqual([null, 'after-event', 'event'])
  })

  it('what is reported a week late, but done on the last day, is kept', () => {
    expect(stands(from, 'zone', '1996-01-22')).toEqual(['violated', 'overdue', 'discharged remedied'])
    expect(stands(from, 'zone', '1996-01-26')).toEqual(['discharged', 'kept', ''])
    expect(stands(from, 'zone', '1996-01-19', { knownBy: '1996-01-26' })).toEqual(['discharged', 'kept', ''])
  })

  it('prisoners still held after the day are a breach that a report shows; freed, they are kept 17 days late', () => {
    expect(stands(from, 'prisoners', '1996-01-24')).toEqual(['violated', 'overdue', 'discharged remedied'])
    // Freed in time and taken again, or freed late and taken again: until the 25th nobody says.
    expect(stands(from, 'prisoners', '1996-01-26')).toEqual(['violated', 'broken', 'discharged remedied'])
    const freed = of(at(from, '1996-02-10'), 'prisoners')
    expect([freed.state, freed.daysLate, freed.breaches[0]?.silence]).toEqual(['remedied', 17, false])
    expect(freed.history.map((one) => one.reads)).toEqual(['due', 'broken', 'kept-late'])
  })
})

describe('Nepal 2006: arms for arms', () => {
  const from = history(`
actors: [{ id: maoists, kind: armed-group, title: Maoists }, { id: army, kind: armed-force, title: Army }]
atoms:
  - { id: maoists.arms-stored, "yes": the Maoists’ arms are stored, "no": they are not, controller: maoists }
  - { id: army.arms-stored, "yes": the army’s arms are stored, "no": they are not, controller: army }
pledges:
  - { id: A, roles: { debtor: army, addressee: maoists }, kind: achieve, made: 2006-11-28, if: maoists.arms-stored, ifBy: 2007-03-31, then: army.arms-stored, due: { after: detached, days: 0 } }
  - { id: M, roles: { debtor: maoists, addressee: army }, kind: achieve, made: 2006-11-28, if: army.arms-stored, ifBy: 2007-02-28, then: maoists.arms-stored }
  - { id: LATE, roles: { debtor: army, addressee: maoists }, kind: achieve, made: 2006-11-28, if: maoists.arms-stored, ifBy: 2007-02-16, then: army.arms-stored }
events:
  - { id: e-m, date: 2007-02-17, sets: { maoists.arms-stored: true } }
  - { id: e-a, date: 2007-02-20, sets: { army.arms-stored: true } }
`)

  it('each waits for the other, and either moving first frees both', () => {
    const { mutual } = waitsOf(at(from, '2007-01-01'))
    expect(mutual.map((one) => [...one.owners].sort())).toEqual([['army', 'maoists']])
    expect(mutual[0]?.firstMoves.map((one) => one.nodes)).toEqual([['A'], ['M'], ['LATE']])
  })

  it('who moves first has kept his promise before its condition (T5)', () => {
    expect(turns(from, 'M', '2007-02-18')).toEqual([
      turn('T1', '2006-11-28', 'conditional'),
      turn('T5', '2007-02-17', 'discharged'),
    ])
  })

  it('the other is due at once, then three days late', () => {
    expect(turns(from, 'A', '2007-03-01')).toEqual([
      turn('T1', '2006-11-28', 'conditional'),
      turn('T3', '2007-02-17', 'detached'),
      turn('T7', '2007-02-18', 'violated'),
      turn('T8', '2007-02-20', 'remedied'),
    ])
    expect(of(at(from, '2007-03-01'), 'A').daysLate).toBe(3)
  })

  it('a condition met one day after its last day has lapsed, and that is no breach', () => {
    const late = of(at(from, '2007-03-01'), 'LATE')
    expect([late.state, late.since, late.breaches]).toEqual(['expired', day('2007-02-17'), []])
  })
})

describe('ultimatums', () => {
  const from = history(`
actors: [{ id: nato, kind: alliance, title: NATO }, { id: serbs, kind: armed-force, title: the Serbs }]
atoms:
  - { id: serbs.defy, "yes": guns remain after the day set, "no": the guns are withdrawn, controller: serbs, initially: false }
  - { id: nato.strike, "yes": NATO strikes, "no": NATO holds, controller: nato, initially: false }
pledges:
  - { id: lapsed, valence: threat, roles: { debtor: nato, addressee: serbs }, kind: achieve, made: 1994-02-09, if: serbs.defy, ifBy: 1994-02-21, then: nato.strike }
  - { id: extended, valence: threat, roles: { debtor: nato, addressee: serbs }, kind: achieve, made: 1994-02-09, if: serbs.defy, ifBy: 1994-02-11, then: nato.strike }
  - { id: taken-back, valence: threat, roles: { debtor: nato, addressee: serbs }, kind: achieve, made: 1994-02-09, if: serbs.defy, then: nato.strike }
  - { id: carried-out, valence: threat, roles: { debtor: nato, addressee: serbs }, kind: achieve, made: 1995-08-28, if: serbs.defy, then: nato.strike, due: { after: detached, days: 3 } }
events:
  - { id: e-comply, date: 1994-02-10, sets: { serbs.defy: false } }
  - { id: e-extend, date: 1994-02-10, acts: [{ do: amend, pledge: extended, by: nato, ifBy: 1994-02-21 }] }
  - { id: e-back, date: 1994-02-22, acts: [{ do: cancel, pledge: taken-back, by: nato }] }
  - { id: e-defy, date: 1995-08-29, sets: { serbs.defy: true } }
  - { id: e-strike, date: 1995-08-30, sets: { nato.strike: true } }
`)

  it('lapses when the condition was not met in time; its maker alone extends it, and takes it back', () => {
    expect(stands(from, 'lapsed', '1994-02-22')).toEqual(['expired', 'lapsed', ''])
    expect(stands(from, 'extended', '1994-02-15')).toEqual(['conditional', 'not-yet-due', ''])
    expect(stands(from, 'taken-back', '1994-02-23')).toEqual(['cancelled', 'withdrawn', ''])
    expect(ledgerFindings(from)).toEqual([])
  })

  it('is carried out when what it threatened comes', () => {
    expect(turns(from, 'carried-out', '1995-09-01').slice(1)).toEqual([
      turn('T3', '1995-08-29', 'detached'),
      turn('T6', '1995-08-30', 'discharged'),
    ])
  })
})

describe('a ceasefire that bears two breaches in thirty days', () => {
  const from = history(`
actors: [{ id: a, kind: armed-force, title: A }, { id: b, kind: armed-force, title: B }, { id: monitors, kind: organisation, title: the monitors }, { id: others, kind: organisation, title: the others }]
atoms: [{ id: a.fires, "yes": A fires, "no": A holds its fire, controller: a }]
pledges:
  - { id: thirty, roles: { debtor: a, addressee: b }, kind: refrain, made: 2001-01-01, until: 2001-12-31, then: a.fires, tolerance: { breaches: 2, days: 30 } }
  - { id: strict, roles: { debtor: a, addressee: b }, kind: refrain, made: 2001-01-01, until: 2001-12-31, then: a.fires }
  - { id: judged, roles: { debtor: a, addressee: b }, kind: refrain, made: 2001-01-01, until: 2001-12-31, then: a.fires, tolerance: adjudicated, verifier: monitors }
events:
  - { id: e1, date: 2001-02-01, sets: { a.fires: true } }
  - { id: e2, date: 2001-02-16, sets: { a.fires: true } }
  - { id: e3, date: 2001-03-03, sets: { a.fires: true } }
  - { id: e4, date: 2001-03-04, sets: { a.fires: true } }
  - { id: e5, date: 2001-03-05, sets: { a.fires: false } }
verdicts:
  - { id: v-others, on: judged, by: others, date: 2001-02-20, says: broken off, finds: broken }
  - { id: v-declined, on: judged, by: monitors, date: 2001-02-25, says: it could not see, finds: declined }
  - { id: v-monitors, on: judged, by: monitors, date: 2001-03-10, says: grave breach, finds: broken }
`)

  it('is broken by the third breach within thirty days, not by one that falls on the thirtieth day after the first', () => {
    const now = of(at(from, '2001-04-01'), 'thirty')
    expect([now.state, now.since]).toEqual(['violated', day('2001-03-04')])
    expect(now.breaches.map((one) => one.beyondTolerance)).toEqual([false, false, false, true])
  })

  it('strictly it is broken by the first, each later breach is dated too, and restoring it undoes nothing', () => {
    const now = of(at(from, '2001-04-01'), 'strict')
    expect([now.state, now.since, now.breaches.length]).toEqual(['violated', day('2001-02-01'), 4])
  })

  it('where a judge decides, breaches and the words of others change nothing, a refusal to judge neither, and its finding does', () => {
    expect(stands(from, 'judged', '2001-03-09')[0]).toBe('detached')
    const now = of(at(from, '2001-03-10'), 'judged')
    expect([now.state, now.cause, now.since]).toEqual(['violated', 'verdict', day('2001-03-10')])
    expect(layersOf(of(at(from, '2001-03-09'), 'judged')).disagreements.map((one) => one.verdicts)).toEqual([
      ['v-others'],
    ])
  })
})

describe('acts by those who may and those who may not', () => {
  const from = history(`
actors:
  - { id: state, kind: state, title: State }
  - { id: president, kind: person, title: President }
  - { id: spokesman, kind: person, title: Spokesman }
  - { id: stranger, kind: person, title: Stranger }
  - { id: creditor, kind: organisation, title: Creditor }
  - { id: gains, kind: community, title: those who gain }
offices:
  - { id: o1, holder: president, office: president, of: state, rank: head-of-state, speaksFor: true }
  - { id: o2, holder: spokesman, office: spokesman, of: state, rank: official }
atoms: [{ id: x.done, "yes": it is done, "no": it is not }, { id: y.met, "yes": it is met, "no": it is not }]
pledges:
  - { id: bound, roles: { debtor: state, addressee: creditor }, kind: achieve, made: 2001-01-01, if: y.met, then: x.done }
  - { id: open, roles: { debtor: state, addressee: creditor }, kind: achieve, made: 2001-01-01, if: y.met, then: x.done }
  - { id: ruled-no, roles: { debtor: state, addressee: creditor }, kind: achieve, made: 2001-01-01, if: y.met, then: x.done }
  - { id: ruled-yes, roles: { debtor: state, addressee: creditor }, kind: achieve, made: 2001-01-01, if: y.met, then: x.done }
  - { id: when-due, roles: { debtor: state, addressee: creditor }, kind: achieve, made: 2001-01-01, then: x.done, due: { on: 2001-06-30 } }
  - { id: let-off, roles: { debtor: state, addressee: creditor, beneficiary: gains }, kind: achieve, made: 2001-01-01, then: x.done, due: { on: 2001-01-31 } }
  - { id: held, roles: { debtor: state, addressee: creditor, beneficiary: gains }, kind: achieve, made: 2001-01-01, then: x.done, due: { on: 2001-06-30 } }
  - { id: handed, roles: { debtor: state, addressee: creditor }, kind: achieve, made: 2001-01-01, then: x.done, due: { on: 2001-06-30 } }
events:
  - { id: e-president, date: 2001-02-01, acts: [{ do: cancel, pledge: bound, by: president }, { do: cancel, pledge: when-due, by: president }] }
  - { id: e-spokesman, date: 2001-02-01, acts: [{ do: cancel, pledge: open, by: spokesman }, { do: cancel, pledge: ruled-no, by: spokesman }] }
  - { id: e-other, date: 2001-02-01, acts: [{ do: cancel, pledge: ruled-yes, by: spokesman }] }
  - { id: e-release, date: 2001-03-01, acts: [{ do: release, pledge: let-off, by: creditor }, { do: release, pledge: held, by: gains }] }
  - { id: e-alone, date: 2001-03-02, acts: [{ do: suspend, pledge: held, by: state }] }
  - { id: e-handed, date: 2001-03-03, acts: [{ do: delegate, pledge: handed, by: state, to: president }] }
rulings:
  - { id: k-no, speaks: spokesman, for: state, act: e-spokesman, is: false, madeOn: 2001-02-15, why: he was disowned }
  - { id: k-yes, speaks: spokesman, for: state, act: e-other, madeOn: 2001-02-15, why: he was confirmed }
`)

  it('a head of state withdraws: before it is due no breach (T9), when it is due a breach (T10)', () => {
    // Had the condition been met before, unreported, it was due: then the withdrawal was a breach.
    expect(stands(from, 'bound', '2001-02-10')).toEqual([
      'cancelled',
      'withdrawn',
      'discharged violated remedied',
    ])
    expect(turns(from, 'when-due', '2001-02-10').at(-1)).toBe(turn('T10', '2001-02-01', 'violated'))
    expect(of(at(from, '2001-02-10'), 'when-due')).toMatchObject({ cause: 'repudiation', reads: 'broken' })
  })

  it('of a spokesman it is open until the analyst rules, either way', () => {
    expect(stands(from, 'open', '2001-02-10')).toEqual([
      'conditional',
      'not-yet-due',
      'detached discharged violated remedied cancelled',
    ])
    expect(stands(from, 'ruled-no', '2001-02-20')[2]).not.toContain('cancelled')
    expect(stands(from, 'ruled-yes', '2001-02-20').slice(0, 2)).toEqual(['cancelled', 'withdrawn'])
  })

  it('what the analyst ruled on leaves nothing to mend; what nobody ruled on does', () => {
    expect(
      ledgerFindings(from).map((one) => [one.code, 'event' in one.detail ? one.detail.event : null]),
    ).toEqual([
      ['release-not-by-creditor', 'e-release'],
      ['act-not-entitled', 'e-alone'],
    ])
  })

  it('only the creditor lets off, even after the breach, which stays on record', () => {
    const off = of(at(from, '2001-03-05'), 'let-off')
    expect([off.state, off.breaches.length]).toEqual(['released', 1])
    expect(stands(from, 'held', '2001-03-05')[0]).toBe('detached')
  })

  it('who hands a promise on without the creditor’s consent stays liable', () => {
    const handed = of(at(from, '2001-03-05'), 'handed')
    expect([handed.debtors, handed.alsoLiable, handed.state]).toEqual([['president'], ['state'], 'detached'])
  })
})

describe('reports out of order, taken back, corrected and contradicted', () => {
  const from = history(
    `
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }]
atoms: [{ id: a.done, "yes": it is done, "no": it is not }, { id: a.other, "yes": the other is done, "no": it is not }, { id: a.third, "yes": the third is done, "no": it is not }]
pledges:
  - { id: P, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: a.done, due: { on: 2001-01-31 } }
  - { id: Q, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: a.other, due: { on: 2001-01-31 } }
  - { id: R, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: a.third, due: { on: 2001-01-31 } }
  - { id: D, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: a.done, due: { on: 2001-01-31 }, sources: [{ report: r-1, exact: promised }, { report: r-2, exact: never promised, stance: denies }] }
events:
  - { id: e-done, date: 2001-01-20, sets: { a.done: true }, sources: [{ report: r-wrong, exact: done }] }
  - { id: e-other, date: 2001-01-20, sets: { a.other: true }, sources: [{ report: r-1, exact: other }, { report: r-2, exact: no other, stance: denies }] }
  - { id: e-third, date: [2001-01-25, 2001-02-05], sets: { a.third: true }, sources: [{ report: r-late, exact: third }] }
rulings:
  - { id: k, fact: a.other, is: true, on: 2001-01-20, madeOn: 2001-03-15, why: photographs }
`,
    {
      'r-1': { published: '2001-01-21' },
      'r-2': { published: '2001-01-22' },
      'r-wrong': { published: '2001-01-21', retracted: { on: '2001-02-10', why: 'a mistake' } },
      'r-late': { published: '2001-02-20' },
    },
  )

  it('a report counts until it is taken back, and then never did', () => {
    expect(stands(from, 'P', '2001-02-09')).toEqual(['discharged', 'kept', ''])
    expect(stands(from, 'P', '2001-02-10')).toEqual(['violated', 'overdue', 'discharged remedied'])
    expect(stands(from, 'P', '2001-01-25', { knownBy: '2001-02-10' })).toEqual([
      'detached',
      'due',
      'discharged',
    ])
  })

  it('what one report asserts and another denies fires nothing, and is shown as open; a ruling settles it', () => {
    expect(stands(from, 'Q', '2001-01-21')).toEqual(['discharged', 'kept', ''])
    expect(stands(from, 'Q', '2001-02-09')).toEqual(['violated', 'overdue', 'discharged remedied'])
    expect(of(at(from, '2001-02-09'), 'Q').deciders[0]?.if).toMatchObject({
      kind: 'fact',
      names: ['a.other'],
      value: 'both',
    })
    expect(stands(from, 'Q', '2001-03-15')).toEqual(['discharged', 'kept', ''])
  })

  it('of an uncertain day the last counts: late, or in time if it was early', () => {
    const now = of(at(from, '2001-02-20'), 'R')
    expect([now.state, now.daysLate, now.possible]).toEqual(['remedied', 5, ['discharged', 'remedied']])
  })

  it('a promise that one denies may never have been made', () => {
    expect(of(at(from, '2001-01-22'), 'D').existence.is).toBe('disputed')
    expect(of(at(from, '2001-01-22'), 'D').possible).toContain('void')
  })
})

describe('on hold', () => {
  const from = history(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }, { id: council, kind: organisation, title: the Council }]
atoms: [{ id: a.done, "yes": it is done, "no": it is not }, { id: a.late, "yes": it is done, "no": it is not }]
pledges:
  - { id: P, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: a.done, due: { after: made, days: 30 } }
  - { id: Q, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: a.late, due: { after: made, days: 30 } }
  - { id: ended, roles: { debtor: a, addressee: b }, kind: achieve, made: 2001-01-01, then: a.late, due: { on: 2001-06-30 } }
powers:
  - { id: right, holder: council, window: [2001-02-01, 2001-03-01], effect: { do: terminate, pledges: [ended] }, afterDays: 3 }
events:
  - { id: e-hold, date: 2001-01-11, acts: [{ do: suspend, pledge: P, by: [a, b] }, { do: suspend, pledge: Q, by: [a, b], clocks: run }] }
  - { id: e-go, date: 2001-01-21, acts: [{ do: resume, pledge: P, by: [a, b] }, { do: resume, pledge: Q, by: [a, b] }] }
  - { id: e-done, date: 2001-02-10, sets: { a.done: true, a.late: true } }
  - { id: e-end, date: 2001-02-05, acts: [{ do: exercise, power: right, by: council }] }
`)

  it('ten days on hold put the last day off by ten, where the clocks stop', () => {
    expect(stands(from, 'P', '2001-01-15')).toEqual(['suspended', 'on-hold', 'discharged'])
    expect(of(at(from, '2001-01-25'), 'P').due.day).toBe(day('2001-02-10'))
    expect(stands(from, 'P', '2001-02-10')).toEqual(['discharged', 'kept', ''])
  })

  it('and not where they run on', () => {
    const now = of(at(from, '2001-02-10'), 'Q')
    expect([now.state, now.daysLate]).toEqual(['remedied', 10])
  })

  it('a power ends a promise some days after its use, before it was due: no breach', () => {
    expect(stands(from, 'ended', '2001-02-07')[0]).toBe('detached')
    const now = of(at(from, '2001-02-08'), 'ended')
    expect([now.state, now.reads, now.breaches]).toEqual(['terminated', 'ended-by-right', []])
  })
})

describe('windows', () => {
  const from = history(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }, { id: mission, kind: organisation, title: the mission }]
atoms: [{ id: a.open, "yes": the road is open, "no": the road is shut }, { id: b.open, "yes": the other road is open, "no": it is shut }, { id: c.met, "yes": it is met, "no": it is not }]
pledges:
  - { id: quiet, roles: { debtor: a, addressee: b }, kind: maintain, made: 2001-01-01, until: 2001-03-01, then: a.open }
  - { id: seen, roles: { debtor: b, addressee: a }, kind: maintain, made: 2001-01-01, until: 2001-03-01, then: b.open }
  - { id: later, roles: { debtor: b, addressee: a }, kind: maintain, made: 2001-01-01, if: c.met, until: 2001-03-01, then: b.open }
events:
  - { id: e-shut-before, date: 2000-12-30, sets: { b.open: false } }
  - { id: e-shut-after, date: 2001-03-02, sets: { a.open: false } }
  - { id: e-opened, date: 2001-01-03, sets: { b.open: true } }
verdicts:
  - { id: v, on: seen, by: mission, date: 2001-03-05, says: open throughout, finds: kept }
`)

  it('a window that ends in silence is not “kept”, and what comes after it is no breach', () => {
    expect(stands(from, 'quiet', '2001-03-01')[0]).toBe('detached')
    expect(stands(from, 'quiet', '2001-03-02')).toEqual([
      'discharged',
      'ended-no-breach-reported',
      'violated',
    ])
    expect(of(at(from, '2001-03-10'), 'quiet').breaches).toEqual([])
  })

  it('it is kept where somebody says so; that the road was shut before leaves the first days open', () => {
    expect(stands(from, 'seen', '2001-03-10')).toEqual(['discharged', 'kept', 'violated'])
    expect(of(at(from, '2001-03-10'), 'seen').history.at(-1)?.shownBy).toEqual(['v'])
  })

  it('a promise to maintain whose condition was not met when its window ended has lapsed: nothing is left to keep', () => {
    expect(stands(from, 'later', '2001-03-01')[0]).toBe('conditional')
    const now = of(at(from, '2001-03-02'), 'later')
    expect([now.state, now.reads, now.breaches]).toEqual(['expired', 'lapsed', []])
    expect(now.history.at(-1)).toMatchObject({ transition: 'T4', cue: { by: 'clock', of: 'ifBy' } })
  })
})

describe('a promise to keep a lull that is younger than the lull', () => {
  /** Calm, watched, means ten days without an attack; an attack on 30 December, and the promise on 1 January. */
  const calm = (more = '', terms = '') =>
    history(`
actors: [{ id: a, kind: armed-group, title: A }, { id: b, kind: state, title: B }]
terms:
  - { id: calm, lull: { days: 10, choice: analyst }, readings: [{ id: any, holder: a, counts: armed }] }
rulings: [{ id: k, coverage: calm, over: [2000-12-01, 2001-03-01], madeOn: 2001-01-01, why: observers were there }]
pledges:
  - { id: P, roles: { debtor: a, addressee: b }, kind: maintain, made: 2001-01-01, until: 2001-02-28, then: calm${terms} }
events:
  - { id: before, date: 2000-12-30, incident: { armed: true } }
${more}`)

  it('is not broken on the day on which an older attack falls out of the ten days: nothing happened', () => {
    for (const day of ['2001-01-08', '2001-01-09', '2001-01-10', '2001-01-11', '2001-01-20'])
      expect(stands(calm(), 'P', day)[0]).toBe('detached')
    expect(of(at(calm(), '2001-01-20'), 'P').breaches).toEqual([])
  })

  it('is broken by an attack within those days, though calm had not yet returned', () => {
    const from = calm('  - { id: again, date: 2001-01-03, incident: { armed: true } }')
    expect(stands(from, 'P', '2001-01-02')[0]).toBe('detached')
    const now = of(at(from, '2001-01-03'), 'P')
    expect([now.state, now.reads]).toEqual(['violated', 'broken'])
    expect(now.breaches.map((one) => one.day)).toEqual([day('2001-01-03')])
  })

  it('is broken once for each attack that a tolerance counts, also where one follows the other', () => {
    const attacks = `
  - { id: one, date: 2001-01-15, incident: { armed: true } }
  - { id: two, date: 2001-01-17, incident: { armed: true } }
`
    const lenient = calm(attacks, ', tolerance: { breaches: 1, days: 30 }')
    expect(stands(lenient, 'P', '2001-01-16')[0]).toBe('detached')
    expect(stands(lenient, 'P', '2001-01-17')[0]).toBe('violated')
  })
})

describe('what is no report on a promise to maintain', () => {
  const base = (readings: string, coverage: string, pledges: string, events = '') =>
    history(`
actors: [{ id: a, kind: armed-group, title: A }, { id: b, kind: state, title: B }]
atoms: [{ id: road.open, "yes": the road is open, "no": the road is shut }]
terms:
  - { id: calm, lull: { days: 10, choice: analyst }, readings: [${readings}] }
rulings: [{ id: k, coverage: calm, over: [${coverage}], madeOn: 2001-01-01, why: observers were there }]
pledges:
${pledges}
events:
  - { id: shut, date: 2000-12-20, sets: { road.open: false } }
${events}`)

  it('that calm begins to be seen, where the road that was to be open had been shut before', () => {
    const from = base(
      '{ id: any, holder: a, counts: armed }',
      '2001-01-15, 2001-03-01',
      '  - { id: P, roles: { debtor: a, addressee: b }, kind: maintain, made: 2001-01-01, until: 2001-02-28, then: calm and road.open }',
    )
    const now = of(at(from, '2001-02-20'), 'P')
    expect([now.state, now.breaches]).toEqual(['detached', []])
    expect([...now.possible].sort()).toEqual(['detached', 'violated'])
  })

  it('that its maker counts less from a day on, by which what was to be avoided would be the case', () => {
    const from = base(
      '{ id: all, holder: a, counts: armed, until: 2001-01-31 }, { id: few, holder: a, counts: heavy, since: 2001-02-01 }',
      '2000-12-01, 2001-03-01',
      '  - { id: P, roles: { debtor: a, addressee: b }, kind: maintain, made: 2001-01-01, until: 2001-02-28, then: not calm }',
      '  - { id: one, date: 2001-01-28, incident: { armed: true, heavy: false } }',
    )
    expect(of(at(from, '2001-02-20'), 'P').breaches).toEqual([])
  })

  it('that calm returned for another promise, which was made on another day', () => {
    const made = (id: string, day: string) =>
      `  - { id: ${id}, roles: { debtor: a, addressee: b }, kind: refrain, made: ${day}, until: 2001-02-28, then: calm }`
    const from = base(
      '{ id: any, holder: a, counts: armed }',
      '2000-12-01, 2001-03-01',
      `${made('young', '2001-01-01')}\n${made('old', '2000-12-05')}`,
      '  - { id: one, date: 2000-12-28, incident: { armed: true } }',
    )
    const ledger = at(from, '2001-01-20')
    expect(of(ledger, 'old').breaches.at(-1)?.day).toBe(day('2001-01-07'))
    expect(of(ledger, 'young').breaches).toEqual([])
  })
})

describe('a ceasefire that two sides define differently', () => {
  const from = history(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }]
atoms: [{ id: guns.fire, "yes": guns fire, "no": guns are silent }, { id: patrols.fly, "yes": aircraft patrol, "no": the sky is empty }]
terms:
  - id: hostile
    says: hostile acts
    readings:
      - { id: of-a, holder: a, means: guns.fire }
      - { id: of-b, holder: b, means: guns.fire or patrols.fly }
pledges:
  - { id: P, roles: { debtor: a, addressee: b }, kind: refrain, made: 2001-01-01, until: 2001-06-30, then: hostile }
  - { id: Q, roles: { debtor: a, addressee: b }, kind: refrain, made: 2001-01-01, until: 2001-06-30, then: hostile, judge: { then: b } }
events:
  - { id: e-before, date: 2000-12-20, sets: { guns.fire: true } }
  - { id: e-patrol, date: 2001-02-01, sets: { patrols.fly: true } }
`)

  it('by the debtor’s definition patrols are no breach, and no report that the guns still fire', () => {
    const now = of(at(from, '2001-03-01'), 'P')
    expect([now.state, now.breaches, now.possible]).toEqual(['detached', [], ['detached', 'violated']])
  })

  it('by the judge’s they are', () => {
    expect(of(at(from, '2001-03-01'), 'Q').breaches.map((one) => one.day)).toEqual([day('2001-02-01')])
  })

  it('whose definition governs is chosen by the view, and only then does the other break it', () => {
    const view = viewAt(day('2001-03-01'), { readings: { holder: 'b', terms: {} } })
    expect(of(ledgerOf(see(from, view)), 'P').state).toBe('violated')
  })
})
