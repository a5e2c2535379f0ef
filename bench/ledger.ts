/**
 * How long the ledger takes: 100,000 events and 10,000 commitments, a contested term with five readings; all states
 * and histories by one reading and by all five, the growth with the number of events, and one event more.
 * Run: node --expose-gc --import tsx bench/ledger.ts
 */
import { cpus, loadavg } from 'node:os'
import {
  type AnyRecord,
  type Case,
  type Entry,
  KINDS,
  type Kind,
  type RecordOf,
  type Report,
  type Seen,
  see,
  type View,
  viewAt,
} from '../src/case/index.ts'
import { factsOf } from '../src/facts/index.ts'
import { type Ledger, ledgerOf, updateLedger } from '../src/ledger/index.ts'
import { stream } from '../src/num/index.ts'

const FIRST = 10_000
const DAYS = 3650
const READINGS = ['one', 'two', 'three', 'four', 'five']

type Make = (kind: Kind, record: object) => void

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

/** A case in memory: what is measured is the ledger, not the reading of files. */
function caseWith(events: number, pledges: number): Case {
  const entries = new Map<string, Entry>()
  const records = Object.fromEntries(KINDS.map((kind) => [kind, [] as AnyRecord[]])) as Record<
    Kind,
    AnyRecord[]
  >
  fill(
    (kind, record) => {
      const made = record as AnyRecord
      records[kind].push(made)
      entries.set(made.id, { kind, record: made } as Entry)
    },
    events,
    pledges,
  )
  const reports = new Map<string, Report>()
  for (let i = 0; i < 2000; i += 1)
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

const view = viewAt(FIRST + DAYS)
const by = (holder: string | null): View => ({ ...view, readings: { holder, terms: {} } })

interface Timed<T> {
  readonly result: T
  readonly ms: number
  /** Time of the processor: what the clock would show on an idle machine, or a little more. */
  readonly cpu: number
}

function timed<T>(work: () => T): Timed<T> {
  const start = performance.now()
  const used = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(used)
  return { result, ms: performance.now() - start, cpu: (user + system) / 1000 }
}

const collect = (globalThis as { gc?: () => void }).gc
const heap = (): number => {
  collect?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

function row(name: string, ms: number, cpu: number, memory: number | null, more = ''): void {
  const mb = memory === null ? '' : `${memory.toFixed(0)} MB`
  const say = (value: number): string => `${value.toFixed(value < 20 ? 2 : 0)} ms`
  console.log(`| ${name} | ${say(ms)} | ${say(cpu)} | ${mb} | ${more} |`)
}

function histories(ledger: Ledger): string {
  let intervals = 0
  let open = 0
  for (const state of ledger.pledges.values()) {
    intervals += state.history.length
    if (state.possible.length > 1) open += 1
  }
  return `${ledger.pledges.size} states, ${intervals} intervals, ${open} undecided`
}

/** The view of the case with one event more, as an editor would make it: nothing else is copied. */
function withEvent(seen: Seen, event: RecordOf<'events'>): Seen {
  const records = { ...seen.records, events: [...seen.records.events, event] }
  const entry: Entry = { kind: 'events', record: event }
  return {
    ...seen,
    case: { ...seen.case, records: { ...seen.case.records, events: records.events } },
    records,
    get: (kind, id) => (kind === 'events' && id === event.id ? (event as never) : seen.get(kind, id)),
    find: (id) => (id === event.id ? entry : seen.find(id)),
  }
}

console.log(`Node ${process.versions.node}, ${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(2)}`)
console.log('| what | time | processor | memory, with the case | |\n|---|---|---|---|---|')
ledgerOf(see(caseWith(2000, 200), view))
for (const events of [25_000, 50_000, 100_000]) {
  const from = caseWith(events, 10_000)
  const seen = timed(() => see(from, by(null)))
  const facts = timed(() => factsOf(seen.result))
  const first = timed(() => ledgerOf(seen.result))
  const memory = heap()
  row(
    `${events} events, 10000 pledges, own readings`,
    first.ms + facts.ms,
    first.cpu + facts.cpu,
    memory,
    `${histories(first.result)}; view ${seen.ms.toFixed(0)} ms`,
  )
  if (events < 100_000) continue
  const five = timed(() => READINGS.map((_, i) => ledgerOf(see(from, by(`a${i}`)))))
  row('the same under each of 5 readings, together', five.ms, five.cpu, heap())
  let total = 0
  let cpu = 0
  let worst = 0
  let ledger = first.result
  const rounds = 40
  for (let i = 0; i < rounds; i += 1) {
    const on = { from: FIRST + 1500 + i, to: FIRST + 1500 + i }
    const event = {
      id: `new${i}`,
      kind: 'act',
      participants: [],
      headline: false,
      date: on,
      sets: { [`x.a${i * 7}`]: true },
    }
    const next = withEvent(ledger.seen, event as unknown as RecordOf<'events'>)
    const one = timed(() => updateLedger(ledger, next, `new${i}`))
    total += one.ms
    cpu += one.cpu
    worst = Math.max(worst, one.ms)
    ledger = one.result
  }
  row(`one event more, mean of ${rounds}`, total / rounds, cpu / rounds, null, `worst ${worst.toFixed(1)} ms`)
}
