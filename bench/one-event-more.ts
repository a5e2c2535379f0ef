/** Single events of every kind, added to a large case or taken back, as an editor would: nothing else is copied. */
import type { Entry, RecordOf, Seen } from '../src/case/index.ts'
import { type Ledger, updateLedger } from '../src/ledger/index.ts'
import { stream } from '../src/num/index.ts'
import { DAYS, FIRST } from './promises-and-events.ts'

type Event = RecordOf<'events'>

/** What an event of a kind is, by its number: its day and what it says. */
type Make = (below: (n: number) => number) => { readonly on: number; readonly rest: object }

const any = (below: (n: number) => number): number => FIRST + below(DAYS)
const asserts = [{ report: 'r1', exact: 'words', stance: 'asserts' }]
const denies = [{ report: 'r2', exact: 'words', stance: 'denies' }]
const act = (what: string, below: (n: number) => number, more: object = {}): object => {
  const pledge = below(10_000)
  const by = [`a${below(60)}`]
  return { acts: [{ do: what, pledge: `p${pledge}`, by, clocks: 'stop', ...more }] }
}

const KINDS: Readonly<Record<string, Make>> = {
  'a report that sets a fact': (below) => ({
    on: any(below),
    rest: { sets: { [`x.a${below(10_000)}`]: below(2) === 0 } },
  }),
  'a disputed report of one': (below) => ({
    on: any(below),
    rest: { sets: { [`x.a${below(10_000)}`]: true }, sources: [...asserts, ...denies] },
  }),
  'an uncertain day': (below) => ({
    on: any(below),
    rest: { sets: { [`x.a${below(10_000)}`]: true }, long: 20 },
  }),
  'an incident': (below) => ({
    on: any(below),
    rest: { incident: { armed: true, 'by.one': below(2) === 0, 'by.two': below(9) === 0 } },
  }),
  'a disputed incident': (below) => ({
    on: any(below),
    rest: { incident: { armed: 'unknown', 'by.one': true }, sources: [...asserts, ...denies] },
  }),
  'a withdrawal': (below) => ({ on: any(below), rest: act('cancel', below) }),
  'a breach': (below) => ({ on: any(below), rest: act('breach', below) }),
  'an amended deadline': (below) => ({ on: any(below), rest: act('amend', below, { due: any(below) }) }),
  'an amended condition': (below) => ({
    on: any(below),
    rest: act('amend', below, { if: `calm and x.a${below(10_000)}` }),
  }),
  'before everything': (below) => ({ on: FIRST - 500, rest: { sets: { [`x.a${below(10_000)}`]: true } } }),
  'after the day of the view': (below) => ({
    on: FIRST + DAYS + 90,
    rest: { sets: { [`x.a${below(10_000)}`]: true } },
  }),
}

export interface Timing {
  readonly kind: string
  readonly ms: number
  /** Time of the processor: what the clock would show on an idle machine, or a little more. */
  readonly cpu: number
  /** How many pledges were worked out again. */
  readonly touched: number
}

/** Add so many events of each kind one after the other, and take every third back again. */
export function oneByOne(start: Ledger, each: number): readonly Timing[] {
  const random = stream(2026)
  const below = (n: number): number => Math.floor(random.uniform01() * n)
  const found: Timing[] = []
  const edit = editor(start.seen)
  let ledger = start
  const step = (kind: string, id: string, seen: Seen): void => {
    const before = ledger
    const from = performance.now()
    const used = process.cpuUsage()
    ledger = updateLedger(before, seen, id)
    const { user, system } = process.cpuUsage(used)
    const ms = performance.now() - from
    let touched = 0
    for (const [pledge, state] of ledger.pledges) if (before.pledges.get(pledge) !== state) touched += 1
    found.push({ kind, ms, cpu: (user + system) / 1000, touched })
  }
  for (let i = 0; i < each; i += 1)
    for (const [kind, make] of Object.entries(KINDS)) {
      const id = `new${found.length}`
      const { on, rest } = make(below)
      const { long = 0, ...said } = rest as { readonly long?: number }
      const event = {
        id,
        kind: 'act',
        participants: [],
        headline: false,
        date: { from: on, to: on + long },
        sources: asserts,
        ...said,
      } as unknown as Event
      step(kind, id, edit(id, event))
      if (i % 3 === 0) step(`${kind}, taken back`, id, edit(id, null))
    }
  return found
}

/** Views of the case with single events changed, as an editor would make them: no other record is touched. */
function editor(start: Seen): (id: string, event: Event | null) => Seen {
  const changed = new Map<string, Event | null>()
  const events = [...start.records.events]
  return (id, event) => {
    changed.set(id, event)
    if (event === null) events.pop()
    else events.push(event)
    const now = new Map(changed)
    const at = (one: string): Entry | null => {
      const found = now.get(one)
      if (found === undefined) return start.find(one)
      return found === null ? null : { kind: 'events', record: found }
    }
    return {
      ...start,
      case: { ...start.case, records: { ...start.case.records, events } },
      records: { ...start.records, events },
      find: at,
      get: (kind, one) => {
        const found = at(one)
        return found !== null && found.kind === kind ? (found.record as never) : null
      },
    }
  }
}
