/**
 * Random small cases with everything that bears on a ledger: reports that assert and deny, uncertain days, incidents
 * and lulls, contested readings, acts of people who may and may not, powers, verdicts and rulings.
 */
import fc from 'fast-check'
import { caseOf, day, type TestReports } from '../fixtures/case.ts'

export const FIRST = day('2001-01-01')
export const SPAN = 30
export const dateAt = (at: number): string => new Date((FIRST + at) * 86_400_000).toISOString().slice(0, 10)

export type WorldRecords = Readonly<Record<string, readonly { readonly id: string }[]>>
export interface World {
  readonly records: WorldRecords
  readonly reports: TestReports
}

const ACTORS = ['north', 'south', 'minister', 'president', 'third']
export const ATOMS = ['gate.open', 'flag.up', 'road.clear']
export const PLEDGES = ['p1', 'p2', 'p3']

const at = fc.integer({ min: 0, max: SPAN })
const when = fc
  .tuple(at, fc.constantFrom(0, 0, 0, 2, 5))
  .map(([from, length]) => (length === 0 ? dateAt(from) : [dateAt(from), dateAt(from + length)]))
const by = fc.constantFrom(['north'], ['south'], ['north', 'south'], ['minister'], ['president'], ['third'])
const term = fc.constantFrom('calm', 'fine')
const name = fc.oneof(fc.constantFrom(...ATOMS), term)
const expression = fc.oneof(
  name,
  fc.tuple(name, fc.constantFrom('and', 'or', '->'), name).map((parts) => parts.join(' ')),
  name.map((one) => `not ${one}`),
)
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

/** Sources as pairs of a report and a stance; most assert. */
const sources = fc.array(
  fc.record({
    report: fc.constantFrom('r0', 'r1', 'r2', 'r3'),
    stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'denies'),
  }),
  { maxLength: 3 },
)

const pledgeRef = fc.constantFrom(...PLEDGES)
const act = fc.oneof(
  fc.record({
    do: fc.constantFrom('cancel', 'release', 'suspend', 'resume', 'terminate', 'breach'),
    pledge: pledgeRef,
    by,
  }),
  fc.record(
    {
      do: fc.constant('amend'),
      pledge: pledgeRef,
      by: fc.constantFrom(['north', 'south'], ['president', 'south'], ['minister', 'south'], ['north']),
      due: fc.oneof(at.map(dateAt), fc.constant(null)),
      ifBy: fc.oneof(at.map(dateAt), fc.constant(null)),
      then: fc.constantFrom(...ATOMS),
    },
    { requiredKeys: ['do', 'pledge', 'by'] },
  ),
  fc.record({ do: fc.constantFrom('exercise', 'waive'), power: fc.constantFrom('w1', 'w2'), by }),
)

const event = fc.record({
  date: optional(when),
  sets: optional(fc.dictionary(fc.constantFrom(...ATOMS), fc.boolean(), { maxKeys: 2 })),
  incident: optional(fc.record({ armed: fc.constantFrom<unknown[]>(true, true, false, 'unknown', 'both') })),
  acts: optional(fc.array(act, { minLength: 1, maxLength: 2 })),
  sources,
})

const pledge = fc.record({
  kind: fc.constantFrom('achieve', 'achieve', 'maintain', 'refrain'),
  valence: fc.constantFrom('promise', 'promise', 'threat'),
  mode: fc.constantFrom('result', 'result', 'best-efforts'),
  made: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 8 }).map(dateAt) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  if: optional(expression),
  ifBy: optional(at.map(dateAt)),
  then: fc.oneof(fc.constantFrom(...ATOMS), expression),
  due: optional(
    fc.oneof(
      at.map((on) => ({ on: dateAt(on) })),
      fc.record({ after: fc.constantFrom('made', 'detached'), days: fc.integer({ min: 0, max: 9 }) }),
      fc.record({ after: fc.constant({ event: 'e0' }), days: fc.integer({ min: 0, max: 9 }) }),
    ),
  ),
  until: optional(at.map(dateAt)),
  tolerance: fc.constantFrom<unknown[]>('strict', 'strict', 'adjudicated', { breaches: 1, days: 6 }),
  judge: optional(fc.constant({ if: 'south', then: 'third' })),
  sources,
})

const ruling = fc.oneof(
  fc.record({ fact: fc.constantFrom(...ATOMS), is: fc.boolean(), on: when }),
  fc.record({ closed: fc.constantFrom(...ATOMS), over: when }),
  fc.record({
    coverage: fc.constant('calm'),
    over: fc
      .tuple(at, fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) => [dateAt(from), dateAt(from + length)]),
  }),
  fc.record({
    speaks: fc.constant('minister'),
    for: fc.constantFrom('north', 'president'),
    is: fc.boolean(),
  }),
  fc.record({ finds: fc.constantFrom('kept', 'broken'), pledge: pledgeRef, on: at.map(dateAt) }),
  fc.record({ struck: fc.constantFrom('e0', 'e1', 'p3', 'v0') }),
)

const verdict = fc.record({
  on: pledgeRef,
  by: fc.constantFrom('third', 'south'),
  date: when,
  says: fc.constant('a finding'),
  finds: fc.constantFrom('kept', 'broken', 'partly', 'declined'),
  about: fc.constantFrom('content', 'effort'),
  sources,
})

const published = fc.tuple(at, at, at, at)

const drawn = fc.record({
  published,
  pledges: fc.array(pledge, { minLength: 1, maxLength: 3 }),
  events: fc.array(event, { minLength: 2, maxLength: 9 }),
  rulings: fc.array(fc.tuple(ruling, at), { maxLength: 4 }),
  verdicts: fc.array(verdict, { maxLength: 2 }),
  trigger: optional(expression),
  disputed: fc.boolean(),
})

/** Leave out what is undefined, and give every quote its words. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  const kept = Object.fromEntries(entries.map(([key, one]) => [key, tidy(one)]))
  return 'report' in kept ? { ...kept, exact: `words of ${String(kept['report'])}` } : kept
}

export const world: fc.Arbitrary<World> = drawn.map((one) => {
  const named = (prefix: string, list: readonly object[], start = 0) =>
    list.map((each, i) => ({ id: `${prefix}${i + start}`, ...(tidy(each) as object) }))
  const pledges = [...one.pledges]
  const all = PLEDGES.map((id, i) => ({
    id,
    roles: { debtor: 'north', addressee: 'south' },
    ...(tidy(pledges[i % pledges.length]) as object),
  }))
  return {
    records: {
      actors: ACTORS.map((id) => ({ id, title: id, kind: 'state' })),
      offices: [
        {
          id: 'o1',
          holder: 'president',
          office: 'president',
          of: 'north',
          rank: 'head-of-state',
          speaksFor: true,
          held: [null, null],
        },
        {
          id: 'o2',
          holder: 'minister',
          office: 'minister',
          of: 'north',
          rank: 'minister',
          held: [null, null],
        },
      ],
      atoms: ATOMS.map((id) => ({ id, yes: 'yes', no: 'no' })),
      terms: [
        {
          id: 'calm',
          lull: { days: 4, choice: 'analyst' },
          readings: [
            { id: 'strictly', holder: 'south', counts: 'armed' },
            { id: 'never', holder: 'north', counts: 'armed and not armed' },
          ],
        },
        {
          id: 'fine',
          readings: [
            { id: 'norths', holder: 'north', means: 'gate.open or flag.up' },
            { id: 'souths', holder: 'south', means: 'gate.open and calm', since: dateAt(10) },
          ],
        },
      ],
      pledges: all,
      powers: [
        {
          id: 'w1',
          holder: 'third',
          afterDays: 2,
          window: [dateAt(3), dateAt(26)],
          effect: { do: 'terminate', pledges: ['p1'] },
          ...(one.trigger === undefined ? {} : { trigger: one.trigger }),
          ...(one.disputed ? { standing: { disputedBy: 'north' } } : {}),
        },
        { id: 'w2', holder: ['north', 'third'], effect: { do: 'suspend', pledges: ['p1', 'p2'] } },
      ],
      events: named('e', one.events),
      verdicts: named('v', one.verdicts.length > 0 ? one.verdicts : []),
      rulings: one.rulings.flatMap(([each, madeOn], i) => {
        const target = 'struck' in each ? each.struck : null
        if (target === 'v0' && one.verdicts.length === 0) return []
        return [{ id: `k${i}`, ...(each as object), madeOn: dateAt(madeOn), why: 'ruled' }]
      }),
    },
    reports: Object.fromEntries(
      one.published.map((on, i) => [`r${i}`, { published: dateAt(on), text: `words of r${i}` }]),
    ),
  }
})

export function caseOfWorld({ records, reports }: World): ReturnType<typeof caseOf> {
  return caseOf(records, reports)
}
