import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../../test/fixtures/case.ts'
import { seenOn, smallKosovo } from '../../../test/ledger/small-kosovo.ts'
import { see, viewAt } from '../../case/index.ts'
import { ledgerOf } from '../index.ts'
import { readingDependence } from './dependence.ts'
import { sayDependence, sayMutualWait } from './say.ts'
import { explainMutualWait, waitsOf } from './waits.ts'
import { waysOut } from './ways-out.ts'

const june = waitsOf(ledgerOf(seenOn('1998-06-20')))

describe('the waits of June 1998, from its records', () => {
  it('all four are blocked; withdrawal and a halt wait for each other; talks are stuck behind both', () => {
    expect(june.blocked).toEqual(['P1', 'P2', 'S1', 'S2'])
    expect(june.mutual.map((wait) => wait.members)).toEqual([['P1', 'S1']])
    expect(june.mutual[0]?.owners).toEqual(['fry', 'kla'])
    expect(june.mutual[0]?.stuckBehind).toEqual(['P2', 'S2'])
    expect(june.unlock.sets).toEqual([['P1'], ['S1']])
  })

  it('labels the wait as inferred, since one of its stances is', () => {
    expect(june.mutual[0]?.inferred).toEqual(['S1'])
  })

  it('does not take waiting for wanting: what is not recorded is not known', () => {
    expect(june.mutual[0]?.wouldAct).toEqual([
      {
        owner: 'fry',
        answer: 'unknown',
        basis: 'statement',
        because: ['his minister says the forces stay'],
        records: ['P1'],
        contradicted: false,
      },
      {
        owner: 'kla',
        answer: 'unknown',
        basis: 'inference',
        because: [],
        records: ['S1'],
        contradicted: false,
      },
    ])
  })

  it('says it in words', () => {
    const wait = june.mutual[0]
    expect(wait === undefined ? [] : sayMutualWait(june, wait)).toEqual([
      'P1 waits for S1: the armed groups halt.',
      'S1 (inferred) waits for P1: Serb forces leave Kosovo.',
      'If Belgrade acted first (P1), S1, then S2, then P2 could follow.',
      'If the armed groups acted first (S1), P1, then S2, then P2 could follow.',
      'Would Belgrade act if the wait ended? Not known (statement: his minister says the forces stay).',
      'Would the armed groups act if the wait ended? Not known (inference).',
    ])
  })

  it('rests on the records, the passages, the inference and the reading that leads to a fact', () => {
    const wait = june.mutual[0]
    const reasons = JSON.stringify(wait === undefined ? null : explainMutualWait(june, wait))
    expect(reasons).toContain('he would pull his forces out as terrorism ends')
    expect(reasons).toContain('"what":"infers S1"')
    expect(reasons).toContain('readings.belgrade')
  })

  it('has no wait before the stance was inferred: the promise then lacks something that nobody would bring', () => {
    const before = waitsOf(ledgerOf(seenOn('1998-06-18')))
    expect(before.mutual).toEqual([])
    expect(before.stuck.find((one) => one.id === 'P1')).toEqual({ id: 'P1', behind: [], lacks: ['kla.halt'] })
  })

  it('ends when the facts change: once the forces have left, nothing waits for their leaving', () => {
    const left = smallKosovo(
      {
        events: [
          {
            id: 'e-left',
            date: '1998-06-20',
            sets: { 'belgrade.withdraw': true },
            sources: [{ report: 'r-left', exact: 'they left' }],
          },
        ],
      },
      { 'r-left': { published: '1998-06-20' } },
    )
    const waits = waitsOf(ledgerOf(seenOn('1998-06-20', {}, left)))
    expect(waits.mutual).toEqual([])
    expect(waits.blocked).toEqual([])
  })
})

describe('ways out', () => {
  const wait = june.mutual[0]
  const found = wait === undefined ? null : waysOut(june, wait, { hindsight: true })

  it('names precedents that were known, and keeps later ones apart', () => {
    const ids = found?.ways.flatMap((way) => way.precedents.map((one) => one.id))
    expect(ids).toContain('bosnia-fallback-1995')
    expect(ids).not.toContain('aceh-phases-2005')
    expect(found?.later.map((one) => one.id)).toContain('aceh-phases-2005')
    expect(wait === undefined ? null : waysOut(june, wait).later).toEqual([])
  })

  it('shows the case’s own lever, and who refuses it', () => {
    const judge = found?.ways.find((way) => way.kind === 'outside-judge')
    expect(judge?.says).toBe(
      'an outside judge, agreed by Belgrade and the armed groups, could decide what counts as “terrorist activities”',
    )
    expect(judge?.levers).toEqual([
      {
        lever: 'l-judge',
        what: 'an outside judge of attacks',
        suppliedBy: [],
        refusedBy: ['fry'],
        consentUnknown: ['kla'],
        says: 'blocked',
        removes: 'unknown',
        precedent: null,
      },
    ])
  })
})

/** After Minsk, February 2015: by Kyiv's reading the political steps wait for the border; by Moscow's for nothing. */
const minsk = caseOf(`
actors:
  - { id: ukraine, title: Ukraine, short: Kyiv, kind: state }
  - { id: russia, title: Russia, short: Moscow, kind: state }
atoms:
  - { id: border.restored, "yes": border control is restored, "no": it is not, controller: russia }
  - { id: elections.held, "yes": local elections are held, "no": none are held, controller: ukraine }
  - { id: constitution.reformed, "yes": the constitution is reformed, "no": it is not, controller: ukraine }
terms:
  - id: conditions-for-politics
    readings:
      - { id: security-first, holder: ukraine, means: border.restored }
      - { id: politics-first, holder: russia, means: "true" }
pledges:
  - { id: M4, roles: { debtor: ukraine, addressee: russia }, kind: achieve, made: 2015-02-12, if: conditions-for-politics, then: elections.held }
  - { id: M11, roles: { debtor: ukraine, addressee: russia }, kind: achieve, made: 2015-02-12, if: conditions-for-politics, then: constitution.reformed }
  - { id: M9, roles: { debtor: russia, addressee: ukraine }, kind: achieve, made: 2015-02-12, if: elections.held and constitution.reformed, then: border.restored }
`)

describe('a wait that depends on whose definitions govern', () => {
  const waits = waitsOf(ledgerOf(see(minsk, viewAt(day('2015-06-01')))))
  const dependence = readingDependence(waits)

  it('is there while each keeps its own, and two ways lead out', () => {
    expect(waits.mutual.map((wait) => [...wait.members].sort())).toEqual([['M11', 'M4', 'M9']])
    expect(waits.unlock.sets).toEqual([['M9'], ['M4', 'M11']])
  })

  it('is gone by one side’s definitions alone, and the words say so', () => {
    expect(dependence.same).toBe(false)
    expect(dependence.endsUnder).toEqual(['russia'])
    expect(sayDependence(waits, dependence)).toBe(
      'By the definitions of Moscow alone there is no mutual wait.',
    )
  })
})

describe('conditions in the debtor’s own hand', () => {
  const own = caseOf(`
actors:
  - { id: state, title: A state, kind: state, controls: [{ actor: militia, degree: full }] }
  - { id: army, title: Its army, kind: armed-force, partOf: state }
  - { id: militia, title: A militia, kind: armed-group }
  - { id: other, title: Another, kind: state }
atoms:
  - { id: army.rests, "yes": the army rests, "no": it does not, controller: army }
  - { id: militia.rests, "yes": the militia rests, "no": it does not, controller: militia }
  - { id: other.signs, "yes": the other signs, "no": it does not, controller: other }
  - { id: road.open, "yes": the road is open, "no": it is shut, controller: state }
pledges:
  - { id: A, roles: { debtor: state, addressee: other }, kind: achieve, made: 2001-01-01, if: army.rests and militia.rests, then: road.open }
  - { id: B, roles: { debtor: state, addressee: other }, kind: achieve, made: 2001-01-01, if: army.rests and other.signs, then: road.open }
  - { id: C, roles: { debtor: state, addressee: other }, kind: achieve, made: 2001-01-01, if: other.signs, then: road.open }
`)
  it('are found through parts and control, wholly or in part', () => {
    const waits = waitsOf(ledgerOf(see(own, viewAt(day('2001-02-01')))))
    expect(waits.ownConditions).toEqual([
      { node: 'A', facts: ['army.rests', 'militia.rests'], whole: true },
      { node: 'B', facts: ['army.rests'], whole: false },
    ])
  })
})

describe('what terms lead to', () => {
  const odd = caseOf(`
actors:
  - { id: a, title: A, kind: state }
  - { id: b, title: B, kind: state }
atoms:
  - { id: x, "yes": x, "no": not x, controller: a }
  - { id: y, "yes": y, "no": not y, controller: b, initially: true }
terms:
  - { id: quiet, lull: { days: 3, choice: analyst }, readings: [{ id: only, counts: armed }] }
  - { id: calm, lull: { days: 3, choice: analyst }, readings: [{ id: only, counts: armed, suppliedBy: y }] }
pledges:
  - { id: P, roles: { debtor: b }, kind: achieve, made: 2001-01-01, if: quiet, then: x }
  - { id: Q, roles: { debtor: b }, kind: achieve, made: 2001-01-01, if: calm, then: x }
`)
  it('stay terms where nobody supplies them, or where their supplier has done its part', () => {
    const waits = waitsOf(ledgerOf(see(odd, viewAt(day('2001-01-02')))))
    expect(waits.nodes.get('P')?.gaps).toEqual([{ fact: 'quiet/only', why: 'no-supplier' }])
    expect(waits.nodes.get('Q')?.gaps).toEqual([{ fact: 'calm/only', why: 'supplied-but-not-met' }])
    expect(waits.stuck.map((one) => one.lacks)).toEqual([['quiet/only'], ['calm/only']])
  })
})
