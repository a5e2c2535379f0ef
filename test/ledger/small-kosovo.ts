/**
 * A small case after Kosovo in June 1998, for tests. Who promised what, and the later findings, are history; what is
 * marked invented is there for the test. The wording is ours.
 */
import { parse } from 'yaml'
import { type Case, see, type View, viewAt } from '../../src/case/index.ts'
import { caseOf, day, type TestReports } from '../fixtures/case.ts'

const RECORDS = `
actors:
  - { id: fry, title: Federal Republic of Yugoslavia, short: Belgrade, kind: state, role: party }
  - { id: milosevic, title: Slobodan Milosevic, short: Milosevic, kind: person, partOf: fry }
  - { id: russia, title: Russia, kind: state, role: mediator }
  - { id: primakov, title: Yevgeny Primakov, short: Primakov, kind: person }
  - { id: kla, title: Kosovo Liberation Army, short: the armed groups, plural: true, kind: armed-group, role: party }
  - { id: ka-leaders, title: Kosovo Albanian leaders, short: the Albanian leaders, plural: true, kind: community, role: party }
  - { id: contact-group, title: Contact Group, short: the Contact Group, kind: collective }
  - { id: west, title: Western governments, kind: collective, agency: no-single-agent }
  - { id: nato, title: NATO, kind: alliance }
offices:
  - { id: o-fm, holder: primakov, office: foreign minister, of: russia, rank: foreign-minister }
atoms:
  - { id: belgrade.withdraw, "yes": Serb forces leave Kosovo, "no": Serb forces stay, controller: fry }
  - { id: belgrade.offer-talks, "yes": Belgrade offers talks, "no": Belgrade offers none, controller: fry }
  - { id: belgrade.access, "yes": diplomats have access, "no": diplomats have none, controller: fry }
  - { id: kla.halt, "yes": the armed groups halt, "no": their attacks continue, controller: kla }
  - { id: leaders.join-talks, "yes": the Albanian leaders come, "no": they stay away, controller: ka-leaders }
  - { id: talks.held, "yes": talks are held, "no": no talks are held, controller: [fry, ka-leaders] }
  - { id: nato.intervene, "yes": NATO strikes, "no": NATO holds, controller: nato }
terms:
  - id: terror-halted
    says: terrorist activities
    yes: terrorist activities have stopped
    no: terrorist activities continue
    universal: true
    lull: { days: 14, choice: analyst }
    readings:
      - { id: belgrade, holder: fry, since: 1998-06-16, counts: armed and by.albanian, suppliedBy: kla.halt, inferred: analyst }
      - { id: contact-group, holder: contact-group, counts: by.kla and not defensive, suppliedBy: kla.halt }
  - id: talks-launched
    says: the launching of talks
    default: talks-must-start
    readings:
      - { id: talks-must-start, holder: analyst, means: talks.held }
      - { id: offer-suffices, holder: russia, means: talks.held or belgrade.offer-talks }
events:
  - { id: e1, kind: incident, date: 1998-06-17, incident: { armed: true, by.albanian: true, by.kla: true, defensive: false }, sources: [{ report: r-wire, exact: a first attack on a police post }] } # invented
  - { id: e2, kind: incident, date: 1998-06-17, incident: { armed: true, by.albanian: true, by.kla: true, defensive: false }, sources: [{ report: r-wire, exact: a second attack on a police post }] } # invented
  - { id: e3, kind: incident, date: 1998-06-18, incident: { armed: true, by.albanian: true, by.kla: true, defensive: false }, sources: [{ report: r-wire, exact: a third attack on a police post }], sets: { kla.halt: false } } # invented
  - { id: e4, kind: incident, date: 1998-06-18, incident: { armed: true, by.albanian: true, by.kla: false, defensive: true }, sources: [{ report: r-wire, exact: villagers fired back }] } # invented
  - { id: e5, kind: incident, date: 1998-06-19, incident: { armed: true, by.albanian: true, by.kla: false, defensive: true }, sources: [{ report: r-wire, exact: a village guard fought }] } # invented
positions:
  - { id: d-west, kind: demand, actor: contact-group, issue: kosovo, holds: demands, what: withdrawal and an end of repression, of: fry, for: belgrade.withdraw, since: 1998-06-12, sources: [{ report: r-wire, exact: London demands }] }
issues:
  - { id: kosovo, title: the Kosovo question }
claims:
  - { id: q-ball, kind: statement, by: primakov, says: it is the other side’s turn, exact: the ball is in their court, move: ka-leaders, said: 1998-06-18, sources: [{ report: r-wire, exact: the ball is in their court }] }
pledges:
  - id: P1
    short: withdrawal
    topic: withdrawal
    roles: { debtor: fry, addressee: russia, beneficiary: ka-leaders, demander: contact-group }
    kind: achieve
    made: 1998-06-16
    if: terror-halted
    then: belgrade.withdraw
    scope: { forces: [army, interior-police], disputed: true }
    due: { after: detached, days: 7, said: immediate, choice: analyst }
    judge: { if: fry, inferred: analyst }
    wouldAct: { answer: unknown, basis: statement, because: his minister says the forces stay }
    sources:
      - { report: r-declaration, exact: he would pull his forces out as terrorism ends }
      - { report: r-press, stance: denies, field: then, exact: army withdrawal is out of the question }
      - { report: r-press-2, stance: denies, field: then, exact: he flatly refused }
  - id: P2
    short: talks
    topic: talks
    roles: { debtor: fry, addressee: russia, beneficiary: ka-leaders }
    kind: achieve
    made: 1998-06-16
    then: talks-launched
    needs: leaders.join-talks
    due: { after: made, days: 14, said: immediate, choice: analyst }
    links: { repeats: [old-talks, old-talks-undated] }
    sources: [{ report: r-declaration, exact: talks would open at once }]
  - id: P3
    short: access
    topic: access
    roles: { debtor: fry, addressee: russia }
    kind: achieve
    made: 1998-06-16
    then: belgrade.access
    sources: [{ report: r-declaration, exact: diplomats would have access }]
  - id: old-talks
    topic: talks
    roles: { debtor: milosevic, addressee: ka-leaders }
    kind: achieve
    made: 1998-05-15
    then: talks.held
    outcome: { state: disputed, says: the other side called them off, sources: [{ report: r-may, exact: talks were called off }] }
    sources: [{ report: r-may, exact: talks were to go on }]
  - id: old-talks-undated
    topic: talks
    roles: { debtor: fry, addressee: ka-leaders }
    kind: achieve
    then: talks.held
    outcome: { state: broken, sources: [{ report: r-brief, exact: has promised this before and did not do it }] }
    sources: [{ report: r-brief, exact: has promised this before and did not do it }]
stances:
  - { id: S1, owner: kla, if: belgrade.withdraw, then: kla.halt, inferred: analyst, madeOn: 1998-06-19, wouldAct: { answer: unknown, basis: inference } }
  - { id: S2, owner: ka-leaders, if: belgrade.withdraw and kla.halt, then: leaders.join-talks, sources: [{ report: r-wire, exact: no talks before that }] }
rulings:
  - { id: c1, coverage: terror-halted, over: [1998-06-16, 1998-06-20], madeOn: 1998-06-20, why: wires filed daily }
verdicts:
  - { id: v-bonn, on: P1, by: contact-group, says: not yet carried out, finds: not-yet, extent: 0, date: 1998-07-08, sources: [{ report: r-bonn, exact: not yet carried out }] }
  - { id: v-bonn-access, on: P3, by: contact-group, says: some progress, finds: partly, extent: 1, date: 1998-07-08, sources: [{ report: r-bonn, exact: some progress on access }] }
  - { id: v-lords-access, on: P3, by: west, says: limited progress, extent: 2, date: 1998-07-31, sources: [{ report: r-lords, exact: limited progress }] }
  - { id: v-un, on: P1, by: nato, says: cannot assess, finds: declined, date: 1998-07-20, sources: [{ report: r-bonn, exact: cannot assess }] } # invented
credences:
  - { id: c-west, audience: west, pledge: P1, belief: sceptical, extent: widespread, sources: [{ report: r-brief, exact: widespread doubt }] }
judgements:
  - { id: j-met, kind: likelihood, madeOn: 1998-06-20, says: the condition will be met, of: terror-halted, likelihood: { word: unlikely }, rests: [e1] }
levers:
  - id: l-judge
    madeOn: 1998-06-19
    kind: verifier
    what: an outside judge of attacks
    frees: [P1, S1]
    consent: [{ actor: fry, stance: refuses }, { actor: kla, stance: unknown }]
    says: blocked
`

const REPORTS: TestReports = {
  'r-declaration': { published: '1998-06-17', origin: 'Itar-Tass' },
  'r-press': { published: '1998-06-17', origin: 'the press dispatch' },
  'r-press-2': { published: '1998-06-17', origin: 'the press dispatch' },
  'r-may': { published: '1998-05-20' },
  'r-brief': { published: '1998-06-19' },
  'r-wire': { published: '1998-06-19' },
  'r-bonn': { published: '1998-07-20' },
  'r-lords': { published: '1998-07-31' },
}

/** The case, with more records by kind and the reports that they need. */
export function smallKosovo(
  more: Readonly<Record<string, readonly unknown[]>> = {},
  reports: TestReports = {},
): Case {
  const records: Record<string, readonly unknown[]> = parse(RECORDS)
  for (const [kind, list] of Object.entries(more)) records[kind] = [...(records[kind] ?? []), ...list]
  return caseOf(records, { ...REPORTS, ...reports })
}

/** What is seen of it on a day. */
export function seenOn(date: string, rest: Partial<View> = {}, of: Case = smallKosovo()) {
  return see(of, viewAt(day(date), rest))
}
