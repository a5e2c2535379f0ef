/**
 * Histories that are hard but plausible: thousands of pledges undecided for years, formulas of many undecided atoms,
 * a thousand disputed reports about one atom, long chains and cycles of conditions. Made from a fixed seed.
 */
import { type AnyRecord, type Case, type Entry, KINDS, type Kind, type Report } from '../src/case/index.ts'
import { stream } from '../src/num/index.ts'

export const FIRST = 10_000
export type Make = (kind: Kind, record: object) => void

/** A case in memory: what is measured is the ledger, not the reading of files. */
export function caseInMemory(reportCount: number, fill: (make: Make) => void): Case {
  const entries = new Map<string, Entry>()
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as AnyRecord[]])) as Record<
    Kind,
    AnyRecord[]
  >
  fill((kind, record) => {
    const made = record as AnyRecord
    records[kind].push(made)
    entries.set(made.id, { kind, record: made } as Entry)
  })
  const reports = new Map<string, Report>()
  for (let i = 0; i < reportCount; i += 1)
    reports.set(`r${i}`, {
      id: `r${i}`,
      file: `reports/r${i}.md`,
      head: {
        outlet: 'x',
        published: FIRST,
        kind: 'original',
        text: 'original',
        undated: false,
        handling: 'open',
        invented: true,
      },
      text: 'words',
      textLine: 1,
    } as Report)
  return {
    head: { title: 'bench', scope: 'bench', author: 'bench' } as Case['head'],
    reports,
    records: records as unknown as Case['records'],
    entries,
    places: new Map(),
    files: new Map(),
    findings: [],
    locate: () => null,
  }
}

const actor = (id: string): object => ({ id, title: id, kind: 'state', members: [], controls: [] })
const atom = (id: string): object => ({ id, yes: 'yes', no: 'no' })
const pledge = (id: string, rest: object): object => ({
  id,
  roles: { debtor: ['a0'], addressee: ['a1'] },
  valence: 'promise',
  mode: 'result',
  tolerance: 'strict',
  headline: false,
  kind: 'achieve',
  made: { from: FIRST, to: FIRST },
  ...rest,
})
const event = (id: string, on: number, rest: object, sources: readonly object[] = []): object => ({
  id,
  kind: 'act',
  participants: [],
  headline: false,
  date: { from: on, to: on },
  sources,
  ...rest,
})
const DISPUTED = [
  { report: 'r0', exact: 'words', stance: 'asserts' },
  { report: 'r1', exact: 'words', stance: 'denies' },
]

/**
 * Pledges that nobody can decide for so many days: conditions over disputed atoms, nested three deep, a contested lull
 * that was never watched; relative deadlines; windows over all the time. Each rests on `changes` reports, and the term
 * on one incident in ten days.
 */
export function undecidedFor(days: number, pledges: number, changes: number): Case {
  return caseInMemory(2, (make) => {
    const random = stream(1998)
    const below = (n: number): number => Math.floor(random.uniform01() * n)
    for (let i = 0; i < 5; i += 1) make('actors', actor(`a${i}`))
    make('terms', {
      id: 'calm',
      universal: false,
      lull: { days: 14, choice: 'analyst' },
      readings: ['armed', 'armed and by.one', 'by.one', 'by.two', 'armed or by.two'].map((counts, i) => ({
        id: `reading${i}`,
        holder: `a${i}`,
        counts,
      })),
    })
    for (let i = 0; i < days / 10; i += 1)
      make(
        'events',
        event(`i${i}`, FIRST + i * 10 + below(10), {
          incident: { armed: i % 3 === 0 ? true : 'unknown', 'by.one': 'unknown', 'by.two': i % 4 === 0 },
        }),
      )
    for (let i = 0; i < pledges; i += 1) {
      for (const part of ['if', 'or', 'then']) make('atoms', atom(`x${i}.${part}`))
      for (let j = 0; j < changes; j += 1)
        make(
          'events',
          event(
            `e${i}x${j}`,
            FIRST + below(days),
            { sets: { [`x${i}.${['if', 'or', 'then'][j % 3]}`]: j % 2 === 0 } },
            DISPUTED,
          ),
        )
      const kind = i % 4 === 1 ? 'maintain' : i % 4 === 3 ? 'refrain' : 'achieve'
      const condition =
        i % 3 === 0
          ? { if: 'calm' }
          : i % 3 === 1
            ? { if: `(x${i}.if and (x${i}.or or calm)) or not (x${i}.or or x${i}.if)` }
            : { if: `x${i}.if or x${i}.or` }
      make(
        'pledges',
        pledge(`p${i}`, {
          kind,
          roles: { debtor: [`a${i % 5}`], addressee: ['a1'] },
          then: i % 2 === 0 ? `x${i}.then` : `x${i}.then and not x${i}.or`,
          ...condition,
          ...(kind === 'achieve'
            ? { due: { after: 'detached', days: 30, said: 'soon', choice: 'analyst' } }
            : { until: FIRST + days }),
        }),
      )
    }
  })
}

/** One pledge whose condition has n undecided atoms, alternatives of two. */
export function manyAlternatives(atoms: number): Case {
  return caseInMemory(2, (make) => {
    make('actors', actor('a0'))
    make('actors', actor('a1'))
    make('atoms', atom('x.done'))
    for (let i = 0; i < atoms; i += 1) {
      make('atoms', atom(`x.n${i}`))
      make('events', event(`e${i}`, FIRST + 5 + i * 3, { sets: { [`x.n${i}`]: true } }, DISPUTED))
    }
    const pairs = Array.from(
      { length: Math.ceil(atoms / 2) },
      (_, i) => `(x.n${2 * i} or x.n${Math.min(2 * i + 1, atoms - 1)})`,
    )
    make(
      'pledges',
      pledge('p', {
        if: pairs.join(' and '),
        ifBy: FIRST + 200,
        then: 'x.done',
        due: { after: 'detached', days: 20 },
      }),
    )
    for (let i = 0; i < atoms; i += 1)
      make(
        'pledges',
        pledge(`q${i}`, { if: 'x.done', then: `x.n${i}`, due: { after: 'detached', days: 20 } }),
      )
  })
}

/** So many disputed reports about one atom, on which ten pledges rest. */
export function manyReports(reports: number, uncertain: boolean): Case {
  return caseInMemory(2, (make) => {
    make('actors', actor('a0'))
    make('actors', actor('a1'))
    make('atoms', atom('x.done'))
    make('atoms', atom('x.asked'))
    for (let i = 0; i < reports; i += 1)
      make('events', {
        ...event(`e${i}`, 0, { sets: { 'x.done': i % 2 === 0 } }, DISPUTED),
        date: { from: FIRST + i, to: FIRST + i + (uncertain ? i % 30 : 0) },
      })
    for (let i = 0; i < 10; i += 1)
      make(
        'pledges',
        pledge(`p${i}`, {
          kind: ['achieve', 'maintain', 'refrain'][i % 3],
          then: 'x.done',
          ...(i % 2 === 0 ? { if: 'x.asked or not x.done' } : {}),
          ...(i % 3 === 0 ? { due: { after: 'detached', days: 100 } } : { until: FIRST + reports }),
          ...(i > 5 ? { tolerance: { breaches: 5, days: 30 } } : {}),
        }),
      )
  })
}

/** Each pledge waits for the one before; `cycle`: the first for the last. */
export function chain(length: number, cycle: boolean): Case {
  return caseInMemory(2, (make) => {
    for (let i = 0; i < 10; i += 1) make('actors', actor(`a${i}`))
    for (let i = 0; i < length; i += 1) make('atoms', { ...atom(`x.n${i}`), controller: `a${i % 10}` })
    for (let i = 0; i < length; i += 1)
      make(
        'pledges',
        pledge(`p${i}`, {
          roles: { debtor: [`a${i % 10}`], addressee: [`a${(i + 1) % 10}`] },
          ...(i > 0 ? { if: `x.n${i - 1}` } : cycle ? { if: `x.n${length - 1}` } : {}),
          then: `x.n${i}`,
          due: { after: 'detached', days: 20 },
        }),
      )
  })
}
