import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, leavesOf, see, viewAt } from '../../src/case/index.ts'
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

  it('after one more event is what it would be afresh', () => {
    fc.assert(
      fc.property(world, asOf, (one, on) => {
        const events = one.records['events'] ?? []
        const added = events.at(-1)
        if (added === undefined) return
        const named = JSON.stringify([one.records['pledges'], one.records['rulings']])
        if (named.includes(`"${added.id}"`)) return
        const before = ledgerAt(
          caseOfWorld({ ...one, records: { ...one.records, events: events.slice(0, -1) } }),
          on,
          SPAN,
        )
        const whole = caseOfWorld(one)
        const view = viewAt(FIRST + on, { knownBy: FIRST + SPAN })
        expect(said(updateLedger(before, see(whole, view), added.id))).toEqual(
          said(ledgerOf(see(whole, view))),
        )
      }),
      { numRuns: 80 },
    )
  })
})

/** Nothing certain is asserted of the atom from the day until the next assertion, and no uncertain date is near. */
function isUndecided({ facts }: Ledger, atom: string, day: number): boolean {
  const value = facts.atom(atom, day)
  const assertions = facts.assertions(atom)
  const certain = assertions.every((one) => one.when.from !== null && one.when.from === one.when.to)
  return certain && (value === 'none' || value === 'both')
}
