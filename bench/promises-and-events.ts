/** The ledger's case for measuring: 100,000 events and 10,000 pledges of every kind, from a fixed seed. */
import type { Case } from '../src/case/index.ts'
import { stream } from '../src/num/index.ts'
import { caseInMemory, type Make } from './case-in-memory.ts'

export const FIRST = 10_000
export const DAYS = 3650
export const READINGS = ['one', 'two', 'three', 'four', 'five']

/** Pledges of every kind, and events that set their atoms, are incidents, or act on pledges. */
function fill(make: Make, events: number, pledges: number): void {
  const random = stream(1998)
  const below = (n: number): number => Math.floor(random.uniform01() * n)
  const atoms = pledges
  for (let i = 0; i < 60; i += 1)
    make('actors', { id: `a${i}`, title: `a${i}`, kind: 'state', members: [], controls: [] })
  for (let i = 0; i < atoms; i += 1) make('atoms', { id: `x.a${i}`, yes: 'yes', no: 'no' })
  make('terms', {
    id: 'calm',
    universal: false,
    lull: { days: 14, choice: 'analyst' },
    readings: READINGS.map((id, i) => ({
      id,
      holder: `a${i}`,
      counts: ['armed', 'armed and by.one', 'by.one or by.two', 'armed and not by.two', 'by.two'][i],
    })),
  })
  make('rulings', {
    id: 'watched',
    coverage: 'calm',
    over: { from: null, to: null },
    madeOn: FIRST,
    why: 'watched',
  })
  for (let i = 0; i < pledges; i += 1) {
    const kind = i % 5 === 0 ? 'refrain' : i % 9 === 0 ? 'maintain' : 'achieve'
    const made = FIRST + below(DAYS - 200)
    const condition =
      i % 3 === 0
        ? { if: 'calm' }
        : i % 3 === 1
          ? { if: `x.a${below(atoms)} and not x.a${below(atoms)}` }
          : {}
    make('pledges', {
      id: `p${i}`,
      roles: { debtor: [`a${below(60)}`], addressee: [`a${below(60)}`] },
      valence: 'promise',
      mode: 'result',
      tolerance: 'strict',
      headline: false,
      kind,
      made: { from: made, to: made },
      then: i % 4 === 0 ? `x.a${i} or x.a${below(atoms)}` : `x.a${i}`,
      ...condition,
      ...(kind === 'achieve'
        ? { due: { after: 'detached', days: 30, said: 'soon', choice: 'analyst' } }
        : { until: made + 400 }),
    })
  }
  for (let i = 0; i < events; i += 1) {
    const on = FIRST + below(DAYS)
    const long = i % 10 === 0 ? below(5) : 0
    const part = i % 20
    make('events', {
      id: `e${i}`,
      kind: 'act',
      participants: [],
      headline: false,
      date: { from: on, to: on + long },
      ...(part < 12
        ? { sets: { [`x.a${below(atoms)}`]: random.uniform01() < 0.6 } }
        : part < 19
          ? {
              incident: {
                armed: random.uniform01() < 0.05,
                'by.one': random.uniform01() < 0.5,
                'by.two': i % 50 === 13 ? 'unknown' : random.uniform01() < 0.03,
              },
            }
          : {
              acts: [
                {
                  do: ['cancel', 'release', 'suspend', 'amend'][i % 4],
                  pledge: `p${below(pledges)}`,
                  by: [`a${below(60)}`],
                  clocks: 'stop',
                },
              ],
            }),
      sources: [
        { report: `r${i % 2000}`, exact: 'words', stance: 'asserts' },
        ...(i % 40 === 0 ? [{ report: `r${(i + 7) % 2000}`, exact: 'words', stance: 'denies' }] : []),
      ],
    })
  }
}

/** So many events, pledges and, of the reports behind the events, two thousand. */
export function promisesAndEvents(events: number, pledges: number): Case {
  return caseInMemory(2000, (make) => fill(make, events, pledges))
}
