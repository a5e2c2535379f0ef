/** The worked examples of `vectors.json` as cases: reading-tagged facts become readings of terms. */
import { readFileSync } from 'node:fs'
import type { Case } from '../../src/case/index.ts'
import { caseOf, day } from '../fixtures/case.ts'

export interface Expected {
  readonly asOf: string
  readonly c: string
  readonly state: string
  readonly reading?: string
  readonly daysLate?: number
  readonly cause?: string
}

interface Deadline {
  readonly date?: string
  readonly afterDetachDays?: number
}

interface VectorPledge {
  readonly id: string
  readonly kind: string
  readonly valence?: string
  readonly mode?: string
  readonly debtor: string
  readonly antecedent: string | null
  readonly anteBy?: string | null
  readonly consequent: string
  readonly consBy?: Deadline
  readonly until?: string | null
}

interface VectorEvent {
  readonly on: string
  readonly do?: string
  readonly c?: string
  readonly p?: string
  readonly atom?: string
  readonly value?: boolean
  readonly reading?: string
  readonly consBy?: Deadline
  readonly anteBy?: string | null
}

export interface Vector {
  readonly id: string
  readonly commitments: readonly VectorPledge[]
  readonly powers?: readonly {
    readonly id: string
    readonly holder: string
    readonly trigger: string
    readonly window: string
    readonly effectAfterDays: number
    readonly effect: string
  }[]
  readonly events: readonly VectorEvent[]
  readonly expect: readonly Expected[]
}

export const vectors: readonly Vector[] = (
  JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as {
    readonly examples: readonly Vector[]
  }
).examples

const kebab = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/**
 * The case of a vector. A fact that only some readings assert is an atom of its own (`talks-launched.offer-suffices`),
 * and its name a term with one reading for each tag, plus the readings that are expected but have no fact.
 * The vectors name debtors only: the other side is one actor, `others`, to whom everything is promised.
 */
export function caseOfVector(vector: Vector): Case {
  const { commitments, events, expect } = vector
  const names = [
    ...commitments.flatMap((one) => [...(one.antecedent?.split('&') ?? []), one.consequent]),
    ...(vector.powers ?? []).map((one) => one.trigger),
  ]
  const tagged = new Set(events.flatMap((one) => (one.reading === undefined ? [] : [one.atom ?? ''])))
  const readings = [...new Set([...events, ...expect].flatMap((one) => one.reading ?? []))]
  const atoms = new Set(names.filter((one) => !tagged.has(one)).map(kebab))
  for (const name of tagged) for (const reading of readings) atoms.add(`${kebab(name)}.${kebab(reading)}`)
  const made = new Map(events.flatMap((one) => (one.do === 'create' ? [[one.c ?? '', one.on] as const] : [])))
  const holder = (reading: string): string => `holder-${reading}`
  const debtors = commitments.map((one) => kebab(one.debtor))
  const holders = (vector.powers ?? []).map((one) => kebab(one.holder))
  return caseOf({
    actors: [...new Set([...debtors, ...holders, 'others', ...readings.map(holder)])].map((id) => ({
      id,
      title: id,
      kind: 'organisation',
    })),
    atoms: [...atoms].map((id) => ({ id, yes: `${id} is so`, no: `${id} is not so` })),
    terms: [...tagged].map((name) => ({
      id: kebab(name),
      readings: readings.map((one) => ({
        id: one,
        holder: holder(one),
        means: `${kebab(name)}.${kebab(one)}`,
      })),
    })),
    pledges: commitments.map((one) => ({
      id: one.id,
      roles: { debtor: kebab(one.debtor), addressee: 'others' },
      kind: one.kind,
      ...(one.valence === undefined ? {} : { valence: one.valence }),
      ...(one.mode === undefined ? {} : { mode: one.mode }),
      made: made.get(one.id),
      ...(one.antecedent === null ? {} : { if: one.antecedent.split('&').map(kebab).join(' and ') }),
      ...(one.anteBy === undefined || one.anteBy === null ? {} : { ifBy: one.anteBy }),
      then: kebab(one.consequent),
      ...(one.consBy?.date === undefined ? {} : { due: { on: one.consBy.date } }),
      ...(one.consBy?.afterDetachDays === undefined
        ? {}
        : { due: { after: 'detached', days: one.consBy.afterDetachDays } }),
      ...(one.until === undefined || one.until === null ? {} : { until: one.until }),
    })),
    powers: (vector.powers ?? []).map((one) => ({
      id: one.id,
      holder: kebab(one.holder),
      trigger: kebab(one.trigger),
      window: [null, one.window],
      afterDays: one.effectAfterDays,
      effect: { do: 'terminate', pledges: [one.effect.split(' ')[1]] },
    })),
    events: events.flatMap((one, index) => eventOf(one, index, vector, tagged)),
  })
}

function eventOf(
  one: VectorEvent,
  index: number,
  vector: Vector,
  tagged: ReadonlySet<string>,
): readonly unknown[] {
  const event = { id: `e${index}`, date: one.on }
  if (one.atom !== undefined) {
    const readings = one.reading === undefined ? null : [one.reading]
    const atoms =
      readings === null || !tagged.has(one.atom)
        ? [kebab(one.atom)]
        : readings.map((reading) => `${kebab(one.atom ?? '')}.${kebab(reading)}`)
    return [{ ...event, sets: Object.fromEntries(atoms.map((atom) => [atom, one.value])) }]
  }
  if (one.do === 'create') return []
  if (one.do === 'exert') {
    const power = vector.powers?.find((each) => each.id === one.p)
    const by = [kebab(power?.holder ?? '')]
    return [
      {
        ...event,
        sets: { [kebab(power?.trigger ?? '')]: true },
        acts: [{ do: 'exercise', power: one.p, by }],
      },
    ]
  }
  const debtor = kebab(vector.commitments.find((each) => each.id === one.c)?.debtor ?? '')
  const both = [debtor, 'others']
  const act = { do: one.do, pledge: one.c }
  switch (one.do) {
    case 'amend':
      return [
        {
          ...event,
          acts: [
            {
              ...act,
              by: both,
              ...(one.consBy?.date === undefined ? {} : { due: one.consBy.date }),
              ...(one.anteBy === undefined ? {} : { ifBy: one.anteBy }),
            },
          ],
        },
      ]
    case 'terminate':
      return [{ ...event, acts: [{ ...act, by: [kebab(vector.powers?.[0]?.holder ?? '')] }] }]
    case 'cancel':
      return [{ ...event, acts: [{ ...act, by: [debtor] }] }]
    default:
      return [{ ...event, acts: [{ ...act, by: both }] }]
  }
}

/** Every day that a vector's events and expectations name, for tests that look at all of them. */
export function daysOf(vector: Vector): readonly number[] {
  return [
    ...new Set([...vector.events.map((one) => day(one.on)), ...vector.expect.map((one) => day(one.asOf))]),
  ].sort((a, b) => a - b)
}
