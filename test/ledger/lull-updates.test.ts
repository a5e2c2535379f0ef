import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, type RecordOf, see, viewAt } from '../../src/case/index.ts'
import { ledgerOf, updateLedger } from '../../src/ledger/index.ts'
import { caseOf } from '../fixtures/case.ts'
import { dateAt, FIRST } from './worlds.ts'

const SPAN = 30
const at = fc.integer({ min: 0, max: SPAN })

const incident = fc.record({
  on: at,
  length: fc.constantFrom(0, 0, 0, 3),
  armed: fc.constantFrom<(boolean | 'unknown' | 'both')[]>(true, true, false, 'unknown', 'both'),
})

const pledge = fc.record({
  made: fc.integer({ min: 0, max: 15 }),
  kind: fc.constantFrom('achieve', 'maintain', 'refrain'),
  if: fc.option(fc.constantFrom('calm', 'flag.up and calm', 'quiet', 'flag.up or not calm'), {
    nil: undefined,
  }),
  then: fc.constantFrom('flag.up', 'flag.up', 'calm', 'quiet'),
  due: fc.integer({ min: 0, max: 9 }),
})

/** A case without incidents; the lull was watched but for a few days. */
function quietCase(pledges: readonly (typeof pledge extends fc.Arbitrary<infer T> ? T : never)[]): Case {
  return caseOf({
    actors: ['north', 'south'].map((id) => ({ id, title: id, kind: 'state' })),
    atoms: [{ id: 'flag.up', yes: 'yes', no: 'no' }],
    terms: [
      {
        id: 'calm',
        lull: { days: 4, choice: 'analyst' },
        readings: [
          { id: 'armed', holder: 'north', counts: 'armed' },
          { id: 'any', holder: 'south', counts: 'armed or not armed' },
        ],
      },
      { id: 'quiet', readings: [{ id: 'of-both', holder: 'north', means: 'calm and flag.up' }] },
    ],
    rulings: [
      { id: 'k1', coverage: 'calm', over: [dateAt(0), dateAt(19)], madeOn: dateAt(0), why: 'watched' },
      { id: 'k2', coverage: 'calm', over: [dateAt(22), dateAt(60)], madeOn: dateAt(0), why: 'watched' },
    ],
    events: [{ id: 'raised', date: dateAt(12), sets: { 'flag.up': true } }],
    pledges: pledges.map(({ made, kind, if: condition, then, due }, i) => ({
      id: `p${i}`,
      roles: i % 2 === 0 ? { debtor: 'north', addressee: 'south' } : { debtor: 'south', addressee: 'north' },
      kind,
      made: dateAt(made),
      ...(condition === undefined ? {} : { if: condition }),
      then,
      ...(kind === 'achieve' ? { due: { after: 'detached', days: due } } : { until: dateAt(made + 2 * due) }),
    })),
  })
}

function withIncident(from: Case, event: RecordOf<'events'>): Case {
  const events = [...from.records.events.filter((one) => one.id !== event.id), event]
  return {
    ...from,
    records: { ...from.records, events },
    entries: new Map(from.entries).set(event.id, { kind: 'events', record: event }),
  }
}

describe('an incident that is reported later', () => {
  it('changes the pledges that wait for a lull, or keep one, as if it had been known from the beginning', () => {
    const [template] = quietCase([]).records.events
    if (template === undefined) throw new Error('no event')
    fc.assert(
      fc.property(
        fc.array(pledge, { minLength: 3, maxLength: 6 }),
        fc.array(fc.tuple(incident, fc.boolean()), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 10, max: SPAN + 10 }),
        (pledges, incidents, on) => {
          const view = viewAt(FIRST + on, { knownBy: FIRST + SPAN })
          const { sets: _, ...blank } = template
          let from = quietCase(pledges)
          let ledger = ledgerOf(see(from, view))
          for (const [i, [{ on: day, length, armed }, isTakenBack]] of incidents.entries()) {
            const event: RecordOf<'events'> = {
              ...blank,
              id: `i${i}`,
              date: { from: FIRST + day, to: FIRST + day + length },
              incident: { armed },
            }
            const retracted = { ...event, retracted: { on: FIRST, why: 'wrong' } }
            for (const now of isTakenBack ? [event, retracted] : [event]) {
              from = withIncident(from, now)
              const seen = see(from, view)
              ledger = updateLedger(ledger, seen, now.id)
              expect([...ledger.pledges]).toEqual([...ledgerOf(seen).pledges])
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})
