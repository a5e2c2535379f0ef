import type { Case } from './case.ts'
import type { Kind } from './kinds/kind.ts'
import type { When } from './when.ts'

/** A part of a record (or of the head of the case) that differs: absent on a side where it is undefined. */
export interface PartDifference {
  /** Keys, indexes, and in lists of things with ids the ids: `readings`, `belgrade`, `counts`. */
  readonly path: readonly (string | number)[]
  readonly before: unknown
  readonly after: unknown
}

export interface RecordDifference {
  readonly id: string
  readonly kind: Kind
  readonly parts: readonly PartDifference[]
}

/** What differs between the records of two cases: two analysts, or two states of one folder. */
export interface CaseDifference {
  readonly head: readonly PartDifference[]
  readonly reports: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly changed: readonly string[]
  }
  readonly added: readonly { readonly id: string; readonly kind: Kind }[]
  readonly removed: readonly { readonly id: string; readonly kind: Kind }[]
  readonly changed: readonly RecordDifference[]
}

/**
 * Compare two cases record by record, in the order of the first. Comments, notation and the file that a record stands
 * in do not count.
 */
export function diffCases(before: Case, after: Case): CaseDifference {
  const added = [...after.entries.values()].filter(({ record }) => !before.entries.has(record.id)).map(named)
  const removed: { id: string; kind: Kind }[] = []
  const changed: RecordDifference[] = []
  for (const [id, entry] of before.entries) {
    const other = after.entries.get(id)
    if (other === undefined) removed.push(named(entry))
    else if (other.kind !== entry.kind) {
      removed.push(named(entry))
      added.push(named(other))
    } else {
      const parts = differences(entry.record, other.record)
      if (parts.length > 0) changed.push({ id, kind: entry.kind, parts })
    }
  }
  const reportIds = [...before.reports.keys()]
  return {
    head: differences(before.head, after.head),
    reports: {
      added: [...after.reports.keys()].filter((id) => !before.reports.has(id)),
      removed: reportIds.filter((id) => !after.reports.has(id)),
      changed: reportIds.filter((id) => {
        const other = after.reports.get(id)
        const own = before.reports.get(id)
        return (
          other !== undefined &&
          own !== undefined &&
          !(own.text === other.text && isSame(own.head, other.head))
        )
      }),
    },
    added,
    removed,
    changed,
  }
}

function named({ kind, record }: { readonly kind: Kind; readonly record: { readonly id: string } }) {
  return { id: record.id, kind }
}

/** The smallest parts that differ; lists of things with ids are matched by id, other lists by position. */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[] = [],
): readonly PartDifference[] {
  if (Object.is(before, after)) return []
  const [a, b] = [partsOf(before), partsOf(after)]
  if (a === null || b === null || a.shape !== b.shape)
    return isSame(before, after) ? [] : [{ path, before, after }]
  return [...new Set([...a.parts.keys(), ...b.parts.keys()])].flatMap((key) =>
    differences(a.parts.get(key), b.parts.get(key), [...path, key]),
  )
}

interface Parts {
  readonly shape: 'mapping' | 'by-id' | 'list'
  readonly parts: ReadonlyMap<string | number, unknown>
}

function partsOf(value: unknown): Parts | null {
  if (value === null || typeof value !== 'object' || isWhen(value)) return null
  if (!Array.isArray(value)) return { shape: 'mapping', parts: new Map(Object.entries(value)) }
  const ids = value.map((one: unknown) => (one as { readonly id?: unknown } | null)?.id)
  const byId =
    value.length > 0 && ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length
  return byId
    ? { shape: 'by-id', parts: new Map(value.map((one, at) => [ids[at] as string, one as unknown])) }
    : { shape: 'list', parts: new Map(value.map((one, at) => [at, one as unknown])) }
}

/** A date is one thing, however it is held. */
function isWhen(value: object): value is When {
  const ends = Object.entries(value)
  return (
    ends.length === 2 &&
    ends.every(([key, end]) => (key === 'from' || key === 'to') && (end === null || typeof end === 'number'))
  )
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null && isWhen(a) && isWhen(b))
    return a.from === b.from && a.to === b.to
  const [left, right] = [partsOf(a), partsOf(b)]
  if (left === null || right === null || left.shape !== right.shape) return false
  if (left.parts.size !== right.parts.size) return false
  return [...left.parts].every(([key, one]) => right.parts.has(key) && isSame(one, right.parts.get(key)))
}
