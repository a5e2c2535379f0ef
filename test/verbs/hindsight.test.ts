/**
 * Design, *One idea*: a report published after `knownBy` changes nothing. Every verb about a case, and the brief, must
 * answer in the same words and the same JSON as on a case that never held the later reports, nor what rests on them
 * alone, nor what the analyst recorded later.
 */
import { describe, expect, it } from 'vitest'
import { type Case, type Day, printDay } from '../../src/case/index.ts'
import { VERBS, verbNamed } from '../../src/cli/verbs/index.ts'
import { shippedCase } from '../cases/shipped.ts'
import { caseOf, day as dayOn } from '../fixtures/case.ts'
import { json, read } from './kosovo.ts'

type Plain = Readonly<Record<string, unknown>>

/** The vocabulary of a case exists under every view. */
const ALWAYS = new Set(['actors', 'atoms', 'terms', 'issues', 'model'])

/** The case as it would have been on a day: later reports, and whatever rests on them alone, were never in it. */
function asOnDay(from: Case, day: Day): Case {
  const reports = new Map([...from.reports].filter(([, report]) => report.head.published <= day))
  const known = (id: string): boolean => reports.has(id)
  const entries = new Map(
    [...from.entries].flatMap(([id, entry]) => {
      const { madeOn } = entry.record
      if (madeOn !== undefined && madeOn > day) return []
      const record = without(entry.record as unknown as Plain, known, ALWAYS.has(entry.kind))
      return record === null ? [] : [[id, { kind: entry.kind, record } as unknown as typeof entry] as const]
    }),
  )
  const records = Object.fromEntries(
    Object.entries(from.records).map(([kind, list]) => [
      kind,
      list.flatMap((one) => entries.get(one.id)?.record ?? []),
    ]),
  ) as unknown as Case['records']
  return { ...from, reports, entries, records }
}

/** A record or part of one without its later sources; null where it had some and none is left. */
function without(part: Plain, known: (report: string) => boolean, always: boolean): Plain | null {
  const cited = (part['sources'] ?? []) as readonly { readonly report: string }[]
  const left = cited.filter((one) => known(one.report))
  if (cited.length > 0 && left.length === 0 && !always) return null
  const found: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(part)) {
    if (key === 'sources') {
      if (left.length > 0) found[key] = left
    } else {
      const kept = withoutIn(value, known, key === 'prefers')
      if (kept !== undefined) found[key] = kept
    }
  }
  return found
}

/** Lists lose the parts that are not known yet; a preference stays, since the model always exists. */
function withoutIn(value: unknown, known: (report: string) => boolean, always: boolean): unknown {
  if (Array.isArray(value)) return value.flatMap((one) => withoutIn(one, known, always) ?? [])
  if (typeof value !== 'object' || value === null) return value
  return without(value as Plain, known, always) ?? undefined
}

/** What can be asked of a case: each verb, and each promise, actor, term and model by name where it takes one. */
async function questions(from: Case): Promise<readonly string[]> {
  const ids = (kind: keyof Case['records']): readonly string[] => from.records[kind].map((one) => one.id)
  const found: string[] = []
  for (const { name } of VERBS) {
    const verb = await verbNamed(name)
    if (verb?.on !== 'case' || !verb.view || LEFT_OUT.has(name)) continue
    const needed = verb.arguments.filter((one) => one.required)
    if (needed.length === 0) found.push(name)
    else if (needed[0]?.name === 'id') found.push(...ids('pledges').map((id) => `${name} ${id}`))
    else if (needed[0]?.name === 'actor') found.push(...ids('actors').map((id) => `${name} ${id}`))
    else if (needed[0]?.name === 'source') found.push(`${name} ${ids('events')[0]}`)
    else throw new Error(`no example for ${name} <${needed[0]?.name}>`)
  }
  return found
}

/** Those that show a record, or find fault with the files, as they are written; and what takes a state of a model. */
const LEFT_OUT = new Set(['show', 'check', 'why'])

/** The answer, or the refusal: to ask for what is not known yet is refused. */
async function said(line: string, from: Case): Promise<string> {
  try {
    return `${await read(line, from)}\n${JSON.stringify(await json(line, from))}`
  } catch (error) {
    return error instanceof Error ? error.name : 'refused'
  }
}

async function expectNoHindsight(from: Case, day: Day, asOf: Day): Promise<void> {
  const then = asOnDay(from, day)
  for (const question of await questions(from)) {
    const line = `${question} --as-of ${printDay(asOf)} --known-by ${printDay(day)}`
    expect(`${line}: ${await said(line, from)}`).toBe(`${line}: ${await said(line, then)}`)
  }
}

/** Nearly everything in it has passages of its own in the report of 20 January. */
const TOLD_LATER = caseOf(
  `
actors:
  - { id: north, kind: state, title: North, role: party, controls: [{ actor: militia, degree: full, sources: [{ report: r-late, exact: commands }] }] }
  - { id: minister, kind: person, title: Minister }
  - { id: south, kind: state, title: South, role: party }
  - { id: militia, kind: armed-group, title: Militia }
offices:
  - { id: o, holder: minister, office: foreign minister, of: north, rank: minister, speaksFor: true, sources: [{ report: r-late, exact: office }] }
atoms:
  - { id: north.leave, "yes": North leaves, "no": North stays, controller: north }
  - { id: south.talk, "yes": South talks, "no": South does not talk, controller: south }
  - { id: militia.halt, "yes": the militia halts, "no": the militia goes on, controller: militia }
terms:
  - id: quiet
    readings:
      - { id: of-minister, holder: minister, means: militia.halt }
      - { id: of-north, holder: north, means: militia.halt and south.talk, sources: [{ report: r-late, exact: means }] }
      - { id: of-south, holder: south, means: south.talk, sources: [{ report: r-late, exact: means }] }
pledges:
  - { id: P, roles: { debtor: north, addressee: south }, kind: achieve, made: 2001-01-02, if: quiet, then: north.leave, headline: true,
      judge: { if: minister }, sources: [{ report: r-early, exact: promised }], wouldAct: { answer: no, basis: statement, because: it said so, sources: [{ report: r-late, exact: never }] } }
  - { id: PAST, roles: { debtor: north, addressee: south }, kind: achieve, made: 2000-12-01, then: north.leave, due: { on: 2000-12-31 },
      sources: [{ report: r-early, exact: promised before }], outcome: { state: kept, on: 2000-12-20, sources: [{ report: r-late, exact: kept it }] } }
  - { id: M, roles: { debtor: minister, addressee: south }, kind: achieve, made: 2001-01-03, then: north.leave, due: { on: 2001-01-31 }, sources: [{ report: r-early, exact: promised }] }
stances:
  - { id: S, owner: south, if: north.leave, then: south.talk, sources: [{ report: r-early, exact: stance }],
      wouldAct: { answer: yes, basis: statement, because: it said so, sources: [{ report: r-late, exact: gladly }] } }
  - { id: S2, owner: militia, if: north.leave, then: militia.halt, sources: [{ report: r-early, exact: stance }] }
events:
  - { id: e-no, date: 2001-01-10, short: the minister said no, acts: [{ do: cancel, pledge: P, by: minister }], sources: [{ report: r-mid, exact: said no }] }
  - { id: e-left, date: 2001-01-12, sets: { north.leave: true }, sources: [{ report: r-late, exact: left }] }
  - { id: e-stay, date: 2001-01-13, sets: { north.leave: false }, sources: [{ report: r-late, exact: came back }] }
verdicts:
  - { id: v, on: P, by: south, date: 2001-01-11, says: nothing done, finds: broken, extent: 0, sources: [{ report: r-late, exact: nothing done }] }
rulings:
  - { id: k, fact: militia.halt, is: true, on: 2001-01-14, madeOn: 2001-01-25, why: as the commander said }
documents:
  - { id: d, title: The text, kind: declaration, date: 2001-01-02, text: reported, signatories: [north], sources: [{ report: r-late, exact: signed }] }
`,
  {
    'r-early': { published: '2001-01-04' },
    'r-mid': { published: '2001-01-11' },
    'r-late': { published: '2001-01-20' },
  },
)

/** Some days on which a report came out, but the last; evenly spread. */
function someDays(from: Case, count: number): readonly Day[] {
  const days = [...new Set([...from.reports.values()].map((one) => one.head.published))].sort((a, b) => a - b)
  const early = days.slice(0, -1)
  return early.filter((_, at) => at % Math.max(1, Math.floor(early.length / count)) === 0)
}

describe('a report published after what was known by changes no answer', () => {
  for (const name of ['kosovo-1998', 'bosnia-1995', 'aceh-2005', 'cuba-1962']) {
    it(`of ${name}`, { timeout: 120_000 }, async () => {
      const from = shippedCase(name)
      for (const day of someDays(from, 3)) await expectNoHindsight(from, day, day)
    })
  }

  it('nor of what was then ahead, looked at from a later day', { timeout: 60_000 }, async () => {
    await expectNoHindsight(shippedCase('kosovo-1998'), dayOn('1998-06-17'), dayOn('1998-07-31'))
    await expectNoHindsight(shippedCase('bosnia-1995'), dayOn('1995-10-09'), dayOn('1995-12-20'))
  })

  it('where it alone tells of an office, a definition, an outcome, a hold over others or a will to act', async () => {
    for (const day of ['2001-01-05', '2001-01-15', '2001-02-01'])
      await expectNoHindsight(TOLD_LATER, dayOn(day), dayOn('2001-02-01'))
  })
})

describe('what a later report tells', () => {
  const reads = async (line: string): Promise<string> =>
    (await json<{ pledge: { reads: string } }>(line, TOLD_LATER)).pledge.reads

  it('makes a minister bind his state only once it is known that he held the office', async () => {
    expect(await reads('pledge P --as-of 2001-01-15')).toBe('not-yet-due')
    expect(await reads('pledge P --as-of 2001-02-01 --known-by 2001-01-15')).toBe('not-yet-due')
    expect(await reads('pledge P --as-of 2001-02-01')).toBe('withdrawn')
  })

  it('lets a past promise be followed act by act until its outcome is known', async () => {
    expect(await reads('pledge PAST --as-of 2001-01-15')).toBe('overdue')
    expect(await reads('pledge PAST --as-of 2001-02-01')).toBe('kept')
  })
})
