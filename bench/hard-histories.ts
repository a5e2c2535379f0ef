/**
 * Histories that are hard but plausible: thousands of pledges undecided for years, formulas of many undecided atoms,
 * a thousand disputed reports about one atom, long chains and cycles of conditions. Made from a fixed seed.
 */
import type { Case } from '../src/case/index.ts'
import { stream } from '../src/num/index.ts'
import { caseInMemory } from './case-in-memory.ts'

export const FIRST = 10_000

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
const event = (id: string, on: number, rest: object, sources: readonly object[] = [], long = 0): object => ({
  id,
  kind: 'act',
  participants: [],
  headline: false,
  date: { from: on, to: on + long },
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

/**
 * Pledges that share a few atoms and two contested lulls, each of which has many reports and incidents: nearly every
 * pledge rests on thousands of changes.
 */
export function crowded(days: number, pledges: number, reports: number, incidents: number): Case {
  return caseInMemory(2, (make) => {
    const random = stream(7)
    const below = (n: number): number => Math.floor(random.uniform01() * n)
    const actors = 60
    for (let i = 0; i < actors; i += 1) make('actors', actor(`a${i}`))
    for (let i = 0; i < 20; i += 1) make('atoms', atom(`x.n${i}`))
    const readings = (id: string, rule: (i: number) => object): readonly object[] =>
      Array.from({ length: actors }, (_, i) => ({ id: `${id}${i}`, holder: `a${i}`, ...rule(i) }))
    const counts = (i: number): object => ({
      counts: i % 2 === 0 ? `by.n${i % 7} or by.n${i % 5}` : `armed and by.n${i % 7}`,
    })
    const lull = (id: string, length: number): object => ({
      id,
      universal: false,
      lull: { days: length, choice: 'analyst' },
      readings: readings(id, counts),
    })
    make('terms', lull('calm', 14))
    make('terms', lull('still', 5))
    make('terms', {
      id: 'fine',
      universal: false,
      readings: readings('fine', (i) => ({ means: `calm and not x.n${i % 20} or still` })),
    })
    for (const coverage of ['calm', 'still'])
      for (let i = 0; i < 20; i += 1) {
        const from = FIRST + i * Math.floor(days / 20)
        const over = { from, to: from + 40 }
        make('rulings', { id: `${coverage}-watched${i}`, coverage, over, madeOn: FIRST, why: 'watched' })
      }
    for (let i = 0; i < reports; i += 1) {
      const sets = { [`x.n${below(20)}`]: random.uniform01() < 0.3 }
      const sources = random.uniform01() < 0.6 ? DISPUTED : []
      make('events', event(`e${i}`, FIRST + below(days), { sets }, sources, i % 5 === 0 ? below(9) : 0))
    }
    const tag = (share: number): boolean | 'unknown' =>
      random.uniform01() < share ? true : random.uniform01() < 0.3 ? 'unknown' : false
    for (let i = 0; i < incidents; i += 1) {
      const by = Array.from({ length: 7 }, (_, at) => [`by.n${at}`, tag(0.05)])
      const incident = { armed: tag(0.1), ...Object.fromEntries(by) }
      const sources = i % 10 === 0 ? DISPUTED : []
      make('events', event(`i${i}`, FIRST + below(days), { incident }, sources, i % 5 === 0 ? below(9) : 0))
    }
    const x = (): string => `x.n${below(20)}`
    const conditions = [
      () => 'calm',
      () => `(fine and ${x()}) or (${x()} and not ${x()} and ${x()})`,
      () => `${x()} and ${x()} and ${x()} and ${x()}`,
      () => `still and ${x()} and ${x()}`,
      () => `fine and calm and ${x()} and ${x()}`,
    ]
    for (let i = 0; i < pledges; i += 1) {
      const made = FIRST + below(60)
      const kind = ['achieve', 'maintain', 'refrain', 'achieve'][i % 4]
      make(
        'pledges',
        pledge(`p${i}`, {
          kind,
          made: { from: made, to: made },
          roles: { debtor: [`a${i % actors}`], addressee: [`a${(i + 1) % actors}`] },
          if: conditions[i % 5]?.(),
          then:
            i % 3 === 0 ? `fine and ${x()} and ${x()}` : `${x()} and ${x()} and ${x()} and ${x()} and ${x()}`,
          ...(i % 7 === 0 ? { tolerance: 'adjudicated' } : {}),
          ...(i % 7 === 1 ? { tolerance: { breaches: 4, days: 60 } } : {}),
          ...(kind === 'achieve'
            ? { due: { after: 'detached', days: 30, said: 'soon', choice: 'analyst' } }
            : { until: FIRST + days }),
        }),
      )
    }
  })
}

/** One pledge that is put on hold, resumed, amended and broken again and again, each on one of some days. */
export function manyActs(acts: number): Case {
  return caseInMemory(2, (make) => {
    for (const id of ['a0', 'a1']) make('actors', actor(id))
    for (const id of ['x.done', 'x.asked']) make('atoms', atom(id))
    make(
      'pledges',
      pledge('p', {
        if: 'x.asked',
        then: 'x.done',
        due: { after: 'detached', days: 30 },
        ifBy: FIRST + acts * 2,
      }),
    )
    for (let i = 0; i < acts; i += 1) {
      const what = ['suspend', 'resume', 'amend', 'breach'][i % 4]
      const more = what === 'amend' ? { due: FIRST + acts * 2 + i } : {}
      const done = { do: what, pledge: 'p', by: ['a0', 'a1'], clocks: 'stop', ...more }
      make('events', event(`e${i}`, FIRST + 1 + i * 3, { acts: [done] }, [], 2 + (i % 10)))
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
    for (let i = 0; i < length; i += 1) make('atoms', { ...atom(`x.n${i}`), controller: [`a${i % 10}`] })
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
