/** One place where two results differ, by its path; what one side lacks is undefined there. */
export interface Difference {
  readonly path: readonly (string | number)[]
  readonly before: unknown
  readonly after: unknown
}

/**
 * Where two results of the same kind differ (design, *One idea*): "what falls if this report falls?" is the difference of
 * one result under two views. Lists of things with an id are matched by id, so that a line gained is one difference.
 * Reasons are left out: why is not what.
 */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[] = [],
): readonly Difference[] {
  if (Object.is(before, after)) return []
  if (isList(before) && isList(after)) return listDifferences(before, after, path)
  if (isMapping(before) && isMapping(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (key) => !REASONS.has(key),
    )
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]))
  }
  return [{ path, before, after }]
}

const REASONS: ReadonlySet<string> = new Set(['reason', 'because', 'refs'])

function listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly (string | number)[],
): readonly Difference[] {
  const ids = (list: readonly unknown[]): ReadonlyMap<string, unknown> | null => {
    const found = new Map<string, unknown>()
    for (const one of list) {
      if (!isMapping(one) || typeof one['id'] !== 'string' || found.has(one['id'])) return null
      found.set(one['id'], one)
    }
    return found
  }
  const left = ids(before)
  const right = ids(after)
  if (left !== null && right !== null)
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((id) =>
      differences(left.get(id), right.get(id), [...path, id]),
    )
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, at) => differences(before[at], after[at], [...path, at])).flat()
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
