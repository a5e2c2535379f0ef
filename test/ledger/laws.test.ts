import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, leavesOf, type RecordOf, see, viewAt } from '../../src/case/index.ts'
import { explain, type Ledger, ledgerOf, updateLedger } from '../../src/ledger/index.ts'
import { ATOMS, caseOfWorld, dateAt, FIRST, SPAN, type World, world } from './worlds.ts'

const asOf = fc.integer({ min: 0, max: SPAN + 10 })

function ledgerAt(from: Case, on: number, known = on, without: readonly string[] = []): Ledger {
  return ledgerOf(see(from, viewAt(FIRST + on, { knownBy: FIRST + known, without })))
}

/** What a ledger says, as plain data. */
function said(ledger: Ledger): unknown {
  return JSON.parse(JSON.stringify({ pledges: [...ledger.pledges], powers: [...ledger.powers] }))
}

describe('the ledger', () => {
  it('depends on which reports are visible and not on the order in which the records stand', () => {
    fc.assert(
      fc.property(world, asOf, fc.infiniteStream(fc.integer()), (one, on, keys) => {
        const shuffled = Object.fromEntries(
          Object.entries(one.records).map(([kind, list]) => {
            if (kind === 'pledges') return [kind, list]
            const keyed = list.map((each) => ({ each, key: keys.next().value as number }))
            return [kind, keyed.sort((a, b) => a.key - b.key).map(({ each }) => each)]
          }),
        )
        const plain = ledgerAt(caseOfWorld(one), on, SPAN)
        const mixed = ledgerAt(caseOfWorld({ ...one, records: shuffled }), on, SPAN)
        expect(JSON.parse(JSON.stringify([...mixed.pledges]))).toEqual(
          JSON.parse(JSON.stringify([...plain.pledges])),
        )
      }),
      { numRuns: 80 },
    )
  })

  it('is not changed by a report published after what was known by', () => {
    fc.assert(
      fc.property(world, asOf, asOf, (one, on, known) => {
        const late = {
          events: [
            ...(one.records['events'] ?? []),
            {
              id: 'late',
              date: dateAt(1),
              sets: Object.fromEntries(ATOMS.map((atom) => [atom, true])),
              incident: { armed: true },
              acts: [{ do: 'cancel', pledge: 'p1', by: ['north'] }],
              sources: [{ report: 'r-late', exact: 'words' }],
            },
          ],
        }
        const reports = { ...one.reports, 'r-late': { published: dateAt(known + 1), text: 'words' } }
        const before = ledgerAt(caseOfWorld(one), on, known)
        const after = ledgerAt(caseOfWorld({ records: { ...one.records, ...late }, reports }), on, known)
        expect(said(after)).toEqual(said(before))
      }),
      { numRuns: 60 },
    )
  })

  it('has each state among the possible ones, and each history end in it', () => {
    fc.assert(
      fc.property(world, asOf, (one, on) => {
        for (const state of ledgerAt(caseOfWorld(one), on, SPAN).pledges.values()) {
          expect(state.possible).toContain(state.state)
          expect(state.history.at(-1)?.state).toBe(state.state)
          expect(state.history.at(-1)?.to).toBeNull()
          for (const decider of state.deciders)
            for (const then of decider.then) expect(state.possible).toContain(then)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('names for every other possible state a question whose answer leads there', () => {
    fc.assert(
      fc.property(world, asOf, (one, on) => {
        for (const state of ledgerAt(caseOfWorld(one), on, SPAN).pledges.values()) {
          const reached = new Set([state.state, ...state.deciders.flatMap((each) => each.then)])
          expect([...reached].sort()).toEqual([...state.possible].sort())
        }
      }),
      { numRuns: 80 },
    )
  })

  it('counts no breach where a pledge lapsed or was withdrawn before it was due', () => {
    fc.assert(
      fc.property(world, asOf, (one, on) => {
        for (const state of ledgerAt(caseOfWorld(one), on, SPAN).pledges.values())
          if (!state.history.some((each) => each.state === 'violated'))
            expect(state.breaches.filter((each) => each.beyondTolerance)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same state when everything is left out that its reasons do not name', () => {
    fc.assert(
      fc.property(world, asOf, (one, on) => {
        const from = caseOfWorld(one)
        const ledger = ledgerAt(from, on, SPAN)
        for (const [id, state] of ledger.pledges) {
          const why = explain(ledger, id)
          if (why === null) throw new Error(`no reasons for ${id}`)
          const named = new Set(
            leavesOf([why]).flatMap((leaf) =>
              leaf.leaf === 'record' ? [leaf.id] : leaf.leaf === 'choice' ? [leaf.what] : [],
            ),
          )
          const left = ['events', 'rulings', 'verdicts'].flatMap((kind) =>
            (one.records[kind] ?? []).map((each) => each.id).filter((each) => !named.has(each)),
          )
          const replayed = ledgerAt(from, on, SPAN, left).pledges.get(id)
          expect([id, replayed?.state, replayed?.since, replayed?.reads]).toEqual([
            id,
            state.state,
            state.since,
            state.reads,
          ])
        }
      }),
      { numRuns: 120 },
    )
  })

  it('has fewer possible states, never others, when an undecided atom is decided', () => {
    let decided = 0
    fc.assert(
      fc.property(
        world,
        asOf,
        fc.constantFrom(...ATOMS),
        fc.integer({ min: 0, max: SPAN }),
        fc.boolean(),
        (one, on, atom, day, is) => {
          const from = caseOfWorld(one)
          const ledger = ledgerAt(from, on, SPAN)
          if (!isUndecided(ledger, atom, FIRST + day)) return
          decided += 1
          const ruled: World = {
            ...one,
            records: {
              ...one.records,
              rulings: [
                ...(one.records['rulings'] ?? []),
                { id: 'k-new', fact: atom, is, on: dateAt(day), madeOn: dateAt(0), why: 'decided' } as {
                  readonly id: string
                },
              ],
            },
          }
          const after = ledgerAt(caseOfWorld(ruled), on, SPAN)
          for (const [id, state] of after.pledges) {
            const before = ledger.pledges.get(id)
            for (const possible of state.possible)
              expect([id, before?.possible]).toEqual([id, expect.arrayContaining([possible])])
          }
        },
      ),
      { numRuns: 250 },
    )
    expect(decided).toBeGreaterThan(20)
  })

  it('after each of several events is added, changed or taken back is what it would be afresh', () => {
    const edit = fc.record({
      at: fc.nat(),
      what: fc.constantFrom('other', 'gone', 'back'),
      like: fc.nat(),
    })
    fc.assert(
      fc.property(world, asOf, fc.array(edit, { minLength: 1, maxLength: 6 }), (one, on, edits) => {
        const view = viewAt(FIRST + on, { knownBy: FIRST + SPAN })
        const whole = caseOfWorld(one)
        const { events } = whole.records
        // Half of the events are not there to begin with.
        let from = events.reduce((now, event, i) => (i % 2 === 0 ? now : edited(now, gone(event))), whole)
        let ledger = ledgerOf(see(from, view))
        for (const { at, what, like } of edits) {
          const event = events[at % events.length]
          const model = events[like % events.length]
          if (event === undefined || model === undefined) return
          const now = what === 'other' ? { ...model, id: event.id } : what === 'gone' ? gone(event) : event
          from = edited(from, now)
          const seen = see(from, view)
          ledger = updateLedger(ledger, seen, event.id)
          expect(said(ledger)).toEqual(said(ledgerOf(seen)))
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('after one more event is what it would be afresh, though every record was read anew', () => {
    fc.assert(
      fc.property(world, asOf, fc.nat(), (one, on, pick) => {
        const events = one.records['events'] ?? []
        const added = events[pick % events.length]
        if (added === undefined) return
        const without = events.map((each) =>
          each === added ? { ...each, retracted: { on: dateAt(0), why: 'not yet there' } } : each,
        )
        const before = ledgerAt(
          caseOfWorld({ ...one, records: { ...one.records, events: without } }),
          on,
          SPAN,
        )
        const seen = see(caseOfWorld(one), viewAt(FIRST + on, { knownBy: FIRST + SPAN }))
        expect(said(updateLedger(before, seen, added.id))).toEqual(said(ledgerOf(seen)))
      }),
      { numRuns: 80 },
    )
  })
})

function gone(event: RecordOf<'events'>): RecordOf<'events'> {
  return { ...event, retracted: { on: FIRST, why: 'wrong' } }
}

/** The same case with another version of one event, every other record being the same object. */
function edited(from: Case, event: RecordOf<'events'>): Case {
  const events = from.records.events.map((one) => (one.id === event.id ? event : one))
  return {
    ...from,
    records: { ...from.records, events },
    entries: new Map(from.entries).set(event.id, { kind: 'events', record: event }),
  }
}

/** Nothing certain is asserted of the atom from the day until the next assertion, and no uncertain date is near. */
function isUndecided({ facts }: Ledger, atom: string, day: number): boolean {
  const value = facts.atom(atom, day)
  const assertions = facts.assertions(atom)
  const certain = assertions.every((one) => one.when.from !== null && one.when.from === one.when.to)
  return certain && (value === 'none' || value === 'both')
}
