import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../../test/fixtures/case.ts'
import { seenOn, smallKosovo } from '../../../test/ledger/small-kosovo.ts'
import { see, viewAt } from '../../case/index.ts'
import { ledgerOf } from '../index.ts'
import { trackRecord } from '../record/track.ts'
import { plainWaits } from '../waits/plain.ts'
import { waitsOf } from '../waits/waits.ts'
import { breachesOf } from './breaches.ts'
import { pledgeCard } from './card.ts'
import { asBelieved, ifReading, ifWithout } from './changes.ts'
import { compareLedgers } from './compare.ts'
import { disputesOf } from './disputes.ts'
import { dueOf } from './due.ts'
import { keptEarly } from './good-faith.ts'
import { historyOf } from './history.ts'
import { implementationOf, implementationTable } from './implementation.ts'
import { foundAgainstSilence, layersOf, verdictGaps } from './layers.ts'
import { outsideConditions } from './outside-conditions.ts'
import { promised } from './promised.ts'
import { repeatedAfterBreach } from './repeated.ts'
import { csvOf } from './table.ts'
import { dueTable, promisedTable, recordTable, waitsTable } from './tables.ts'
import { threatsOutstanding } from './threats.ts'
import { whoMay } from './who-may.ts'
import { whoseMove } from './whose-move.ts'

const june = ledgerOf(seenOn('1998-06-20'))
const july = ledgerOf(seenOn('1998-07-01'))
const august = ledgerOf(seenOn('1998-08-01'))

describe('1 what was promised', () => {
  it('lists who, to whom, on which condition, and how many passages say so', () => {
    expect(promised(june).map((row) => [row.pledge, row.reads, row.contentDisputed, row.mentions])).toEqual([
      ['P1', 'not-yet-due', true, 3],
      ['P2', 'due', false, 1],
      ['P3', 'due', false, 1],
      ['old-talks', 'outcome-disputed', false, 1],
      ['old-talks-undated', 'broken', false, 1],
    ])
    expect(promised(june)[0]).toMatchObject({
      debtors: ['fry'],
      addressees: ['russia'],
      demanders: ['contact-group'],
      if: 'terror-halted',
    })
  })
})

describe('2 what is due', () => {
  it('shows the day that the analyst read into “immediate”, and who chose it', () => {
    expect(dueOf(june)).toMatchObject({
      next: [
        {
          pledge: 'P2',
          day: day('1998-06-30'),
          inDays: 10,
          vague: true,
          said: 'immediate',
          choice: 'analyst',
        },
      ],
      overdue: [],
      undated: ['P3'],
    })
    expect(dueOf(june, 5).next).toEqual([])
  })

  it('is overdue on 1 July, on silence alone', () => {
    expect(dueOf(july).overdue).toMatchObject([{ pledge: 'P2', inDays: -1, silence: true }])
  })
})

describe('3 the history of a pledge', () => {
  it('has the report behind each change', () => {
    expect(historyOf(autumn, 'H1')?.map((row) => [row.state, row.transition, row.reports])).toEqual([
      ['detached', 'T2', ['r']],
      ['discharged', 'T6', ['r']],
    ])
    expect(historyOf(june, 'nobody')).toBe(null)
  })

  it('shows whose reading of “immediate” let the day pass, and that no report speaks of performance', () => {
    const last = historyOf(july, 'P2')?.at(-1)
    expect(last?.cue.by).toBe('clock')
    expect(last?.refs).toContainEqual({
      leaf: 'choice',
      who: 'analyst',
      what: 'immediate: 14 days',
      on: null,
    })
    expect(last?.refs.some((ref) => ref.leaf === 'absence')).toBe(true)
  })
})

describe('4 what changes', () => {
  it('without a report the pledges that only it carries are gone, and the wait with them', () => {
    const changes = ifWithout(june, ['r-declaration'])
    expect(changes.pledges.map((one) => [one.pledge, one.after])).toContainEqual(['P3', null])
    expect(changes.waitsEnded).toEqual([['P1', 'S1']])
  })

  it('with another definition nothing changes while attacks go on', () => {
    expect(ifReading(june, { holder: 'contact-group', terms: {} }).pledges).toEqual([])
  })
})

describe('5 what is in dispute', () => {
  it('names content and scope of the withdrawal, and the outcome of May', () => {
    const found = disputesOf(june).map((one) => [one.pledge, one.about, one.other])
    expect(found).toContainEqual(['P1', 'content', ['the press dispatch']])
    expect(found).toContainEqual(['P1', 'scope', []])
    expect(found).toContainEqual(['old-talks', 'outcome', []])
  })
})

describe('9 breaches', () => {
  const pact = caseOf(
    `
actors:
  - { id: a, title: A, kind: state }
atoms:
  - { id: raids, "yes": raids go on, "no": there are none, controller: a }
pledges:
  - { id: R, roles: { debtor: a }, kind: refrain, made: 2001-01-01, then: raids }
events:
  - { id: e1, date: 2001-02-10, sets: { raids: true }, sources: [{ report: r, exact: a raid }] }
`,
    { r: { published: '2001-02-11' } },
  )
  it('are dated, with the days from the promise to the first', () => {
    const rows = breachesOf(ledgerOf(see(pact, viewAt(day('2001-03-01')))))
    expect(rows.map((row) => [row.debtor, row.reported, row.bySilence, row.first?.daysAfterMade])).toEqual([
      ['a', 1, 0, 40],
    ])
  })

  it('by silence alone are counted apart', () => {
    expect(breachesOf(july).map((row) => [row.debtor, row.reported, row.bySilence])).toContainEqual([
      'fry',
      0,
      1,
    ])
  })
})

describe('10 three layers', () => {
  it('keeps the computed state, the findings and the extent apart, declined ones included', () => {
    const layers = layersOf(august.pledges.get('P1') ?? fail())
    expect(layers.computed.state).toBe('conditional')
    expect(layers.verdicts.map((one) => one.finds)).toEqual(['not-yet', 'declined'])
    expect(layers.declined).toEqual(['nato'])
    expect(layers.extents.map((one) => one.extent)).toEqual([0])
    expect(layers.disagreements).toEqual([])
  })

  it('says where bodies differ in extent', () => {
    expect(verdictGaps(august)).toContainEqual({
      pledge: 'P3',
      between: 'extents',
      verdicts: ['v-bonn-access', 'v-lords-access'],
      stateThen: null,
    })
  })

  it('says where a body finds kept what we hold not due', () => {
    const kind = smallKosovo(
      {
        verdicts: [
          {
            id: 'v-own',
            on: 'P1',
            by: 'fry',
            says: 'fulfilled',
            finds: 'kept',
            date: '1998-06-20',
            sources: [{ report: 'r-own', exact: 'fulfilled' }],
          },
        ],
      },
      { 'r-own': { published: '1998-06-20' } },
    )
    expect(verdictGaps(ledgerOf(seenOn('1998-06-20', {}, kind)))).toEqual([
      { pledge: 'P1', between: 'state-and-verdict', verdicts: ['v-own'], stateThen: 'conditional' },
    ])
  })
})

describe('a verdict against silence', () => {
  /** Talks overdue in silence, with findings of bodies that do not decide it. */
  const talks = (...found: readonly (readonly [by: string, finds: string, on: string])[]) =>
    ledgerOf(
      seenOn(
        '1998-07-05',
        {},
        smallKosovo(
          {
            verdicts: found.map(([by, finds, date], at) => ({
              id: `v-own-${at}`,
              on: 'P2',
              by,
              says: finds,
              finds,
              date,
              sources: [{ report: 'r-own', exact: 'fulfilled' }],
            })),
          },
          { 'r-own': { published: '1998-07-01' } },
        ),
      ),
    ).pledges.get('P2') ?? fail()

  it('is no part of the state, but is named: performance that a body found', () => {
    const of = talks(['russia', 'kept', '1998-06-24'])
    expect(of).toMatchObject({ state: 'violated', reads: 'overdue', silence: true })
    expect(foundAgainstSilence(of)).toMatchObject({ finds: 'kept', verdicts: [{ by: 'russia' }] })
  })

  it('counts by the latest finding of each body', () => {
    const of = talks(['russia', 'kept', '1998-06-24'], ['russia', 'not-yet', '1998-06-28'])
    expect(foundAgainstSilence(of)).toBe(null)
  })

  it('is none where nobody found anything, or what was found fits', () => {
    expect(foundAgainstSilence(july.pledges.get('P2') ?? fail())).toBe(null)
    expect(foundAgainstSilence(talks(['russia', 'declined', '1998-06-24']))).toBe(null)
  })
})

describe('11 the implementation table', () => {
  it('has a row a clause and a column a day, the latest extent in each, unrated ones blank', () => {
    const table = implementationTable(implementationOf(august))
    expect(table.columns).toEqual(['pledge', 'clause', '1998-07-08', '1998-07-31', '1998-08-01'])
    expect(table.rows.filter((row) => row[0] === 'P1' || row[0] === 'P3' || row[0] === 'P2')).toEqual([
      ['P1', null, 0, 0, 0],
      ['P2', null, null, null, null],
      ['P3', null, 1, 2, 2],
    ])
    expect(table.rows.at(-1)).toEqual(['share', null, 0.167, 0.333, 0.333])
  })

  it('knows nothing before it was published', () => {
    expect(implementationOf(ledgerOf(seenOn('1998-07-10'))).shares).toEqual([
      { day: day('1998-07-10'), share: null, rated: 0, clauses: 3 },
    ])
  })
})

/** A threat after October 1998: four days, then eleven more, then no last day. */
const october = caseOf(
  `
actors:
  - { id: nato, title: NATO, kind: alliance }
  - { id: fry, title: Belgrade, kind: state }
  - { id: un, title: the United Nations, kind: organisation }
atoms:
  - { id: noncompliance, "yes": Belgrade is found in breach, "no": it is not, controller: nato }
  - { id: strikes, "yes": NATO strikes, "no": it holds, controller: nato }
  - { id: reduced, "yes": forces are reduced, "no": they are not, controller: fry }
pledges:
  - { id: T1, valence: threat, roles: { debtor: nato, addressee: fry }, kind: achieve, made: 1998-10-13, if: noncompliance, ifBy: 1998-10-17, then: strikes, sources: [{ report: r, exact: an order }] }
  - { id: H1, topic: forces, roles: { debtor: fry, addressee: nato, creditor: un }, kind: achieve, made: 1998-10-13, then: reduced, due: { on: 1998-10-27 }, sources: [{ report: r, exact: a pledge }] }
  - { id: H0, topic: forces, roles: { debtor: fry, addressee: nato }, kind: achieve, made: 1998-06-16, then: reduced, outcome: { state: broken, on: 1998-08-01 }, sources: [{ report: r, exact: an old pledge }] }
powers:
  - { id: W1, holder: un, effect: { do: suspend, pledges: [H1] }, standing: { disputedBy: fry }, sources: [{ report: r, exact: a power }] }
events:
  - { id: x1, date: 1998-10-16, acts: [{ do: amend, pledge: T1, by: nato, ifBy: 1998-10-27 }], sources: [{ report: r, exact: put off }] }
  - { id: x2, date: 1998-10-27, acts: [{ do: amend, pledge: T1, by: nato, ifBy: null }], sources: [{ report: r, exact: kept in force }] }
  - { id: x3, date: 1998-10-25, sets: { reduced: true }, sources: [{ report: r, exact: they left }] }
`,
  { r: { published: '1998-10-28' } },
)
const autumn = ledgerOf(see(october, viewAt(day('1998-10-30'))))

describe('12 threats', () => {
  it('are listed with how often they were put off, and that they are open-ended now', () => {
    expect(threatsOutstanding(autumn)).toEqual([
      {
        threat: 'T1',
        by: ['nato'],
        against: ['fry'],
        if: 'noncompliance',
        then: 'strikes',
        state: 'conditional',
        deadline: null,
        extended: 2,
        openEnded: true,
      },
    ])
  })
})

describe('13 conditions in outside hands', () => {
  it('are those of actors who promised nothing', () => {
    expect(outsideConditions(june)).toEqual([{ pledge: 'P1', actors: ['the armed groups'], promised: [] }])
  })
})

describe('14 who may change it', () => {
  it('names who releases, who must agree to amend, and disputed powers', () => {
    expect(whoMay(autumn, 'H1')).toMatchObject({
      release: ['un'],
      amend: ['fry', 'un'],
      powers: [{ power: 'W1', holders: ['un'], may: 'suspend', disputedBy: ['fry'] }],
    })
    expect(whoMay(autumn, 'T1')?.amend).toEqual(['nato'])
    expect(whoMay(june, 'P1')?.withdraw).toEqual(['fry'])
    expect(whoMay(june, 'nobody')).toBe(null)
  })
})

describe('15 what we believed', () => {
  it('is the ledger of that day, and what has changed since', () => {
    const { then, since } = asBelieved(june, day('1998-06-18'))
    expect(then.pledges.has('old-talks-undated')).toBe(false)
    expect(since.pledges.map((one) => one.pledge)).toEqual(['old-talks-undated'])
    expect(since.waitsBegun).toEqual([['P1', 'S1']])
  })
})

describe('16 promises made again', () => {
  it('after a breach are found as recorded, or by kind and counterpart', () => {
    expect(repeatedAfterBreach(june)).toEqual([
      { pledge: 'P2', earlier: 'old-talks', outcome: 'disputed', by: 'recorded' },
      { pledge: 'P2', earlier: 'old-talks-undated', outcome: 'broken', by: 'recorded' },
    ])
    expect(repeatedAfterBreach(autumn)).toEqual([
      { pledge: 'H1', earlier: 'H0', outcome: 'broken', by: 'likeness' },
    ])
  })
})

describe('17 good faith', () => {
  it('is a promise kept before its day', () => {
    expect(keptEarly(autumn)).toEqual([
      { pledge: 'H1', debtors: ['fry'], how: 'early', on: day('1998-10-25'), daysEarly: 2 },
    ])
    expect(keptEarly(june)).toEqual([])
  })
})

describe('18 two analysts', () => {
  it('part at the records that differ, and nowhere else', () => {
    const other = smallKosovo({
      rulings: [
        { id: 'o1', outcome: ['old-talks'], level: 0, madeOn: '1998-06-19', why: 'an offensive is a breach' },
      ],
    })
    const found = compareLedgers(june, ledgerOf(seenOn('1998-06-20', {}, other)))
    expect(found.records).toEqual([{ id: 'o1', is: 'only-second' }])
    expect(found.sameView).toBe(true)
    expect(compareLedgers(june, june)).toEqual({
      pledges: [],
      waitsEnded: [],
      waitsBegun: [],
      records: [],
      sameView: true,
    })
  })
})

describe('whose move it is', () => {
  const move = whoseMove(june)

  it('by the ledger: both sides wait, and access is due', () => {
    expect(move.byLedger.mutual).toEqual([{ members: ['P1', 'S1'], owners: ['fry', 'kla'] }])
    expect(move.byLedger.due.map((one) => [one.actor, one.why, one.record])).toEqual([['fry', 'due', 'P3']])
  })

  it('differs by who is asked: Moscow points at the Albanian side, the Contact Group at Belgrade', () => {
    const pointsAt = Object.fromEntries(move.byActor.map((one) => [one.actor, one.pointsAt]))
    expect(pointsAt['russia']).toEqual(['ka-leaders'])
    expect(pointsAt['contact-group']).toEqual(['fry'])
    expect(move.byActor.map((one) => one.actor)).not.toContain('primakov')
  })

  it('sets the quote beside it as one view, which the ledger does not bear out', () => {
    expect(move.claims).toMatchObject([
      { claim: 'q-ball', by: ['primakov'], move: 'ka-leaders', ledger: 'not' },
    ])
  })
})

describe('the card of a pledge', () => {
  const card = pledgeCard(june, 'P1')
  it('brings together what the ledger says of it', () => {
    expect(card?.row.reads).toBe('not-yet-due')
    expect(card?.wait?.waitsOn).toBe('condition')
    expect(card?.waitsWith).toEqual([['S1']])
    expect(card?.escapes.length).toBe(9)
    expect(card?.terms.map((one) => one.term)).toEqual(['terror-halted'])
    expect(card?.disputes.map((one) => one.about)).toEqual(['content', 'scope'])
    expect(pledgeCard(june, 'nobody')).toBe(null)
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(card))).toEqual(card)
    const waits = plainWaits(waitsOf(june))
    expect(JSON.parse(JSON.stringify(waits))).toEqual(waits)
  })
})

describe('tables', () => {
  it('of what was promised, what is due and who waits can be written as CSV', () => {
    expect(csvOf(dueTable(dueOf(july)))).toBe(
      'pledge,valence,debtor,day,of,in days,said,chosen by,silence\r\nP2,promise,fry,1998-06-30,performance,-1,immediate,analyst,true\r\n',
    )
    expect(promisedTable(promised(june)).rows.length).toBe(5)
    expect(waitsTable(waitsOf(june)).rows).toContainEqual(['P1', 'fry', 'S1', 'kla', 'kla.halt', true])
    expect(recordTable(trackRecord(june, 'fry')).rows[0]).toEqual([
      'old-talks-undated',
      'talks',
      'date not given',
      'broken',
      0,
      null,
      'recorded',
    ])
  })
})

function fail(): never {
  throw new Error('the pledge is not there')
}
