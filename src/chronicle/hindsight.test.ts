import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Case, printDay, type Seen, see, viewAt } from '../../src/case/index.ts'
import { factsOf } from '../../src/facts/index.ts'
import { caseWithFindings, day } from '../../test/fixtures/case.ts'
import { RIVER_RECORDS, RIVER_REPORTS } from '../../test/fixtures/river.ts'
import * as chronicle from './index.ts'

type Plain = Readonly<Record<string, unknown>>

/** Everything that the chronicle says under a view. */
function everything(seen: Seen) {
  const { records } = seen.case
  const actors = records.actors.map((one) => one.id)
  return {
    timeline: chronicle.timelineOf(seen, { claims: true }),
    byActor: actors.map((one) => chronicle.timelineOf(seen, { actor: one }).map((entry) => entry.id)),
    stands: actors.map((one) => chronicle.standsFor(seen, one, seen.view.asOf)),
    efforts: chronicle.effortsOf(seen),
    missions: chronicle.missionsOf(seen),
    objects: chronicle.missionsOf(seen).map((one) => chronicle.objectOf(factsOf(seen), one.mission)),
    preconditions: actors.map((one) => chronicle.preconditionsOf(factsOf(seen), one)),
    positions: chronicle.positionsOf(seen),
    dispositions: actors.map((one) => chronicle.dispositionOf(seen, one)),
    demands: chronicle.demandsOf(seen),
    propositions: chronicle.propositionsOf(seen),
    statements: chronicle.statementsOf(seen),
    readings: chronicle.assessedIn(seen).map((one) => chronicle.readingsOf(seen, one)),
    blame: chronicle.blameOf(seen),
    partiality: chronicle.partialityOf(seen, 'port'),
    postures: chronicle.posturesOf(seen),
    relations: chronicle.relationsOf(seen),
    dyad: chronicle.dyadOf(seen, 'port', 'north'),
    signals: chronicle.signalsOf(seen),
    voices: chronicle.voicesOf(seen),
    sourcing: chronicle.sourcingOf(seen),
    natures: chronicle.naturesOf(seen),
    words: chronicle.wordsBySpeaker(seen),
    trend: chronicle.incidentTrend(seen, 14),
  }
}

/** The result as plain data: whole records are named by id, since a record keeps its hidden sources. */
function written(result: unknown, from: Case): unknown {
  const text = JSON.stringify(result, (_, value: unknown) => {
    if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)]
    if (typeof value !== 'object' || value === null) return value
    if ('id' in value && from.entries.get(String(value.id))?.record === value)
      return `record ${String(value.id)}`
    if ('envoy' in value && 'reported' in value && 'place' in value) return `stop ${String(value.place)}`
    return value
  })
  return JSON.parse(text)
}

const ALWAYS = new Set(['actors', 'issues', 'atoms', 'terms'])

/** The records as they would have been written by a day: without what only later reports support. */
function cut(records: Readonly<Record<string, readonly Plain[]>>, known: ReadonlySet<string>) {
  return Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [
      kind,
      list.flatMap((record) => {
        const kept = cutPart(record, known)
        if (kept === undefined) return ALWAYS.has(kind) ? [record] : []
        return [kept]
      }),
    ]),
  )
}

/** A part without its unknown sources; undefined where it had some and none is left. */
function cutPart(part: Plain, known: ReadonlySet<string>): Plain | undefined {
  const sources = part['sources'] as readonly Plain[] | undefined
  const left = sources?.filter((one) => known.has(String(one['report'])))
  const lost = sources !== undefined && sources.length > 0 && left?.length === 0
  const told =
    Array.isArray(part['reported']) && (cutValue(part['reported'], known) as readonly unknown[]).length > 0
  if (lost && !told) return undefined
  const entries = Object.entries(part).flatMap(([key, value]) => {
    if (key === 'sources') return [[key, left]]
    const about = sources?.filter((one) => one['field'] === key) ?? []
    if (about.length > 0 && !about.some((one) => left?.includes(one))) return []
    const kept = cutValue(value, known)
    return kept === undefined ? [] : [[key, kept]]
  })
  return Object.fromEntries(entries) as Plain
}

function cutValue(value: unknown, known: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => cutValue(one, known)).filter((one) => one !== undefined)
  if (typeof value === 'object' && value !== null) return cutPart(value as Plain, known)
  return value
}

const FIRST = day('2001-05-01')
const LAST = day('2001-06-25')

describe('the chronicle', () => {
  it('says the same whether or not anything is published after the day of knowledge', () => {
    const records = parse(RIVER_RECORDS) as Readonly<Record<string, readonly Plain[]>>
    const names = Object.keys(RIVER_REPORTS)
    const anyDay = fc.integer({ min: FIRST, max: LAST })
    fc.assert(
      fc.property(
        fc.array(anyDay, { minLength: names.length, maxLength: names.length }),
        anyDay,
        anyDay,
        (published, asOf, knownBy) => {
          const reports = Object.fromEntries(
            names.map((name, at) => [
              name,
              { ...RIVER_REPORTS[name], published: printDay(published[at] ?? FIRST) },
            ]),
          )
          const known = Object.fromEntries(
            Object.entries(reports).filter(([, one]) => one.published <= printDay(knownBy)),
          )
          const full = caseWithFindings(records, reports)
          const before = caseWithFindings(cut(records, new Set(Object.keys(known))), known)
          const view = viewAt(asOf, { knownBy })
          expect(written(everything(see(full, view)), full)).toEqual(
            written(everything(see(before, view)), before),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
