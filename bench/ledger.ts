/**
 * How long the ledger takes: 100,000 events and 10,000 commitments, a contested term with five readings; all states
 * and histories by one reading and by all five, the growth with the number of events, and one event more of every
 * kind; then histories that are hard but plausible.
 * Run: node --expose-gc --import tsx bench/ledger.ts
 */
import { cpus, loadavg } from 'node:os'
import { type Case, see, type View, viewAt } from '../src/case/index.ts'
import { factsOf } from '../src/facts/index.ts'
import { type Ledger, ledgerOf } from '../src/ledger/index.ts'
import * as hard from './hard-histories.ts'
import { oneByOne, type Timing } from './one-event-more.ts'
import { DAYS, FIRST, promisesAndEvents, READINGS } from './promises-and-events.ts'

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

/** For a row: the medians, and in the last column the spread of the processor's time. */
function spread(list: readonly Timing[]): readonly [ms: number, cpu: number, memory: null, more: string] {
  const at = (share: number, of: (one: Timing) => number): number => {
    const sorted = list.map(of).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  }
  const cpu = (one: Timing): number => one.cpu
  const touched = (one: Timing): number => one.touched
  const more = `medians; processor p95 ${at(0.95, cpu).toFixed(1)} ms, worst ${at(1, cpu).toFixed(1)} ms; pledges worked out again: median ${at(0.5, touched)}, most ${at(1, touched)}`
  return [at(0.5, (one) => one.ms), at(0.5, cpu), null, more]
}

function byMedian(a: readonly Timing[], b: readonly Timing[]): number {
  return spread(b)[1] - spread(a)[1]
}

console.log(`Node ${process.versions.node}, ${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(2)}`)
console.log('| what | time | processor | memory, with the case | |\n|---|---|---|---|---|')
ledgerOf(see(promisesAndEvents(2000, 200), view))
for (const events of [25_000, 50_000, 100_000]) {
  const from = promisesAndEvents(events, 10_000)
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
  const more = oneByOne(first.result, 40)
  row(`one event more, ${more.length} of every kind`, ...spread(more))
  const kinds = new Set(more.map((one) => one.kind))
  const slowest = [...kinds].map((kind) => more.filter((one) => one.kind === kind)).sort(byMedian)
  for (const list of slowest.slice(0, 3)) row(`of these, ${list[0]?.kind}`, ...spread(list))
}

const pastHard = (name: string, from: Case, days: number): void => {
  const seen = see(from, viewAt(FIRST + days))
  const one = timed(() => ledgerOf(seen))
  row(name, one.ms, one.cpu, null, histories(one.result))
}
for (const [days, pledges, changes] of [
  [677, 2000, 12],
  [3650, 2000, 12],
  [3650, 5000, 12],
  [3650, 5000, 48],
] as const)
  pastHard(
    `${pledges} pledges undecided for ${days} days, ${changes} reports each`,
    hard.undecidedFor(days, pledges, changes),
    days,
  )
for (const reports of [2000, 10_000])
  pastHard(
    `2000 pledges over 20 atoms, ${reports} reports, 3650 incidents`,
    hard.crowded(3650, 2000, reports, 3650),
    3650,
  )
for (const atoms of [10, 20, 30, 60])
  pastHard(
    `a condition of ${atoms} undecided atoms, ${atoms} pledges beside it`,
    hard.manyAlternatives(atoms),
    60,
  )
for (const reports of [1000, 4000])
  pastHard(
    `10 pledges on one atom with ${reports} disputed reports`,
    hard.manyReports(reports, true),
    reports,
  )
for (const acts of [250, 1000])
  pastHard(`one pledge with ${acts} acts on uncertain days`, hard.manyActs(acts), acts * 3)
pastHard('a chain of 1000 pledges', hard.chain(1000, false), 300)
pastHard('a circle of 200 pledges', hard.chain(200, true), 300)
